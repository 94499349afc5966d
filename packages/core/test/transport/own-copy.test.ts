import { describe, expect, test } from "vitest";
import { perCall } from "../../src/auth/credentials.js";
import type { PayError } from "../../src/errors/pay-error.js";
import type { CallOptions, Sender, WireRequest } from "../../src/transport/call.js";
import {
  type BankInput,
  bankOperation,
  bankOperations,
  broken,
  failureOf,
  json,
  openBank,
  type Turn,
  text,
} from "../support/bank.js";

/** What a caller may do with his objects as soon as the call is on its way. */
type Loose<Value> = { -readonly [Name in keyof Value]: Value[Name] };

/** Plays turns for calls, and answers every lookup by the payment that it asks about. */
function bankWith(
  states: Readonly<Record<string, string>>,
  ...turns: readonly Turn[]
): { send: Sender; seen: WireRequest[] } {
  const seen: WireRequest[] = [];
  let count = 0;
  return {
    seen,
    send: async (request, signal) => {
      seen.push({ ...request, headers: { ...request.headers } });
      if (request.url.endsWith("/status")) {
        const { id } = JSON.parse(request.body ?? "") as { id: string };
        return json(200, { state: states[id] ?? "none" });
      }
      const turn = turns[Math.min(count, turns.length - 1)];
      count += 1;
      if (turn === undefined) throw new Error("no turn is left");
      return typeof turn === "function" ? turn(request, signal) : turn;
    },
  };
}

describe("an input that its caller goes on using", () => {
  test("does not lead a lookup to another payment", async () => {
    const { send, seen } = bankWith({ first: "new", second: "paid" }, broken);
    const { payments, clock } = openBank(send);
    const input: Loose<BankInput> = { id: "first", amount: 100 };
    const failure = failureOf(payments.capture(input));
    input.id = "second";
    expect(await clock.until(failure)).toMatchObject({
      lookup: { status: "still-unknown", outcome: "pending" },
    });
    expect(seen.map(({ body }) => JSON.parse(body ?? "").id)).toEqual(["first", "first"]);
  });

  test("does not get a call repeated because another one never happened", async () => {
    const { send, seen } = bankWith({ first: "paid" }, broken, json(200, { state: "paid" }));
    const { payments, clock } = openBank(send);
    const input: Loose<BankInput> = { id: "first", amount: 100 };
    const failure = failureOf(payments.refund(input));
    input.id = "second";
    expect(await clock.until(failure)).toMatchObject({ outcome: "unknown", lookup: { status: "succeeded" } });
    expect(seen.filter(({ url }) => url.endsWith("/refund"))).toHaveLength(1);
  });

  test("does not let an error be settled by another payment", async () => {
    const { send } = bankWith({ first: "new", second: "paid" }, broken);
    const { payments, resolver, clock } = openBank(send);
    const input: Loose<BankInput> = { id: "first", amount: 100 };
    const error = (await clock.until(failureOf(payments.capture(input)))) as PayError;
    input.id = "second";
    expect(await clock.until(resolver.resolve(error, { wait: false }))).toMatchObject({
      status: "still-unknown",
      outcome: "pending",
    });
  });

  test("does not take the id from a request that is sent again", async () => {
    const { send, seen } = bankWith({}, broken, broken, json(200, { state: "paid" }));
    const { payments, resolver, clock } = openBank(send, { maximumAttempts: 1 });
    const input: Loose<BankInput> = { id: "first", amount: 100 };
    const error = (await clock.until(failureOf(payments.pay(input)))) as PayError;
    delete input.id;
    expect(await clock.until(resolver.resolve(error))).toMatchObject({ status: "succeeded", via: "repeat" });
    expect(seen.map(({ body }) => body)).toEqual(Array(3).fill('{"id":"first","amount":100}'));
  });

  test("is not reversed in the place of another", async () => {
    const { send, seen } = bankWith({ first: "new" }, broken, json(200, { state: "paid" }));
    const { payments, resolver, clock } = openBank(send);
    const input: Loose<BankInput> = { id: "first", amount: 100 };
    const error = (await clock.until(failureOf(payments.capture(input)))) as PayError;
    input.id = "second";
    await clock.until(resolver.resolve(error, { wait: false, onUnknown: "undo" }));
    expect(seen.filter(({ url }) => url.endsWith("/cancel")).map(({ body }) => body)).toEqual([
      '{"id":"first"}',
    ]);
  });

  test("keeps its secrets out of the error although the caller has wiped them", async () => {
    const { send } = bankWith({}, text(500, "cvv 7391 of phone 380501234567 is wrong"));
    const { payments, clock } = openBank(send, { maximumAttempts: 1 });
    const card = { number: "4761340000000035", cvv: "7391" };
    const input: Loose<BankInput> = { id: "first", card, phone: "+380501234567" };
    const failure = failureOf(payments.payout(input));
    card.cvv = "";
    delete input.phone;
    expect(JSON.stringify(await clock.until(failure))).not.toMatch(/7391|380501234567/);
  });

  test("stays what was sent for those who listen", async () => {
    const { send } = bankWith({}, broken, json(200, { state: "paid" }));
    const heard: unknown[] = [];
    const { payments, clock } = openBank(send, { hooks: { request: ({ input }) => heard.push(input) } });
    const input: Loose<BankInput> = { id: "first", amount: 100 };
    const call = payments.pay(input);
    input.amount = 200;
    await clock.until(call);
    expect(heard).toEqual([
      { id: "first", amount: 100 },
      { id: "first", amount: 100 },
    ]);
  });

  test("names its path, query and header values as they were", async () => {
    const seen: WireRequest[] = [];
    const send: Sender = async (request) => {
      seen.push(request);
      return request.url.includes("/status") ? json(200, { state: "paid" }) : text(500, "");
    };
    const operations = {
      capture: bankOperation(
        "payments.capture",
        {
          class: "status-first",
          lookup: {
            operation: "payments.status",
            input: { id: "path#/id", tags: "query#/tags", shop: "header#/Shop", note: "body#/note" },
          },
        },
        {
          path: "/payments/{id}/capture",
          pathParameters: ["id"],
          queryParameters: ["tags"],
          headerParameters: ["Shop"],
        },
      ),
      status: bankOperations.status,
    };
    const { caller, clock } = openBank(send, { operations });
    const input = { id: "first", tags: ["a"], Shop: "one", note: { text: "b" } };
    const failure = failureOf(caller.call(operations.capture, input));
    Object.assign(input, { id: "second", Shop: "two" });
    input.tags.push("c");
    input.note.text = "d";
    await clock.until(failure);
    expect(JSON.parse(seen[1]?.body ?? "")).toEqual({
      id: "first",
      tags: ["a"],
      shop: "one",
      note: { text: "b" },
    });
  });

  test("is a copy once it is prepared", () => {
    const { resolver } = openBank(bankWith({}, broken).send);
    const card = { number: "4761340000000035", cvv: "7391" };
    const prepared = resolver.prepare("payments.pay", { id: "first", card });
    card.cvv = "0000";
    expect(prepared).toEqual({ id: "first", card: { number: "4761340000000035", cvv: "7391" } });
  });
});

test("options that their caller goes on using do not change on whose behalf a call is repeated", async () => {
  interface ShopOptions extends CallOptions {
    readonly shop: string;
  }
  const { send, seen } = bankWith({}, broken, json(200, { state: "paid" }));
  const credential = perCall<ShopOptions>("x-shop", ({ shop }) => shop);
  const { payments, clock } = openBank(send, { credential });
  const options: Loose<ShopOptions> = { shop: "one" };
  const call = payments.pay({ id: "first" }, options);
  options.shop = "two";
  await clock.until(call);
  expect(seen.map(({ headers }) => headers["x-shop"])).toEqual(["one", "one"]);
});
