import type { Provider } from "./provider.js";
import { commonOptions } from "./settings.js";

/** RozetkaPay. */
export const rozetka: Provider = {
  name: "rozetka",
  defaultPort: 4020,
  async create(settings) {
    const { createRozetkaSimulator, plainCard, rozetkaLedger, testCardToken } = await import(
      "@pay/rozetka/testing"
    );
    const simulator = createRozetkaSimulator({
      ...commonOptions(settings),
      callbackUrl: settings.webhookUrl,
    });
    const { login, password } = simulator.options;
    return {
      simulator,
      title: "RozetkaPay",
      credentials: { login, password, cardToken: testCardToken(plainCard) },
      ledger: () => rozetkaLedger(simulator.state),
    };
  },
};
