import { expect } from "vitest";
import { type Checkout, type CheckoutInput, nextAction, type Sibs } from "../../src/index.js";
import { refusedPhones, sibsLedger, testEntity } from "../../src/testing/index.js";
import { card, failure, info, portugueseOrder } from "../support/setup.js";
import type { Scenario, Stage } from "./stage.js";

type Portuguese = Stage<Sibs<"spg-v2">>;

const merchant = { merchantURL: "https://mytest.e-shop.pt/returns" };
const alias = "351#912345678";

const backOffice = (transactionID: string, value: number) => ({
  transactionID,
  transaction: {
    description: "Order 1001",
    amount: { value, currency: "EUR" },
    originalTransaction: { id: transactionID, datetime: "2026-01-01T00:00:00.000Z" },
  },
});

const terms = {
  entity: testEntity,
  initialDatetime: "2026-01-01T00:00:00.000Z",
  finalDatetime: "2026-01-08T00:00:00.000Z",
  minAmount: { value: 5, currency: "EUR" },
  maxAmount: { value: 50, currency: "EUR" },
};

/** A mandate that the customer approved, with a limit of 30 euros. */
async function mandated({
  sibs,
  simulator,
}: Portuguese): Promise<{ transactionID: string; mandateId: string }> {
  const { transactionID = "", mandate } = await sibs.mandates.create({
    mandate: { mandateType: "SUBSCRIPTION", aliasMBWAY: alias, customerName: "Maria Silva" },
  });
  simulator.actions.approveMandate(transactionID, { limit: 3000, expires: "2026-06-30" });
  return { transactionID, mandateId: mandate?.mandateId ?? "" };
}

/** A payment that charges a mandate. */
async function chargeMandate({ sibs }: Portuguese, mandateId: string, value = 19.2) {
  const checkout = await sibs.payments.checkout({
    ...portugueseOrder({ paymentMethod: ["MANDATE", "MBWAY"], amount: { value, currency: "EUR" } }),
    mandate: { mandateId, mandateType: "SUBSCRIPTION", mandateCreationOnly: false },
  });
  const result = await sibs.mbWay.purchase(checkout, {
    mandate: { mandateCreation: false, useMBWAYMandate: true },
  });
  return { checkout, result };
}

/** A payment by which the customer agrees to later charges. */
async function agreed(
  { sibs }: Portuguese,
  merchantInitiatedTransaction: NonNullable<CheckoutInput<"spg-v2">["merchantInitiatedTransaction"]>,
  more: Parameters<typeof portugueseOrder>[0],
  name: Parameters<typeof card>[0] = "mastercardFrictionless",
): Promise<Checkout> {
  const checkout = await sibs.payments.checkout({
    ...portugueseOrder({ paymentMethod: ["CARD"], ...more }),
    merchantInitiatedTransaction,
  });
  const result = await sibs.cards.purchase(checkout, { cardInfo: card(name) });
  expect(result).toMatchObject({
    paymentStatus: "Success",
    merchantInitiatedTransaction: { amountQualifier: "ESTIMATED" },
  });
  return checkout;
}

const charge = (transactionID: string, value: number) => ({
  transactionID,
  transaction: { description: "MIT", amount: { value, currency: "EUR" } },
  originalTransaction: { id: transactionID, datetime: "2026-01-01T00:00:00.000Z" },
});

/** Stories of SPG version 2. */
export const spgScenarios: readonly Scenario<Sibs<"spg-v2">>[] = [
  {
    name: "a checkout with cards needs to know the customer",
    async run({ sibs }) {
      const { customer: _customer, ...input } = portugueseOrder();
      expect(await failure(sibs.payments.checkout(input))).toMatchObject({
        status: 400,
        providerCode: "12.110.1202",
      });
      const { paymentMethodList } = await sibs.payments.checkout(portugueseOrder({ paymentMethod: [] }));
      expect(paymentMethodList).toEqual(["CARD", "TOKEN", "XPAY", "MBWAY", "REFERENCE"]);
      const foreign = { ...portugueseOrder(), merchant: { terminalId: 25 } };
      expect(await failure(sibs.payments.checkout(foreign))).toMatchObject({
        status: 400,
        providerCode: "12.110.1201",
      });
    },
  },
  {
    name: "an MB WAY payment waits for the app, is told about, and can be refunded in part",
    async run({ sibs, simulator, events, settle }) {
      const checkout = await sibs.payments.checkout(portugueseOrder());
      const { value, outcome } = await sibs.mbWay
        .purchase(checkout, { customerPhone: alias, info, merchant, Signature: "c2lnbmF0dXJl" })
        .withResponse();
      expect({ outcome, action: nextAction(value) }).toEqual({
        outcome: "pending",
        action: { kind: "wait" },
      });
      simulator.actions.confirm(checkout.transactionID);
      await settle();
      expect(events).toMatchObject([
        {
          type: "payment",
          paid: true,
          outcome: "succeeded",
          occurredAt: new Date("2026-01-01T00:00:00.000Z"),
          data: {
            paymentMethod: "MBWAY",
            paymentType: "PURS",
            amount: { value: "19.20", currency: "EUR" },
            merchant: { terminalId: "24", merchantName: "Simulated shop" },
            token: { tokenType: "MobilePhone", value: alias },
            internalTransactionId: expect.stringMatching(/^S\d{14}S$/),
          },
        },
      ]);
      const refund = await sibs.payments
        .refund({ ...backOffice(checkout.transactionID, 9.2), Signature: "c2lnbmF0dXJl" })
        .withResponse();
      expect(refund.outcome).toBe("succeeded");
      expect(Object.values(sibsLedger(simulator.state))[0]).toMatchObject({ captured: 1920, refunded: 920 });
    },
  },
  {
    name: "an MB WAY authorization is held, captured and cancelled like a card's",
    async run({ sibs, simulator }) {
      const checkout = await sibs.payments.checkout(portugueseOrder({ paymentType: "AUTH" }));
      await sibs.mbWay.purchase(checkout, { customerPhone: alias });
      const early = await sibs.payments.cancel(backOffice(checkout.transactionID, 19.2)).withResponse();
      expect(early.outcome).toBe("declined");
      simulator.actions.confirm(checkout.transactionID);
      const { outcome } = await sibs.payments
        .capture(backOffice(checkout.transactionID, 19.2))
        .withResponse();
      expect(outcome).toBe("succeeded");
    },
  },
  {
    name: "phones that refuse, and customers who do, end the payment with a reason",
    async run({ sibs, simulator, events, settle }) {
      for (const [customerPhone, { code }] of Object.entries(refusedPhones)) {
        const checkout = await sibs.payments.checkout(portugueseOrder());
        const { outcome } = await sibs.mbWay.purchase(checkout, { customerPhone }).withResponse();
        expect(outcome).toBe("declined");
        expect(await sibs.payments.status(checkout)).toMatchObject({ transactionStatusCode: code });
      }
      const checkout = await sibs.payments.checkout(portugueseOrder());
      await sibs.mbWay.purchase(checkout, { customerPhone: alias });
      simulator.actions.refuse(checkout.transactionID);
      await settle();
      expect(events.map(({ outcome, data }) => [outcome, data.returnStatus.statusCode])).toEqual([
        ["declined", "01.106.0004"],
        ["declined", "E0506"],
        ["declined", "10.106.0001"],
      ]);
      const nothing = await sibs.payments.checkout(portugueseOrder());
      const resumed = { actionProcessed: { id: "x", type: "DCC", executed: true } } as const;
      expect(await failure(sibs.mbWay.purchase(nothing, resumed))).toMatchObject({ status: 409 });
    },
  },
  {
    name: "a reference is made, paid at a cash machine, and only then is money",
    async run({ sibs, simulator, events, settle }) {
      const checkout = await sibs.payments.checkout(portugueseOrder({ paymentReference: terms }));
      const { value, outcome } = await sibs.references
        .generate(checkout, { info, merchant, Signature: "c2lnbmF0dXJl" })
        .withResponse();
      expect(outcome).toBe("pending");
      expect(value).toMatchObject({
        paymentStatus: "Pending",
        amount: { value: 19.2, currency: "EUR" },
        merchant: { terminalId: "24" },
        paymentReference: {
          reference: expect.stringMatching(/^\d{9}$/),
          entity: testEntity,
          paymentEntity: testEntity,
          amount: { value: 19.2, currency: "EUR" },
          status: "UNPAID",
          expireDate: "2026-01-08T00:00:00.000Z",
        },
      });
      expect((await sibs.payments.status(checkout).withResponse()).outcome).toBe("pending");
      await simulator.clock.advance(86_400_000);
      simulator.actions.payReference(checkout.transactionID);
      expect(() => simulator.actions.payReference(checkout.transactionID)).toThrow("not a PAID one");
      const paid = await sibs.payments.status(checkout).withResponse();
      expect({ outcome: paid.outcome, status: paid.value.paymentReference?.status }).toEqual({
        outcome: "succeeded",
        status: "PAID",
      });
      await settle();
      expect(events.map((event) => [event.type, event.paid, event.occurredAt?.toISOString()])).toEqual([
        ["referenceGenerated", false, "2026-01-01T00:00:00.000Z"],
        ["referencePaid", true, "2026-01-02T00:00:00.000Z"],
      ]);
      expect(events[1]?.data.paymentReference).toMatchObject({
        reference: value.paymentReference?.reference,
        expiryDate: "2026-01-08T00:00:00.000Z",
        amount: { value: "19.20", currency: "EUR" },
      });
    },
  },
  {
    name: "an unpaid reference is cancelled, which reports success and is no payment",
    async run({ sibs, simulator, events, settle }) {
      const checkout = await sibs.payments.checkout(portugueseOrder());
      const generated = await sibs.references.generate(checkout);
      expect(generated.paymentReference?.expireDate).toBe("2026-01-31T00:00:00.000Z");
      const cancelled = await sibs.payments.cancel(backOffice(checkout.transactionID, 19.2)).withResponse();
      expect(cancelled.outcome).toBe("succeeded");
      const { value, outcome } = await sibs.payments.status(checkout).withResponse();
      expect({ status: value.paymentStatus, reference: value.paymentReference?.status, outcome }).toEqual({
        status: "Pending",
        reference: "CANC",
        outcome: "declined",
      });
      expect(() => simulator.actions.payReference(checkout.transactionID)).toThrow("not a CANC one");
      await settle();
      expect(events.at(-1)).toMatchObject({
        type: "cancellation",
        paid: false,
        outcome: "succeeded",
        data: { transactionID: cancelled.value.transactionID, paymentType: "CAUT", paymentStatus: "Success" },
      });
    },
  },
  {
    name: "a reference that nobody pays expires, and one with wrong terms is not made",
    async run({ sibs, simulator }) {
      const checkout = await sibs.payments.checkout(portugueseOrder({ paymentReference: terms }));
      await sibs.references.generate(checkout);
      await simulator.clock.advance(7 * 86_400_000);
      expect((await sibs.payments.status(checkout).withResponse()).value.paymentStatus).toBe("Expired");
      const wrong: readonly [string, object][] = [
        ["10.107.0001", { entity: "99999" }],
        ["10.107.0002", { minAmount: { value: 20, currency: "EUR" } }],
        ["10.107.0003", { maxAmount: { value: 19, currency: "EUR" } }],
        ["12.110.1302", { finalDatetime: "2026-01-01T01:00:00.000Z" }],
      ];
      for (const [code, more] of wrong) {
        const other = await sibs.payments.checkout(
          portugueseOrder({ paymentReference: { ...terms, ...more } }),
        );
        const { value, outcome } = await sibs.references.generate(other).withResponse();
        expect({ outcome, code: value.returnStatus.statusCode }).toEqual({ outcome: "declined", code });
      }
    },
  },
  {
    name: "a mandate is asked for, approved, inquired, charged up to its limit, and refunded",
    async run(stage) {
      const { sibs, simulator, events, settle } = stage;
      const created = await sibs.mandates.create({
        merchant: { transactionDescription: "Subscription" },
        mandate: { mandateType: "SUBSCRIPTION", aliasMBWAY: alias, customerName: "Maria Silva" },
        info,
        Signature: "c2lnbmF0dXJl",
      });
      const { transactionID = "", mandate } = created;
      expect(created).toMatchObject({
        transactionId: transactionID,
        transactionSignature: expect.any(String),
        mandate: { mandateStatus: "PEND", mandateType: "SUBSCRIPTION", aliasMBWAY: alias },
        execution: { startTime: expect.any(String) },
      });
      const question = { transactionID, "Mbway-ID": alias };
      expect((await sibs.mandates.inquiry(question).withResponse()).outcome).toBe("pending");
      simulator.actions.approveMandate(transactionID, { limit: 3000, expires: "2026-06-30" });
      const mandateId = mandate?.mandateId ?? "";
      const { result, checkout } = await chargeMandate(stage, mandateId);
      expect(result.paymentStatus).toBe("Success");
      expect(checkout.mandate).toMatchObject({ mandateId });
      expect(await sibs.payments.status(checkout)).toMatchObject({ paymentMethod: "MANDATE" });
      const inquiry = await sibs.mandates.inquiry(question).withResponse();
      expect(inquiry.outcome).toBe("succeeded");
      expect(inquiry.value).toMatchObject({
        moreElementsIndicator: false,
        execution: { endTime: expect.any(String) },
        mandate: {
          mandateId,
          mandateStatus: "ACTV",
          mandateExpirationDate: "2026-06-30",
          amountLimit: { value: 30, currency: "EUR" },
          amountAvailable: { value: 10.8, currency: "EUR" },
          customerName: "Maria Silva",
          transactionId: transactionID,
        },
      });
      expect(await sibs.mandates.inquiryDetail(question)).toEqual(inquiry.value);
      expect(await sibs.mandates.list()).toMatchObject({
        mandates: [{ mandateId }],
        moreElementsIndicator: false,
        execution: { startTime: expect.any(String) },
      });
      expect((await chargeMandate(stage, mandateId)).result.paymentStatus).toBe("Declined");
      const refund = await sibs.payments.refund(backOffice(checkout.transactionID, 19.2)).withResponse();
      expect(refund.outcome).toBe("succeeded");
      await settle();
      expect(events.map(({ type, paid, data }) => [type, paid, data.paymentMethod])).toEqual([
        ["mandateCreated", false, "MBWAY"],
        ["payment", true, "MANDATE"],
        ["payment", false, "MANDATE"],
      ]);
      expect(events[0]?.data.mbwayMandate).toEqual({
        mandateIdentification: mandateId,
        mandateAction: "CRTN",
        mandateActionStatus: "SCCS",
        mandateType: "SBSC",
        clientName: "Maria Silva",
        aliasMBWAY: alias,
        mandateExpirationDate: "2026-06-30",
        mandateAmountLimit: { value: "30.00", currency: "EUR" },
      });
    },
  },
  {
    name: "what customers do with a mandate is told, and decides whether it can be charged",
    async run(stage) {
      const { simulator, events, settle } = stage;
      const { transactionID, mandateId } = await mandated(stage);
      simulator.actions.suspendMandate(transactionID);
      expect((await chargeMandate(stage, mandateId)).result.paymentStatus).toBe("Declined");
      simulator.actions.reactivateMandate(transactionID);
      simulator.actions.changeMandateLimit(transactionID, 10_000);
      expect((await chargeMandate(stage, mandateId, 99)).result.paymentStatus).toBe("Success");
      simulator.actions.cancelMandate(transactionID);
      expect(() => simulator.actions.suspendMandate(transactionID)).toThrow("CNCL");
      expect((await chargeMandate(stage, mandateId)).result.paymentStatus).toBe("Declined");
      await settle();
      expect(events.map(({ type }) => type).filter((type) => type.startsWith("mandate"))).toEqual([
        "mandateCreated",
        "mandateSuspended",
        "mandateReactivated",
        "mandateLimitsChanged",
        "mandateCancelled",
      ]);
    },
  },
  {
    name: "a mandate ends with its date",
    async run(stage) {
      const { mandateId } = await mandated(stage);
      await stage.simulator.clock.advanceTo(Date.parse("2026-07-01T00:00:00.000Z"));
      expect((await chargeMandate(stage, mandateId)).result.paymentStatus).toBe("Declined");
    },
  },
  {
    name: "an unknown mandate is told by its own code",
    async run(stage) {
      const { sibs } = stage;
      const { checkout, result } = await chargeMandate(stage, "12345690656800744652");
      expect(result.paymentStatus).toBe("Declined");
      expect(await sibs.payments.status(checkout)).toMatchObject({ transactionStatusCode: "E0507" });
      const { transactionID } = await mandated(stage);
      for (const question of [
        { transactionID, "Mbway-ID": "351#910000000" },
        { transactionID: "nobody", "Mbway-ID": alias },
      ]) {
        expect((await sibs.mandates.inquiry(question).withResponse()).outcome).toBe("not-found");
        expect((await sibs.mandates.cancel(question).withResponse()).outcome).toBe("not-found");
      }
      const { customer: _customer, ...nameless } = portugueseOrder({ paymentMethod: ["MANDATE", "MBWAY"] });
      expect(
        await failure(
          sibs.payments.checkout({ ...nameless, mandate: { mandateId: "12345690656800744652" } }),
        ),
      ).toMatchObject({ status: 400 });
    },
  },
  {
    name: "the merchant ends a mandate once, and a refused or unregistered customer gives none",
    async run(stage) {
      const { sibs, simulator, events, settle } = stage;
      const { transactionID } = await mandated(stage);
      const question = { transactionID, "Mbway-ID": alias };
      const ended = await sibs.mandates
        .cancel({ ...question, info, Signature: "c2lnbmF0dXJl" })
        .withResponse();
      expect(ended.outcome).toBe("pending");
      expect(ended.value).toMatchObject({
        transactionID: expect.any(String),
        transactionSignature: expect.any(String),
        signature: expect.any(String),
        execution: { startTime: expect.any(String) },
      });
      expect(await sibs.mandates.inquiry(question)).not.toHaveProperty("mandate.mandateStatus");
      await sibs.mandates.cancel(question);
      const mandate = { mandateType: "ONECLICK", customerName: "Maria Silva" } as const;
      const asked = await sibs.mandates.create({ mandate: { ...mandate, aliasMBWAY: alias } });
      simulator.actions.refuseMandate(asked.transactionID ?? "");
      const unregistered = await sibs.mandates
        .create({ mandate: { ...mandate, aliasMBWAY: "351#912345506" } })
        .withResponse();
      expect(unregistered.outcome).toBe("declined");
      await settle();
      expect(
        events
          .slice(1)
          .map(({ type, outcome, data }) => [type, outcome, data.mbwayMandate?.mandateActionStatus]),
      ).toEqual([
        ["mandateCancelled", "succeeded", "SCCS"],
        ["mandateCancelled", "declined", "RFSD"],
        ["mandateCreated", "declined", "RFSD"],
      ]);
    },
  },
  {
    name: "a mandate is asked for within a checkout",
    async run({ sibs }) {
      const checkout = await sibs.payments.checkout(portugueseOrder());
      const mandate = { mandateType: "ONECLICK", aliasMBWAY: alias, customerName: "Maria Silva" } as const;
      const { transactionID } = checkout;
      const created = await sibs.mandates
        .createForCheckout({
          transactionID,
          merchant: { transactionDescription: "Subscription" },
          mandate,
          info,
          Signature: "c2lnbmF0dXJl",
        })
        .withResponse();
      expect(created.outcome).toBe("pending");
      expect(created.value.mandate).toMatchObject({ mandateType: "ONECLICK" });
      expect(
        await failure(sibs.mandates.createForCheckout({ transactionID: "nobody", mandate })),
      ).toMatchObject({ status: 404 });
      const used = { merchant: { merchantTransactionId: "used" }, mandate };
      await sibs.mandates.create(used);
      expect(await failure(sibs.mandates.create(used))).toMatchObject({ status: 400 });
    },
  },
  {
    name: "charges without the customer are authorized under an agreement, then captured",
    async run(stage) {
      const { sibs, events, settle } = stage;
      const whenNeeded = await agreed(
        stage,
        {
          type: "UCOF",
          amountQualifier: "ESTIMATED",
          validityDate: "2028-03-09T00:00:00.000Z",
          description: "Charges for bookings",
          active: true,
          schedule: {
            initialDate: "2026-03-09T14:30:00.000Z",
            finalDate: "2027-03-09T00:00:00.000Z",
            interval: "MONTHLY",
          },
        },
        { paymentType: "AUTH", amount: { value: 0, currency: "EUR" } },
      );
      const { value, outcome } = await sibs.merchantInitiated
        .charge(charge(whenNeeded.transactionID, 25))
        .withResponse();
      expect(outcome).toBe("succeeded");
      expect(value.merchantInitiatedTransaction).toEqual({ type: "UCOF", amountQualifier: "ESTIMATED" });
      const captured = await sibs.payments.capture(backOffice(value.transactionID, 25)).withResponse();
      expect(captured.outcome).toBe("succeeded");
      await settle();
      expect(events.at(-1)).toMatchObject({
        type: "merchantInitiatedCharge",
        paid: false,
        outcome: "succeeded",
        data: {
          paymentType: "MITR",
          transactionID: value.transactionID,
          merchantInitiatedTransaction: { type: "UCOF" },
        },
      });
      expect(await sibs.payments.status({ transactionID: value.transactionID })).toMatchObject({
        paymentType: "MITR",
        merchantInitiatedTransaction: { type: "UCOF" },
      });
    },
  },
  {
    name: "charges without the customer are refused without strong authentication or agreement",
    async run(stage) {
      const { sibs } = stage;
      const weak = await agreed(stage, { type: "RCRR", amountQualifier: "ESTIMATED" }, {}, "visa");
      expect(
        (await sibs.merchantInitiated.charge(charge(weak.transactionID, 1)).withResponse()).outcome,
      ).toBe("declined");
      const strong = await agreed(stage, { type: "RCRR", amountQualifier: "ESTIMATED" }, {});
      expect(
        (await sibs.merchantInitiated.charge(charge(strong.transactionID, 1)).withResponse()).outcome,
      ).toBe("succeeded");
      const plain = await sibs.payments.checkout(portugueseOrder());
      await sibs.cards.purchase(plain, { cardInfo: card("mastercardFrictionless") });
      expect(
        (await sibs.merchantInitiated.charge(charge(plain.transactionID, 1)).withResponse()).outcome,
      ).toBe("declined");
      expect(await failure(sibs.merchantInitiated.charge(charge("nobody", 1)))).toMatchObject({
        status: 404,
      });
    },
  },
  {
    name: "an agreement is opened by the rules of its kind",
    async run({ sibs }) {
      const wrong = [
        [{ type: "UCOF", amountQualifier: "DEFAULT" }, { paymentType: "PURS" }],
        [{ type: "UCOF", amountQualifier: "DEFAULT" }, { paymentType: "AUTH" }],
        [{ type: "RCRR", amountQualifier: "DEFAULT" }, { paymentType: "AUTH" }],
        [{ type: "RCRR", amountQualifier: "DEFAULT" }, { amount: { value: 0, currency: "EUR" } }],
      ] as const;
      for (const [merchantInitiatedTransaction, more] of wrong) {
        const input = {
          ...portugueseOrder({ paymentMethod: ["CARD"], ...more }),
          merchantInitiatedTransaction,
        };
        expect(await failure(sibs.payments.checkout(input))).toMatchObject({ status: 400 });
      }
      const checkout = await sibs.payments.checkout(portugueseOrder());
      const result = await sibs.cards.purchase(checkout, {
        cardInfo: card("mastercardFrictionless"),
        merchantInitiatedTransaction: { type: "UCOF", amountQualifier: "DEFAULT" },
        instalmentPlan: { id: "3" },
        Signature: "c2lnbmF0dXJl",
      });
      expect(result.merchantInitiatedTransaction).toEqual({ type: "UCOF", amountQualifier: "DEFAULT" });
      const stored = await sibs.payments.checkout(portugueseOrder());
      const tokenInfo = { tokenType: "Card", value: "nobody" };
      const declined = await sibs.tokens.purchase(stored, {
        tokenInfo,
        merchantInitiatedTransaction: { type: "UCOF", amountQualifier: "DEFAULT" },
        Signature: "c2lnbmF0dXJl",
      });
      expect(declined.paymentStatus).toBe("Declined");
    },
  },
  {
    name: "a wallet pays, too, and who agreed on it signs the call",
    async run({ sibs }) {
      const checkout = await sibs.payments.checkout(portugueseOrder());
      const tokenInfo = { paymentData: { data: "opaque", version: "EC_v1" } };
      const result = await sibs.wallets.purchase(checkout, { tokenInfo, Signature: "c2lnbmF0dXJl" });
      expect(result.paymentStatus).toBe("Success");
    },
  },
  {
    name: "money is sent to a phone, unless nobody is registered under it",
    async run({ sibs, events, settle }) {
      const cashOut = (aliasName: string) =>
        sibs.cashOuts
          .create({
            alias: { aliasName },
            billingProductType: "GATEWAY",
            cardInfo: { PAN: "5236410030000927", validationDate: "2028-03-31T00:00:00.000Z" },
            initiationMethod: 1,
            originApplication: 1,
            merchant: {
              terminalId: "24",
              merchantBrandName: "Brand Name Test",
              operationDescription: "TEST",
            },
            amount: { value: 1, currency: "EUR" },
            Signature: "c2lnbmF0dXJl",
          })
          .withResponse();
      const sent = await cashOut(alias);
      expect(sent.outcome).toBe("succeeded");
      expect((await cashOut("351#912345506")).outcome).toBe("declined");
      const { merchantTransactionId = "" } = sent.value.merchant ?? {};
      expect(await sibs.payments.statusByMerchantId({ merchantTransactionId })).toMatchObject({
        paymentType: "CSHT",
      });
      await settle();
      expect(events.map(({ type, paid, outcome, data }) => [type, paid, outcome, data.clientIBAN])).toEqual([
        ["cashOutResult", false, "succeeded", expect.stringMatching(/^PT50\d{21}$/)],
        ["cashOutResult", false, "declined", undefined],
      ]);
    },
  },
  {
    name: "a printed QR code is paid and told about",
    async run({ sibs, simulator, events, settle }) {
      const transactionID = simulator.actions.payQrCode(1620);
      await settle();
      expect(events).toMatchObject([
        {
          type: "qrCodePayment",
          paid: true,
          data: {
            transactionID,
            financialOperation: { product: { staticQRCodeId: "0001", productAmount: "16.20" } },
          },
        },
      ]);
      expect(await sibs.payments.status({ transactionID })).toMatchObject({ paymentMethod: "STATIC_QRCODE" });
    },
  },
  {
    name: "calls of another terminal are refused",
    async run({ sibs }) {
      const cashOut = {
        alias: { aliasName: alias },
        billingProductType: "GATEWAY",
        cardInfo: { PAN: "5236410030000927", validationDate: "2028-03-31T00:00:00.000Z" },
        initiationMethod: 1,
        originApplication: 1,
        merchant: { terminalId: "25" },
        amount: { value: 1, currency: "EUR" },
      };
      expect(await failure(sibs.cashOuts.create(cashOut))).toMatchObject({ status: 400 });
      const mandate = { mandateType: "ONECLICK", aliasMBWAY: alias, customerName: "Maria Silva" } as const;
      expect(await failure(sibs.mandates.create({ merchant: { terminalId: 25 }, mandate }))).toMatchObject({
        status: 400,
      });
      expect(
        await failure(
          sibs.mandates.cancel({ transactionID: "t", "Mbway-ID": alias, merchant: { terminalId: 25 } }),
        ),
      ).toMatchObject({ status: 400 });
    },
  },
];

/** Stories of SPG version 1, where it differs. */
export const oldSpgScenarios: readonly Scenario<Sibs<"spg-v1">>[] = [
  {
    name: "version 1 pays by MB WAY and charges its agreements again",
    async run({ sibs, simulator }) {
      const opened = await sibs.payments.checkout({
        ...portugueseOrder(),
        recurringTransaction: { validityDate: "2028-03-09T00:00:00.000Z", amountQualifier: "DEFAULT" },
      });
      await sibs.cards.purchase(opened, { cardInfo: card("cbVisaFrictionless") });
      const again = await sibs.recurring.charge(backOffice(opened.transactionID, 5)).withResponse();
      expect(again.outcome).toBe("succeeded");
      const checkout = await sibs.payments.checkout(portugueseOrder());
      await sibs.mbWay.purchase(checkout, { customerPhone: alias });
      simulator.actions.confirm(checkout.transactionID);
      expect(await sibs.payments.status(checkout)).toMatchObject({ paymentStatus: "Success" });
      expect(simulator.basePath).toBe("/api/v1");
    },
  },
];
