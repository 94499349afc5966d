import { afterEach, describe, expect, it, vi } from "vitest";
import { PayError } from "../../src/errors/pay-error.js";
import {
  memoryDedupe,
  type Outcome,
  parseEvent,
  untilEnd,
  WebhookError,
  type WebhookHandler,
  type WebhookHandlerOptions,
  type WebhookHooks,
  webhookHandler,
} from "../../src/webhooks/index.js";
import { recordWebhooks, type Told } from "../support/webhook-record.js";

interface Event {
  readonly id: string;
  readonly of: string;
  readonly outcome: Outcome;
  readonly token?: string;
}

const stranger = new WebhookError({
  code: "webhook-signature",
  provider: "shop",
  outcome: "not-sent",
  message: "shop webhook: the signature does not match",
});

/** A made-up provider whose genuine bodies are the events. */
const base: Omit<WebhookHandlerOptions<Event>, "onEvent"> = {
  open: async (rawBody, headers) => {
    if ((headers as Headers).get("x-signature") !== "right") throw stranger;
    return parseEvent(rawBody as Uint8Array, "shop") as unknown as Event;
  },
  keyOf: ({ id }) => id,
  orderOf: ({ of, outcome }) => untilEnd(of, outcome),
  acknowledge: () => new Response(null, { status: 202 }),
};

function setUp(options: Partial<WebhookHandlerOptions<Event>> = {}): {
  told: readonly Told<Event>[];
  printed: () => string;
  send: (body: BodyInit | object, headers?: Record<string, string>) => Promise<number>;
  handler: WebhookHandler;
} {
  const { hooks, told, printed } = recordWebhooks<Event>();
  const handler = webhookHandler<Event>({ ...base, onEvent: () => undefined, hooks, ...options });
  return {
    told,
    printed,
    handler,
    async send(body, headers = { "x-signature": "right" }) {
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const request = new Request("https://merchant.example/hook", { method: "POST", body: text, headers });
      return (await handler(request)).status;
    },
  };
}

const paid: Event = { id: "e-1", of: "payment", outcome: "succeeded", token: "tok-secret" };

const late: Event = { ...paid, id: "e-2", outcome: "pending" };

afterEach(() => {
  vi.useRealTimers();
});

describe("hooks are told of a delivery that", () => {
  it("was handled, came again, or was old news", async () => {
    const { told, send } = setUp();
    for (const event of [paid, paid, late]) expect(await send(event)).toBe(202);
    expect(told).toEqual([
      ["handled", { id: "e-1", object: "payment", status: 202 }, paid],
      ["repeated", { id: "e-1", object: "payment", status: 202 }, paid],
      ["overtaken", { id: "e-2", object: "payment", status: 202 }, late],
    ]);
  });

  it("has to come again, and what was in its way", async () => {
    vi.useFakeTimers();
    let finish = (): void => undefined;
    const { told, send } = setUp({
      onEvent: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    const first = send(paid);
    await vi.advanceTimersByTimeAsync(1);
    expect(await send(paid)).toBe(409);
    const other = send({ ...paid, id: "e-2" });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await other).toBe(409);
    finish();
    expect(await first).toBe(202);
    expect(told).toEqual([
      ["postponed", { id: "e-1", object: "payment", status: 409, by: "event" }, paid],
      ["postponed", { id: "e-2", object: "payment", status: 409, by: "object" }, { ...paid, id: "e-2" }],
      ["handled", { id: "e-1", object: "payment", status: 202 }, paid],
    ]);
  });

  it("was refused, and why", async () => {
    const { told, send, handler } = setUp({ maximumBytes: 100 });
    expect(await send(paid, { "x-signature": "wrong" })).toBe(401);
    expect(await send("[]")).toBe(400);
    expect(await send("x".repeat(101))).toBe(413);
    expect((await handler(new Request("https://merchant.example/hook"))).status).toBe(405);
    expect(told).toEqual([
      ["refused", { reason: "signature", status: 401, error: stranger }, undefined],
      ["refused", { reason: "payload", status: 400, error: expect.any(PayError) }, undefined],
      ["refused", { reason: "size", status: 413, error: undefined }, undefined],
      ["refused", { reason: "method", status: 405, error: undefined }, undefined],
    ]);
  });

  it("could not be handled, as far as it is known", async () => {
    const error = new Error("broken");
    const failing = (): never => {
      throw error;
    };
    const cases: [Partial<WebhookHandlerOptions<Event>>, object, Event | undefined][] = [
      [{ open: failing }, { id: undefined, object: undefined }, undefined],
      [{ keyOf: failing }, { id: undefined, object: undefined }, paid],
      [{ orderOf: failing }, { id: "e-1", object: undefined }, paid],
      [
        { dedupe: { ...memoryDedupe(), claim: async () => failing() } },
        { id: "e-1", object: "payment" },
        paid,
      ],
      [{ onEvent: failing }, { id: "e-1", object: "payment" }, paid],
      [{ acknowledge: failing }, { id: "e-1", object: "payment" }, paid],
    ];
    for (const [options, known, event] of cases) {
      const { told, send } = setUp(options);
      expect(await send(paid)).toBe(500);
      expect(told).toEqual([["failed", { ...known, status: 500, error }, event]]);
    }
  });

  it("was handled and could not be noted, before they are told that it was handled", async () => {
    const error = new Error("the store is away");
    const { told, send } = setUp({ dedupe: { ...memoryDedupe(), complete: () => Promise.reject(error) } });
    expect(await send(paid)).toBe(202);
    expect(told.map(([name]) => name)).toEqual(["unnoted", "unnoted", "handled"]);
    expect(told[0]).toEqual(["unnoted", { id: "e-1", object: "payment", error }, paid]);
  });
});

it("an event without an order has no object", async () => {
  const { told, send } = setUp({ orderOf: () => undefined });
  await send(paid);
  expect(told).toEqual([["handled", { id: "e-1", object: undefined, status: 202 }, paid]]);
});

it("a log that prints what it is told shows nothing of the payload", async () => {
  const { told, printed, send } = setUp();
  for (const event of [paid, paid, late]) await send(event);
  await send("tok-secret");
  await send(paid, { "x-signature": "tok-secret" });
  expect(told).toHaveLength(5);
  expect(printed()).toContain("e-2");
  expect(printed()).not.toContain("tok-secret");
});

it("listeners are called as members of the hooks, and nobody waits for them", async () => {
  const counter: WebhookHooks<Event> & { count: number } = {
    count: 0,
    handled(this: { count: number }) {
      this.count += 1;
      return Promise.reject(new Error("the log is away"));
    },
  };
  const { send } = setUp({ hooks: counter });
  expect(await send(paid)).toBe(202);
  expect(counter.count).toBe(1);
});
