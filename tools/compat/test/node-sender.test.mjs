import assert from "node:assert/strict";
import { test } from "node:test";
import { createKoshelek } from "@pay/koshelek";
import { dispatcherSender, nodeSender } from "@pay/koshelek/node";
import { createKoshelekSimulator } from "@pay/koshelek/testing";
import { systemClock } from "@pay/testing";
import { serve } from "@pay/testing/node";

// In a process of its own, which has not used `fetch` so far.
for (const [what, open] of [
  ["the dispatcher of fetch", dispatcherSender],
  ["Node's own HTTP client", nodeSender],
]) {
  test(`a client of one installed package can use ${what}`, () => status(open));
}

async function status(open) {
  const simulator = createKoshelekSimulator({ clock: systemClock() });
  const server = await serve(simulator);
  const transport = open();
  try {
    const koshelek = createKoshelek({
      baseUrl: server.url,
      login: "till",
      password: "till-password",
      transport,
    });
    for (const transactionId of ["a", "b", "c"]) {
      const { outcome } = await koshelek.payments.status({ transactionId }).withResponse();
      assert.equal(outcome, "not-found");
    }
  } finally {
    await transport.close();
    await server.close();
  }
}
