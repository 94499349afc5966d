import { describe, expect, test } from "vitest";
import {
  type ApiError,
  type Checkout,
  type CheckoutInput,
  createSibs,
  explainCancelRefusal,
  type Sibs,
} from "../src/index.js";
import { magicAmounts, sibsLedger } from "../src/testing/index.js";
import { card, failure, info, order, settings, stargate, useSimulator } from "./support/setup.js";

const simulator = useSimulator();
const sibs = stargate(simulator);

/** An authorization of 50.50 złotys. */
async function authorized(): Promise<Checkout> {
  const checkout = await sibs.payments.checkout(order({ paymentType: "AUTH" }));
  await sibs.cards.purchase(checkout, { cardInfo: card() });
  return checkout;
}

/** A BLIK payment that waits for the customer. */
async function blik(): Promise<Checkout> {
  const checkout = await sibs.payments.checkout(order());
  await sibs.blik.purchase(checkout, { BLIKCode: "777001" });
  return checkout;
}

const cancellation = (
  { transactionID }: Checkout,
  value = 50.5,
): Parameters<Sibs<"stargate">["payments"]["cancel"]>[0] => ({
  transactionID,
  transaction: {
    description: "The customer changed their mind",
    amount: { value, currency: "PLN" },
    originalTransaction: { id: transactionID, datetime: "2026-01-01T00:00:00.000Z" },
  },
});

const ledger = () => Object.values(sibsLedger(simulator.state))[0];

describe("payments.checkout", () => {
  test("sends the documented request with the client's terminal and channel, and reads the payment", async () => {
    const { merchant: _merchant, ...input } = order();
    const { value, outcome, attempts } = await sibs.payments.checkout(input).withResponse();
    expect({ outcome, attempts: attempts.length }).toEqual({ outcome: "pending", attempts: 1 });
    expect(value).toMatchObject({ returnStatus: { statusCode: "000" }, expiry: "2026-01-01T00:10:00.000Z" });

    const [exchange] = simulator.exchanges;
    expect(exchange?.request.method).toBe("POST");
    expect(exchange?.request.url).toBe("https://stargate.qly.site1.sibs.pt/api/v1/payments");
    expect(exchange?.request.headers).toMatchObject({
      authorization: "Bearer backoffice-token",
      "x-ibm-client-id": "b4480347-9fc8-4790-b359-100a99c60ea3",
      "content-type": "application/json",
    });
    expect(JSON.parse(exchange?.request.text ?? "")).toEqual({
      ...input,
      transaction: { ...input.transaction, transactionTimestamp: "2026-01-01T00:00:00.000Z" },
      merchant: {
        terminalId: 24,
        channel: "web",
        merchantTransactionId: expect.stringMatching(/^[\da-f]{32}$/),
      },
    });
  });

  test("asks for the token anew in every attempt", async () => {
    let asked = 0;
    simulator.faults.add({ operation: "payments.status", nth: 1, fault: { kind: "status", status: 503 } });
    const client = createSibs({
      product: "stargate",
      ...settings(simulator),
      token: () => (++asked > 1 ? "backoffice-token" : "stale"),
    });
    const checkout = await sibs.payments.checkout(order());
    await client.payments.status({ transactionID: checkout.transactionID });
    expect(asked).toBe(2);
  });

  test("looks a lost checkout up by the merchant's id and does not repeat it", async () => {
    simulator.faults.add({ operation: "payments.checkout", fault: { kind: "drop-after" } });
    const error = await failure(sibs.payments.checkout(order()));
    expect(error).toMatchObject({ code: "network", outcome: "unknown" });
    expect(simulator.state.transactions.size).toBe(1);
    expect(simulator.exchanges.map((exchange) => "operation" in exchange && exchange.operation)).toEqual([
      "payments.checkout",
      "payments.statusByMerchantId",
    ]);
    const { status, outcome } = await sibs.resolve(error, { wait: false });
    expect({ status, outcome }).toEqual({ status: "still-unknown", outcome: "pending" });
  });

  test("that never arrived is settled as not found once its absence can be believed", async () => {
    simulator.faults.add({ operation: "payments.checkout", fault: { kind: "drop-before" } });
    const error = await failure(sibs.payments.checkout(order()));
    expect(error.outcome).toBe("unknown");
    const early = await sibs.resolve(error, { wait: false });
    expect(early).toMatchObject({ status: "still-unknown", outcome: "not-found" });
    expect(await sibs.resolve(error, { wait: false, absentAfter: 0 })).toMatchObject({ status: "not-found" });
  });

  test.each([
    [
      "an amount finer than a hundredth",
      { amount: { value: 50.505, currency: "PLN" } },
      "transaction.amount.value",
    ],
    ["an unknown payment type", { paymentType: "CAPT" }, "transaction.paymentType"],
    ["an unknown member", { paymenttype: "PURS" }, "transaction.paymenttype"],
    ["a method of the other product", { paymentMethod: ["MBWAY"] }, "transaction.paymentMethod[0]"],
    ["a member of the other product", { paymentReference: {} }, "transaction.paymentReference"],
  ])("refuses %s before anything is sent, and names the member", async (_what, more, path) => {
    const input = order(more as Partial<CheckoutInput<"stargate">["transaction"]>);
    const error = await failure(sibs.payments.checkout(input));
    expect(error).toMatchObject({ code: "invalid-input", outcome: "not-sent", issues: [{ path }] });
    expect(simulator.exchanges).toHaveLength(0);
  });

  test.each([
    ["the token", { token: "wrong-token-of-the-shop" }, 401],
    ["the client id", { clientId: "someone-else" }, 403],
  ])("answers a wrong %s before it looks at the payload", async (_what, wrong, status) => {
    const client = createSibs({ product: "stargate", ...settings(simulator), ...wrong });
    simulator.faults.clear();
    const error = await failure(client.payments.checkout(order()));
    expect(error).toMatchObject({ code: "authentication", status, outcome: "refused" });
    expect(JSON.stringify(error)).not.toContain(Object.values(wrong)[0]);
  });

  test("refuses an id that was used before", async () => {
    const input = order();
    await sibs.payments.checkout(input);
    const error = (await failure(sibs.payments.checkout(input))) as ApiError;
    expect(error).toMatchObject({ status: 400, providerCode: "12.110.1201", outcome: "refused" });
    expect(error.meaning?.kind).toBe("invalid");
  });
});

describe("purchases", () => {
  test("carry the checkout's signature by themselves", async () => {
    const checkout = await sibs.payments.checkout(order());
    await sibs.cards.purchase(checkout, { cardInfo: card() });
    const exchange = simulator.exchanges.at(-1);
    expect(exchange?.request.url).toBe(
      `https://stargate.qly.site1.sibs.pt/api/v1/payments/${checkout.transactionID}/card/purchase`,
    );
    expect(exchange?.request.headers["authorization"]).toBe(`Digest ${checkout.transactionSignature}`);
    expect(JSON.parse(exchange?.request.text ?? "")).toEqual({ cardInfo: card() });
  });

  test("take a checkout that was kept and read back", async () => {
    const { transactionID, transactionSignature, expiry } = await sibs.payments.checkout(order());
    const kept: Checkout = JSON.parse(JSON.stringify({ transactionID, transactionSignature, expiry }));
    expect(await sibs.cards.purchase(kept, { cardInfo: card() })).toMatchObject({ paymentStatus: "Success" });
  });

  test("are refused before sending when the session has expired", async () => {
    const checkout = await sibs.payments.checkout(order());
    await simulator.clock.advance(600_000);
    const error = await failure(sibs.blik.purchase(checkout, { BLIKCode: "777001" }));
    expect(error).toMatchObject({ code: "invalid-input", issues: [{ path: "checkout.expiry" }] });
    expect(simulator.exchanges).toHaveLength(1);
    expect(await sibs.payments.status(checkout)).toMatchObject({ paymentStatus: "Timeout" });
  });

  test("of an expired session are refused by the gateway too", async () => {
    const { expiry: _expiry, ...checkout } = await sibs.payments.checkout(order());
    await simulator.clock.advance(600_000);
    const error = await failure(sibs.blik.purchase(checkout, { BLIKCode: "777001" }));
    expect(error).toMatchObject({ status: 400, providerCode: "12.110.1301", outcome: "refused" });
  });

  test.each([
    ["no checkout", undefined, "checkout.transactionID"],
    ["no signature", { transactionID: "x" }, "checkout.transactionSignature"],
  ])("are refused with %s", async (_what, checkout, path) => {
    const error = await failure(sibs.blik.purchase(checkout as never, { BLIKCode: "777001" }));
    expect(error).toMatchObject({ code: "invalid-input", outcome: "not-sent" });
    expect((error as { issues?: unknown }).issues).toContainEqual(expect.objectContaining({ path }));
  });

  test("with another signature are not authorized, and the signature stays out of the error", async () => {
    const checkout = await sibs.payments.checkout(order());
    const forged = { ...checkout, transactionSignature: "forged-signature-of-another-shop" };
    const error = await failure(sibs.cards.purchase(forged, { cardInfo: card() }));
    expect(error).toMatchObject({ code: "authentication", status: 401 });
    expect(JSON.stringify(error)).not.toContain("forged");
  });

  test("by card hold an authorization and take a purchase", async () => {
    await authorized();
    expect(ledger()).toMatchObject({ held: 5050, captured: 0 });
    const checkout = await sibs.payments.checkout(order());
    await sibs.cards.purchase(checkout, { cardInfo: card() });
    expect(Object.values(sibsLedger(simulator.state))[1]).toMatchObject({ held: 0, captured: 5050 });
  });

  test.each(Object.entries(magicAmounts))(
    "of %s hundredths end as documented",
    async (amount, { status, code }) => {
      const checkout = await sibs.payments.checkout(
        order({ amount: { value: Number(amount) / 100, currency: "PLN" } }),
      );
      const result = await sibs.cards.purchase(checkout, { cardInfo: card() });
      expect(result.paymentStatus).toBe(status);
      const found = await sibs.payments.status(checkout).withResponse();
      expect(found.outcome).toBe(status === "InProcessing" ? "pending" : "declined");
      if (status === "InProcessing") {
        await simulator.clock.advance(2_000);
        expect(await sibs.payments.status(checkout)).toMatchObject({ paymentStatus: "Success" });
      } else expect(found.value.transactionStatusCode).toBe(code);
    },
  );

  test("with an unknown card or a wrong code are declined", async () => {
    for (const wrong of [{ PAN: "4111111111111111" }, { secureCode: "000" }]) {
      const checkout = await sibs.payments.checkout(order());
      const cardInfo = { ...card(), ...wrong };
      const { outcome } = await sibs.cards.purchase(checkout, { cardInfo }).withResponse();
      expect(outcome).toBe("declined");
      const error = await failure(
        sibs.cards.purchase(await sibs.payments.checkout(order()), { cardInfo }, { throwOnDecline: true }),
      );
      expect(error).toMatchObject({ code: "declined", outcome: "refused", providerCode: "E0119" });
    }
  });

  test("are looked up when their answer is lost, and never sent twice", async () => {
    const checkout = await sibs.payments.checkout(order());
    simulator.faults.add({ operation: "cards.purchase", fault: { kind: "drop-after" } });
    const error = await failure(sibs.cards.purchase(checkout, { cardInfo: card(), info }));
    expect(error).toMatchObject({ outcome: "unknown", operation: "cards.purchase" });
    expect(await sibs.resolve(error)).toMatchObject({ status: "succeeded", via: "lookup" });
    const sent = simulator.exchanges.filter(
      (exchange) => "operation" in exchange && exchange.operation === "cards.purchase",
    );
    expect(sent).toHaveLength(1);
  });
});

describe("blik.purchase", () => {
  test("waits for the customer, whose confirmation makes it final", async () => {
    const checkout = await sibs.payments.checkout(order());
    const { value, outcome } = await sibs.blik.purchase(checkout, { BLIKCode: "777001" }).withResponse();
    expect({ status: value.paymentStatus, outcome }).toEqual({ status: "Pending", outcome: "pending" });
    simulator.actions.confirm(checkout.transactionID);
    expect(await sibs.payments.status(checkout)).toMatchObject({
      paymentStatus: "Success",
      paymentMethod: "BLIK",
      amount: { value: "50.50", currency: "PLN" },
    });
  });

  test("ends when the customer refuses, or does not confirm in 45 seconds", async () => {
    const refused = await blik();
    simulator.actions.refuse(refused.transactionID);
    expect(await sibs.payments.status(refused)).toMatchObject({ paymentStatus: "Declined" });
    const late = await blik();
    await simulator.clock.advance(45_000);
    expect(await sibs.payments.status(late)).toMatchObject({ paymentStatus: "Timeout" });
  });

  test("declines codes that are not of the test environment", async () => {
    const checkout = await sibs.payments.checkout(order());
    const { outcome } = await sibs.blik.purchase(checkout, { BLIKCode: "123456" }).withResponse();
    expect(outcome).toBe("declined");
  });

  test.each([["77700"], ["77700a"], ["7770011"]])("refuses the code %s before sending", async (BLIKCode) => {
    const checkout = await sibs.payments.checkout(order());
    const error = await failure(sibs.blik.purchase(checkout, { BLIKCode }));
    expect(error).toMatchObject({ code: "invalid-input", issues: [{ path: "BLIKCode" }] });
    expect(JSON.stringify(error)).not.toContain(BLIKCode);
  });
});

describe("payments.cancel", () => {
  test("releases an authorization in part, then the rest, then no more", async () => {
    const checkout = await authorized();
    const part = await sibs.payments.cancel(cancellation(checkout, 20.5)).withResponse();
    expect(part.outcome).toBe("succeeded");
    expect(part.value.transactionID).not.toBe(checkout.transactionID);
    expect(ledger()).toMatchObject({ held: 3000, released: 2050 });
    await sibs.payments.cancel(cancellation(checkout, 30));
    expect(ledger()).toMatchObject({ held: 0, released: 5050 });
    const { value, outcome } = await sibs.payments.cancel(cancellation(checkout, 0.01)).withResponse();
    expect(outcome).toBe("declined");
    expect(explainCancelRefusal(value, await sibs.payments.status(checkout))?.reason).toBe("nothing-held");
  });

  test("sends the reference to the payment inside of the transaction", async () => {
    const checkout = await authorized();
    await sibs.payments.cancel({
      ...cancellation(checkout),
      merchant: { merchantTransactionId: "BO_1" },
    });
    const exchange = simulator.exchanges.at(-1);
    expect(exchange?.request.path).toBe(`/payments/${checkout.transactionID}/cancellation`);
    expect(JSON.parse(exchange?.request.text ?? "")).toEqual({
      merchant: { terminalId: 24, channel: "web", merchantTransactionId: "BO_1" },
      transaction: {
        transactionTimestamp: new Date(simulator.clock.date()).toISOString(),
        description: "The customer changed their mind",
        amount: { value: 50.5, currency: "PLN" },
        originalTransaction: { id: checkout.transactionID, datetime: "2026-01-01T00:00:00.000Z" },
      },
    });
  });

  test("of more than is held is refused and releases nothing", async () => {
    const checkout = await authorized();
    const { outcome } = await sibs.payments.cancel(cancellation(checkout, 50.51)).withResponse();
    expect(outcome).toBe("declined");
    expect(ledger()).toMatchObject({ held: 5050, released: 0 });
  });

  test("ends a BLIK purchase before its final status, and is refused after it", async () => {
    const open = await blik();
    expect((await sibs.payments.cancel(cancellation(open)).withResponse()).outcome).toBe("succeeded");
    expect(await sibs.payments.status(open)).toMatchObject({ paymentStatus: "Declined" });
    expect(() => simulator.actions.confirm(open.transactionID)).toThrow("not a Declined one");

    const confirmed = await blik();
    simulator.actions.confirm(confirmed.transactionID);
    const { value, outcome } = await sibs.payments.cancel(cancellation(confirmed)).withResponse();
    expect({ outcome, code: value.returnStatus.statusCode }).toEqual({ outcome: "declined", code: "E0119" });
    expect(explainCancelRefusal(value, await sibs.payments.status(confirmed))?.reason).toBe("already-final");
  });

  test("of what nobody began to pay, or what ended without money, is refused with its reason", async () => {
    const idle = await sibs.payments.checkout(order());
    const early = await sibs.payments.cancel(cancellation(idle));
    expect(explainCancelRefusal(early, await sibs.payments.status(idle))?.reason).toBe("not-begun");
    await simulator.clock.advance(600_000);
    const late = await sibs.payments.cancel(cancellation(idle));
    expect(explainCancelRefusal(late, await sibs.payments.status(idle))?.reason).toBe("without-payment");
  });

  test("of an unknown payment is not found", async () => {
    const error = (await failure(
      sibs.payments.cancel(cancellation({ transactionID: "nobody", transactionSignature: "" })),
    )) as ApiError;
    expect(error).toMatchObject({ status: 404, outcome: "refused" });
    expect(explainCancelRefusal(error.body as never)?.reason).toBe("not-found");
  });

  test("whose answer is lost is settled by its own id, and releases once", async () => {
    const checkout = await authorized();
    simulator.faults.add({ operation: "payments.cancel", nth: 1, fault: { kind: "reset-after" } });
    const error = await failure(sibs.payments.cancel(cancellation(checkout, 20.5)));
    expect(error.outcome).toBe("unknown");
    expect(await sibs.resolve(error)).toMatchObject({ status: "succeeded", via: "lookup" });
    expect(ledger()).toMatchObject({ held: 3000, released: 2050 });
  });
});

describe("payments.status", () => {
  test("is asked by either id, and a later purchase does not change what the other calls were", async () => {
    const { merchantTransactionId = "" } = order().merchant ?? {};
    const checkout = await sibs.payments.checkout({
      ...order(),
      merchant: { merchantTransactionId },
    });
    const byGateway = await sibs.payments.status(checkout);
    const byMerchant = await sibs.payments.statusByMerchantId({ merchantTransactionId });
    expect(byMerchant).toEqual(byGateway);
    expect(byGateway).toMatchObject({ paymentStatus: "Pending" });
    expect(byGateway).not.toHaveProperty("paymentMethod");
  });

  test("of an unknown transaction is not found", async () => {
    const error = await failure(sibs.payments.statusByMerchantId({ merchantTransactionId: "never-sent" }));
    expect(error).toMatchObject({ status: 404 });
  });

  test("keeps a status that this version does not know", async () => {
    simulator.answer("payments.status", {
      status: 200,
      body: { returnStatus: { statusCode: "000" }, transactionID: "t", paymentStatus: "Frozen" },
    });
    const { value, outcome } = await sibs.payments.status({ transactionID: "t" }).withResponse();
    expect({ status: value.paymentStatus, outcome }).toEqual({ status: "Frozen", outcome: "unrecognized" });
  });
});

describe("raw", () => {
  test("sends the same bytes to the same place as the named method", async () => {
    const checkout = await sibs.payments.checkout(order());
    const { data, error } = await sibs.raw.POST("/payments/{transactionID}/blik/purchase", {
      params: { path: { transactionID: checkout.transactionID } },
      headers: { Authorization: `Digest ${checkout.transactionSignature}` },
      body: { BLIKCode: "777001" },
    });
    expect(error).toBeUndefined();
    expect(data?.paymentStatus).toBe("Pending");
    const other = await sibs.payments.checkout(order());
    await sibs.blik.purchase(other, { BLIKCode: "777001" });
    const [raw, named] = simulator.exchanges.filter(
      (exchange) => "operation" in exchange && exchange.operation === "blik.purchase",
    );
    expect(named?.request.text).toBe(raw?.request.text);
    expect(Object.keys(named?.request.headers ?? {})).toEqual(
      expect.arrayContaining(Object.keys(raw?.request.headers ?? {})),
    );
  });

  test("does not send a purchase without a signature", async () => {
    const error = await failure(
      sibs.raw.POST("/payments/{transactionID}/blik/purchase", {
        params: { path: { transactionID: "t" } },
        body: { BLIKCode: "777001" },
      }),
    );
    expect(error).toMatchObject({ outcome: "not-sent" });
    expect(simulator.exchanges).toHaveLength(0);
  });

  test("does not know the paths of the other product", async () => {
    const path = "/payments/{transactionID}/mbway-id/purchase";
    const post: (path: string, init: object) => Promise<unknown> = sibs.raw.POST as never;
    const error = await failure(post(path, { params: { path: { transactionID: "t" } }, body: {} }));
    expect(error).toMatchObject({ code: "invalid-input", outcome: "not-sent" });
  });
});
