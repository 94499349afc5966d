import { describe, expect, test } from "vitest";
import type { Sender, WireRequest } from "../../src/transport/call.js";
import {
  type BankInput,
  bankOperation,
  bankOperations,
  broken,
  failureOf,
  json,
  openBank,
  refused,
  silent,
  type Turn,
  text,
} from "../support/bank.js";

/** Plays one list of turns for the call and another for the lookup. */
function bank(call: readonly Turn[], lookup: readonly Turn[]): { send: Sender; seen: WireRequest[] } {
  const seen: WireRequest[] = [];
  const count = { call: 0, lookup: 0 };
  return {
    seen,
    send: async (request, signal) => {
      seen.push(request);
      const which = request.url.endsWith("/status") ? "lookup" : "call";
      const turns = which === "lookup" ? lookup : call;
      const turn = turns[Math.min(count[which], turns.length - 1)];
      count[which] += 1;
      if (turn === undefined) throw new Error("no turn is left");
      return typeof turn === "function" ? turn(request, signal) : turn;
    },
  };
}

const paths = (seen: readonly WireRequest[]): string[] => seen.map(({ url }) => url.split("/").at(-1) ?? "");
const input: BankInput = { id: "7", amount: 100 };
const paid = json(200, { state: "paid" });
const none = json(200, { state: "none" });

describe("a call that must be looked up first", () => {
  const losses: readonly [string, Turn][] = [
    ["a broken connection", broken],
    ["no answer", silent],
    ["a server error", json(500, {})],
    ["a page", text(200, "<html>", { "content-type": "text/html" })],
    ["an undocumented status", json(204, {})],
    ["a redirect", text(302, "", { location: "https://elsewhere.example" })],
  ];

  test.each(losses)("is looked up after %s, and not repeated", async (_name, turn) => {
    const { send, seen } = bank([turn], [paid]);
    const { payments, clock } = openBank(send);
    const error = await clock.until(failureOf(payments.capture(input)));
    expect(paths(seen)).toEqual(["capture", "status"]);
    expect(JSON.parse(seen[1]?.body ?? "")).toEqual({ id: "7" });
    expect(error).toMatchObject({
      outcome: "unknown",
      retryable: false,
      lookup: { status: "succeeded", outcome: "succeeded", operation: "payments.status" },
    });
  });

  test.each<[string, Turn, object]>([
    ["declined", json(200, { state: "declined" }), { status: "declined", outcome: "declined" }],
    ["pending", json(200, { state: "new" }), { status: "still-unknown", outcome: "pending" }],
    ["waiting for the payer", json(200, { state: "confirm" }), { status: "still-unknown" }],
    ["a state that is not known", json(200, { state: "odd" }), { outcome: "unrecognized" }],
    ["not found", none, { status: "still-unknown", outcome: "not-found" }],
    ["not found, by an error's code", json(404, { code: "UNKNOWN_PAYMENT" }), { outcome: "not-found" }],
    ["a failure", json(500, {}), { status: "still-unknown", operation: "payments.status" }],
    ["a refusal", json(403, {}), { status: "still-unknown", operation: "payments.status" }],
    ["a page for 404", text(404, "<html>"), { status: "still-unknown", operation: "payments.status" }],
  ])("tells what the lookup said: %s", async (_name, turn, lookup) => {
    const { send, seen } = bank([broken], [turn]);
    const { payments, clock } = openBank(send);
    const error = await clock.until(failureOf(payments.capture(input)));
    expect(error).toMatchObject({ code: "network", outcome: "unknown", lookup });
    expect(paths(seen).filter((path) => path === "capture")).toHaveLength(1);
  });

  test("is repeated where absence is proof", async () => {
    const { send, seen } = bank([broken, paid], [none]);
    const { payments, clock } = openBank(send);
    const response = await clock.until(payments.refund(input).withResponse());
    expect(response.outcome).toBe("succeeded");
    expect(paths(seen)).toEqual(["refund", "status", "refund"]);
    expect(seen[2]?.body).toBe(seen[0]?.body);
    expect(response.attempts.map(({ number, reason }) => [number, reason])).toEqual([
      [1, "may-have-acted"],
      [2, undefined],
    ]);
  });

  test("is not repeated where absence is proof but a bare 404 is all there is", async () => {
    const { send, seen } = bank([broken, paid], [json(404, {})]);
    const { payments, clock } = openBank(send);
    await clock.until(failureOf(payments.refund(input)));
    expect(paths(seen)).toEqual(["refund", "status"]);
  });

  test("is looked up before every repeat, as often as the attempts allow", async () => {
    const { send, seen } = bank([broken], [none]);
    const { payments, clock } = openBank(send);
    const error = await clock.until(failureOf(payments.refund(input)));
    expect(paths(seen)).toEqual(["refund", "status", "refund", "status", "refund", "status"]);
    expect(error).toMatchObject({ outcome: "unknown", lookup: { status: "not-found" } });
  });

  test("does not tell what a lookup before the last attempt said", async () => {
    const { send, seen } = bank([broken, json(503, {}, { "retry-after": "3600" })], [none]);
    const { payments, clock } = openBank(send);
    const error = await clock.until(failureOf(payments.refund(input)));
    expect(paths(seen)).toEqual(["refund", "status", "refund"]);
    expect(error).toMatchObject({ status: 503, outcome: "unknown" });
    expect(error).not.toHaveProperty("lookup");
  });

  test("stays unknown when a repeat is refused after an attempt was lost", async () => {
    const { send } = bank([broken, json(422, { code: "BAD_AMOUNT" })], [none]);
    const { payments, clock } = openBank(send);
    expect(await clock.until(failureOf(payments.refund(input)))).toMatchObject({
      status: 422,
      outcome: "unknown",
    });
  });

  test("is repeated without a lookup when nothing was sent", async () => {
    const { send, seen } = bank([refused, paid], [none]);
    const { payments, clock } = openBank(send);
    await clock.until(payments.capture(input));
    expect(paths(seen)).toEqual(["capture", "capture"]);
  });

  test("is not looked up after a refusal", async () => {
    const { send, seen } = bank([json(422, {})], [none]);
    const { payments, clock } = openBank(send);
    expect(await clock.until(failureOf(payments.capture(input)))).toMatchObject({ outcome: "refused" });
    expect(paths(seen)).toEqual(["capture"]);
  });

  test("is looked up no sooner than the provider asked, and within the deadline", async () => {
    const { send, seen } = bank([json(503, {}, { "retry-after": "5" })], [silent]);
    const { payments, clock } = openBank(send);
    const failure = failureOf(payments.capture(input, { deadline: 20_000, timeout: 4_000 }));
    await clock.advance(4_999);
    expect(paths(seen)).toEqual(["capture"]);
    await clock.advance(1);
    expect(paths(seen)).toEqual(["capture", "status"]);
    expect(await clock.until(failure)).toMatchObject({ status: 503, lookup: { status: "still-unknown" } });
    expect(clock.now()).toBeLessThanOrEqual(20_000);
    expect(clock.pending).toBe(0);
  });

  test("is not looked up when no time is left, or the caller gave up", async () => {
    const late = bank([silent], [paid]);
    const first = openBank(late.send);
    const error = await first.clock.until(failureOf(first.payments.capture(input, { deadline: 100 })));
    expect(error).toMatchObject({ code: "deadline", outcome: "unknown" });
    expect(error).not.toHaveProperty("lookup");

    const aborted = bank([silent], [paid]);
    let waits = 0;
    const second = openBank(aborted.send, { hooks: { wait: () => (waits += 1) } });
    const controller = new AbortController();
    const failure = failureOf(second.payments.capture(input, { signal: controller.signal }));
    await second.clock.advance(10);
    controller.abort();
    expect(await failure).toMatchObject({ code: "aborted", outcome: "unknown" });
    expect([...paths(late.seen), ...paths(aborted.seen)]).toEqual(["capture", "capture"]);
    expect(waits).toBe(0);
  });

  test("is not looked up without what the lookup needs", async () => {
    const { send, seen } = bank([broken], [paid]);
    const { payments, clock } = openBank(send);
    await clock.until(failureOf(payments.capture({ amount: 1 })));
    expect(paths(seen)).toEqual(["capture"]);
  });

  test("carries its credentials and headers into the lookup, not its demand for exceptions", async () => {
    const { send, seen } = bank([broken], [json(200, { state: "declined" })]);
    const { payments, clock } = openBank(send);
    const options = { headers: { "X-Shop": "9" }, throwOnDecline: true };
    expect(await clock.until(failureOf(payments.capture(input, options)))).toMatchObject({
      code: "network",
      lookup: { status: "declined" },
    });
    expect(seen[1]?.headers["x-shop"]).toBe("9");
  });

  test("is read by the lookup's own table where there is one", async () => {
    const cancel = bankOperation(
      "payments.cancel",
      {
        class: "status-first",
        lookup: {
          operation: "payments.status",
          input: { id: "body#/id" },
          outcome: { rules: [{ is: "succeeded", when: { "/state": ["cancelled"] } }] },
        },
      },
      { limit: { bucket: "default", lane: "cancel" } },
    );
    const { send } = bank([broken], [json(200, { state: "cancelled" })]);
    const { payments, clock } = openBank(send, { operations: { ...bankOperations, cancel } });
    expect(await clock.until(failureOf(payments.cancel(input)))).toMatchObject({
      lookup: { status: "succeeded" },
    });
  });

  test("the payment's own state says nothing about its cancellation", async () => {
    const cancel = bankOperation(
      "payments.cancel",
      { class: "status-first", lookup: { operation: "payments.status", input: { id: "body#/id" } } },
      { limit: { bucket: "default", lane: "cancel" } },
    );
    const { send } = bank([broken], [paid]);
    const { payments, clock } = openBank(send, { operations: { ...bankOperations, cancel } });
    expect(await clock.until(failureOf(payments.cancel(input)))).toMatchObject({
      lookup: { status: "still-unknown" },
    });
  });
});
