import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Deliver,
  type Simulator,
  type Sleep,
  systemClock,
  type VirtualClock,
  type WebhookExchange,
} from "../src/index.js";
import { serve } from "../src/node.js";
import {
  createKiosk,
  createOrderRequest,
  type KioskTypes,
  kioskUrl,
  type Order,
  orderBody,
  retrySchedule,
} from "./fixtures/kiosk.js";

const webhookUrl = "https://shop.example/webhooks";
const start = Date.UTC(2026, 0, 1);

interface Received {
  at: number;
  body: string;
  signature: string | null;
}

class Receiver {
  readonly received: Received[] = [];
  kiosk: Simulator<KioskTypes, VirtualClock>;
  answer: (count: number, sleep: Sleep) => Response | Promise<Response> = () => new Response("ok");

  constructor(options: Parameters<typeof createKiosk>[0] = {}) {
    const deliver: Deliver = async (request, sleep) => {
      this.received.push({
        at: this.kiosk.clock.now() - start,
        body: await request.text(),
        signature: request.headers.get("x-signature"),
      });
      return this.answer(this.received.length, sleep);
    };
    this.kiosk = createKiosk({ webhookUrl, deliver, ...options }) as Simulator<KioskTypes, VirtualClock>;
  }

  /** Creates and pays an order; gives its id. */
  async pay(): Promise<string> {
    const created = (await (await this.kiosk.fetch(createOrderRequest(kioskUrl))).json()) as Order;
    this.kiosk.actions.pay(created.orderId);
    return created.orderId;
  }

  get sent(): WebhookExchange[] {
    return this.kiosk.exchanges.filter(
      (exchange): exchange is WebhookExchange => exchange.direction === "sent",
    );
  }

  get states(): string[] {
    return this.kiosk.webhooks.deliveries.map(({ state }) => state);
  }
}

describe("webhooks", () => {
  it("are sealed, delivered and acknowledged as the provider does it", async () => {
    const receiver = new Receiver();
    const orderId = await receiver.pay();
    expect(receiver.states).toEqual(["waiting"]);
    await receiver.kiosk.clock.advance(0);
    expect(receiver.received).toHaveLength(1);
    expect(receiver.received[0]?.signature).toBe(`secret:${orderId}`);
    expect(JSON.parse(receiver.received[0]?.body ?? "")).toMatchObject({ orderId, status: "paid" });
    expect(receiver.kiosk.webhooks.deliveries[0]).toMatchObject({
      state: "acknowledged",
      attempts: 1,
      url: webhookUrl,
    });
    expect(receiver.sent[0]).toMatchObject({
      webhook: "orderChanged",
      attempt: 1,
      acknowledged: true,
      request: { method: "POST", path: "/webhooks" },
      answer: { status: 200, text: "ok" },
    });
  });

  it("of callbacks go to the address that the request named, when they are due", async () => {
    const receiver = new Receiver();
    await receiver.kiosk.fetch(createOrderRequest(kioskUrl, { callbackUrl: "https://shop.example/paid" }));
    await receiver.kiosk.clock.advance(499);
    expect(receiver.received).toEqual([]);
    await receiver.kiosk.clock.advance(1);
    expect(receiver.received.map(({ at }) => at)).toEqual([500]);
    expect(receiver.sent[0]?.request.headers["content-type"]).toBe("application/json");
  });

  it("are repeated by the provider's schedule until they are acknowledged or given up", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("ok", "no", "500", "throw", "silent"), { maxLength: 6 }),
        async (answers) => {
          const receiver = new Receiver();
          receiver.answer = (count, sleep) => {
            const answer = answers[count - 1] ?? "no";
            if (answer === "throw") throw new Error("connection refused");
            if (answer === "silent") return sleep(1_000_000).then(() => new Response("ok"));
            return new Response(answer, { status: answer === "500" ? 500 : 200 });
          };
          await receiver.pay();
          await receiver.kiosk.clock.runAll(500_000);
          const expected: number[] = [];
          let at = 0;
          let state = "given-up";
          for (let attempt = 1; attempt <= retrySchedule.length + 1; attempt += 1) {
            expected.push(at);
            const answer = answers[attempt - 1] ?? "no";
            if (answer === "ok") {
              state = "acknowledged";
              break;
            }
            at += (answer === "silent" ? 3000 : 0) + (retrySchedule[attempt - 1] ?? 0);
          }
          expect(receiver.received.map((each) => each.at)).toEqual(expected);
          expect(receiver.states).toEqual([state]);
          expect(receiver.kiosk.webhooks.deliveries[0]?.attempts).toBe(expected.length);
        },
      ),
      { numRuns: 40, examples: [[["silent", "throw", "500", "no"]], [["no", "ok"]]] },
    );
  });

  it("say why a receiver did not get them", async () => {
    const receiver = new Receiver();
    receiver.answer = (count, sleep) => {
      if (count === 1) throw new Error("connection refused");
      return sleep(1_000_000).then(() => new Response("ok"));
    };
    await receiver.pay();
    await receiver.kiosk.clock.advance(1000);
    await receiver.kiosk.clock.advance(3000);
    expect(receiver.sent.map(({ error }) => error)).toEqual([
      "connection refused",
      "The receiver gave no answer within 3000 ms.",
    ]);
  });

  it("can be flushed and sent again by hand", async () => {
    const receiver = new Receiver();
    receiver.answer = (count) => new Response(count === 1 ? "no" : "ok");
    await receiver.pay();
    await receiver.kiosk.webhooks.flush();
    expect(receiver.states).toEqual(["waiting"]);
    await receiver.kiosk.webhooks.flush();
    expect(receiver.states).toEqual(["acknowledged"]);
    await receiver.kiosk.webhooks.flush();
    expect(receiver.received).toHaveLength(2);
    await receiver.kiosk.webhooks.resend(receiver.kiosk.webhooks.deliveries[0]?.id ?? "");
    expect(receiver.received).toHaveLength(3);
    await expect(receiver.kiosk.webhooks.resend("paid-9")).rejects.toThrow('no webhook delivery "paid-9"');
    await receiver.kiosk.clock.runAll();
    expect(receiver.received).toHaveLength(3);
  });

  it("must fit the document", async () => {
    const receiver = new Receiver();
    await receiver.pay();
    const [order] = receiver.kiosk.state.orders.values();
    if (order !== undefined) order.createdAt = "today";
    expect(() => receiver.kiosk.actions.pay(order?.orderId ?? "")).toThrow(
      /payload of the webhook orderChanged departs from the document: body \/createdAt must match format/,
    );
  });

  it("end with a reset", async () => {
    const receiver = new Receiver();
    await receiver.pay();
    receiver.kiosk.reset();
    await receiver.kiosk.clock.runAll();
    expect(receiver.received).toEqual([]);
    expect(receiver.kiosk.clock.nextAt).toBeUndefined();
  });

  it("reach a real server through the platform's fetch", async () => {
    const shop = createKiosk();
    const server = await serve(shop);
    const kiosk = createKiosk({ clock: systemClock(), webhookUrl: `${server.url}/orders` });
    await kiosk.fetch(createOrderRequest(kioskUrl));
    kiosk.actions.pay([...kiosk.state.orders.keys()][0] ?? "");
    await kiosk.clock.sleep(5);
    await kiosk.webhooks.settle();
    expect(shop.exchanges[0]).toMatchObject({ operation: "orders.create", answer: { status: 401 } });
    expect(kiosk.webhooks.deliveries[0]).toMatchObject({ state: "waiting", attempts: 1 });
    kiosk.reset();
    await server.close();
  });
});

describe("webhook faults", () => {
  it("lose: is tried again, unless it is lost forever", async () => {
    const receiver = new Receiver({ faults: [{ webhook: "orderChanged", nth: 1, fault: { kind: "lose" } }] });
    await receiver.pay();
    await receiver.kiosk.clock.advance(1000);
    expect(receiver.received.map(({ at }) => at)).toEqual([1000]);
    expect(receiver.sent.map(({ error }) => error)).toEqual(["The webhook was lost on the way.", undefined]);
    receiver.kiosk.faults.add({ webhook: "*", fault: { kind: "lose", forever: true } });
    await receiver.pay();
    await receiver.kiosk.clock.runAll();
    expect(receiver.received).toHaveLength(1);
    expect(receiver.states).toEqual(["acknowledged", "lost"]);
  });

  it("lose-acknowledgement: the receiver gets it once more", async () => {
    const receiver = new Receiver({
      faults: [{ webhook: "*", nth: 1, fault: { kind: "lose-acknowledgement" } }],
    });
    await receiver.pay();
    await receiver.kiosk.clock.runAll();
    expect(receiver.received.map(({ at }) => at)).toEqual([0, 1000]);
    expect(receiver.received[0]?.body).toBe(receiver.received[1]?.body);
    expect(receiver.sent[0]).toMatchObject({
      acknowledged: false,
      answer: { text: "ok" },
      error: "The acknowledgement was lost on the way.",
    });
    expect(receiver.states).toEqual(["acknowledged"]);
  });

  it("duplicate: the same bytes arrive more than once", async () => {
    const receiver = new Receiver({
      faults: [{ webhook: "*", fault: { kind: "duplicate", copies: 2, after: 30 } }],
    });
    await receiver.pay();
    await receiver.kiosk.clock.runAll();
    expect(receiver.received.map(({ at }) => at)).toEqual([0, 30, 60]);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(receiver.kiosk.webhooks.deliveries[0]?.attempts).toBe(1);
  });

  it("delay: arrives later, as it was when it was sent", async () => {
    const receiver = new Receiver({
      faults: [{ webhook: "*", nth: 1, fault: { kind: "delay", milliseconds: 700 } }],
    });
    await receiver.pay();
    await receiver.kiosk.clock.advance(699);
    expect(receiver.received).toEqual([]);
    await receiver.kiosk.clock.advance(1);
    expect(receiver.received.map(({ at }) => at)).toEqual([700]);
    expect(receiver.states).toEqual(["acknowledged"]);
  });

  it("reorder: arrives behind the next one, or when its time is over", async () => {
    const receiver = new Receiver({
      faults: [{ webhook: "*", nth: [1, 3], fault: { kind: "reorder", within: 5000 } }],
    });
    const first = await receiver.pay();
    await receiver.kiosk.clock.advance(100);
    expect(receiver.received).toEqual([]);
    const second = await receiver.pay();
    await receiver.kiosk.clock.advance(100);
    expect(receiver.received.map(({ signature }) => signature)).toEqual([
      `secret:${second}`,
      `secret:${first}`,
    ]);
    await receiver.pay();
    await receiver.kiosk.clock.advance(4999);
    expect(receiver.received).toHaveLength(2);
    await receiver.kiosk.clock.advance(1);
    expect(receiver.received).toHaveLength(3);
    expect(receiver.states).toEqual(["acknowledged", "acknowledged", "acknowledged"]);
  });

  it("tamper: the body is changed, its headers are not", async () => {
    const receiver = new Receiver({ faults: [{ webhook: "*", nth: 1, fault: { kind: "tamper" } }] });
    receiver.answer = (count) => new Response(count === 1 ? "no" : "ok");
    const orderId = await receiver.pay();
    await receiver.kiosk.clock.runAll();
    const [tampered, intact] = receiver.received;
    expect(tampered?.body).toHaveLength(intact?.body.length ?? 0);
    expect(
      [...(tampered?.body ?? "")].filter((letter, index) => letter !== intact?.body[index]),
    ).toHaveLength(1);
    expect(tampered?.signature).toBe(`secret:${orderId}`);
    const change = (): Uint8Array => new TextEncoder().encode("{}");
    receiver.kiosk.faults.add({ webhook: "*", times: 1, fault: { kind: "tamper", change } });
    await receiver.pay();
    await receiver.kiosk.clock.runAll();
    expect(receiver.received[2]?.body).toBe("{}");
  });
});

it("orders of the fixture are what the document wants", async () => {
  const { kiosk } = new Receiver();
  expect((await kiosk.fetch(createOrderRequest(kioskUrl, orderBody))).status).toBe(201);
});
