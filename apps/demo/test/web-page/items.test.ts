import { describe, expect, test } from "vitest";
import type { TimelineEntry, TimelineEvent } from "../../src/web/contract.ts";
import { type Item, itemsOf } from "../../src/web/page/timeline/items.ts";

const shared = { provider: "rozetka", operation: "payments.info" } as const;

/** Lines in the order in which the server tells them; each is the scene's, at its time. */
const told = (...lines: readonly (readonly [at: number, event: TimelineEvent])[]): readonly TimelineEntry[] =>
  lines.map(([at, event], id) => ({
    id,
    at,
    ...(event.kind !== "process" && { scene: "shop" as const }),
    event,
  }));

const request = (call: string, attempt = 1): TimelineEvent => ({
  ...shared,
  kind: "request",
  call,
  attempt,
  method: "GET",
  path: "/info",
});

const response = (call: string, attempt: number, status: number): TimelineEvent => ({
  ...shared,
  kind: "response",
  call,
  attempt,
  status,
  milliseconds: 5,
});

const outcome = (call: string, word: "pending" | "succeeded"): TimelineEvent => ({
  ...shared,
  kind: "outcome",
  call,
  outcome: word,
  attempts: 1,
  milliseconds: 5,
});

const queued = (call: string, place: number): TimelineEvent => ({
  ...shared,
  kind: "wait",
  call,
  reason: "rate-limit",
  milliseconds: 900,
  limit: "default",
  lane: "status",
  queued: place,
});

const kinds = (items: readonly Item[]): readonly string[] => items.map(({ kind }) => kind);

describe("lines of the timeline", () => {
  test("an attempt, the word that it is repeated, the wait and the next attempt are one call", () => {
    const text = { en: "Sent again." };
    const [call, ...others] = itemsOf(
      told(
        [1, request("a")],
        [2, response("a", 1, 429)],
        [2, { ...shared, kind: "retry", call: "a", attempt: 1, reason: "rate-limited", text, wait: 1_000 }],
        [2, { ...shared, kind: "wait", call: "a", reason: "retry", milliseconds: 1_000 }],
        [3, request("a", 2)],
        [4, response("a", 2, 200)],
        [4, outcome("a", "succeeded")],
      ),
    );
    expect(others).toEqual([]);
    expect(call?.kind === "call" && call.steps.map(({ kind }) => kind)).toEqual([
      "attempt",
      "wait",
      "attempt",
    ]);
  });

  test("questions that are answered alike are one item, until one says something else", () => {
    const poll = (call: string, word: "pending" | "succeeded"): (readonly [number, TimelineEvent])[] => [
      [1, request(call)],
      [1, response(call, 1, 200)],
      [1, outcome(call, word)],
    ];
    const items = itemsOf(told(...poll("a", "pending"), ...poll("b", "pending"), ...poll("c", "succeeded")));
    expect(kinds(items)).toEqual(["polls", "call"]);
    expect(items[0]?.kind === "polls" && items[0].calls.length).toBe(2);
  });

  test("a death that was told later stands where it happened, and cuts off what was under way", () => {
    const items = itemsOf(
      told(
        [1, request("a")],
        [9, { kind: "process", change: "started", pid: 2 }],
        [5, { kind: "process", change: "stopped", pid: 1, signal: "SIGKILL" }],
        [10, request("b")],
      ),
    );
    expect(kinds(items)).toEqual(["call", "break", "break", "call"]);
    expect(items.map((item) => item.kind === "call" && item.isCutOff)).toEqual([true, false, false, false]);
    expect(items[1]?.kind === "break" && items[1].event.change).toBe("stopped");
  });

  test("calls that stood in the limiter's queue together are one item", () => {
    const items = itemsOf(
      told(
        [1, request("a")],
        [2, queued("b", 1)],
        [3, queued("c", 2)],
        [900, request("b")],
        [901, request("c")],
        [2_000, request("d")],
      ),
    );
    expect(kinds(items)).toEqual(["queue", "call"]);
    expect(items[0]?.kind === "queue" && items[0].calls.map(({ call }) => call)).toEqual(["a", "b", "c"]);
  });

  test("calls that only came at the same time stand beside the queue", () => {
    const other: TimelineEvent = { ...request("x"), operation: "payments.create" } as TimelineEvent;
    const items = itemsOf(
      told(
        [1, other],
        [2, request("y")],
        [4, outcome("y", "succeeded")],
        [5, request("a")],
        [6, queued("b", 1)],
        [7, queued("c", 2)],
        [8, request("z")],
        [900, request("b")],
        [901, request("c")],
      ),
    );
    expect(kinds(items)).toEqual(["call", "call", "queue", "call"]);
    expect(items[2]?.kind === "queue" && items[2].calls.map(({ call }) => call)).toEqual(["a", "b", "c"]);
  });
});
