import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bearer, header } from "../../src/auth/credentials.js";
import { createCaller } from "../../src/client.js";
import type { Operation } from "../../src/operation.js";
import type { Sender, WireAnswer } from "../../src/transport/call.js";
import { bankOperation, bankRules } from "../support/bank.js";
import { startWatch, visible } from "../support/canaries/watch.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { runs } from "./policy.js";

/** What must never be seen. */
const secrets = {
  pan: "4929123456781234",
  cvv: "7391",
  phone: "+380671112233",
  email: "canary.mail+tag@example.com",
  token: "tok/CANARY=ABCDEF",
  password: "p@ss-CANARY-word",
  cardToken: "CANARYCARDTOKEN",
} as const;

/** The same in other clothes: what matters is not the exact spelling. */
const traces =
  /4929[ -]?1234[ -]?5678[ -]?1234|(?<![\d.])7391(?!\d)|380671112233|canary\.mail|CANARY|p@ss|p%40ss/;

const operation: Operation = bankOperation(
  "payments.pay",
  { class: "same-id", id: "body#/id" },
  {
    path: "/payments/{id}/pay",
    pathParameters: ["id"],
    queryParameters: ["phone"],
    security: [["key", "password"]],
    sensitive: {
      input: ["/phone", "/card/number", "/card/cvv", "/payers/*/email", "/token"],
      answer: ["/payer/token", "/payer/phones/*"],
    },
    input: {
      type: "object",
      closed: true,
      required: ["id"],
      properties: {
        id: { type: "string", minLength: 1, maxLength: 50 },
        phone: { type: "string", pattern: "^\\+?\\d+$" },
        token: { type: "string" },
        amount: { type: "integer", enum: [1, 2] },
        comment: { type: "string", maxLength: 200 },
        card: {
          type: "object",
          properties: { number: { type: "string", maxLength: 19 }, cvv: { type: "string", maxLength: 4 } },
        },
        payers: { type: "array", items: { type: "object", properties: { email: { type: "string" } } } },
      },
    },
  },
);

/** A card number as people write it. */
const anyPan = fc.constantFrom(
  secrets.pan,
  secrets.pan.replaceAll(/(\d{4})(?=\d)/g, "$1 "),
  secrets.pan.replaceAll(/(\d{4})(?=\d)/g, "$1-"),
);

/** A text that quotes some of what the call carries, as a careless provider does. */
const anyQuote = fc
  .array(
    fc.constantFrom(
      secrets.pan,
      secrets.cvv,
      secrets.phone,
      secrets.phone.slice(1),
      secrets.email,
      encodeURIComponent(secrets.email),
      secrets.token,
      secrets.password,
      "it is",
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(", "));

/** A right input, with secrets where the document says and a card number where nobody should have typed it. */
const rightInput = fc.record(
  {
    id: fc.constant("order-1"),
    phone: fc.constant(secrets.phone),
    token: fc.constant(secrets.token),
    card: fc.record({ number: anyPan, cvv: fc.constant(secrets.cvv) }),
    payers: fc.constant([{ email: secrets.email }]),
    comment: anyPan.map((pan) => `card ${pan}, please`),
  },
  { noNullPrototype: true },
);

/** An input with something wrong in it, secrets in the wrong places included. */
const wrongInput = fc.oneof(
  rightInput.map((input) => ({ ...input, phone: `${secrets.phone}\r\n` })),
  rightInput.map((input) => ({ ...input, amount: Number(secrets.cvv) })),
  rightInput.map((input) => ({ ...input, [secrets.pan]: 1 })),
  rightInput.map((input) => ({ ...input, token: secrets.token, [secrets.token]: 1 })),
  rightInput.map((input) => ({ ...input, card: secrets.pan })),
  rightInput.map((input) => ({ ...input, card: { number: `${secrets.pan}${secrets.pan}` } })),
);

/** What a provider, a proxy or the network makes of it. Everything quotes. */
const anyReaction: fc.Arbitrary<{ answer: WireAnswer } | { failure: unknown }> = fc.oneof(
  fc
    .record({
      status: fc.constantFrom(200, 202, 302, 400, 401, 409, 422, 429, 500, 503),
      quote: anyQuote,
      form: fc.constantFrom("json", "html", "text"),
      code: fc.constantFrom("BAD_AMOUNT", "NO_MONEY", secrets.cvv, secrets.token, undefined),
    })
    .map(({ status, quote, form, code }) => {
      const body = {
        code,
        message: quote,
        state: "declined",
        reason: code,
        text: quote,
        number: secrets.pan,
        password: secrets.password,
        card_token: secrets.cardToken,
        payer: { token: secrets.cardToken, phones: [secrets.phone], note: `${quote} ${secrets.cardToken}` },
        [quote]: quote,
        list: [quote, { deep: quote }],
      };
      const text = form === "json" ? JSON.stringify(body) : `<p>${quote}</p>`;
      const type = form === "html" ? "text/html" : "application/json";
      return {
        answer: { status, text, headers: new Headers({ "content-type": type, "x-request-id": quote }) },
      };
    }),
  anyQuote.map((quote) => ({
    failure: Object.assign(new Error(`fetch failed: ${quote}`), {
      request: { body: quote },
      cause: Object.assign(new Error(quote), { code: "ECONNRESET", sent: quote }),
    }),
  })),
);

async function watch(
  reactions: readonly (typeof anyReaction extends fc.Arbitrary<infer Reaction> ? Reaction : never)[],
  input: unknown,
  throwOnDecline: boolean,
): Promise<{ seen: string; failed: boolean }> {
  const clock = new VirtualClock();
  const { hooks, spans, look, seen } = startWatch();
  let sent = 0;
  const transport: Sender = async () => {
    const reaction = reactions[sent % reactions.length];
    sent += 1;
    if (reaction === undefined) throw new Error("no reaction");
    if ("failure" in reaction) throw reaction.failure;
    return reaction.answer;
  };
  const caller = createCaller({
    rules: bankRules,
    baseUrl: "https://bank.example",
    options: { transport, clock, random: () => 0, hooks },
    credentials: {
      key: bearer(async () => secrets.token),
      password: header("x-password", secrets.password),
    },
    explain: () => undefined,
    operations: {},
  });
  let failed = false;
  try {
    await clock.until(caller.call(operation, input, { throwOnDecline, hooks: spans }));
  } catch (error) {
    failed = true;
    look(error);
    look(caller);
    const rejected = error as { toJSON?: () => unknown };
    look(rejected.toJSON?.());
  }
  return { seen: seen(), failed };
}

describe("a marked secret", () => {
  test("is found by the test where it is not taken out", () => {
    for (const secret of Object.values(secrets)) expect(visible(new Error(secret))).toMatch(traces);
  });

  test("shows in no error, event or span, whatever quotes it", { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(
      rightInput,
      fc.array(anyReaction, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (input, reactions, throwOnDecline) => {
        const { seen } = await watch(reactions, input, throwOnDecline);
        expect(seen).not.toMatch(traces);
      },
    );
    await fc.assert(property, { numRuns: Math.min(20_000, runs(1_000)) });
  });

  test("shows in no complaint about an input", { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(wrongInput, async (input) => {
      const { seen, failed } = await watch([], input, false);
      expect(failed).toBe(true);
      expect(seen).not.toMatch(traces);
    });
    await fc.assert(property, { numRuns: Math.min(20_000, runs(300)) });
  });
});
