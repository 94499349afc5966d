import type { Timings } from "../timings.ts";

/** What the server is started with: in this demo by the supervisor, in a shop by whatever deploys it. */
export interface Settings {
  readonly port: number;
  /** Origin under which browsers and providers reach the shop. */
  readonly publicUrl: string;
  /** Folder of the databases. */
  readonly directory: string;
  readonly koshelek: { readonly url: string; readonly login: string; readonly password: string };
  readonly rozetka: { readonly url: string; readonly login: string; readonly password: string };
  readonly sibs: {
    readonly stargateUrl: string;
    readonly spgUrl: string;
    readonly token: string;
    readonly clientId: string;
    readonly terminalId: number;
    /** One of each terminal's webhooks. */
    readonly webhookSecrets: readonly string[];
  };
  /** What a real shop does not have: the pages and controls of the simulated world around it. */
  readonly stage: { readonly pagesUrl: string; readonly controlUrl: string; readonly controlKey: string };
  readonly timings: Timings;
}

const variable = "PAY_DEMO_SETTINGS";

/** The settings as an environment variable, so that no secret stands on a command line. */
export const toEnvironment = (settings: Settings): Record<string, string> => ({
  [variable]: JSON.stringify(settings),
});

/** @throws Error when the server was not started by the supervisor. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const text = environment[variable];
  if (text === undefined) throw new Error("Start the demo with: npx -y pnpm@12 demo:web");
  // Written by the supervisor of the same version, a few milliseconds ago.
  return JSON.parse(text) as Settings;
}
