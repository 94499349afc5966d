import { createSibsSimulator } from "@pay/sibs/testing";
import { expect, test } from "vitest";
import { type Strike, Switchboard } from "../../src/web/outside/switchboard.ts";
import { quick } from "../../src/web/timings.ts";

function board(): {
  readonly switchboard: Switchboard;
  readonly strikes: Strike[];
  readonly ask: () => Promise<number>;
} {
  const simulator = createSibsSimulator();
  const { token, clientId } = simulator.options;
  const strikes: Strike[] = [];
  const switchboard = new Switchboard({ desk: [], shop: [], checkout: [simulator] }, quick, (strike) =>
    strikes.push(strike),
  );
  const ask = async (): Promise<number> => {
    const headers = { authorization: `Bearer ${token}`, "x-ibm-client-id": clientId };
    const url = "https://stargate.example/api/v1/payments/none/refund";
    const body = JSON.stringify({});
    const type = { "content-type": "application/json" };
    const answer = await simulator.fetch(url, { method: "POST", headers: { ...headers, ...type }, body });
    return answer.status;
  };
  return { switchboard, strikes, ask };
}

test("once strikes the next matching exchange, and goes back by itself", async () => {
  const { switchboard, strikes, ask } = board();
  switchboard.set("checkout", "server-error", "once");
  expect(await ask()).toBe(500);
  expect(await ask()).not.toBe(500);
  expect(strikes).toEqual([
    { scene: "checkout", fault: "server-error", operation: "payments.refund", acted: false },
  ]);
  const after = switchboard
    .list()
    .find(({ scene, fault }) => scene === "checkout" && fault === "server-error");
  expect(after).toMatchObject({ mode: "off", hits: 1 });
});

test("on strikes until it is switched off", async () => {
  const { switchboard, strikes, ask } = board();
  switchboard.set("checkout", "rate-limited", "on");
  expect([await ask(), await ask()]).toEqual([429, 429]);
  switchboard.set("checkout", "rate-limited", "off");
  expect(await ask()).not.toBe(429);
  expect(strikes).toHaveLength(2);
});

test("a crash has no on: a server that dies whenever it starts shows nothing", () => {
  const { switchboard } = board();
  expect(() => switchboard.set("desk", "crash", "on")).toThrow(RangeError);
});
