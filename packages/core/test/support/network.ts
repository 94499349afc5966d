import fc from "fast-check";
import type { Sender, WireAnswer, WireRequest } from "../../src/transport/call.js";
import { json, systemError, text } from "./bank.js";
import type { VirtualClock } from "./virtual-clock.js";

/** What the way to the provider, and the provider, make of one request. */
export interface Move {
  /** Whether the provider acts, if the request reaches it. */
  readonly acts: boolean;
  readonly end:
    | "answered"
    | "not-connected"
    | "lost-before"
    | "broken"
    | "silent"
    | "page"
    | "empty"
    | "undocumented"
    | "redirect"
    | "too-busy"
    | "too-early"
    | "timed-out"
    | "server-error"
    | "unauthorized"
    | "busy-with-it"
    | "known-id"
    | "bad-amount"
    | "no-money"
    | "refused";
  /** Milliseconds until the answer or failure. */
  readonly delay: number;
  /** Seconds in `Retry-After`; none for 0. */
  readonly retryAfter: number;
  /** The state in an answer, where the provider acted. */
  readonly state: "paid" | "new" | "confirm" | "odd";
}

/** Ends that only come where the provider did not act on this request. */
const refusals: ReadonlySet<Move["end"]> = new Set([
  "not-connected",
  "lost-before",
  "too-busy",
  "too-early",
  "unauthorized",
  "busy-with-it",
  "known-id",
  "bad-amount",
  "no-money",
  "refused",
]);

const ends: readonly Move["end"][] = [
  "answered",
  "not-connected",
  "lost-before",
  "broken",
  "silent",
  "page",
  "empty",
  "undocumented",
  "redirect",
  "too-busy",
  "too-early",
  "timed-out",
  "server-error",
  "unauthorized",
  "busy-with-it",
  "known-id",
  "bad-amount",
  "no-money",
  "refused",
];

/** Any move. */
export const anyMove: fc.Arbitrary<Move> = fc.record({
  acts: fc.boolean(),
  end: fc.constantFrom(...ends),
  delay: fc.constantFrom(0, 0, 0, 5, 900, 5_000),
  retryAfter: fc.constantFrom(0, 0, 1, 30),
  state: fc.constantFrom("paid", "new", "confirm", "odd"),
});

/** How a provider of the model deals with ids. */
export interface ProviderModel {
  readonly moves: readonly Move[];
  /** What happens to status calls, in turn. `acts` and `state` mean nothing there. */
  readonly lookups: readonly Move[];
  /** Milliseconds from acting until a status call shows it. */
  readonly registration: number;
}

/** A provider that keeps the truth: what was sent, what it did, what it said. */
export interface Provider {
  readonly send: Sender;
  /** Every request, in order, with what it led to. */
  readonly log: { readonly request: WireRequest; readonly method: string; end: string; body: string }[];
  /** How often money moved, by method. */
  acted(method: string): number;
  /** How many requests of a method were handed to the network. */
  sent(method: string): number;
}

/**
 * Plays the moves of a model. The provider acts at most once for an id of `pay` or `cancel`, and answers repeats of
 * an id that it acted on like the first; it never refuses the content of a request that it acted on before.
 */
export function modelProvider(model: ProviderModel, clock: () => VirtualClock): Provider {
  const log: Provider["log"] = [];
  const acts = new Map<string, number>();
  const actedAt = new Map<string, number>();
  let moved = 0;
  let asked = 0;

  const send: Sender = async (request, signal) => {
    const method = request.url.split("/").at(-1) ?? "";
    const entry = { request: { ...request, headers: { ...request.headers } }, method, end: "", body: "" };
    log.push(entry);
    const isLookup = method === "status";
    const list = isLookup ? model.lookups : model.moves;
    const index = isLookup ? asked : moved;
    if (isLookup) asked += 1;
    else moved += 1;
    const move = list[index % Math.max(1, list.length)];
    if (move === undefined) throw new Error("the model has no move");
    let { end } = move;
    const isDeduplicated = method === "pay" || method === "cancel";
    const before = actedAt.has(method);
    if (isDeduplicated && before && (end === "bad-amount" || end === "no-money" || end === "refused")) {
      end = "answered";
    }
    const reaches = end !== "not-connected" && end !== "lost-before";
    const declines = refusals.has(end) || (end === "answered" && !move.acts && !before);
    if (!isLookup && reaches && !declines && move.acts && !(isDeduplicated && before)) {
      acts.set(method, (acts.get(method) ?? 0) + 1);
      actedAt.set(method, clock().now());
    }
    entry.end = end;
    const answer = isLookup ? lookupAnswer(clock().now()) : callAnswer(actedAt.has(method), move);
    if (move.delay > 0) await delayed(clock(), move.delay, signal);
    const result = outcomeOf(end, move, answer);
    entry.body = (await result.catch(() => undefined))?.text ?? "";
    return result;
  };

  const lookupAnswer = (now: number): WireAnswer => {
    const shown = [...actedAt.values()].some((at) => now - at >= model.registration);
    return json(200, { state: shown ? "paid" : "none" });
  };

  return {
    send,
    log,
    acted: (method) => acts.get(method) ?? 0,
    sent: (method) => log.filter((entry) => entry.method === method).length,
  };
}

function callAnswer(acted: boolean, move: Move): WireAnswer {
  return json(200, { state: acted ? move.state : "declined" });
}

function outcomeOf(end: Move["end"], move: Move, answer: WireAnswer): Promise<WireAnswer> {
  const headers: Record<string, string> =
    move.retryAfter > 0 ? { "retry-after": String(move.retryAfter) } : {};
  switch (end) {
    case "answered":
      return Promise.resolve(answer);
    case "not-connected":
      return Promise.reject(systemError("ECONNREFUSED", "connect"));
    case "lost-before":
    case "broken":
      return Promise.reject(systemError("ECONNRESET", "read"));
    case "silent":
      return new Promise(() => undefined);
    case "page":
      return Promise.resolve(text(200, "<html>"));
    case "empty":
      return Promise.resolve(text(200, ""));
    case "undocumented":
      return Promise.resolve(json(202, {}));
    case "redirect":
      return Promise.resolve(text(302, ""));
    case "too-busy":
      return Promise.resolve(json(429, {}, headers));
    case "too-early":
      return Promise.resolve(json(425, {}, headers));
    case "timed-out":
      return Promise.resolve(json(408, {}, headers));
    case "server-error":
      return Promise.resolve(json(503, {}, headers));
    case "unauthorized":
      return Promise.resolve(json(401, {}));
    case "busy-with-it":
      return Promise.resolve(json(409, { code: "BUSY" }));
    case "known-id":
      return Promise.resolve(json(409, { code: "KNOWN_ID" }));
    case "bad-amount":
      return Promise.resolve(json(422, { code: "BAD_AMOUNT" }));
    case "no-money":
      return Promise.resolve(json(422, { code: "NO_MONEY" }));
    case "refused":
      return Promise.resolve(json(422, {}));
  }
}

function delayed(clock: VirtualClock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = clock.schedule(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      cancel();
      reject(signal.reason);
    });
  });
}
