import { createKoshelekSimulator } from "@pay/koshelek/testing";
import { createRozetkaSimulator, plainCard, testCardToken } from "@pay/rozetka/testing";
import { createSibsSimulator } from "@pay/sibs/testing";
import { systemClock } from "@pay/testing";
import { type SimulatorServer, serve } from "@pay/testing/node";
import { afterEach, expect, test } from "vitest";
import { sell } from "../src/first-use/koshelek.ts";
import { holdAndRelease } from "../src/first-use/rozetka.ts";
import { authorizeAndRelease } from "../src/first-use/sibs.ts";

const servers: SimulatorServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(simulator: Parameters<typeof serve>[0]): Promise<string> {
  const server = await serve(simulator);
  servers.push(server);
  return server.url;
}

test("Koshelek: a sale that nobody confirms is cancelled", async () => {
  const simulator = createKoshelekSimulator({ clock: systemClock() });
  expect(await sell(await start(simulator), () => "passcode")).toBe("cancelled");
  expect(simulator.failures).toEqual([]);
});

test("Koshelek: a sale that is confirmed is paid", async () => {
  const simulator = createKoshelekSimulator({ clock: systemClock(), confirmAfter: 50, bankDelay: 50 });
  expect(await sell(await start(simulator), () => "passcode")).toBe("paid");
});

test("RozetkaPay: a batch is held and released", async () => {
  const simulator = createRozetkaSimulator({ clock: systemClock() });
  expect(await holdAndRelease(await start(simulator), testCardToken(plainCard))).toBe(
    "succeeded, then succeeded",
  );
  expect(simulator.failures).toEqual([]);
});

test("SIBS: an authorization is held and released in part", async () => {
  const simulator = createSibsSimulator({ clock: systemClock() });
  const { token, clientId, terminalId } = simulator.options;
  const told = await authorizeAndRelease({ baseUrl: await start(simulator), token, clientId, terminalId });
  expect(told).toBe("held: succeeded, released in part: succeeded");
  expect(simulator.failures).toEqual([]);
});
