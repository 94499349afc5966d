import type { Checkout, PayCall, Sibs } from "../../src/index.js";
import { card, info, order, portugueseOrder } from "./setup.js";

const once = { maximumAttempts: 1 };
const actionProcessed = { id: "step", type: "THREEDS_CHALLENGE", executed: true } as const;
const agreement = {
  type: "RCRR",
  amountQualifier: "DEFAULT",
  validityDate: "2028-03-09T00:00:00.000Z",
  description: "Charges for bookings",
  schedule: {
    initialDate: "2026-03-09T14:30:00.000Z",
    finalDate: "2027-03-09T00:00:00.000Z",
    interval: "MONTHLY",
  },
  active: true,
} as const;
const merchant = { merchantURL: "https://shop.example/returns" };
const mandate = {
  mandateType: "SUBSCRIPTION",
  aliasMBWAY: "351#912345678",
  customerName: "Maria Silva",
} as const;
const question = { transactionID: "t", "Mbway-ID": "351#912345678" };
const owner = {
  acquirerId: "10",
  merchantId: "481525",
  "User-ID": "user",
  "User-Organization-ID": "organisation",
};
const webhook = {
  ...owner,
  notificationConfigurationCode: "0f8f2c1e-8d0a-4f3c-9a55-0d7b2b1f6a11",
  requestOperationType: "INS",
  paymentMethods: [{ paymentMethodNotificationCode: "CARD" }],
  channelTypeNotification: { notificationType: "EMAIL", value: "shop@shop.example" },
} as const;

const backOffice = (currency: string) => ({
  transactionID: "t",
  transaction: {
    description: "Order 1001",
    amount: { value: 5, currency },
    originalTransaction: { id: "t", datetime: "2022-05-29T17:23:36.105Z" },
  },
});

type Calls<Client> = Readonly<Record<string, (sibs: Client, checkout: Checkout) => PayCall<unknown>>>;

/** A right call of every operation that Stargate has, made once. */
export const stargateCalls: Calls<Sibs<"stargate">> = {
  "payments.checkout": ({ payments }) => payments.checkout(order(), once),
  "payments.statusByMerchantId": ({ payments }) =>
    payments.statusByMerchantId({ merchantTransactionId: "m" }, once),
  "payments.status": ({ payments }) => payments.status({ transactionID: "t" }, once),
  "payments.capture": ({ payments }) => payments.capture(backOffice("PLN"), once),
  "payments.cancel": ({ payments }) => payments.cancel(backOffice("PLN"), once),
  "payments.refund": ({ payments }) => payments.refund(backOffice("PLN"), once),
  "recurring.charge": ({ recurring }) => recurring.charge(backOffice("PLN"), once),
  "cards.purchase": ({ cards }, checkout) =>
    cards.purchase(checkout, { cardInfo: card(), info, merchant }, once),
  "tokens.purchase": ({ tokens }, checkout) =>
    tokens.purchase(checkout, { tokenInfo: { tokenType: "Card", value: "token" } }, once),
  "wallets.purchase": ({ wallets }, checkout) =>
    wallets.purchase(checkout, { tokenInfo: { data: "opaque" }, actionProcessed }, once),
  "mbWay.purchaseInternational": ({ mbWay }, checkout) =>
    mbWay.purchaseInternational(checkout, { customerPhone: "48#500123456" }, once),
  "blik.purchase": ({ blik }, checkout) =>
    blik.purchase(checkout, { tokenInfo: { tokenType: "Card", value: "token", secureCode: "123" } }, once),
  "quickTransfers.paymentLink": ({ quickTransfers }, checkout) =>
    quickTransfers.paymentLink(checkout, { gatewayId: "106", userAcceptanceIndicator: true }, once),
  "quickTransfers.channels": ({ quickTransfers }, checkout) => quickTransfers.channels(checkout, {}, once),
  "quickTransfers.regulations": ({ quickTransfers }, checkout) =>
    quickTransfers.regulations(checkout, { body: { gatewayId: "106" } }, once),
  "links.create": ({ links }) =>
    links.create(
      {
        paymentInfo: {
          merchantId: "481525",
          acceptorId: "1",
          terminalId: "24",
          amount: { value: 50.5, currency: "PLN" },
          validity: "DY90",
          linkType: "SNGL",
          paymentMethods: ["CARD"],
          reference: "Order 1001",
          description: "Payment for order 1001",
        },
      },
      once,
    ),
  "webhookSettings.create": ({ webhookSettings }) =>
    webhookSettings.create({ ...webhook, paymentMethods: [...webhook.paymentMethods] }, once),
  "webhookSettings.update": ({ webhookSettings }) =>
    webhookSettings.update({ ...webhook, paymentMethods: [...webhook.paymentMethods] }, once),
  "webhookSettings.list": ({ webhookSettings }) => webhookSettings.list(owner, once),
};

/** A right call of every operation that only SPG version 2 has, or that takes more there, made once. */
export const spgCalls: Calls<Sibs<"spg-v2">> = {
  "payments.checkout": ({ payments }) => payments.checkout(portugueseOrder(), once),
  "cards.purchase": ({ cards }, checkout) =>
    cards.purchase(
      checkout,
      {
        cardInfo: card(),
        tokenInfo: { tokenType: "Card", value: "token", secureCode: "123" },
        merchantInitiatedTransaction: agreement,
      },
      once,
    ),
  "tokens.purchase": ({ tokens }, checkout) =>
    tokens.purchase(checkout, { actionProcessed, merchantInitiatedTransaction: agreement }, once),
  "cashOuts.create": ({ cashOuts }) =>
    cashOuts.create(
      {
        alias: { aliasName: "351#912345678" },
        billingProductType: "GATEWAY",
        cardInfo: { PAN: "5236410030000927", validationDate: "2028-03-31T00:00:00.000Z" },
        initiationMethod: 1,
        originApplication: 1,
        merchant: { terminalId: "24" },
        amount: { value: 1, currency: "EUR" },
      },
      once,
    ),
  "merchantInitiated.charge": ({ merchantInitiated }) =>
    merchantInitiated.charge(
      {
        transactionID: "t",
        transaction: { description: "MIT", amount: { value: 5, currency: "EUR" } },
        originalTransaction: { id: "t", datetime: "2022-05-29T17:23:36.105Z" },
      },
      once,
    ),
  "mbWay.purchase": ({ mbWay }, checkout) =>
    mbWay.purchase(checkout, { customerPhone: "351#912345678" }, once),
  "references.generate": ({ references }, checkout) =>
    references.generate(checkout, { actionProcessed }, once),
  "mandates.create": ({ mandates }) => mandates.create({ mandate }, once),
  "mandates.list": ({ mandates }) => mandates.list({}, once),
  "mandates.createForCheckout": ({ mandates }) =>
    mandates.createForCheckout({ transactionID: "t", mandate }, once),
  "mandates.cancel": ({ mandates }) => mandates.cancel(question, once),
  "mandates.inquiry": ({ mandates }) => mandates.inquiry(question, once),
  "mandates.inquiryDetail": ({ mandates }) => mandates.inquiryDetail(question, once),
};
