import { describe, expect, test } from "vitest";
import { createCaller, createResources } from "../src/client.js";
import type { PayError } from "../src/errors/pay-error.js";
import { bankOperation, bankRules, failureOf, json, openBank, play, refused } from "./support/bank.js";

const paid = json(200, { state: "paid" });

describe("a client", () => {
  test("sends what the operation and the input say", async () => {
    const { send, requests } = play(paid);
    const find = bankOperation(
      "payments.find",
      { class: "safe" },
      {
        method: "PUT",
        path: "/payments/{id}/parts",
        pathParameters: ["id"],
        queryParameters: ["page"],
        headerParameters: ["X-Shop"],
      },
    );
    const { caller } = openBank(send);
    await caller.call(find, { id: "a/b c", page: [1, 2], "X-Shop": "9", amount: 5 });
    expect(requests[0]).toEqual({
      method: "PUT",
      url: "https://bank.example/payments/a%2Fb%20c/parts?page=1&page=2",
      headers: {
        accept: "application/json",
        authorization: expect.stringMatching(/^Basic /),
        "content-type": "application/json",
        "x-shop": "9",
      },
      body: '{"amount":5}',
    });
  });

  test("fills in what is left out, once per call", async () => {
    const { send, requests } = play(refused, paid);
    let made = 0;
    const { payments, clock } = openBank(send, {
      uuid: () => {
        made += 1;
        return `id-${made}`;
      },
    });
    const input = { amount: 1 };
    await clock.until(payments.pay(input));
    expect(requests.map(({ body }) => body)).toEqual([
      '{"amount":1,"id":"id-1"}',
      '{"amount":1,"id":"id-1"}',
    ]);
    expect(input).toEqual({ amount: 1 });
    await clock.until(payments.pay(input));
    expect(requests.at(-1)?.body).toContain("id-2");
  });

  test("refuses a wrong input as a rejection, naming everything", async () => {
    const { send, requests } = play(paid);
    const { payments } = openBank(send);
    const call = payments.pay({ id: 5 } as never, {
      headers: { "bad name": "x", good: "a\nb" },
      deadline: 0,
    });
    expect(await failureOf(call)).toMatchObject({
      code: "invalid-input",
      provider: "bank",
      operation: "payments.pay",
      outcome: "not-sent",
      attempts: [],
      issues: [
        { path: "id" },
        { path: "options.deadline" },
        { path: 'options.headers["bad name"]' },
        { path: 'options.headers["good"]' },
      ],
    });
    expect(requests).toHaveLength(0);
  });

  test.each([
    { timeout: -1 },
    { deadline: 0 },
    { maximumAttempts: Number.NaN },
    { maximumAnswerBytes: 0 },
    { retryBudget: -1 },
    { retryBudget: Number.NaN },
  ])("refuses the option %o at once", (options) => {
    const [name] = Object.keys(options);
    expect(() => openBank(play(paid).send, options)).toThrow(`options.${name}`);
  });

  test("makes a method without input for an operation that takes none", async () => {
    const { send, requests } = play(paid);
    const operation = bankOperation(
      "shops.list",
      { class: "safe" },
      { input: { type: "object", properties: {} }, method: "GET" },
    );
    const { body: _body, ...list } = operation;
    const rows = { shops: { list } };
    const caller = createCaller({
      rules: bankRules,
      baseUrl: "https://bank.example",
      options: { transport: send },
      credentials: { basic: () => () => undefined },
      explain: () => undefined,
      operations: rows,
    });
    interface Resources {
      readonly shops: { list(options?: { readonly headers?: Record<string, string> }): Promise<unknown> };
    }
    const { shops } = createResources<Resources>(rows, caller);
    await shops.list({ headers: { "X-Page": "2" } });
    expect(requests[0]?.body).toBeUndefined();
    expect(requests[0]?.headers["x-page"]).toBe("2");
  });

  test("shares nothing with another one", async () => {
    const one = openBank(play(refused).send, { maximumAttempts: 1 });
    const two = openBank(play(paid).send);
    const error = (await one.clock.until(failureOf(one.payments.pay({})))) as PayError;
    expect(one.caller.failed(error)).toBeDefined();
    expect(two.caller.failed(error)).toBeUndefined();
  });

  test("keeps calls apart that run at the same time", async () => {
    const { send } = play((request) => Promise.resolve(json(200, { state: "paid", body: request.body })));
    const { payments, clock } = openBank(send);
    const ids = Array.from({ length: 50 }, (_, index) => `id-${index}`);
    const answers = await clock.until(Promise.all(ids.map((id) => payments.pay({ id }))));
    expect(answers.map((answer) => (answer as { body?: string }).body)).toEqual(
      ids.map((id) => JSON.stringify({ id })),
    );
  });
});
