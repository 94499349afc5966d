import { createRozetka } from "@pay/rozetka";
import { createRozetkaSimulator } from "@pay/rozetka/testing";
import { expect, test } from "vitest";
import type { WaitLine } from "../../src/web/contract.ts";
import { openDatabase } from "../../src/web/server/database.ts";
import { timelineHooks } from "../../src/web/server/hooks.ts";
import { Timeline } from "../../src/web/server/timeline.ts";

test("a call that waits says for which limit and in which lane, as the client says it", async () => {
  const timeline = new Timeline(openDatabase(":memory:"));
  const waits: Pick<WaitLine, "operation" | "limit" | "lane" | "queued">[] = [];
  timeline.listen(({ entry: { event } }) => {
    if (event.kind !== "wait") return;
    const { operation, limit, lane, queued } = event;
    waits.push({ operation, ...(limit && { limit }), ...(lane && { lane }), ...(queued && { queued }) });
  });
  const simulator = createRozetkaSimulator();
  const rozetka = createRozetka({
    login: "shop",
    password: "shop-password",
    environment: "test",
    fetch: simulator.fetch,
    clock: simulator.clock,
    limits: { default: { requests: 1, window: 1_000 } },
    hooks: timelineHooks({ timeline, provider: "rozetka", scene: "shop" }),
  });
  const calls = [
    rozetka.payments.info({ external_id: "order-1" }),
    rozetka.payments.refund({ external_id: "order-1", amount: 10, currency: "UAH" }),
    rozetka.batchPayments.cancel({ batch_external_id: "batch-1" }),
    rozetka.payments.info({ external_id: "order-2" }),
  ];
  // There are no such orders: what counts is how the calls came to be sent.
  const ended = Promise.allSettled(calls);
  await simulator.clock.advance(10_000);
  expect((await ended).map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
  expect(waits).toEqual([
    { operation: "payments.refund", limit: "default", lane: "other", queued: 1 },
    { operation: "batchPayments.cancel", limit: "default", lane: "cancel", queued: 2 },
    { operation: "payments.info", limit: "default", lane: "status", queued: 3 },
  ]);
});
