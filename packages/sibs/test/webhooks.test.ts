import { createDecipheriv } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldUp, recordWebhooks } from "../../core/test/support/webhook-record.js";
import type { Notification } from "../src/index.js";
import { createSibs } from "../src/index.js";
import { createSibsSimulator, retrySchedule, signNotification } from "../src/testing/index.js";
import { createWebhooks, type WebhookEvent } from "../src/webhooks.js";
import cardNotification from "./fixtures/webhook-card.json" with { type: "json" };
import mbWayNotification from "./fixtures/webhook-mb-way.json" with { type: "json" };
import mbWayDeclined from "./fixtures/webhook-mb-way-declined.json" with { type: "json" };
import { notificationLog } from "./guide/notification-log.js";
import { card, order, settings } from "./support/setup.js";
import vector from "./vectors/webhook.json" with { type: "json" };

const headers = {
  "X-Initialization-Vector": vector.initializationVector,
  "X-Authentication-Tag": vector.tag,
};
const webhooks = createWebhooks({ secrets: vector.secret });
const otherSecret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

/** Opens what a notification becomes on the wire. */
async function opened(payload: Partial<Notification>): Promise<WebhookEvent> {
  const sealed = await signNotification(payload, { secret: vector.secret });
  return webhooks.open(sealed.body, sealed.headers);
}

describe("the published vector", () => {
  test("opens", async () => {
    const event = await webhooks.open(vector.body, headers);
    expect(event).toMatchObject({ type: "payment", outcome: "succeeded", paid: true, occurredAt: undefined });
    expect(event.id).toBe("de64fbe2-0e6e-4d94-b50c-3dac491e76ff");
    expect(JSON.stringify(event.data)).toBe(vector.plaintext.replace('"value":2.0', '"value":2'));
  });

  test("opens in Node's own crypto to the same text", () => {
    const decipher = createDecipheriv(
      "aes-256-gcm",
      Buffer.from(vector.secret, "base64"),
      Buffer.from(vector.initializationVector, "base64"),
    );
    decipher.setAuthTag(Buffer.from(vector.tag, "base64"));
    const text =
      decipher.update(Buffer.from(vector.body, "base64"), undefined, "utf8") + decipher.final("utf8");
    expect(text).toBe(vector.plaintext);
  });

  test.each([
    ["headers in lower case", { body: vector.body, names: (name: string) => name.toLowerCase() }],
    ["headers in upper case", { body: vector.body, names: (name: string) => name.toUpperCase() }],
    ["bytes", { body: new TextEncoder().encode(vector.body), names: (name: string) => name }],
    ["a line break at the end", { body: `${vector.body}\r\n`, names: (name: string) => name }],
  ])("opens with %s", async (_what, { body, names }) => {
    const renamed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [names(name), value]));
    expect((await webhooks.open(body, renamed)).type).toBe("payment");
    expect((await webhooks.open(body, new Headers(renamed))).type).toBe("payment");
  });

  test("is refused after a change of one bit, anywhere in the text of body, tag or vector", async () => {
    const parts = {
      body: vector.body,
      tag: vector.tag,
      initializationVector: vector.initializationVector,
    };
    const flip = (text: string, position: number, bit: number): string => {
      const bytes = new TextEncoder().encode(text);
      const at = position % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      // Latin-1, so that a byte above 127 stays one character.
      return String.fromCharCode(...bytes);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("body", "tag", "initializationVector" as const),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        async (part, position, bit) => {
          const changed = { ...parts, [part]: flip(parts[part as keyof typeof parts], position, bit) };
          await expect(
            webhooks.open(changed.body, {
              "x-initialization-vector": changed.initializationVector,
              "x-authentication-tag": changed.tag,
            }),
          ).rejects.toMatchObject({ code: "webhook-signature", provider: "sibs", outcome: "not-sent" });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("is refused after a change of every single bit of the last characters, which have bits to spare", async () => {
    for (const part of ["body", "tag"] as const) {
      const text = vector[part];
      for (let back = 1; back <= 4; back += 1) {
        for (let bit = 0; bit < 7; bit += 1) {
          const at = text.length - back;
          const changed =
            text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);
          const wrong = { ...vector, [part]: changed };
          await expect(
            webhooks.open(wrong.body, {
              "x-initialization-vector": wrong.initializationVector,
              "x-authentication-tag": wrong.tag,
            }),
            `${part}, bit ${bit} of character ${at}`,
          ).rejects.toMatchObject({ code: "webhook-signature" });
        }
      }
    }
  });
});

describe("what is not genuine", () => {
  const { body } = vector;
  test.each([
    ["no headers", {}],
    ["no tag", { "x-initialization-vector": vector.initializationVector }],
    ["no vector", { "x-authentication-tag": vector.tag }],
    // The second sample that the provider publishes: its tag lacks the first character.
    ["a tag that lacks its first character", { ...headers, "X-Authentication-Tag": vector.tag.slice(1) }],
    ["a tag of 15 bytes", { ...headers, "X-Authentication-Tag": btoa("x".repeat(15)) }],
    ["a tag of 12 bytes", { ...headers, "X-Authentication-Tag": btoa(atob(vector.tag).slice(0, 12)) }],
    ["a tag of 17 bytes", { ...headers, "X-Authentication-Tag": btoa(`${atob(vector.tag)}x`) }],
    ["a vector of 16 bytes", { ...headers, "X-Initialization-Vector": btoa("x".repeat(16)) }],
    ["two tags", { ...headers, "X-Authentication-Tag": [vector.tag, vector.tag] }],
  ])("is refused with %s", async (_what, wrong) => {
    await expect(webhooks.open(body, wrong)).rejects.toMatchObject({ code: "webhook-signature" });
  });

  test.each([[""], ["not base64"], ["e30="], [vector.plaintext]])(
    "is refused for the body %j",
    async (wrong) => {
      await expect(webhooks.open(wrong, headers)).rejects.toMatchObject({ code: "webhook-signature" });
    },
  );

  test("is refused when no secret opens it", async () => {
    const other = createWebhooks({ secrets: otherSecret });
    const error = await other.open(body, headers).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "webhook-signature" });
    expect(JSON.stringify(error)).not.toContain(otherSecret);
  });

  test.each([["no JSON"], ["[]"], ["null"], ["{}"], ['{"notificationID":1}'], ['{"notificationID":""}']])(
    "is refused when the genuine text is %s",
    async (text) => {
      const sealed = await signNotification(rawText(text), { secret: vector.secret });
      await expect(webhooks.open(sealed.body, sealed.headers)).rejects.toMatchObject({
        code: "webhook-payload",
      });
    },
  );
});

/** A payload that `JSON.stringify` turns into the given text, whatever it is. */
function rawText(text: string): Partial<Notification> {
  const toJSON = (): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  return { toJSON } as object;
}

describe("secrets", () => {
  test("are tried in turn, so that one can be replaced while notifications come", async () => {
    const both = createWebhooks({ secrets: [otherSecret, vector.secret] });
    for (const secret of [otherSecret, vector.secret]) {
      const sealed = await signNotification({ notificationID: "n", paymentStatus: "Success" }, { secret });
      expect((await both.open(sealed.body, sealed.headers)).id).toBe("n");
    }
  });

  test.each([[[]], [""], ["short"], [btoa("x".repeat(31))], [[vector.secret, "short"]]])(
    "of the wrong form are told at once, without being shown",
    (secrets) => {
      expect(() => createWebhooks({ secrets })).toThrow(TypeError);
      expect(() => createWebhooks({ secrets })).not.toThrow("short");
    },
  );
});

describe("kinds of notifications", () => {
  const base = {
    notificationID: "n",
    returnStatus: { statusMsg: "Success", statusCode: "000" },
    paymentStatus: "Success",
    transactionID: "t",
    amount: { value: "19.20", currency: "EUR" },
    merchant: {},
  };
  const reference = (status: string) => ({
    ...base,
    paymentMethod: "REFERENCE",
    paymentType: "PREF",
    paymentReference: { reference: "256309828", entity: "40200", status },
  });
  const mandate = (mandateAction: string) => ({
    ...base,
    paymentMethod: "MBWAY",
    paymentType: "AUTH",
    mbwayMandate: { mandateAction },
  });
  const kinds: readonly [string, Partial<Notification>, WebhookEvent["type"], boolean, string | undefined][] =
    [
      ["a purchase", { ...base, paymentMethod: "CARD", paymentType: "PURS" }, "payment", true, "succeeded"],
      [
        "an authorization",
        { ...base, paymentMethod: "CARD", paymentType: "AUTH" },
        "payment",
        false,
        "succeeded",
      ],
      ["a made reference", reference("UNPAID"), "referenceGenerated", false, "pending"],
      ["a paid reference", reference("PAID"), "referencePaid", true, "succeeded"],
      ["a cancelled reference", reference("CANC"), "notification", false, "succeeded"],
      ["an approved mandate", mandate("CRTN"), "mandateCreated", false, "succeeded"],
      ["a suspended mandate", mandate("SSPN"), "mandateSuspended", false, "succeeded"],
      ["a reactivated mandate", mandate("RCTV"), "mandateReactivated", false, "succeeded"],
      ["changed limits", mandate("LMUP"), "mandateLimitsChanged", false, "succeeded"],
      [
        "a cancelled mandate",
        { ...mandate("CNCL"), paymentMethod: "MANDATE", paymentType: "CAUT" },
        "mandateCancelled",
        false,
        "succeeded",
      ],
      ["a mandate with a new action", mandate("constructor"), "notification", false, "succeeded"],
      [
        "a cancellation",
        { ...base, paymentMethod: "REFERENCE", paymentType: "CAUT" },
        "cancellation",
        false,
        "succeeded",
      ],
      [
        "a charge without the customer",
        { ...base, paymentMethod: "CARD", paymentType: "MITR" },
        "merchantInitiatedCharge",
        false,
        "succeeded",
      ],
      [
        "a cash-out",
        { ...base, paymentMethod: "MBWAY", paymentType: "CSHT" },
        "cashOutResult",
        false,
        "succeeded",
      ],
      [
        "a printed QR code",
        { ...base, paymentMethod: "STATIC_QRCODE", paymentType: "PURS" },
        "qrCodePayment",
        true,
        "succeeded",
      ],
      [
        "a test from SIBS Backoffice",
        { ...base, paymentMethod: "CARD", paymentType: "PURS", transactionID: "WebhookTest" },
        "notification",
        false,
        "succeeded",
      ],
      [
        "a new payment type",
        { ...base, paymentMethod: "CARD", paymentType: "NEWT" },
        "notification",
        false,
        "succeeded",
      ],
      [
        "a declined purchase",
        { ...base, paymentMethod: "CARD", paymentType: "PURS", paymentStatus: "Declined" },
        "payment",
        false,
        "declined",
      ],
      [
        "a new status",
        { ...base, paymentMethod: "CARD", paymentType: "PURS", paymentStatus: "Frozen" },
        "payment",
        false,
        "unrecognized",
      ],
    ];
  test.each(kinds)("%s is told apart", async (_what, payload, type, paid, outcome) => {
    const event = await opened(payload);
    expect({ type: event.type, paid: event.paid, outcome: event.outcome }).toEqual({ type, paid, outcome });
    expect(event.data).toEqual(payload);
  });

  test.each([
    ["card", cardNotification, { type: "payment", paid: true, outcome: "succeeded" }],
    ["MB WAY", mbWayNotification, { type: "payment", paid: true, outcome: "succeeded" }],
    ["declined MB WAY", mbWayDeclined, { type: "payment", paid: false, outcome: "declined" }],
  ])("the documented %s sample is read", async (_what, payload, expected) => {
    const event = await opened(payload);
    expect(event).toMatchObject({ ...expected, id: payload.notificationID });
    expect(event.occurredAt?.toISOString()).toBe("2022-11-11T16:18:53.127Z");
  });

  test.each([
    ["2022-11-11T16:18:53Z", "2022-11-11T16:18:53.000Z"],
    ["2022-11-11T16:18:53.127Z ", "2022-11-11T16:18:53.127Z"],
    ["yesterday", undefined],
    [undefined, undefined],
  ])("the date %s is read", async (transactionDateTime, expected) => {
    const event = await opened({
      ...base,
      paymentMethod: "CARD",
      paymentType: "PURS",
      ...(transactionDateTime === undefined ? {} : { transactionDateTime }),
    });
    expect(event.occurredAt?.toISOString()).toBe(expected);
  });
});

test("the acknowledgement is the documented one and echoes the id", async () => {
  const answer = webhooks.acknowledge({ id: "2533e456-5e36-42c8-9eea-7961902f185e" });
  expect({
    status: answer.status,
    type: answer.headers.get("content-type"),
    text: await answer.text(),
  }).toEqual({
    status: 200,
    type: "application/json",
    text: '{"statusCode":"200","statusMsg":"Success","notificationID":"2533e456-5e36-42c8-9eea-7961902f185e"}',
  });
});

test("a payment reaches the merchant once, however often it is delivered", async () => {
  const seen: string[] = [];
  const handler = webhooks.handler((event) => {
    seen.push(`${event.type} ${event.outcome}`);
  });
  const simulator = createSibsSimulator({ webhookUrl: "https://shop.example/sibs", deliver: handler });
  const sibs = createSibs({ product: "stargate", ...settings(simulator), fetch: simulator.fetch });
  simulator.faults.add({ webhook: "payment", nth: 1, fault: { kind: "duplicate", copies: 2 } });
  simulator.faults.add({ webhook: "payment", nth: 2, fault: { kind: "lose-acknowledgement" } });
  for (const paymentType of ["PURS", "AUTH"] as const) {
    const checkout = await sibs.payments.checkout(order({ paymentType }));
    await sibs.cards.purchase(checkout, { cardInfo: card() });
  }
  await simulator.clock.advance(600_000);
  expect(seen).toEqual(["payment succeeded", "payment succeeded"]);
  expect(simulator.webhooks.deliveries.map(({ state }) => state)).toEqual(["acknowledged", "acknowledged"]);
  expect(simulator.failures).toEqual([]);
});

test("a tampered notification is not acknowledged and comes again after five minutes", async () => {
  const refused: unknown[] = [];
  const seen: string[] = [];
  const handler = webhooks.handler(
    (event) => {
      seen.push(event.id);
    },
    { hooks: { refused: ({ error }) => refused.push(error) } },
  );
  const simulator = createSibsSimulator({ webhookUrl: "https://shop.example/sibs", deliver: handler });
  simulator.faults.add({ webhook: "notification", nth: 1, fault: { kind: "tamper" } });
  simulator.actions.sendTest();
  await simulator.clock.advance(299_999);
  expect(refused).toEqual([expect.objectContaining({ code: "webhook-signature" })]);
  expect(seen).toEqual([]);
  await simulator.clock.advance(1);
  expect(seen).toHaveLength(1);
});

test("the simulator repeats what is not acknowledged as it should be, by the documented tiers", async () => {
  const simulator = createSibsSimulator({
    webhookUrl: "https://shop.example/sibs",
    // The right status with another id counts as a failure.
    deliver: async () => webhooks.acknowledge({ id: "another" }),
  });
  simulator.actions.sendTest();
  await simulator.clock.runAll();
  const [delivery] = simulator.webhooks.deliveries;
  expect(delivery).toMatchObject({ state: "given-up", attempts: 45 });
  const minutes = retrySchedule.map((pause) => pause / 60_000);
  expect(minutes.slice(0, 5)).toEqual([5, 5, 5, 5, 5]);
  expect([minutes[5], minutes[9], minutes[14], minutes[20], minutes[27], minutes[35], minutes[43]]).toEqual([
    60, 120, 240, 360, 720, 1440, 1440,
  ]);
  expect(retrySchedule).toHaveLength(44);
});

describe("out of order", () => {
  let numbers = 0;
  const notification = (more: Partial<Notification>): Partial<Notification> => ({
    notificationID: `n-${++numbers}`,
    transactionID: "t",
    paymentMethod: "CARD",
    paymentType: "PURS",
    paymentStatus: "Success",
    ...more,
  });
  /** What reaches the merchant of some notifications, each of which is acknowledged. */
  const handed = async (...payloads: readonly Partial<Notification>[]): Promise<readonly unknown[]> => {
    const seen: string[] = [];
    const handler = webhooks.handler(({ id }) => {
      seen.push(id);
    });
    for (const payload of payloads) {
      const sealed = await signNotification(payload, { secret: vector.secret });
      const request = new Request("https://shop.example/sibs", {
        method: "POST",
        headers: sealed.headers,
        body: sealed.body,
      });
      expect((await handler(request)).status).toBe(200);
    }
    return seen.map((id) => payloads.findIndex(({ notificationID }) => notificationID === id));
  };

  test("a payment that is paid is not pending again, and a reversal comes through", async () => {
    const [open, paid, late] = [
      notification({ paymentStatus: "Pending" }),
      notification({}),
      notification({ paymentStatus: "InProcessing" }),
    ];
    const reversed = notification({ paymentStatus: "Declined" });
    expect(await handed(open, paid, late, reversed)).toEqual([0, 1, 3]);
  });

  test("a reference that is paid is not made again, whatever its payment type is then called", async () => {
    const reference = (status: string, paymentType: string) =>
      notification({ paymentMethod: "REFERENCE", paymentType, paymentReference: { status } });
    expect(await handed(reference("PAID", "PURS"), reference("UNPAID", "PREF"))).toEqual([0]);
    expect(await handed(reference("UNPAID", "PREF"), reference("PAID", "PREF"))).toEqual([0, 1]);
  });

  test("cancellations, other payments and steps of a mandate are objects of their own", async () => {
    const pending = { paymentStatus: "Pending" };
    expect(
      await handed(
        notification({}),
        notification({ paymentType: "CAUT", ...pending }),
        notification({ transactionID: "u", ...pending }),
        notification({ mbwayMandate: { mandateAction: "LMUP" }, ...pending }),
      ),
    ).toEqual([0, 1, 2, 3]);
  });
});

describe("hooks", () => {
  const notification = (notificationID: string, paymentStatus: string): Partial<Notification> => ({
    notificationID,
    transactionID: "t",
    paymentMethod: "CARD",
    paymentType: "PURS",
    paymentStatus,
    token: { value: "tok-secret", tokenType: "CARD" },
  });
  const answer = async (
    handler: (request: Request) => Promise<Response>,
    payload: Partial<Notification>,
    secret: string = vector.secret,
  ): Promise<number> => {
    const { headers: sealed, body } = await signNotification(payload, { secret });
    const init = { method: "POST", headers: sealed, body };
    return (await handler(new Request("https://shop.example/sibs", init))).status;
  };

  test("are told what became of each notification, with its transaction and without its payload", async () => {
    const { hooks, told, printed } = recordWebhooks<WebhookEvent>();
    const handler = webhooks.handler(() => undefined, { hooks });
    const paid = notification("n-1", "Success");
    const statuses: number[] = [];
    for (const payload of [paid, paid, notification("n-2", "Pending")])
      statuses.push(await answer(handler, payload));
    statuses.push(await answer(handler, paid, otherSecret));
    expect(statuses).toEqual([200, 200, 200, 401]);
    const object = JSON.stringify(["t", "payment", null]);
    expect(told.map(([hook, what, event]) => [hook, what, event?.data.paymentStatus])).toEqual([
      ["handled", { id: "n-1", object, status: 200 }, "Success"],
      ["repeated", { id: "n-1", object, status: 200 }, "Success"],
      ["overtaken", { id: "n-2", object, status: 200 }, "Pending"],
      [
        "refused",
        { reason: "signature", status: 401, error: expect.objectContaining({ code: "webhook-signature" }) },
        undefined,
      ],
    ]);
    for (const secret of ["tok-secret", vector.secret, otherSecret]) expect(printed()).not.toContain(secret);
  });

  test("make a log, as in the guide", async () => {
    const lines: string[] = [];
    const handler = webhooks.handler(
      ({ outcome }) => {
        if (outcome === "declined") throw new Error("the books are closed");
      },
      { hooks: notificationLog((line) => void lines.push(line)) },
    );
    const paid = notification("n-1", "Success");
    for (const payload of [paid, paid, notification("n-2", "Pending"), notification("n-3", "Declined")])
      await answer(handler, payload);
    await answer(handler, paid, otherSecret);
    expect(lines).toEqual([
      "n-1: payment, t Success",
      "n-1 came again",
      "n-2 is old news",
      "n-3 failed: Error: the books are closed",
      "refused with 401: signature",
    ]);
  });

  test("are told of a notification that is being handled or cannot be", async () => {
    const { hooks, told } = recordWebhooks<WebhookEvent>();
    const error = new Error("the books are closed");
    const books = heldUp();
    const handler = webhooks.handler(books.onEvent, { hooks });
    const first = answer(handler, notification("n-1", "Success"));
    await books.begun;
    expect(await answer(handler, notification("n-1", "Success"))).toBe(409);
    books.fail(error);
    expect(await first).toBe(500);
    const event = expect.objectContaining({ type: "payment", paid: true });
    expect(told).toEqual([
      ["postponed", expect.objectContaining({ id: "n-1", status: 409, by: "event" }), event],
      ["failed", expect.objectContaining({ id: "n-1", status: 500, error }), event],
    ]);
  });
});
