import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import type { Hooks, OutcomeEvent, RequestEvent, ResponseEvent } from "../../src/hooks/hooks.js";
import { broken, failureOf, json, openBank, play, type Turn, text } from "../support/bank.js";

const paid = json(200, { state: "paid", phone: "+380501234567" }, { "x-request-id": "r-1" });

/** Every event of the hooks, in order, by name. */
function record(): { hooks: Required<Hooks>; events: [string, object][]; names: () => string[] } {
  const events: [string, object][] = [];
  const note =
    (name: string) =>
    (event: object): void => {
      events.push([name, event]);
    };
  return {
    events,
    names: () => events.map(([name]) => name),
    hooks: {
      request: note("request"),
      response: note("response"),
      retry: note("retry"),
      wait: note("wait"),
      outcome: note("outcome"),
    },
  };
}

/** Runs one call and returns what its listeners were told. */
async function watch(
  turns: readonly Turn[],
  method: "pay" | "payout" | "capture" | "status" = "pay",
): Promise<ReturnType<typeof record> & { of: (name: string) => object[] }> {
  const recorded = record();
  const { payments, clock } = openBank(play(...turns).send, { hooks: recorded.hooks });
  await clock.until(payments[method]({ id: "1" }).catch(() => undefined));
  return {
    ...recorded,
    of: (name) => recorded.events.filter(([event]) => event === name).map(([, event]) => event),
  };
}

describe("listeners", () => {
  test("are told about a call in its order", async () => {
    const { names, of } = await watch([json(503, {}, { "retry-after": "2" }), paid]);
    expect(names()).toEqual(["request", "response", "retry", "wait", "request", "response", "outcome"]);
    const common = { provider: "bank", operation: "payments.pay" };
    expect(of("request")).toMatchObject([
      { ...common, attempt: 1, method: "POST", origin: "https://bank.example", path: "/payments/pay" },
      { ...common, attempt: 2 },
    ]);
    expect(of("response")).toMatchObject([
      { ...common, number: 1, status: 503, reason: "same-id" },
      { ...common, number: 2, status: 200, waited: 2_000, requestId: "r-1" },
    ]);
    expect(of("retry")).toMatchObject([{ ...common, attempt: 1, reason: "same-id", wait: 2_000 }]);
    expect(of("wait")).toMatchObject([
      { ...common, reason: "retry", milliseconds: 2_000, limit: undefined, lane: undefined },
    ]);
    expect(of("outcome")).toMatchObject([
      {
        ...common,
        outcome: "succeeded",
        error: undefined,
        status: 200,
        requestId: "r-1",
        duration: 2_000,
        attempts: [{ number: 1 }, { number: 2 }],
      },
    ]);
  });

  test("are told about failures", async () => {
    const { of } = await watch([broken], "payout");
    expect(of("response")).toMatchObject([{ failure: "network", reason: "never", body: undefined }]);
    expect(of("outcome")).toMatchObject([
      { outcome: undefined, error: { code: "network", outcome: "unknown" }, status: undefined },
    ]);
    const page = await watch([text(200, "<html>")], "payout");
    expect(page.of("response")).toMatchObject([{ status: 200, failure: "unexpected-answer" }]);
    expect(page.of("outcome")).toMatchObject([{ status: 200, outcome: undefined }]);
  });

  test("are told about the lookup as a call of its own", async () => {
    const { names, of } = await watch([broken, paid], "capture");
    expect(names()).toEqual(["request", "response", "wait", "request", "response", "outcome", "outcome"]);
    expect(of("wait")).toMatchObject([{ reason: "lookup" }]);
    expect(of("outcome")).toMatchObject([
      { operation: "payments.status" },
      { operation: "payments.capture" },
    ]);
    const [first, second] = of("request") as RequestEvent[];
    expect(first?.call).not.toBe(second?.call);
  });

  test("can tell calls apart by an object that holds nothing", async () => {
    const { events } = await watch([broken, paid]);
    const calls = new Set(events.map(([, event]) => (event as RequestEvent).call));
    expect(calls.size).toBe(1);
    const [call] = calls;
    expect(inspect(call, { showHidden: true })).toBe("{}");
    expect(Object.isFrozen(call)).toBe(true);
  });

  test("of the client and of the call are told both, the client's first", async () => {
    const order: string[] = [];
    const { payments, clock } = openBank(play(paid).send, { hooks: { outcome: () => order.push("client") } });
    await clock.until(payments.pay({}, { hooks: { outcome: () => order.push("call") } }));
    await clock.until(payments.pay({}));
    expect(order).toEqual(["client", "call", "client"]);
  });

  test("may be methods that use `this`", async () => {
    const hooks = {
      count: 0,
      outcome(): void {
        this.count += 1;
      },
    };
    const { payments, clock } = openBank(play(paid).send, { hooks });
    await clock.until(payments.pay({}));
    expect(hooks.count).toBe(1);
  });

  test("that fail change nothing, now or later", async () => {
    const fail = (): never => {
      throw new Error("the log is full");
    };
    const rejecting = async (): Promise<never> => fail();
    // As of another realm: a promise, but no instance of ours.
    const foreign = (): never => runInNewContext("Promise.reject(new Error('the log is full'))") as never;
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      for (const listener of [fail, rejecting, foreign]) {
        const hooks = {
          request: listener,
          response: listener,
          retry: listener,
          wait: listener,
          outcome: listener,
        };
        const { payments, clock } = openBank(play(broken, paid).send, { hooks });
        expect(await clock.until(payments.pay({}))).toMatchObject({ state: "paid" });
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });
});

describe("what listeners are shown", () => {
  const input = {
    id: "7",
    phone: "+380501234567",
    email: "ann@example.com",
    card: { number: "4111111111111111", cvv: "987" },
    comment: "for 4111111111111111",
  };

  async function shown(
    turn: Turn,
  ): Promise<{ request: RequestEvent; response: ResponseEvent; outcome: OutcomeEvent }> {
    const { events, hooks } = record();
    const { payments, clock } = openBank(play(turn).send, { hooks, maximumAttempts: 1 });
    await clock.until(payments.pay(input).catch(() => undefined));
    const of = (name: string): object => events.find(([event]) => event === name)?.[1] ?? {};
    return {
      request: of("request") as RequestEvent,
      response: of("response") as ResponseEvent,
      outcome: of("outcome") as OutcomeEvent,
    };
  }

  test("has no secret in it", async () => {
    const echo = json(422, { code: "BAD_AMOUNT", message: "ann@example.com 987", phone: "+380501234567" });
    const { request, response, outcome } = await shown(echo);
    expect(request.input).toEqual({
      id: "7",
      phone: "[redacted]",
      email: "[redacted]",
      card: { number: "[redacted]", cvv: "[redacted]" },
      comment: "for [redacted]",
    });
    expect(request.headers).toEqual({
      accept: "application/json",
      "content-type": "application/json",
      authorization: "[redacted]",
    });
    expect(response.body).toEqual({
      code: "BAD_AMOUNT",
      message: "[redacted] [redacted]",
      phone: "[redacted]",
    });
    for (const event of [request, response, outcome]) {
      const everything =
        JSON.stringify(event) + inspect(event, { depth: 9, getters: true, showHidden: true });
      expect(everything).not.toMatch(/0501234567|ann@|4111|987|the-password/);
    }
  });

  test("is a copy", async () => {
    const { request, outcome } = await shown(paid);
    (request.input as { id: string }).id = "8";
    expect((request.input as { id: string }).id).toBe("7");
    expect(outcome.outcome).toBe("succeeded");
  });

  test("is only made when it is read", async () => {
    const parse = vi.spyOn(JSON, "parse");
    try {
      const { hooks } = record();
      const { payments, clock } = openBank(play(json(500, {}), paid).send, { hooks });
      parse.mockClear();
      await clock.until(payments.pay({}));
      expect(parse).toHaveBeenCalledTimes(1);
    } finally {
      parse.mockRestore();
    }
  });

  test("without listeners nothing is computed", async () => {
    const now = vi.fn();
    const { payments, clock } = openBank(play(paid).send, { hooks: {} });
    const counting = openBank(play(paid).send);
    const original = counting.clock.now.bind(counting.clock);
    counting.clock.now = () => {
      now();
      return original();
    };
    await counting.clock.until(counting.payments.pay({}));
    const without = now.mock.calls.length;
    await clock.until(payments.pay({}));
    // The outcome event alone would read the clock once more.
    now.mockClear();
    await counting.clock.until(counting.payments.pay({}, { hooks: { outcome: () => undefined } }));
    expect(now.mock.calls.length).toBe(without + 1);
  });
});

describe("adding a header", () => {
  test("reaches this attempt, and replaces nothing", async () => {
    const { send, requests } = play(broken, paid);
    const hooks: Hooks = {
      request: (event) => {
        if (event.attempt === 1) event.addHeader("TraceParent", "00-1");
        event.addHeader("Content-Type", "text/plain");
        event.addHeader("Authorization", "mine");
      },
    };
    const { payments, clock } = openBank(send, { hooks });
    await clock.until(payments.pay({}));
    expect(requests[0]?.headers["traceparent"]).toBe("00-1");
    expect(requests[1]?.headers).not.toHaveProperty("traceparent");
    expect(requests[0]?.headers["content-type"]).toBe("application/json");
    expect(requests[0]?.headers["authorization"]).toMatch(/^Basic /);
  });

  test.each([
    ["two\nlines", "1"],
    ["", "1"],
    ["x-a", "two\r\nlines"],
    ["x-a", " "],
    ["Host", "elsewhere.example"],
    ["content-length", "1"],
    ["transfer-encoding", "chunked"],
    ["authorization", "Basic eDp5"],
  ])("%j: %j is refused", async (name, value) => {
    const { send, requests } = play(paid);
    let thrown: unknown;
    const hooks: Hooks = {
      request: (event) => {
        try {
          event.addHeader(name, value);
        } catch (error) {
          thrown = error;
        }
      },
    };
    const { payments, clock } = openBank(send, { hooks });
    await clock.until(payments.pay({}));
    expect(thrown).toBeInstanceOf(TypeError);
    expect(Object.entries(requests[0]?.headers ?? {})).not.toContainEqual([name.toLowerCase(), value]);
  });
});

test("a call whose input is wrong never was a call", async () => {
  const { hooks, events } = record();
  const { payments } = openBank(play(paid).send, { hooks });
  await failureOf(payments.pay({ id: 5 } as never));
  expect(events).toEqual([]);
});
