import type {
  BackOfficeResult,
  CheckoutResult,
  LinkResult,
  MandateCancellationResult,
  MandateCreationResult,
  MandateInquiryResult,
  MandateListResult,
  MandateResult,
  Notification,
  Outcome,
  PaymentLinkResult,
  PurchaseResult,
  QuickTransferChannelsResult,
  ReferenceResult,
  RegulationsResult,
  StatusResult,
  Token,
  WebhookListResult,
  WebhookSettingsResult,
} from "../../src/index.js";
import type { WebhookPayloads } from "../../src/webhooks.js";

/*
 * Answers with every member that the document knows. Values are those of the provider's samples, where it shows any.
 */

const returnStatus = { statusCode: "000", statusMsg: "Success", statusDescription: "Success" };
const execution = { startTime: "2023-06-20T09:20:02.862Z", endTime: "2023-06-20T09:20:05.048Z" };
const merchant = {
  terminalId: "56795",
  channel: "web",
  merchantTransactionId: "teste 12345",
  transactionDescription: "string",
  shopURL: "https://mytest.e-shop.pl/",
  websiteAddress: "string",
};
const amount = { value: 5, currency: "EUR" };
const textAmount = { value: "5.00", currency: "EUR" };
const token: Token = {
  tokenType: "Card",
  value: "tok_4f1d2c",
  tokenName: "Visa 1112",
  maskedPAN: "401200******1112",
  expireDate: "2027-12-31T00:00:00.000Z",
};
const mandate: MandateResult = {
  mandateId: "12345690656800744652",
  mandateType: "SUBSCRIPTION",
  mandateStatus: "ACTV",
  mandateExpirationDate: "2027-12-31",
  amountLimit: { value: "100.00", currency: "EUR" },
  amountAvailable: { value: 80, currency: "EUR" },
  aliasMBWAY: "351#912345678",
  customerName: "Test Client",
  transactionId: "s2MandateCreation0001",
};
const mbwayMandate = {
  mandateIdentification: "12345690656800744652",
  mandateAction: "CRTN",
  mandateActionStatus: "SCCS",
  mandateType: "SBSC",
  clientName: "Test Client",
  aliasMBWAY: "351#912345678",
  mandateExpirationDate: "2027-12-31",
  mandateAmountLimit: { value: "100.00", currency: "EUR" },
  mandateAvailable: true,
  termsAndConditions: "https://shop.example/terms",
} as const;
const { mandateAction: _action, ...unchangedMandate } = mbwayMandate;
const paymentReference = {
  reference: "256309828",
  entity: "40200",
  paymentEntity: "40200",
  amount: { value: "19.20", currency: "EUR" },
  status: "PAID",
  expireDate: "2027-12-31T00:00:00.000Z",
  expiryDate: "2027-12-31T00:00:00.000Z",
} as const;
const merchantInitiatedTransaction = {
  type: "RCRR",
  amountQualifier: "ACTUAL",
  schedule: {
    initialDate: "2026-03-09T14:30:00.000Z",
    finalDate: "2027-03-09T00:00:00.000Z",
    interval: "MONTHLY",
  },
};

const purchase: PurchaseResult = {
  returnStatus,
  transactionID: "83GdUDUv2ykTTJUzsB9G",
  paymentStatus: "Partial",
  actionResponse: {
    id: "2b0f6f4e-6a63-4b1a-9a0f-9b7a9c0d9d55",
    type: "THREEDS_METHOD",
    data: {
      url: "https://acs.example/method",
      params: [{ key: "threeDSMethodData", value: "eyJ0aHJlZURTU2VydmVyVHJhbnNJRCI6IiJ9" }],
    },
  },
  token,
  tokenList: [token],
  amount,
  merchant,
  instalmentPlan: { id: "3" },
  merchantInitiatedTransaction,
  recurringTransaction: { status: "ACTIVE" },
  threeDSecure: { eci: "05" },
  execution,
};

const status: StatusResult = {
  returnStatus,
  transactionID: "s2SUPFxhGNyyNu2bsG0B",
  transactionDateTime: "2022-11-11T16:18:53.127Z",
  merchant,
  amount: textAmount,
  paymentType: "PREF",
  paymentStatus: "Success",
  paymentMethod: "REFERENCE",
  transactionStatusCode: "E0506",
  transactionStatusDescription: "Phone not registered",
  paymentReference,
  token,
  mbwayMandate,
  merchantInitiatedTransaction,
  recurringTransaction: { status: "ACTIVE" },
  execution,
};

const backOffice: BackOfficeResult = {
  returnStatus,
  transactionID: "s2CB2CH3U91PdGDHsacJ",
  paymentStatus: "Timeout",
  amount: textAmount,
  merchant,
  transactionTimestamp: "2022-05-29T18:23:41.512Z",
  transactionRecipientId: "1ach2CGpZ2BAKUfqJ9Rp",
  internalTransactionId: "S14073500001359S",
  execution,
};

const checkout: CheckoutResult = {
  returnStatus,
  transactionID: "s2T3sfBjwny4V5BhcMTP",
  transactionSignature:
    "eyJ0eElkIjoiczJUM3NmQmp3bnk0VjVCaGNNVFAifQ==.pcRyqU/RDOrKnEM6W499EZY1JtHHQH+JEiWMvFGv5Jw=",
  amount,
  merchant,
  paymentMethodList: ["CARD", "MBWAY", "REFERENCE"],
  tokenList: [token],
  formContext: "eyJQYXltZW50TWV0aG9kIjpbIkNBUkQiXX0=",
  expiry: "2024-02-05T02:35:43.348Z",
  paymentStatus: "Pending",
  mandate,
  execution,
};

const mandateCreation: MandateCreationResult = {
  returnStatus,
  transactionID: "s2MandateCreation0001",
  transactionId: "s2MandateCreation0001",
  transactionSignature: "signature",
  mandate,
  execution,
};
const mandateCancellation: MandateCancellationResult = {
  returnStatus,
  transactionID: "s2MandateCancel000001",
  transactionSignature: "signature",
  signature: "c2lnbmF0dXJl",
  execution,
};
const inquiry: MandateInquiryResult = { returnStatus, mandate, moreElementsIndicator: true, execution };
const mandates: MandateListResult = {
  returnStatus,
  mandates: [mandate, { ...mandate, mandateType: "ONECLICK", mandateStatus: "PEND" }],
  moreElementsIndicator: true,
  execution,
};
const reference: ReferenceResult = {
  returnStatus,
  transactionID: "s2SUPFxhGNyyNu2bsG0B",
  paymentStatus: "Pending",
  paymentReference: { ...paymentReference, status: "UNPAID" },
  amount,
  merchant,
  ...(purchase.actionResponse === undefined ? {} : { actionResponse: purchase.actionResponse }),
  execution,
};
const paymentLink: PaymentLinkResult = {
  returnStatus,
  transactionID: "q6Gb8jFT7Ag0UGCTApMM",
  paymentStatus: "Pending",
  redirectURL: "https://testpay.autopay.eu/web/payment/continue/AX7B553VIB/1BHFTSH9K",
  execution,
};
const channels: QuickTransferChannelsResult = {
  returnStatus,
  paymentChannels: [
    {
      gatewayId: "PBL Gateway ID",
      gatewayName: "Name to present to customer",
      gatewayType: "PBL",
      bankName: "technical bank name",
      iconURL: "https://paybylink.bank.pl/grafika/pbl.gif",
      statusDate: "2023-10-03T14:35:01",
      countryCode: "PL",
    },
  ],
};
const regulations: RegulationsResult = {
  returnStatus,
  transactionStatus: "ACTC",
  regulations: [
    {
      regulationId: "11984",
      url: "https://testpay.autopay.eu/webapi/regulation?ServiceID=903463",
      type: "DEFAULT",
      inputLabel: "null",
    },
  ],
};
const link: LinkResult = {
  returnStatus,
  redirectUrl: "https://link.example/pay/AX7B553VIB",
  paymentLinkUrl: "https://link.example/pay/AX7B553VIB",
  execution,
};
const settings: WebhookSettingsResult = { returnStatus, transactionStatus: "RJCT" };
const webhooks: WebhookListResult = { returnStatus, webhooks: [{ webhook: { value: "https://x.example" } }] };

/** For every operation its answer in full, and what that means. */
export const fullAnswers: Readonly<Record<string, readonly [answer: object, outcome: Outcome | undefined]>> =
  {
    "payments.checkout": [checkout, "pending"],
    "payments.status": [status, "succeeded"],
    "payments.statusByMerchantId": [status, "succeeded"],
    "payments.capture": [backOffice, "declined"],
    "payments.cancel": [backOffice, "declined"],
    "payments.refund": [backOffice, "declined"],
    "cashOuts.create": [backOffice, "declined"],
    "recurring.charge": [purchase, "action-required"],
    "merchantInitiated.charge": [purchase, "action-required"],
    "cards.purchase": [purchase, "action-required"],
    "tokens.purchase": [purchase, "action-required"],
    "wallets.purchase": [purchase, "action-required"],
    "mbWay.purchase": [purchase, "action-required"],
    "mbWay.purchaseInternational": [purchase, "action-required"],
    "blik.purchase": [purchase, "action-required"],
    "references.generate": [reference, "pending"],
    "quickTransfers.paymentLink": [paymentLink, "pending"],
    "quickTransfers.channels": [channels, undefined],
    "quickTransfers.regulations": [regulations, undefined],
    "mandates.create": [mandateCreation, "pending"],
    "mandates.createForCheckout": [mandateCreation, "pending"],
    "mandates.cancel": [mandateCancellation, "pending"],
    "mandates.list": [mandates, undefined],
    "mandates.inquiry": [inquiry, "succeeded"],
    "mandates.inquiryDetail": [inquiry, "succeeded"],
    "links.create": [link, "succeeded"],
    "webhookSettings.create": [settings, "declined"],
    "webhookSettings.update": [settings, "declined"],
    "webhookSettings.list": [webhooks, undefined],
  };

const notification: Notification = {
  notificationID: "839ca363-8581-4b9f-8041-a6dfgrtyu643",
  returnStatus,
  paymentStatus: "Success",
  paymentMethod: "MBWAY",
  paymentType: "PURS",
  transactionID: "s2efgrtgn456477",
  transactionDateTime: "2022-11-11T16:18:53.127Z ",
  amount: { currency: "EUR", value: "16.20" },
  merchant: {
    transactionId: "863b730df285443ca404e0085fw234",
    terminalId: "99978",
    merchantName: "Teste MBWAY Sucesso",
    inApp: "false",
  },
  token,
  internalTransactionId: "S14073500001359S",
  // A mandate that nothing happened to, so that the notification is not about it.
  mbwayMandate: unchangedMandate,
  paymentReference: { ...paymentReference, status: "CANC" },
  merchantInitiatedTransaction,
  financialOperation: {
    product: {
      staticQRCodeId: "0001",
      twoStepPurchase: "false",
      aliasName: "351#912345678",
      merchantContactType: "EMAIL",
      productName: "Ticket",
      productQuantity: "1",
      productAmount: "16.20",
      expeditionAmount: "0.00",
      contactClientIndicator: "true",
      customerSupportContact: "support@shop.example",
    },
    billingInfo: {
      billingTIN: "123456789",
      billingAddressLine1: "First street",
      billingAddressLine2: "Menef Square",
      billingAddressCity: "Lisbon",
      billingAddressPostalCode: "1700-123",
      billingMobilePhone: "351#912345678",
    },
  },
  clientIBAN: "PT50000201231234567890154",
  terminalBrand: "VISA",
  wrapperType: "APPLEPAY",
  installmentPlan: { id: "3" },
  customer: { name: "Test" },
  threeDSecure: { eci: "05" },
};
const mandateEvent = <Action extends string>(mandateAction: Action) => ({
  ...notification,
  paymentType: "AUTH",
  mbwayMandate: { ...mbwayMandate, mandateAction },
});
const charge = { ...notification, paymentMethod: "CARD" };

/** For every kind of notification all that it may hold. */
export const fullNotifications: { readonly [Kind in keyof WebhookPayloads]: WebhookPayloads[Kind] } = {
  payment: notification,
  referenceGenerated: {
    ...notification,
    paymentMethod: "REFERENCE",
    paymentReference: { ...paymentReference, status: "UNPAID" },
  },
  referencePaid: {
    ...notification,
    paymentMethod: "REFERENCE",
    paymentType: "PREF",
    paymentReference,
  },
  mandateCreated: mandateEvent("CRTN"),
  mandateSuspended: mandateEvent("SSPN"),
  mandateReactivated: mandateEvent("RCTV"),
  mandateLimitsChanged: mandateEvent("LMUP"),
  mandateCancelled: mandateEvent("CNCL"),
  merchantInitiatedCharge: { ...charge, paymentType: "MITR" },
  cancellation: { ...charge, paymentType: "CAUT" },
  cashOutResult: { ...notification, paymentType: "CSHT" },
  qrCodePayment: { ...notification, paymentMethod: "STATIC_QRCODE" },
  notification: { ...notification, paymentMethod: "REFERENCE", paymentType: "PREF" },
};
