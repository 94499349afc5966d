import type { Provider, SibsProduct } from "./provider.js";
import { commonOptions } from "./settings.js";

const titles: Readonly<Record<SibsProduct, string>> = {
  stargate: "SIBS Stargate",
  spg: "SIBS SPG, version 2",
  "spg-v1": "SIBS SPG, version 1",
};

/** The SIBS gateway. */
export const sibs: Provider = {
  name: "sibs",
  defaultPort: 4030,
  async create(settings) {
    const { createSibsSimulator, sibsLedger } = await import("@pay/sibs/testing");
    const { sibsProduct } = settings;
    const simulator = createSibsSimulator({
      ...commonOptions(settings),
      product: sibsProduct === "stargate" ? "stargate" : "spg",
      version: sibsProduct === "spg-v1" ? "v1" : undefined,
      webhookUrl: settings.webhookUrl,
      confirmAfter: settings.confirmAfter,
    });
    const { token, clientId, terminalId, webhookSecret } = simulator.options;
    return {
      simulator,
      title: titles[sibsProduct],
      credentials: { token, clientId, terminalId: String(terminalId), webhookSecret },
      ledger: () => sibsLedger(simulator.state),
    };
  },
};
