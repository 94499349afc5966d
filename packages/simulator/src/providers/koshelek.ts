import type { Provider } from "./provider.js";
import { commonOptions } from "./settings.js";

/** Koshelek Pay. */
export const koshelek: Provider = {
  name: "koshelek",
  defaultPort: 4010,
  async create(settings) {
    const { createKoshelekSimulator, koshelekLedger, testStoreId } = await import("@pay/koshelek/testing");
    const simulator = createKoshelekSimulator({
      ...commonOptions(settings),
      postbackUrl: settings.webhookUrl,
      confirmAfter: settings.confirmAfter,
    });
    const { login, password, postbackCredentials } = simulator.options;
    return {
      simulator,
      title: "Koshelek Pay",
      credentials: {
        login,
        password,
        token: "any value",
        storeId: testStoreId,
        partnerLogin: postbackCredentials.login,
        partnerPassword: postbackCredentials.password,
      },
      ledger: () => koshelekLedger(simulator.state),
    };
  },
};
