import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { PayError } from "../../src/errors/pay-error.js";
import type { Resolution } from "../../src/resolve/resolution.js";
import type { ResolveOptions } from "../../src/resolve/resolver.js";
import type { Sender, WireRequest } from "../../src/transport/call.js";
import {
  type Bank,
  type BankAnswer,
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
} from "../support/bank.js";
import { countedSignal } from "../support/signals.js";

type Method = keyof typeof bankOperations;

/** Plays turns by method; the last one stays. */
function turnsFor(turns: Partial<Record<Method, readonly Turn[]>>): { send: Sender; seen: WireRequest[] } {
  const seen: WireRequest[] = [];
  const counts = new Map<string, number>();
  return {
    seen,
    send: async (request, signal) => {
      seen.push(request);
      const method = methodOf(request) as Method;
      const list = turns[method] ?? [];
      const count = counts.get(method) ?? 0;
      counts.set(method, count + 1);
      const turn = list[Math.min(count, list.length - 1)];
      if (turn === undefined) throw new Error(`no turn for ${method}`);
      return typeof turn === "function" ? turn(request, signal) : turn;
    },
  };
}

const methodOf = ({ url }: WireRequest): string => url.split("/").at(-1) ?? "";
const state = (name: string, ref?: string): Turn => json(200, { state: name, ...(ref && { ref }) });
const input: BankInput = { id: "7", amount: 100 };

/** Makes a call that fails, then settles it. */
async function settle(
  method: Method,
  turns: Partial<Record<Method, readonly Turn[]>>,
  options: ResolveOptions = {},
): Promise<{
  resolution: Resolution;
  bank: Bank;
  seen: string[];
  bodies: (string | undefined)[];
  error: PayError;
}> {
  const { send, seen } = turnsFor(turns);
  const bank = openBank(send, { maximumAttempts: 1 });
  const error = (await bank.clock.until(failureOf(bank.payments[method](input)))) as PayError;
  const before = seen.length;
  const resolution = await bank.clock.until(bank.resolver.resolve(error, options));
  expect(bank.clock.pending).toBe(0);
  const later = seen.slice(before);
  return { resolution, bank, error, seen: later.map(methodOf), bodies: seen.map(({ body }) => body) };
}

describe("an error that is clear already", () => {
  test.each<[string, Turn, Resolution]>([
    ["refused", json(422, {}), { status: "declined", via: "error" }],
    ["never sent", refused, { status: "not-found", via: "error" }],
  ])("%s settles itself", async (_name, turn, expected) => {
    const { resolution, seen } = await settle("payout", { payout: [turn] });
    expect(resolution).toEqual(expected);
    expect(seen).toEqual([]);
  });

  test("what the transport looked up already is not asked again", async () => {
    const { resolution, seen } = await settle("capture", { capture: [broken], status: [state("paid")] });
    expect(resolution).toEqual({
      status: "succeeded",
      via: "lookup",
      outcome: "succeeded",
      value: { state: "paid" },
    });
    expect(seen).toEqual([]);
  });
});

describe("a call that the provider recognises by its id", () => {
  test("is sent again, byte for byte", async () => {
    const { resolution, seen, bodies } = await settle("pay", { pay: [broken, state("paid")] });
    expect(resolution).toMatchObject({ status: "succeeded", via: "repeat", value: { state: "paid" } });
    expect(seen).toEqual(["pay"]);
    expect(bodies[1]).toBe(bodies[0]);
  });

  test("keeps the id that was made up for it", async () => {
    const { send, seen } = turnsFor({ pay: [broken, state("paid")] });
    const bank = openBank(send, { maximumAttempts: 1 });
    const error = (await bank.clock.until(failureOf(bank.payments.pay({ amount: 1 })))) as PayError;
    await bank.clock.until(bank.resolver.resolve(error));
    expect(seen[1]?.body).toBe(seen[0]?.body);
    expect(seen[0]?.body).toContain('"id"');
  });

  test("is not said to be unsent when the search is aborted while it is sent again", async () => {
    const { send } = turnsFor({ pay: [broken, silent] });
    const bank = openBank(send, { maximumAttempts: 1 });
    const error = (await bank.clock.until(failureOf(bank.payments.pay(input)))) as PayError;
    const { signal, abort } = countedSignal();
    const failure = failureOf(bank.resolver.resolve(error, { signal }));
    await bank.clock.advance(500);
    abort();
    expect(await failure).toMatchObject({ code: "aborted", outcome: "unknown" });
  });

  test("is sent again until it is answered", async () => {
    const { resolution, seen } = await settle("pay", {
      pay: [
        broken,
        silent,
        json(503, {}, { "retry-after": "3" }),
        json(409, { code: "BUSY" }),
        state("paid"),
      ],
    });
    expect(resolution).toMatchObject({ status: "succeeded", via: "repeat" });
    expect(seen).toHaveLength(4);
  });

  test.each<[string, Turn, Partial<Resolution>]>([
    ["a decline", state("declined"), { status: "declined", via: "repeat" }],
    ["a refusal of its content", json(422, { code: "BAD_AMOUNT" }), { status: "declined", via: "repeat" }],
    ["a used id", json(409, { code: "KNOWN_ID" }), { status: "still-unknown", via: "repeat" }],
    ["missing rights", json(401, {}), { status: "still-unknown", via: "repeat" }],
    ["a state that is not known", state("odd"), { status: "still-unknown", outcome: "unrecognized" }],
    ["a payment that is not there", state("none"), { status: "still-unknown", outcome: "not-found" }],
  ])("may meet %s", async (_name, turn, expected) => {
    const { resolution } = await settle("pay", { pay: [broken, turn] });
    expect(resolution).toMatchObject(expected);
  });

  test("with a refusal keeps the reason", async () => {
    const { resolution } = await settle("pay", { pay: [broken, json(422, { code: "BAD_AMOUNT" })] });
    expect(resolution.error).toMatchObject({ providerCode: "BAD_AMOUNT", outcome: "refused" });
  });

  test("that is pending is looked up by what the answer names until it is final", async () => {
    const { resolution, seen, bodies } = await settle("pay", {
      pay: [broken, state("new", "ref-9")],
      status: [state("new"), state("paid")],
    });
    expect(resolution).toEqual({
      status: "succeeded",
      via: "lookup",
      outcome: "succeeded",
      value: { state: "paid" },
      error: undefined,
    });
    expect(seen).toEqual(["pay", "status", "status"]);
    expect(JSON.parse(bodies[2] ?? "")).toEqual({ id: "ref-9" });
  });

  test("that is pending and cannot be looked up stays unknown, with its answer", async () => {
    const { resolution, seen } = await settle("pay", { pay: [broken, state("new")] });
    expect(resolution).toMatchObject({
      status: "still-unknown",
      via: "repeat",
      outcome: "pending",
      value: { state: "new" },
    });
    expect(seen).toEqual(["pay"]);
  });

  test("is given up at the deadline", async () => {
    const { resolution, bank } = await settle("pay", { pay: [broken] }, { deadline: 20_000 });
    expect(resolution).toMatchObject({ status: "still-unknown", via: "repeat", error: { code: "network" } });
    expect(bank.clock.now()).toBeLessThanOrEqual(20_000);
  });

  test("is asked once where nobody wants to wait", async () => {
    const { resolution, seen } = await settle("pay", { pay: [broken] }, { wait: false });
    expect(resolution.status).toBe("still-unknown");
    expect(seen).toEqual(["pay"]);
  });
});

describe("a call that must be looked up", () => {
  const lost = { capture: [broken] } as const;

  test("is looked up with growing intervals until it is final, and never sent again", async () => {
    const { send, seen } = turnsFor({ ...lost, status: [state("new")] });
    const bank = openBank(send, { maximumAttempts: 1 });
    const error = (await bank.clock.until(failureOf(bank.payments.capture(input)))) as PayError;
    seen.length = 0;
    const moments: number[] = [];
    const options = { deadline: 30_000, hooks: { request: () => moments.push(bank.clock.now()) } };
    const resolution = await bank.clock.until(bank.resolver.resolve(error, options));
    expect(resolution).toMatchObject({ status: "still-unknown", via: "lookup", outcome: "pending" });
    expect(moments).toEqual([0, 1_000, 3_000, 7_000, 15_000, 25_000]);
    expect(new Set(seen.map(methodOf))).toEqual(new Set(["status"]));
  });

  test("that is not found at once is not believed to be absent", async () => {
    const { resolution, seen, bank } = await settle("capture", { ...lost, status: [state("none")] });
    expect(resolution).toMatchObject({ status: "not-found", via: "lookup", outcome: "not-found" });
    expect(bank.clock.now()).toBeGreaterThanOrEqual(10_000);
    expect(seen.length).toBeGreaterThan(2);
  });

  test("may turn up late", async () => {
    const { resolution } = await settle("capture", {
      ...lost,
      status: [state("none"), state("none"), state("none"), state("paid")],
    });
    expect(resolution.status).toBe("succeeded");
  });

  test("that is not found in the time given stays unknown", async () => {
    const { resolution } = await settle("capture", { ...lost, status: [state("none")] }, { wait: false });
    expect(resolution).toMatchObject({ status: "still-unknown", outcome: "not-found" });
  });

  test("is never taken for absent where that proves nothing", async () => {
    const capture = bankOperation("payments.capture", {
      class: "status-first",
      lookup: { operation: "payments.status", input: { id: "body#/id" }, absent: "unproven" },
    });
    const { send, seen } = turnsFor({ ...lost, status: [state("none")] });
    const bank = openBank(send, { maximumAttempts: 1, operations: { ...bankOperations, capture } });
    const error = (await bank.clock.until(failureOf(bank.payments.capture(input)))) as PayError;
    const resolution = await bank.clock.until(bank.resolver.resolve(error));
    expect(resolution).toMatchObject({ status: "still-unknown", via: "lookup", outcome: "not-found" });
    expect(seen.map(methodOf).filter((method) => method === "capture")).toHaveLength(1);
  });

  test.each([
    ["what the lookup does without is left out", { optional: ["till"] }, "succeeded", true],
    ["without what it needs nothing is asked", {}, "still-unknown", false],
  ] as const)("that lacks a member: %s", async (_what, more, status, isAsked) => {
    const lookup = {
      operation: "payments.status",
      input: { id: "body#/id", till: "body#/till" },
      ...more,
    } as const;
    const capture = bankOperation("payments.capture", { class: "status-first", lookup });
    const { send, seen } = turnsFor({ ...lost, status: [state("paid")] });
    const bank = openBank(send, { maximumAttempts: 1, operations: { ...bankOperations, capture } });
    const error = (await bank.clock.until(failureOf(bank.payments.capture(input)))) as PayError;
    const resolution = await bank.clock.until(bank.resolver.resolve(error));
    expect(resolution.status).toBe(status);
    expect(seen.map(methodOf).includes("status")).toBe(isAsked);
  });

  test.each([
    ["with a JSON object", json(404, { httpCode: "404" }), "not-found"],
    ["with a page of a proxy", { status: 404, headers: new Headers(), text: "<html>" }, undefined],
    ["of another kind", json(410, {}), undefined],
  ])("is absent by the status that the document names, %s", async (_what, answer, outcome) => {
    const lookup = { operation: "payments.status", input: { id: "body#/id" }, absentStatus: 404 } as const;
    const capture = bankOperation("payments.capture", { class: "status-first", lookup });
    const { send } = turnsFor({ ...lost, status: [answer] });
    const bank = openBank(send, { maximumAttempts: 1, operations: { ...bankOperations, capture } });
    const error = (await bank.clock.until(failureOf(bank.payments.capture(input)))) as PayError;
    const settled = bank.clock.until(bank.resolver.resolve(error).catch((thrown: unknown) => thrown));
    expect(await settled).toMatchObject(
      outcome === undefined ? { name: "ApiError" } : { status: outcome, outcome },
    );
  });

  test("is absent at once where that is proof", async () => {
    const { resolution, bank } = await settle("refund", { refund: [broken], status: [state("none")] });
    expect(resolution).toMatchObject({ status: "not-found", via: "lookup" });
    expect(bank.clock.now()).toBe(0);
  });

  test("goes on where the lookup fails and a repeat can mend it", async () => {
    const { resolution } = await settle("capture", {
      ...lost,
      status: [json(500, {}), broken, silent, json(404, {}), state("paid")],
    }).catch((error: unknown) => ({ resolution: error as Resolution }));
    // A bare 404 is no answer of the provider's, and asking again would only bring another.
    expect(resolution).toMatchObject({ code: "api", status: 404 });
  });

  test("ends with the lookup's error where asking again cannot help", async () => {
    const { send } = turnsFor({ ...lost, status: [state("new"), json(401, {})] });
    const bank = openBank(send, { maximumAttempts: 1 });
    const error = (await bank.clock.until(failureOf(bank.payments.capture(input)))) as PayError;
    expect(await bank.clock.until(failureOf(bank.resolver.resolve(error)))).toMatchObject({
      code: "authentication",
      operation: "payments.status",
    });
  });

  test("can be aborted, and leaves nothing behind", async () => {
    const { send, seen } = turnsFor({ ...lost, status: [state("new"), silent] });
    const bank = openBank(send, { maximumAttempts: 1 });
    const error = (await bank.clock.until(failureOf(bank.payments.capture(input)))) as PayError;
    const { signal, abort, listeners } = countedSignal();
    const failure = failureOf(bank.resolver.resolve(error, { signal }));
    await bank.clock.advance(500);
    abort();
    // Not that nothing was sent: the call that is searched for was.
    expect(await failure).toMatchObject({ code: "aborted", outcome: "unknown", retryable: false });
    expect(listeners()).toBe(0);
    expect(bank.clock.pending).toBe(0);
    const count = seen.length;
    await bank.clock.advance(60_000);
    expect(seen).toHaveLength(count);
  });
});

describe("an answer about another payment than the one asked about", () => {
  const another = json(200, { state: "paid", id: "8" });

  test("settles nothing", async () => {
    const { resolution, error } = await settle(
      "capture",
      { capture: [broken], status: [another, another, json(200, { state: "declined", id: "7" })] },
      { interval: 100 },
    );
    expect(error.lookup).toEqual({ status: "still-unknown", operation: "payments.status" });
    expect(resolution).toMatchObject({ status: "declined", via: "lookup", value: { id: "7" } });
  });

  test("is told by another name or in other letters only by what it names", async () => {
    const { error } = await settle("capture", {
      capture: [broken],
      status: [json(200, { state: "paid", id: 7, ref: "8" })],
    });
    expect(error.lookup).toMatchObject({ status: "succeeded" });
  });
});

describe("a call that is never repeated", () => {
  test("stays unknown, and nothing is sent", async () => {
    const { resolution, seen } = await settle("payout", { payout: [broken] }, { onUnknown: "undo" });
    expect(resolution).toEqual({ status: "still-unknown", via: "none" });
    expect(seen).toEqual([]);
  });

  test("cannot be sent again by way of the caller either", async () => {
    const { send } = turnsFor({ payout: [broken], capture: [broken], status: [state("none")] });
    const bank = openBank(send, { maximumAttempts: 1 });
    for (const method of ["payout", "capture"] as const) {
      const error = (await bank.clock.until(failureOf(bank.payments[method](input)))) as PayError;
      const call = bank.caller.failed(error)?.call;
      if (call === undefined) throw new Error("the call is not known");
      expect(() => bank.caller.repeat(call, {})).toThrow("must not be sent again");
    }
  });
});

describe("undoing what stays unknown", () => {
  const unknown = { capture: [broken], status: [state("new")] } as const;
  const short: ResolveOptions = { deadline: 5_000, onUnknown: "undo" };

  test("is done only where asked for", async () => {
    const { seen } = await settle("capture", unknown, { deadline: 5_000 });
    expect(seen).not.toContain("cancel");
  });

  test("settles the call", async () => {
    const { resolution, seen, bodies } = await settle(
      "capture",
      { ...unknown, cancel: [state("paid")] },
      short,
    );
    expect(resolution).toEqual({
      status: "declined",
      via: "undo",
      outcome: "succeeded",
      value: { state: "paid" },
    });
    expect(seen.at(-1)).toBe("cancel");
    expect(JSON.parse(bodies.at(-1) ?? "")).toEqual({ id: "7" });
  });

  test("is not done where the outcome is known", async () => {
    const { seen } = await settle("capture", { ...unknown, status: [state("new"), state("paid")] }, short);
    expect(seen).not.toContain("cancel");
  });

  test("that is pending stays unknown", async () => {
    const { resolution } = await settle("capture", { ...unknown, cancel: [state("new")] }, short);
    expect(resolution).toMatchObject({ status: "still-unknown", via: "undo", outcome: "pending" });
  });

  test("that is declined is a reason to look once more: the payment may be through", async () => {
    const turns = [...Array.from({ length: 4 }, () => state("new")), state("paid")];
    const { resolution, seen } = await settle(
      "capture",
      { ...unknown, status: turns, cancel: [state("declined")] },
      short,
    );
    expect(resolution).toMatchObject({ status: "succeeded", via: "lookup" });
    expect(seen.slice(-2)).toEqual(["cancel", "status"]);
  });

  test.each<[string, ResolveOptions, Partial<Resolution>]>([
    ["too early", { ...short, deadline: 2_000 }, { status: "still-unknown", via: "undo" }],
    ["late enough", { ...short, deadline: 20_000 }, { status: "not-found", via: "undo" }],
  ])("of a payment that the provider does not know, %s", async (_name, options, expected) => {
    const turns = { ...unknown, cancel: [json(404, { code: "UNKNOWN_PAYMENT" })] };
    const { resolution } = await settle("capture", turns, options);
    expect(resolution).toMatchObject(expected);
  });

  test("that fails stays unknown, with the reason", async () => {
    const { resolution } = await settle("capture", { ...unknown, cancel: [broken] }, short);
    expect(resolution).toMatchObject({ status: "still-unknown", via: "undo", error: { code: "network" } });
  });

  test("is left where the call lacks what that needs", async () => {
    const pay = bankOperation("payments.pay", {
      class: "same-id",
      id: "body#/id",
      undo: { operation: "payments.cancel", input: { id: "answer#/ref" } },
    });
    const { send, seen } = turnsFor({ pay: [broken], cancel: [state("paid")] });
    const bank = openBank(send, { maximumAttempts: 1, operations: { ...bankOperations, pay } });
    const error = (await bank.clock.until(failureOf(bank.payments.pay(input)))) as PayError;
    const resolution = await bank.clock.until(bank.resolver.resolve(error, short));
    expect(resolution).toMatchObject({ status: "still-unknown", via: "repeat" });
    expect(seen.map(methodOf)).not.toContain("cancel");
  });
});

describe("a search that could not end", () => {
  test.each<[keyof ResolveOptions, unknown]>([
    ["deadline", Number.NaN],
    ["deadline", 0],
    ["deadline", "5000"],
    ["interval", Number.NaN],
    ["interval", -1],
    ["absentAfter", Number.NaN],
    ["absentAfter", "10000"],
  ])("is not begun: %s %j", async (name, value) => {
    const { send, seen } = turnsFor({ payout: [broken], pay: [state("paid")] });
    const { payments, resolver, clock } = openBank(send);
    const error = (await clock.until(failureOf(payments.payout(input)))) as PayError;
    const wrong = { code: "configuration", issues: [{ path: `options.${name}` }] };
    await expect(resolver.resolve(error, { [name]: value })).rejects.toMatchObject(wrong);
    await expect(resolver.resolveCall("payments.pay", input, { [name]: value })).rejects.toMatchObject(wrong);
    expect(seen).toHaveLength(1);
  });
});

describe("which errors can be settled", () => {
  test("not those of another client, copies, or something else", async () => {
    const { send } = turnsFor({ pay: [broken] });
    const first = openBank(send, { maximumAttempts: 1 });
    const second = openBank(send);
    const error = (await first.clock.until(failureOf(first.payments.pay(input)))) as PayError;
    const copy = JSON.parse(JSON.stringify(error)) as PayError;
    for (const foreign of [error, copy, new Error("x") as PayError, undefined as unknown as PayError]) {
      expect(await failureOf(second.resolver.resolve(foreign))).toMatchObject({
        code: "invalid-input",
        message: expect.stringContaining("did not come from a call of this client"),
      });
    }
  });

  test("an error shows nothing of what is kept for it", async () => {
    const { send } = turnsFor({ pay: [broken] });
    const { payments, clock, caller, resolver } = openBank(send);
    const secret = { id: "7", card: { number: "4111111111111111", cvv: "987" }, comment: "a private word" };
    const error = await clock.until(failureOf(payments.pay(secret)));
    const shown = [error, caller, resolver, payments]
      .map((value) => inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value))
      .join();
    expect(shown).not.toMatch(/4111|987|private word|the-password/);
  });
});

describe("what is said about a call in other calls' answers", () => {
  // The lookup itself carries nothing but the id: only the call it asks about knows what is secret.
  const quoting = (name: string): Turn =>
    json(200, { state: name, text: "jane@bank.example asked" }, { "x-request-id": "jane@bank.example-1" });

  test.each<[Method, Partial<Record<Method, readonly Turn[]>>, ResolveOptions]>([
    ["refund", { refund: [broken], status: [quoting("new")] }, { wait: false }],
    ["capture", { capture: [broken], status: [quoting("new"), quoting("none")] }, { absentAfter: 0 }],
    [
      "capture",
      { capture: [broken], status: [quoting("new")], cancel: [quoting("paid")] },
      { wait: false, onUnknown: "undo" },
    ],
    ["pay", { pay: [broken, json(200, { state: "new", ref: "8" })], status: [quoting("paid")] }, {}],
  ])("shows nothing of it: %s", async (method, turns, options) => {
    const events: unknown[] = [];
    const see = (event: unknown): void => {
      events.push(JSON.parse(JSON.stringify(event)));
    };
    const { send, seen } = turnsFor(turns);
    const { payments, resolver, clock } = openBank(send, {
      maximumAttempts: 1,
      hooks: { request: see, response: see, retry: see, wait: see, outcome: see },
    });
    const call = payments[method]({ ...input, email: "jane@bank.example" });
    const error = (await clock.until(failureOf(call))) as PayError;
    await clock.until(resolver.resolve(error, options));
    const shown = JSON.stringify(events);
    expect(seen.map(methodOf)).toContain("status");
    expect(shown).toContain("[redacted] asked");
    expect(shown).toContain("[redacted]-1");
    expect(shown).not.toContain("jane@");
  });
});

describe("a call that is only known by its input", () => {
  test("is completed before it is made, made with that, and settled with that", async () => {
    const { send, seen } = turnsFor({ pay: [broken, state("paid")] });
    const { resolver, payments, clock } = openBank(send, { maximumAttempts: 1 });
    const complete = resolver.prepare("payments.pay", { amount: 3 });
    expect(complete).toEqual({ amount: 3, id: expect.any(String) });
    expect(seen).toHaveLength(0);
    await clock.until(failureOf(payments.pay(complete)));

    const stored = JSON.parse(JSON.stringify(complete)) as BankInput;
    const afterRestart = openBank(send);
    const resolution = await afterRestart.clock.until(
      afterRestart.resolver.resolveCall("payments.pay", stored),
    );
    expect(resolution).toMatchObject({ status: "succeeded", via: "repeat" });
    expect(seen[1]?.body).toBe(seen[0]?.body);
  });

  test("is refused without the id that was made up for it", async () => {
    const { send, seen } = turnsFor({ pay: [state("paid")] });
    const { resolver } = openBank(send);
    expect(await failureOf(resolver.resolveCall("payments.pay", { amount: 3 }))).toMatchObject({
      code: "invalid-input",
      operation: "payments.pay",
      issues: [{ path: "id", problem: "was generated for the call and is missing" }],
    });
    expect(seen).toHaveLength(0);
  });

  test("is looked up where it must not be repeated", async () => {
    const { send, seen } = turnsFor({ status: [state("none")] });
    const { resolver, clock } = openBank(send);
    const resolution = await clock.until(resolver.resolveCall("payments.capture", input));
    expect(resolution).toMatchObject({ status: "not-found", via: "lookup" });
    // Nobody knows how long ago it was made, so its absence is believed as late as that of a call of just now.
    expect(clock.now()).toBeGreaterThanOrEqual(10_000);
    expect(seen.map(methodOf)).not.toContain("capture");
  });

  test("is not sent where it is never repeated", async () => {
    const { send, seen } = turnsFor({});
    const { resolver, clock } = openBank(send);
    expect(await clock.until(resolver.resolveCall("payments.payout", input))).toEqual({
      status: "still-unknown",
      via: "none",
    });
    expect(seen).toHaveLength(0);
  });

  test("must be a call of this client, with a right input", async () => {
    const { resolver } = openBank(turnsFor({}).send);
    const wrong = "payments.pray" as "payments.pay";
    expect(await failureOf(resolver.resolveCall(wrong, input))).toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("payments.pay"),
    });
    const notText = { id: 5 } as unknown as BankInput;
    expect(await failureOf(resolver.resolveCall("payments.pay", notText))).toMatchObject({
      code: "invalid-input",
    });
  });

  test("has the types of its method", async () => {
    const { send } = turnsFor({ pay: [state("paid")] });
    const { resolver, clock } = openBank(send);
    const resolution = await clock.until(resolver.resolveCall("payments.pay", input));
    if (resolution.via === "repeat") {
      expectTypeOf(resolution.value).toEqualTypeOf<BankAnswer | undefined>();
    }
    expectTypeOf(resolver.prepare("payments.pay", input)).toEqualTypeOf<BankInput>();
    // @ts-expect-error there is no such method
    await failureOf(resolver.resolveCall("payments.nothing", input));
    // @ts-expect-error the amount is a number
    await failureOf(resolver.resolveCall("payments.pay", { amount: "5" }));
  });
});
