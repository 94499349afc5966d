import { expect } from "vitest";
import { type Checkout, nextAction, type Sibs } from "../../src/index.js";
import { sibsLedger, testGateway } from "../../src/testing/index.js";
import { card, failure, info, order } from "../support/setup.js";
import type { Scenario, Stage } from "./stage.js";

type Polish = Stage<Sibs<"stargate">>;

/** What a merchant can say about the customer and the device, all of it. Values are those of the provider's guide. */
const fullCustomer = {
  customerInfo: {
    customerName: "Jan Kowalski",
    customerEmail: "jan.kowalski@example.com",
    customerPhone: "+48500123456",
    customerLanguage: "pl",
    shippingAddress: address("PL"),
    billingAddress: address("PL"),
    billingAddressSameAsShippingAddress: true,
  },
  shippingAddress: address("PL"),
  billingAddress: address("PL"),
  billingAddressSameAsShippingAddress: true,
  extendedInfo: [{ key: "loyaltyId", value: "LTY-998877" }],
};

function address(country: string) {
  return {
    street1: "Marszalkowska 10",
    street2: "Apartment 5",
    city: "Warsaw",
    postcode: "00-001",
    countrySubDivision: country,
    country,
  };
}

const merchant = { merchantURL: "https://mytest.e-shop.pl/returns" };

const backOffice = (transactionID: string, value: number) => ({
  transactionID,
  transaction: {
    description: "Order 1001",
    amount: { value, currency: "PLN" },
    originalTransaction: { id: transactionID, datetime: "2026-01-01T00:00:00.000Z" },
  },
  customer: fullCustomer,
  retry: { counter: 1 },
});

async function authorized({ sibs }: Polish): Promise<Checkout> {
  const checkout = await sibs.payments.checkout(order({ paymentType: "AUTH" }));
  expect(await sibs.cards.purchase(checkout, { cardInfo: card() })).toMatchObject({
    paymentStatus: "Success",
  });
  return checkout;
}

const ledger = ({ simulator }: Polish) => Object.values(sibsLedger(simulator.state))[0];

/** Stories of Stargate. */
export const stargateScenarios: readonly Scenario<Sibs<"stargate">>[] = [
  {
    name: "a checkout says everything there is to say, and is answered in full",
    async run({ sibs, contract }) {
      const token = { tokenType: "Card", value: "unknown-token" };
      const { transactionID, ...answer } = await sibs.payments.checkout({
        merchant: {
          merchantTransactionId: "ORDER_20260309_001",
          transactionDescription: "Payment for order #1001",
          shopURL: "https://myshop.com",
          websiteAddress: "myshop.com",
        },
        customer: fullCustomer,
        transaction: {
          transactionTimestamp: "2026-03-09T14:30:00.000Z",
          description: "Order payment",
          moto: false,
          paymentType: "PURS",
          paymentMethod: ["CARD", "BLIK"],
          amount: { value: 50.5, currency: "EUR" },
          oneClick: { customerAcceptance: true },
          settlementPoint: [
            { id: "T13d4f9fb115f54b6cbe6f20a6ae68dbd6", amount: { value: 2, currency: "EUR" } },
          ],
        },
        info,
        tokenisation: { tokenisationRequest: { tokeniseCard: true }, paymentTokens: [token] },
        recurringTransaction: {
          validityDate: "2028-03-09T00:00:00.000Z",
          amountQualifier: "ESTIMATED",
          description: "Monthly subscription",
          schedule: {
            initialDate: "2026-03-09T14:30:00.000Z",
            finalDate: "2027-03-09T00:00:00.000Z",
            interval: "MONTHLY",
          },
        },
        originalTransaction: {
          id: "1ach2CGpZ2BAKUfqJ9Rp",
          datetime: "2022-05-29T17:23:36.105Z",
          recipientId: "1ach2CGpZ2BAKUfqJ9Rp",
        },
        extendedInfo: [{ key: "loyaltyId", value: "LTY-998877" }],
      });
      expect(answer).toMatchObject({
        returnStatus: { statusCode: "000", statusMsg: "Success", statusDescription: "Success" },
        amount: { value: 50.5, currency: "EUR" },
        merchant: {
          terminalId: "24",
          channel: "web",
          merchantTransactionId: "ORDER_20260309_001",
          transactionDescription: "Payment for order #1001",
          shopURL: "https://myshop.com",
          websiteAddress: "myshop.com",
        },
        paymentMethodList: ["CARD", "BLIK"],
        tokenList: [],
        paymentStatus: "Pending",
        expiry: "2026-01-01T00:10:00.000Z",
        execution: { startTime: "2026-01-01T00:00:00.000Z", endTime: "2026-01-01T00:00:00.000Z" },
      });
      expect(JSON.parse(atob(answer.formContext ?? ""))).toEqual({
        PaymentMethod: ["CARD", "BLIK"],
        TransactionSignature: answer.transactionSignature,
        Amount: { Amount: 50.5, Currency: "EUR" },
        Mandate: {},
        ApiVersion: "v1",
        MOTO: false,
      });
      expect(transactionID).toHaveLength(20);
      expect(contract.requests("payments.checkout")).toHaveLength(1);
    },
  },
  {
    name: "an empty list of methods offers every method of the terminal",
    async run({ sibs }) {
      const { paymentMethodList } = await sibs.payments.checkout(order({ paymentMethod: [] }));
      expect(paymentMethodList).toEqual(["CARD", "TOKEN", "XPAY", "BLIK", "PAY_BY_LINK", "MBWY"]);
    },
  },
  {
    name: "a method that redirects needs the customer's language",
    async run({ sibs }) {
      const error = await failure(sibs.payments.checkout(order({ paymentMethod: ["IDEL"] })));
      expect(error).toMatchObject({ status: 400, providerCode: "12.110.1202" });
    },
  },
  {
    name: "a card is stored, offered again, and pays with one click",
    async run({ sibs, events, settle }) {
      const first = await sibs.payments.checkout(order());
      const { token, tokenList } = await sibs.cards.purchase(first, {
        cardInfo: { ...card(), createToken: true },
        info,
        merchant,
      });
      expect(token).toEqual({
        tokenType: "Card",
        value: expect.stringMatching(/^\w{32}$/),
        tokenName: "Card 0035",
        maskedPAN: "476134******0035",
        expireDate: "2029-12-31T00:00:00.000Z",
      });
      expect(tokenList).toEqual([token]);
      expect(await sibs.payments.status(first)).toMatchObject({ token });
      const value = token?.value ?? "";
      const second = await sibs.payments.checkout({
        ...order({ paymentMethod: ["TOKEN"] }),
        tokenisation: { paymentTokens: [{ tokenType: "Card", value }] },
      });
      expect(second.tokenList).toEqual([token]);
      const paid = await sibs.tokens.purchase(second, {
        tokenInfo: { tokenType: "Card", value, secureCode: "536" },
        info,
        merchant,
        oneClick: { customerAcceptance: true },
      });
      expect(paid).toMatchObject({ paymentStatus: "Success", amount: { value: 50.5, currency: "PLN" } });
      await settle();
      expect(
        events.map(({ type, paid: isPaid, data }) => [type, isPaid, data.paymentMethod, data.token?.value]),
      ).toEqual([
        ["payment", true, "CARD", value],
        ["payment", true, "TOKEN", value],
      ]);
    },
  },
  {
    name: "a stored card that wants a challenge asks for it again",
    async run({ sibs }) {
      const first = await sibs.payments.checkout(order());
      const stored = nextAction(
        await sibs.cards.purchase(first, { cardInfo: { ...card("visaChallenge"), createToken: true }, info }),
      );
      if (stored.kind !== "challenge") throw new Error(`Expected a challenge, got ${stored.kind}`);
      const { token } = await sibs.cards.purchase(first, { actionProcessed: stored.actionProcessed });
      const tokenInfo = { tokenType: "Card", value: token?.value ?? "" };
      const second = await sibs.payments.checkout({ ...order(), info });
      const again = nextAction(await sibs.tokens.purchase(second, { tokenInfo }));
      if (again.kind !== "challenge") throw new Error(`Expected a challenge, got ${again.kind}`);
      const { actionProcessed } = again;
      expect(await sibs.tokens.purchase(second, { actionProcessed })).toMatchObject({
        paymentStatus: "Success",
      });
      // Without a device there is no browser to challenge.
      const third = await sibs.payments.checkout(order());
      expect(await sibs.tokens.purchase(third, { tokenInfo })).toMatchObject({ paymentStatus: "Success" });
    },
  },
  {
    name: "an unknown token is declined",
    async run({ sibs }) {
      const checkout = await sibs.payments.checkout(order());
      const tokenInfo = { tokenType: "Card", value: "nobody" };
      const { outcome } = await sibs.tokens.purchase(checkout, { tokenInfo }).withResponse();
      expect(outcome).toBe("declined");
    },
  },
  {
    name: "a challenge is asked for, and the same purchase goes on after it",
    async run({ sibs, simulator }) {
      const checkout = await sibs.payments.checkout(order());
      const { value, outcome } = await sibs.cards
        .purchase(checkout, { cardInfo: card("visaChallenge"), info })
        .withResponse();
      expect(outcome).toBe("action-required");
      const action = nextAction(value);
      if (action.kind !== "challenge") throw new Error(`Expected a challenge, got ${action.kind}`);
      expect(action.form).toEqual({
        url: "https://acs.simulator.example/threeds_challenge",
        fields: [{ name: "creq", value: value.actionResponse?.id }],
      });
      // The customer takes longer than the session: what began in time may end.
      await simulator.clock.advance(600_000);
      const { actionProcessed } = action;
      expect(actionProcessed).toEqual({
        id: value.actionResponse?.id,
        type: "THREEDS_CHALLENGE",
        executed: true,
      });
      expect(await sibs.cards.purchase(checkout, { actionProcessed })).toMatchObject({
        paymentStatus: "Success",
      });
      const again = await failure(sibs.cards.purchase(checkout, { actionProcessed }));
      expect(again).toMatchObject({ status: 409, providerCode: "E0119" });
    },
  },
  {
    name: "a hidden step comes before the challenge, which the customer fails",
    async run({ sibs, simulator }) {
      const checkout = await sibs.payments.checkout(order());
      const step = nextAction(
        await sibs.cards.purchase(checkout, { cardInfo: card("mastercardChallenge"), info }),
      );
      if (step.kind !== "device-check") throw new Error(`Expected a device check, got ${step.kind}`);
      const wrong = { ...step.actionProcessed, id: "another" };
      expect(await failure(sibs.cards.purchase(checkout, { actionProcessed: wrong }))).toMatchObject({
        status: 400,
      });
      const next = nextAction(await sibs.cards.purchase(checkout, { actionProcessed: step.actionProcessed }));
      if (next.kind !== "challenge") throw new Error(`Expected a challenge, got ${next.kind}`);
      simulator.actions.failStep(checkout.transactionID);
      const { value, outcome } = await sibs.cards
        .purchase(checkout, { actionProcessed: next.actionProcessed })
        .withResponse();
      expect({ outcome, action: nextAction(value) }).toEqual({
        outcome: "declined",
        action: { kind: "none" },
      });
    },
  },
  {
    name: "a challenge that the browser did not carry out is declined",
    async run({ sibs }) {
      const checkout = await sibs.payments.checkout({ ...order(), info });
      const step = nextAction(await sibs.cards.purchase(checkout, { cardInfo: card("cbMastercard") }));
      if (step.kind !== "challenge") throw new Error(`Expected a challenge, got ${step.kind}`);
      const { outcome } = await sibs.cards
        .purchase(checkout, { actionProcessed: { ...step.actionProcessed, executed: false } })
        .withResponse();
      expect(outcome).toBe("declined");
    },
  },
  {
    name: "the card's own currency is offered first",
    options: { offerCurrency: true },
    async run({ sibs }) {
      const checkout = await sibs.payments.checkout(order());
      const offer = nextAction(await sibs.cards.purchase(checkout, { cardInfo: card() }));
      if (offer.kind !== "currency-choice") throw new Error(`Expected an offer, got ${offer.kind}`);
      const { actionProcessed } = offer;
      expect(
        await sibs.cards.purchase(checkout, { actionProcessed: { ...actionProcessed, executed: false } }),
      ).toMatchObject({ paymentStatus: "Success" });
    },
  },
  {
    name: "what a card purchase needs is asked for",
    async run({ sibs }) {
      const checkout = await sibs.payments.checkout(order());
      const { cardholderName: _name, ...nameless } = card();
      for (const input of [{ cardInfo: nameless }, { cardInfo: card("visaChallenge") }]) {
        const error = await failure(sibs.cards.purchase(checkout, input));
        expect(error).toMatchObject({ status: 400, providerCode: "12.110.1302" });
      }
      const onlyBlik = await sibs.payments.checkout(order({ paymentMethod: ["BLIK"] }));
      expect(await failure(sibs.cards.purchase(onlyBlik, { cardInfo: card() }))).toMatchObject({
        status: 400,
      });
      await sibs.cards.purchase(checkout, { cardInfo: card() });
      expect(await failure(sibs.cards.purchase(checkout, { cardInfo: card() }))).toMatchObject({
        status: 409,
      });
    },
  },
  {
    name: "Apple Pay and Google Pay pay with what the wallet gave",
    async run({ sibs, events, settle }) {
      const checkout = await sibs.payments.checkout(order());
      const tokenInfo = { paymentData: { data: "opaque", version: "EC_v1" } };
      const result = await sibs.wallets.purchase(checkout, { tokenInfo, info, merchant });
      expect(result.paymentStatus).toBe("Success");
      const empty = await sibs.payments.checkout(order());
      expect(await sibs.wallets.purchase(empty, { tokenInfo: {} })).toMatchObject({
        paymentStatus: "Declined",
      });
      await settle();
      expect(events.map(({ paid, data }) => [paid, data.paymentMethod])).toEqual([
        [true, "XPAY"],
        [false, "XPAY"],
      ]);
    },
  },
  {
    name: "BLIK without a code pays with the token of an earlier payment",
    async run({ sibs, simulator, events, settle }) {
      const first = await sibs.payments.checkout({
        ...order(),
        tokenisation: { tokenisationRequest: { tokeniseCard: true } },
      });
      await sibs.blik.purchase(first, { BLIKCode: "777001", info, merchant });
      simulator.actions.confirm(first.transactionID);
      const { token } = await sibs.payments.status(first);
      expect(token).toMatchObject({ tokenName: "BLIK" });
      const second = await sibs.payments.checkout(order());
      const tokenInfo = { tokenType: "Card", value: token?.value ?? "" };
      const result = await sibs.blik.purchase(second, { tokenInfo });
      expect({ status: result.paymentStatus, action: nextAction(result) }).toEqual({
        status: "Pending",
        action: { kind: "wait" },
      });
      simulator.actions.confirm(second.transactionID);
      const third = await sibs.payments.checkout(order());
      const unknown = { tokenType: "Card", value: "nobody" };
      expect(await sibs.blik.purchase(third, { tokenInfo: unknown })).toMatchObject({
        paymentStatus: "Declined",
      });
      await settle();
      expect(events.map(({ data }) => [data.paymentMethod, data.paymentStatus])).toEqual([
        ["BLIK", "Success"],
        ["BLIK", "Success"],
        ["BLIK", "Declined"],
      ]);
    },
  },
  {
    name: "a quick transfer lists banks and terms, redirects, and can be cancelled until it is paid",
    async run(stage) {
      const { sibs, simulator, events, settle } = stage;
      const checkout = await sibs.payments.checkout(order());
      const { paymentChannels } = await sibs.quickTransfers.channels(checkout, { countryCode: "PL" });
      expect(paymentChannels).toEqual([
        {
          gatewayId: testGateway,
          gatewayName: "Test transfer",
          gatewayType: "PBL",
          bankName: "autopay",
          iconURL: "https://bank.simulator.example/icon.gif",
          statusDate: "2023-10-03T14:35:01",
          countryCode: "PL",
        },
      ]);
      expect(await sibs.quickTransfers.channels(checkout)).toMatchObject({ paymentChannels });
      expect(await sibs.quickTransfers.channels(checkout, { countryCode: "PT" })).toMatchObject({
        paymentChannels: [],
      });
      const terms = await sibs.quickTransfers.regulations(checkout, { body: { gatewayId: testGateway } });
      expect(terms).toEqual({
        returnStatus: { statusCode: "000", statusMsg: "Success", statusDescription: "Success" },
        transactionStatus: "ACTC",
        regulations: [
          {
            regulationId: "11984",
            url: "https://bank.simulator.example/regulations",
            type: "DEFAULT",
            inputLabel: "null",
          },
        ],
      });
      expect(await sibs.quickTransfers.regulations(checkout, { body: { gatewayId: "999" } })).toMatchObject({
        transactionStatus: "RJCT",
      });
      const choice = { gatewayId: testGateway, userAcceptanceIndicator: true, info, merchant };
      const link = await sibs.quickTransfers.paymentLink(checkout, choice);
      expect(link).toMatchObject({ paymentStatus: "Pending", execution: { startTime: expect.any(String) } });
      expect(nextAction(link)).toEqual({ kind: "redirect", url: link.redirectURL });
      simulator.actions.confirm(checkout.transactionID);
      expect(await sibs.payments.status(checkout)).toMatchObject({
        paymentStatus: "Success",
        paymentMethod: "PAY_BY_LINK",
      });

      const cancelled = await sibs.payments.checkout(order());
      await sibs.quickTransfers.paymentLink(cancelled, choice);
      const { outcome } = await sibs.payments
        .cancel(backOffice(cancelled.transactionID, 50.5))
        .withResponse();
      expect(outcome).toBe("succeeded");

      const late = await sibs.payments.checkout(order());
      await sibs.quickTransfers.paymentLink(late, choice);
      await simulator.clock.advance(900_000);
      expect(await sibs.payments.status(late)).toMatchObject({ paymentStatus: "Timeout" });

      const unaccepted = await sibs.payments.checkout(order());
      const refused = await sibs.quickTransfers.paymentLink(unaccepted, {
        ...choice,
        userAcceptanceIndicator: false,
      });
      expect({ status: refused.paymentStatus, action: nextAction(refused) }).toEqual({
        status: "Declined",
        action: { kind: "none" },
      });
      await settle();
      expect(events.map(({ type, outcome: known }) => [type, known])).toEqual([
        ["payment", "succeeded"],
        ["cancellation", "succeeded"],
        ["payment", "declined"],
        ["payment", "declined"],
      ]);
    },
  },
  {
    name: "MB WAY outside of Portugal is approved within four minutes, or not",
    async run({ sibs, simulator }) {
      const approve = await sibs.payments.checkout(order());
      const input = { customerPhone: "48#500123456", info, merchant };
      expect(await sibs.mbWay.purchaseInternational(approve, input)).toMatchObject({
        paymentStatus: "Pending",
      });
      await simulator.clock.advance(239_999);
      simulator.actions.confirm(approve.transactionID);
      expect(await sibs.payments.status(approve)).toMatchObject({
        paymentStatus: "Success",
        paymentMethod: "MBWY",
        token: { tokenType: "MobilePhone", value: "48#500123456" },
      });
      const late = await sibs.payments.checkout(order());
      await sibs.mbWay.purchaseInternational(late, input);
      await simulator.clock.advance(240_000);
      expect(await sibs.payments.status(late)).toMatchObject({
        paymentStatus: "Timeout",
        transactionStatusCode: "E0500",
        transactionStatusDescription: expect.stringContaining("abandoned"),
      });
    },
  },
  {
    name: "an authorization is captured in parts up to its amount, and refunded in parts up to that",
    async run(stage) {
      const { sibs } = stage;
      const { transactionID } = await authorized(stage);
      const capture = (value: number) =>
        sibs.payments
          .capture({ ...backOffice(transactionID, value), saleContext: { channel: "web" } })
          .withResponse();
      const refund = (value: number) => sibs.payments.refund(backOffice(transactionID, value)).withResponse();
      const { value: captured, outcome } = await capture(20.5);
      expect(outcome).toBe("succeeded");
      expect(captured).toEqual({
        returnStatus: { statusCode: "000", statusMsg: "Success", statusDescription: "Success" },
        transactionID: expect.not.stringContaining(transactionID),
        paymentStatus: "Success",
        amount: { value: 20.5, currency: "PLN" },
        merchant: { terminalId: "24", merchantTransactionId: expect.stringMatching(/^[\da-f]{32}$/) },
        transactionTimestamp: "2026-01-01T00:00:00.000Z",
        transactionRecipientId: captured.transactionID,
        internalTransactionId: expect.stringMatching(/^S\d{14}S$/),
        execution: { startTime: "2026-01-01T00:00:00.000Z", endTime: "2026-01-01T00:00:00.000Z" },
      });
      expect((await capture(30)).outcome).toBe("succeeded");
      expect((await capture(0.01)).outcome).toBe("declined");
      expect(ledger(stage)).toEqual({ held: 0, captured: 5050, released: 0, refunded: 0 });
      expect((await refund(50)).outcome).toBe("succeeded");
      expect((await refund(0.51)).outcome).toBe("declined");
      expect((await refund(0.5)).outcome).toBe("succeeded");
      expect((await refund(0.01)).outcome).toBe("declined");
      expect(ledger(stage)).toEqual({ held: 0, captured: 5050, released: 0, refunded: 5050 });
    },
  },
  {
    name: "what is captured cannot be cancelled, what is cancelled cannot be captured, what is held cannot be refunded",
    async run(stage) {
      const { sibs } = stage;
      const { transactionID } = await authorized(stage);
      expect((await sibs.payments.refund(backOffice(transactionID, 1)).withResponse()).outcome).toBe(
        "declined",
      );
      await sibs.payments.cancel(backOffice(transactionID, 50));
      expect((await sibs.payments.capture(backOffice(transactionID, 1)).withResponse()).outcome).toBe(
        "declined",
      );
      expect((await sibs.payments.capture(backOffice(transactionID, 0.5)).withResponse()).outcome).toBe(
        "succeeded",
      );
      expect((await sibs.payments.cancel(backOffice(transactionID, 0.5)).withResponse()).outcome).toBe(
        "declined",
      );
      expect(ledger(stage)).toEqual({ held: 0, captured: 50, released: 5000, refunded: 0 });
    },
  },
  {
    name: "calls on an earlier payment that contradict it are refused",
    async run(stage) {
      const { sibs } = stage;
      const { transactionID } = await authorized(stage);
      const input = backOffice(transactionID, 1);
      const { transaction } = input;
      const wrong = [
        { ...input, merchant: { terminalId: 25 } },
        {
          ...input,
          transaction: {
            ...transaction,
            originalTransaction: { ...transaction.originalTransaction, id: "another" },
          },
        },
        { ...input, transaction: { ...transaction, amount: { value: 1, currency: "EUR" } } },
      ];
      for (const each of wrong) {
        expect(await failure(sibs.payments.cancel(each))).toMatchObject({ status: 400, outcome: "refused" });
        expect(await failure(sibs.payments.capture(each))).toMatchObject({ status: 400, outcome: "refused" });
        expect(await failure(sibs.payments.refund(each))).toMatchObject({ status: 400, outcome: "refused" });
      }
      const used = { ...input, merchant: { merchantTransactionId: "used" } };
      await sibs.payments.cancel(used);
      expect(await failure(sibs.payments.cancel(used))).toMatchObject({ status: 400 });
      expect(ledger(stage)).toMatchObject({ held: 4950, released: 100 });
      for (const method of ["cancel", "capture", "refund"] as const) {
        const unknown = await failure(sibs.payments[method](backOffice("nobody", 1)));
        expect(unknown).toMatchObject({ status: 404 });
      }
    },
  },
  {
    name: "an agreement of version 1 is charged again",
    async run({ sibs, events, settle }) {
      const checkout = await sibs.payments.checkout({
        ...order(),
        recurringTransaction: { validityDate: "2028-03-09T00:00:00.000Z", amountQualifier: "DEFAULT" },
      });
      const first = await sibs.cards.purchase(checkout, { cardInfo: card("mastercardFrictionless") });
      expect(first).toMatchObject({ paymentStatus: "Success", recurringTransaction: { status: "ACTIVE" } });
      expect(await sibs.payments.status(checkout)).toMatchObject({
        recurringTransaction: { status: "ACTIVE" },
      });
      const charge = await sibs.recurring.charge(backOffice(checkout.transactionID, 9.99)).withResponse();
      expect(charge.outcome).toBe("succeeded");
      expect(charge.value).toMatchObject({ amount: { value: 9.99, currency: "PLN" } });
      const other = await sibs.payments.checkout(order());
      await sibs.cards.purchase(other, { cardInfo: card() });
      const refused = await sibs.recurring.charge(backOffice(other.transactionID, 1)).withResponse();
      expect(refused.outcome).toBe("declined");
      expect(await failure(sibs.recurring.charge(backOffice("nobody", 1)))).toMatchObject({ status: 404 });
      await settle();
      expect(events.map(({ paid, data }) => [paid, data.amount.value])).toEqual([
        [true, "50.50"],
        [true, "9.99"],
        [true, "50.50"],
        [false, "1.00"],
      ]);
    },
  },
  {
    name: "a payment link is made, paid once, and then is no longer active",
    async run({ sibs, simulator, events, settle }) {
      const paymentInfo = {
        merchantId: "481525",
        acceptorId: "1",
        terminalId: "24",
        amount: { value: 50.5, currency: "PLN" },
        validity: "HR48",
        linkType: "SNGL",
        paymentMethods: ["CARD"],
        reference: "Order 1001",
        description: "Payment for order 1001",
      } as const;
      const input = { paymentInfo: { ...paymentInfo, paymentMethods: ["CARD"] } };
      const { redirectUrl = "", paymentLinkUrl } = await sibs.links.create({
        ...input,
        dataCollection: {
          customerInfo: { customerName: true, customerEmail: true },
          billingAddressInfo: {
            billingAddressCollection: true,
            billingCityCollection: true,
            billingPostalCodeCollection: true,
            billingCountryCollection: true,
          },
          shippingAddressInfo: {
            shippingAddressCollection: true,
            shippingCityCollection: true,
            shippingPostalCodeCollection: true,
            shippingCountryCollection: true,
          },
          customMerchantInfo: { parameters: { tag: "size", label: "Your size", format: "text" } },
        },
      });
      expect(paymentLinkUrl).toBe(redirectUrl);
      simulator.actions.payLink(redirectUrl);
      expect(() => simulator.actions.payLink(redirectUrl)).toThrow("was used");
      const many = await sibs.links.create({
        paymentInfo: { ...input.paymentInfo, linkType: "MLTP", validity: "HR72" },
      });
      simulator.actions.payLink(many.redirectUrl ?? "");
      simulator.actions.payLink(many.redirectUrl ?? "");
      await settle();
      expect(events.filter(({ paid }) => paid)).toHaveLength(3);
      await simulator.clock.advance(3 * 86_400_000);
      expect(() => simulator.actions.payLink(many.redirectUrl ?? "")).toThrow("expired");
      const wrong = { paymentInfo: { ...input.paymentInfo, terminalId: "25" } };
      expect(await failure(sibs.links.create(wrong))).toMatchObject({ status: 400 });
    },
  },
  {
    name: "webhooks are set, changed, listed and removed, and get what they were set for",
    options: { webhookUrl: undefined },
    async run({ sibs, simulator, events, settle }) {
      const owner = {
        acquirerId: "10",
        merchantId: "481525",
        "User-ID": "user",
        "User-Organization-ID": "organisation",
      };
      const place = {
        acceptorId: "1",
        terminalId: "24",
        "TPP-Request-ID": "0f8f2c1e-8d0a-4f3c-9a55-0d7b2b1f6a12",
      };
      const channelTypeNotification = {
        notificationType: "URL",
        value: "https://shop.example/other",
        security: {
          key: "6fNDiYU0T0/evFpmfycNai/AqF24i+rT0OmuVw0/sGQ=",
          supportEmail: "support@shop.example",
          algorithm: "AES-256-GCM",
        },
      } as const;
      const setting = {
        ...owner,
        ...place,
        notificationConfigurationCode: "0f8f2c1e-8d0a-4f3c-9a55-0d7b2b1f6a11",
        requestOperationType: "INS",
        paymentMethods: [{ paymentMethodNotificationCode: "CARD" }],
        channelTypeNotification,
      } as const;
      const input = { ...setting, paymentMethods: [...setting.paymentMethods] };
      const created = await sibs.webhookSettings.create(input).withResponse();
      expect({ outcome: created.outcome, echo: created.headers.get("tpp-request-id") }).toEqual({
        outcome: "succeeded",
        echo: "0f8f2c1e-8d0a-4f3c-9a55-0d7b2b1f6a12",
      });
      expect((await sibs.webhookSettings.create(input).withResponse()).outcome).toBe("declined");
      const changed = {
        ...input,
        paymentMethods: [
          { paymentMethodNotificationCode: "BLIK" },
          { paymentMethodNotificationCode: "PYBL" },
        ],
      };
      const updated = await sibs.webhookSettings.update(changed).withResponse();
      expect({ outcome: updated.outcome, echo: updated.headers.get("tpp-request-id") }).toEqual({
        outcome: "succeeded",
        echo: "0f8f2c1e-8d0a-4f3c-9a55-0d7b2b1f6a12",
      });
      const listed = await sibs.webhookSettings.list({ ...owner, ...place });
      expect(listed.webhooks).toEqual([
        {
          webhook: expect.objectContaining({
            notificationConfigurationCode: "0f8f2c1e-8d0a-4f3c-9a55-0d7b2b1f6a11",
            paymentMethods: changed.paymentMethods,
          }),
        },
      ]);
      expect(JSON.stringify(listed)).not.toContain("6fNDiYU0T0");

      const byCard = await sibs.payments.checkout(order());
      await sibs.cards.purchase(byCard, { cardInfo: card() });
      const byBlik = await sibs.payments.checkout(order());
      await sibs.blik.purchase(byBlik, { BLIKCode: "777001" });
      simulator.actions.confirm(byBlik.transactionID);
      await settle();
      expect(events.map(({ data }) => data.transactionID)).toEqual([byBlik.transactionID]);

      const removed = { ...changed, requestOperationType: "DEL" } as const;
      expect((await sibs.webhookSettings.update(removed).withResponse()).outcome).toBe("succeeded");
      expect((await sibs.webhookSettings.update(removed).withResponse()).outcome).toBe("declined");
      expect((await sibs.webhookSettings.list(owner)).webhooks).toEqual([]);
      const open = {
        ...input,
        channelTypeNotification: { notificationType: "URL", value: "https://x.example" },
      } as const;
      expect((await sibs.webhookSettings.create(open).withResponse()).outcome).toBe("declined");
      const mail = {
        ...input,
        channelTypeNotification: { notificationType: "EMAIL", value: "a@shop.example" },
      } as const;
      expect((await sibs.webhookSettings.create(mail).withResponse()).outcome).toBe("succeeded");
    },
  },
  {
    name: "the test button of the back office reaches the merchant and is no money",
    async run({ simulator, events, settle }) {
      simulator.actions.sendTest();
      await settle();
      expect(events).toMatchObject([
        {
          type: "notification",
          paid: false,
          data: { transactionID: "WebhookTest", merchant: { terminalId: 1_000_000 } },
        },
      ]);
    },
  },
];
