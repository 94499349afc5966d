import { createKoshelekSimulator } from "@pay/koshelek/testing";
import { createRozetkaSimulator } from "@pay/rozetka/testing";
import { createSibsSimulator } from "@pay/sibs/testing";
import { type Deliver, systemClock } from "@pay/testing";
import { type SimulatorServer, serve } from "@pay/testing/node";
import type { Timings } from "../timings.ts";

/** 32 bytes in base64 each, as SIBS Backoffice shows for a webhook. They open nothing outside of this demo. */
const secrets = {
  pl: btoa("a secret of the demo, 32 bytes !"),
  pt: btoa("another one of it, 32 bytes also"),
};

/** What the simulated providers need to know. */
export interface SimulatorSettings {
  /** Where the shop listens. */
  readonly shopUrl: string;
  /** Where the pages of the providers and banks are. */
  readonly pagesUrl: string;
  readonly timings: Timings;
  /** Carries the postbacks of Koshelek Pay. */
  readonly deliver: Deliver;
}

/** The providers of the demo, each on a port of this machine. */
export async function startSimulators({ shopUrl, pagesUrl, timings, deliver }: SimulatorSettings) {
  const clock = systemClock();
  const koshelek = createKoshelekSimulator({
    clock,
    deliver,
    bankDelay: timings.bank,
    postbackUrl: `${shopUrl}/webhooks/koshelek`,
  });
  const rozetka = createRozetkaSimulator({ clock, checkoutUrl: pagesUrl });
  const sibs = (product: "stargate" | "spg", webhookSecret: string) =>
    createSibsSimulator({
      clock,
      product,
      webhookSecret,
      processingDelay: 500,
      acsUrl: `${pagesUrl}/acs`,
      webhookUrl: `${shopUrl}/webhooks/sibs`,
    });
  const stargate = sibs("stargate", secrets.pl);
  const spg = sibs("spg", secrets.pt);
  const servers: SimulatorServer[] = [];
  const listen = async (simulator: Parameters<typeof serve>[0]): Promise<string> => {
    const server = await serve(simulator);
    servers.push(server);
    return server.url;
  };
  return {
    koshelek,
    rozetka,
    stargate,
    spg,
    secrets,
    urls: {
      koshelek: await listen(koshelek),
      rozetka: await listen(rozetka),
      stargate: await listen(stargate),
      spg: await listen(spg),
    },
    async stop(): Promise<void> {
      await Promise.all(servers.map((server) => server.close(0)));
      for (const simulator of [koshelek, rozetka, stargate, spg]) simulator.reset();
    },
  };
}

/** The providers of the demo. */
export type Simulators = Awaited<ReturnType<typeof startSimulators>>;
