import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StageMessage } from "../outside/messages.ts";
import { type Outside, startOutside } from "../outside/outside.ts";
import type { Settings } from "../server/settings.ts";
import type { Timings } from "../timings.ts";
import { ShopProcess } from "./shop-process.ts";

/** How to start the demo. */
export interface DemoOptions {
  /** Wanted port of the shop; any free one when it is taken. 0: any free one. */
  readonly port: number;
  readonly timings: Timings;
  /** Told when the server cannot be kept running. */
  readonly onGivenUp: (error: Error) => void;
}

/** The whole demo, running. */
export interface Demo {
  /** Where to point a browser. */
  readonly url: string;
  readonly outside: Outside;
  /** Folder of the shop's databases; gone after `stop`. */
  readonly directory: string;
  /** Kills the shop's server; it starts again by itself. */
  readonly crash: () => void;
  stop(): Promise<void>;
}

/** Starts the providers in this process, and the shop's server in one of its own. */
export async function startDemo({ port, timings, onGivenUp }: DemoOptions): Promise<Demo> {
  const directory = await mkdtemp(join(tmpdir(), "pay-demo-"));
  const sweep = (): void => rmSync(directory, { recursive: true, force: true });
  // Also when this process ends in another way.
  process.once("exit", sweep);
  const shopPort = await freePort(port);
  const url = `http://127.0.0.1:${shopPort}`;
  // Nobody can act on the stage before the shop is there.
  let shop: ShopProcess | undefined;
  const outside = await startOutside({
    shopUrl: url,
    timings,
    tell: (message: StageMessage) => shop?.tell(message),
    crash: () => shop?.crash(),
  });
  const { simulators, pagesUrl, controlUrl, controlKey } = outside;
  const { koshelek, rozetka, stargate, urls, secrets } = simulators;
  const settings: Settings = {
    port: shopPort,
    publicUrl: url,
    directory,
    koshelek: { url: urls.koshelek, login: koshelek.options.login, password: koshelek.options.password },
    rozetka: { url: urls.rozetka, login: rozetka.options.login, password: rozetka.options.password },
    sibs: {
      stargateUrl: urls.stargate,
      spgUrl: urls.spg,
      token: stargate.options.token,
      clientId: stargate.options.clientId,
      terminalId: stargate.options.terminalId,
      webhookSecrets: [secrets.pl, secrets.pt],
    },
    stage: { pagesUrl, controlUrl, controlKey },
    timings,
  };
  shop = new ShopProcess(settings, onGivenUp);
  const stop = async (): Promise<void> => {
    await shop?.stop();
    await outside.stop();
    process.off("exit", sweep);
    sweep();
  };
  await shop.start();
  return { url, outside, directory, crash: shop.crash, stop };
}

/** A port that is free: the wanted one, if it is. The server takes the same one again after a crash. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && wanted !== 0) freePort(0).then(resolve, reject);
      else reject(error);
    });
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
