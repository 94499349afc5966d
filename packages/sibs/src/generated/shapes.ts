// Generated from specs/sibs/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate sibs`.
//
// What is allowed in every input, checked before anything is sent.

import type { Shape } from "@pay/core";

export const TerminalId: Shape = { type: "integer", minimum: 1, maximum: 9999999999 };

export const Channel: Shape = { type: "string" };

export const MerchantTransactionId: Shape = { type: "string", minLength: 1, maxLength: 35 };

export const CheckoutMerchant: Shape = {
  type: "object",
  properties: {
    terminalId: TerminalId,
    channel: Channel,
    merchantTransactionId: MerchantTransactionId,
    transactionDescription: { type: "string", maxLength: 4000 },
    shopURL: { type: "string", format: "uri" },
    websiteAddress: { type: "string" },
  },
  required: ["terminalId", "channel", "merchantTransactionId"],
  closed: true,
};

export const Address: Shape = {
  type: "object",
  properties: {
    street1: { type: "string", minLength: 1, maxLength: 70 },
    street2: { type: "string" },
    city: { type: "string", minLength: 1, maxLength: 35 },
    postcode: { type: "string", minLength: 1, maxLength: 16 },
    country: { type: "string", pattern: "^[A-Z]{2}$" },
    countrySubDivision: { type: "string" },
  },
  required: ["street1", "city", "postcode", "country"],
  closed: true,
};

export const CustomerInfo: Shape = {
  type: "object",
  properties: {
    customerName: { type: "string", minLength: 1, maxLength: 45 },
    customerEmail: { type: "string", format: "email" },
    customerPhone: { type: "string" },
    customerLanguage: { type: "string", pattern: "^[a-z]{2}$" },
    shippingAddress: Address,
    billingAddress: Address,
    billingAddressSameAsShippingAddress: { type: "boolean" },
  },
  closed: true,
};

export const KeyValue: Shape = {
  type: "object",
  properties: { key: { type: "string", minLength: 1 }, value: { type: "string" } },
  required: ["key", "value"],
  closed: true,
};

export const Customer: Shape = {
  type: "object",
  properties: {
    customerInfo: CustomerInfo,
    shippingAddress: Address,
    billingAddress: Address,
    billingAddressSameAsShippingAddress: { type: "boolean" },
    extendedInfo: { type: "array", items: KeyValue },
  },
  closed: true,
};

export const TransactionTimestamp: Shape = { type: "string", format: "date-time" };

export const Description: Shape = { type: "string", minLength: 1, maxLength: 70 };

export const Currency: Shape = { type: "string" };

export const Amount: Shape = {
  type: "object",
  properties: { value: { type: "number", minimum: 0, multipleOf: 0.01 }, currency: Currency },
  required: ["value", "currency"],
  closed: true,
};

export const SpgPaymentMethod: Shape = {
  type: "string",
  enum: ["CARD", "TOKEN", "XPAY", "MBWAY", "REFERENCE", "MANDATE"],
};

export const StargatePaymentMethod: Shape = {
  type: "string",
  enum: [
    "CARD",
    "TOKEN",
    "XPAY",
    "BLIK",
    "PAY_BY_LINK",
    "PBLKV",
    "MBWY",
    "BIZM",
    "IDEL",
    "BNCT",
    "PY24",
    "SFRT",
    "SPDD",
    "CRTB",
    "BNPL",
  ],
};

export const RequestedPaymentMethod: Shape = { type: "union", of: [SpgPaymentMethod, StargatePaymentMethod] };

export const PaymentReference: Shape = {
  type: "object",
  properties: {
    entity: { type: "string", pattern: "^[0-9]{5}$" },
    initialDatetime: { type: "string", format: "date-time" },
    finalDatetime: { type: "string", format: "date-time" },
    minAmount: Amount,
    maxAmount: Amount,
  },
  required: ["entity", "initialDatetime", "finalDatetime", "minAmount", "maxAmount"],
  closed: true,
};

export const OneClick: Shape = {
  type: "object",
  properties: { customerAcceptance: { type: "boolean" } },
  closed: true,
};

export const SettlementPoint: Shape = {
  type: "object",
  properties: { id: { type: "string", minLength: 1 }, amount: Amount },
  required: ["id", "amount"],
  closed: true,
};

export const CheckoutTransaction: Shape = {
  type: "object",
  properties: {
    transactionTimestamp: TransactionTimestamp,
    description: Description,
    moto: { type: "boolean" },
    paymentType: { type: "string", enum: ["PURS", "AUTH"] },
    amount: Amount,
    paymentMethod: { type: "array", items: RequestedPaymentMethod },
    paymentReference: PaymentReference,
    oneClick: OneClick,
    settlementPoint: { type: "array", items: SettlementPoint, maxItems: 4 },
  },
  required: ["transactionTimestamp", "description", "moto", "paymentType", "amount", "paymentMethod"],
  closed: true,
};

export const DeviceInfo: Shape = {
  type: "object",
  properties: {
    browserAcceptHeader: { type: "string" },
    browserJavaEnabled: { type: "string" },
    browserJavascriptEnabled: { type: "string" },
    browserLanguage: { type: "string" },
    browserColorDepth: { type: "string" },
    browserScreenHeight: { type: "string" },
    browserScreenWidth: { type: "string" },
    browserTZ: { type: "string" },
    browserUserAgent: { type: "string" },
    systemFamily: { type: "string" },
    systemVersion: { type: "string" },
    systemArchitecture: { type: "string" },
    deviceManufacturer: { type: "string" },
    deviceModel: { type: "string" },
    deviceID: { type: "string" },
    applicationName: { type: "string", maxLength: 40 },
    applicationVersion: { type: "string" },
    geoLocalization: { type: "string" },
    ipAddress: { type: "string" },
  },
  closed: true,
};

export const Info: Shape = {
  type: "object",
  properties: { deviceInfo: DeviceInfo, customerInfo: { type: "array", items: KeyValue } },
  closed: true,
};

export const TokenisationRequest: Shape = {
  type: "object",
  properties: { tokeniseCard: { type: "boolean" } },
  required: ["tokeniseCard"],
  closed: true,
};

export const PaymentToken: Shape = {
  type: "object",
  properties: { tokenType: { type: "string", minLength: 1 }, value: { type: "string", minLength: 1 } },
  required: ["tokenType", "value"],
  closed: true,
};

export const Tokenisation: Shape = {
  type: "object",
  properties: {
    tokenisationRequest: TokenisationRequest,
    paymentTokens: { type: "array", items: PaymentToken },
  },
  closed: true,
};

export const AmountQualifier: Shape = { type: "string" };

export const Interval: Shape = { type: "string" };

export const Schedule: Shape = {
  type: "object",
  properties: {
    initialDate: { type: "string", format: "date-time" },
    finalDate: { type: "string", format: "date-time" },
    interval: Interval,
  },
  closed: true,
};

export const RecurringTransaction: Shape = {
  type: "object",
  properties: {
    validityDate: { type: "string", format: "date-time" },
    amountQualifier: AmountQualifier,
    description: { type: "string" },
    schedule: Schedule,
  },
  required: ["validityDate", "amountQualifier"],
  closed: true,
};

export const MerchantInitiatedTransaction: Shape = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["UCOF", "RCRR"] },
    amountQualifier: AmountQualifier,
    validityDate: { type: "string", format: "date-time" },
    description: { type: "string" },
    schedule: Schedule,
    active: { type: "boolean" },
  },
  required: ["type", "amountQualifier"],
  closed: true,
};

export const MandateType: Shape = { type: "string", enum: ["ONECLICK", "SUBSCRIPTION"] };

export const CheckoutMandate: Shape = {
  type: "object",
  properties: {
    mandateId: { type: "string", minLength: 1 },
    mandateType: MandateType,
    mandateCreationOnly: { type: "boolean" },
  },
  closed: true,
};

export const CheckoutOriginalTransaction: Shape = {
  type: "object",
  properties: {
    id: { type: "string", minLength: 1 },
    datetime: { type: "string", format: "date-time" },
    recipientId: { type: "string" },
  },
  required: ["id"],
  closed: true,
};

export const CheckoutRequest: Shape = {
  type: "object",
  properties: {
    merchant: CheckoutMerchant,
    customer: Customer,
    transaction: CheckoutTransaction,
    info: Info,
    tokenisation: Tokenisation,
    recurringTransaction: RecurringTransaction,
    merchantInitiatedTransaction: MerchantInitiatedTransaction,
    mandate: CheckoutMandate,
    originalTransaction: CheckoutOriginalTransaction,
    extendedInfo: { type: "array", items: KeyValue },
  },
  required: ["merchant", "transaction"],
  closed: true,
};

export const PaymentsStatusByMerchantIdInput: Shape = {
  type: "object",
  properties: { merchantTransactionId: { type: "string", minLength: 1, maxLength: 35 } },
  required: ["merchantTransactionId"],
  closed: true,
};

export const Phone: Shape = { type: "string", pattern: "^[0-9]{1,4}#[0-9]{4,15}$" };

export const CashOutAlias: Shape = {
  type: "object",
  properties: { aliasName: Phone },
  required: ["aliasName"],
  closed: true,
};

export const CashOutCard: Shape = {
  type: "object",
  properties: {
    PAN: { type: "string", minLength: 12, maxLength: 40, pattern: "^[0-9]+$" },
    validationDate: { type: "string", format: "date-time" },
  },
  required: ["PAN", "validationDate"],
  closed: true,
};

export const CashOutMerchant: Shape = {
  type: "object",
  properties: {
    terminalId: { type: "string", pattern: "^[0-9]{1,10}$" },
    merchantTransactionId: MerchantTransactionId,
    merchantBrandName: { type: "string", minLength: 1 },
    operationDescription: { type: "string", minLength: 1 },
  },
  required: ["terminalId", "merchantTransactionId"],
  closed: true,
};

export const CashOutsCreateInput: Shape = {
  type: "object",
  properties: {
    Signature: { type: "string", maxLength: 128 },
    alias: CashOutAlias,
    billingProductType: { type: "string", minLength: 1 },
    cardInfo: CashOutCard,
    initiationMethod: { type: "integer" },
    originApplication: { type: "integer" },
    merchant: CashOutMerchant,
    amount: Amount,
  },
  required: [
    "alias",
    "billingProductType",
    "cardInfo",
    "initiationMethod",
    "originApplication",
    "merchant",
    "amount",
  ],
  closed: true,
};

export const PaymentsStatusInput: Shape = {
  type: "object",
  properties: { transactionID: { type: "string", minLength: 1 } },
  required: ["transactionID"],
  closed: true,
};

export const BackOfficeMerchant: Shape = {
  type: "object",
  properties: { terminalId: TerminalId, channel: Channel, merchantTransactionId: MerchantTransactionId },
  required: ["terminalId", "channel", "merchantTransactionId"],
  closed: true,
};

export const OriginalTransaction: Shape = {
  type: "object",
  properties: { id: { type: "string", minLength: 1 }, datetime: { type: "string", format: "date-time" } },
  required: ["id", "datetime"],
  closed: true,
};

export const BackOfficeTransaction: Shape = {
  type: "object",
  properties: {
    transactionTimestamp: TransactionTimestamp,
    description: Description,
    amount: Amount,
    originalTransaction: OriginalTransaction,
  },
  required: ["transactionTimestamp", "description", "amount"],
  closed: true,
};

export const Retry: Shape = {
  type: "object",
  properties: { counter: { type: "integer", minimum: 0 } },
  required: ["counter"],
  closed: true,
};

export const PaymentsCaptureInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    merchant: BackOfficeMerchant,
    transaction: BackOfficeTransaction,
    customer: Customer,
    retry: Retry,
    saleContext: { type: "object", properties: {} },
  },
  required: ["transactionID", "merchant", "transaction"],
  closed: true,
};

export const CancellationTransaction: Shape = {
  type: "object",
  properties: {
    transactionTimestamp: TransactionTimestamp,
    description: Description,
    amount: Amount,
    originalTransaction: OriginalTransaction,
  },
  required: ["transactionTimestamp", "description", "amount", "originalTransaction"],
  closed: true,
};

export const PaymentsCancelInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    merchant: BackOfficeMerchant,
    transaction: CancellationTransaction,
    customer: Customer,
    retry: Retry,
  },
  required: ["transactionID", "merchant", "transaction"],
  closed: true,
};

export const PaymentsRefundInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    Signature: { type: "string", maxLength: 128 },
    merchant: BackOfficeMerchant,
    transaction: BackOfficeTransaction,
    customer: Customer,
    retry: Retry,
  },
  required: ["transactionID", "merchant", "transaction"],
  closed: true,
};

export const RecurringChargeInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    merchant: BackOfficeMerchant,
    transaction: BackOfficeTransaction,
    customer: Customer,
    retry: Retry,
  },
  required: ["transactionID", "merchant", "transaction"],
  closed: true,
};

export const MerchantInitiatedChargeTransaction: Shape = {
  type: "object",
  properties: { transactionTimestamp: TransactionTimestamp, description: Description, amount: Amount },
  required: ["transactionTimestamp", "description", "amount"],
  closed: true,
};

export const MerchantInitiatedChargeInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    merchant: BackOfficeMerchant,
    transaction: MerchantInitiatedChargeTransaction,
    originalTransaction: OriginalTransaction,
  },
  required: ["transactionID", "merchant", "transaction", "originalTransaction"],
  closed: true,
};

export const CardInfo: Shape = {
  type: "object",
  properties: {
    PAN: { type: "string", minLength: 12, maxLength: 40, pattern: "^[0-9]+$" },
    secureCode: { type: "string", pattern: "^[0-9]{3,4}$" },
    validationDate: { type: "string", format: "date-time" },
    cardholderName: { type: "string", minLength: 1 },
    createToken: { type: "boolean" },
  },
  required: ["PAN", "secureCode", "validationDate"],
  closed: true,
};

export const ReturnAddress: Shape = {
  type: "object",
  properties: { merchantURL: { type: "string", format: "uri" } },
  closed: true,
};

export const ActionProcessed: Shape = {
  type: "object",
  properties: {
    id: { type: "string", minLength: 1 },
    type: { type: "string", enum: ["THREEDS_METHOD", "THREEDS_CHALLENGE", "DCC", "INSTALLMENTS"] },
    executed: { type: "boolean" },
  },
  required: ["id", "type", "executed"],
  closed: true,
};

export const InstalmentPlan: Shape = {
  type: "object",
  properties: { id: { type: "string", minLength: 1 } },
  required: ["id"],
  closed: true,
};

export const TokenInfo: Shape = {
  type: "object",
  properties: {
    tokenType: { type: "string", minLength: 1 },
    value: { type: "string", minLength: 1 },
    secureCode: { type: "string", pattern: "^[0-9]{3,4}$" },
  },
  required: ["tokenType", "value"],
  closed: true,
};

export const CardsPurchaseInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    Signature: { type: "string", maxLength: 128 },
    cardInfo: CardInfo,
    info: Info,
    merchant: ReturnAddress,
    actionProcessed: ActionProcessed,
    instalmentPlan: InstalmentPlan,
    merchantInitiatedTransaction: MerchantInitiatedTransaction,
    tokenInfo: TokenInfo,
  },
  required: ["transactionID"],
  anyRequired: [["cardInfo"], ["actionProcessed"]],
  closed: true,
};

export const TokensPurchaseInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    Signature: { type: "string", maxLength: 128 },
    tokenInfo: TokenInfo,
    info: Info,
    merchant: ReturnAddress,
    actionProcessed: ActionProcessed,
    merchantInitiatedTransaction: MerchantInitiatedTransaction,
    oneClick: OneClick,
  },
  required: ["transactionID"],
  anyRequired: [["tokenInfo"], ["actionProcessed"]],
  closed: true,
};

export const WalletsPurchaseInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    Signature: { type: "string", maxLength: 128 },
    tokenInfo: { type: "object", properties: {} },
    info: Info,
    merchant: ReturnAddress,
    actionProcessed: ActionProcessed,
  },
  required: ["transactionID"],
  anyRequired: [["tokenInfo"], ["actionProcessed"]],
  closed: true,
};

export const MbWayMandateUse: Shape = {
  type: "object",
  properties: { mandateCreation: { type: "boolean" }, useMBWAYMandate: { type: "boolean" } },
  required: ["mandateCreation", "useMBWAYMandate"],
  closed: true,
};

export const MbWayPurchaseInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    Signature: { type: "string", maxLength: 128 },
    customerPhone: Phone,
    mandate: MbWayMandateUse,
    info: Info,
    merchant: ReturnAddress,
    actionProcessed: ActionProcessed,
  },
  required: ["transactionID"],
  anyRequired: [["customerPhone"], ["mandate"], ["actionProcessed"]],
  closed: true,
};

export const MbWayPurchaseInternationalInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    customerPhone: Phone,
    info: Info,
    merchant: ReturnAddress,
  },
  required: ["transactionID", "customerPhone"],
  closed: true,
};

export const ReferencesGenerateInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    Signature: { type: "string", maxLength: 128 },
    info: Info,
    merchant: ReturnAddress,
    actionProcessed: ActionProcessed,
  },
  required: ["transactionID"],
  closed: true,
};

export const BlikPurchaseInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    BLIKCode: { type: "string", pattern: "^[0-9]{6}$" },
    tokenInfo: TokenInfo,
    info: Info,
    merchant: ReturnAddress,
  },
  required: ["transactionID"],
  anyRequired: [["BLIKCode"], ["tokenInfo"]],
  closed: true,
};

export const QuickTransfersPaymentLinkInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    gatewayId: { type: "string", minLength: 1 },
    userAcceptanceIndicator: { type: "boolean" },
    info: Info,
    merchant: ReturnAddress,
  },
  required: ["transactionID", "gatewayId", "userAcceptanceIndicator"],
  closed: true,
};

export const QuickTransferChannelsRequest: Shape = {
  type: "object",
  properties: { countryCode: { type: "string", pattern: "^[A-Z]{2}$" } },
  closed: true,
};

export const RegulationsQuery: Shape = {
  type: "object",
  properties: { gatewayId: { type: "string", minLength: 1 } },
  required: ["gatewayId"],
  closed: true,
};

export const RegulationsRequest: Shape = {
  type: "object",
  properties: { body: RegulationsQuery },
  required: ["body"],
  closed: true,
};

export const MandateMerchant: Shape = {
  type: "object",
  properties: {
    terminalId: TerminalId,
    channel: Channel,
    merchantTransactionId: MerchantTransactionId,
    transactionDescription: { type: "string", minLength: 1 },
  },
  required: ["terminalId", "channel", "merchantTransactionId"],
  closed: true,
};

export const MandateRequest: Shape = {
  type: "object",
  properties: { mandateType: MandateType, aliasMBWAY: Phone, customerName: { type: "string", minLength: 1 } },
  required: ["mandateType", "aliasMBWAY", "customerName"],
  closed: true,
};

export const MandatesCreateInput: Shape = {
  type: "object",
  properties: {
    Signature: { type: "string", maxLength: 128 },
    merchant: MandateMerchant,
    mandate: MandateRequest,
    info: Info,
  },
  required: ["merchant", "mandate"],
  closed: true,
};

export const MandateInquiryRequest: Shape = { type: "object", properties: {}, closed: true };

export const MandatesCreateForCheckoutInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    Signature: { type: "string", maxLength: 128 },
    merchant: MandateMerchant,
    mandate: MandateRequest,
    info: Info,
  },
  required: ["transactionID", "merchant", "mandate"],
  closed: true,
};

export const MandatesCancelInput: Shape = {
  type: "object",
  properties: {
    transactionID: { type: "string", minLength: 1 },
    "Mbway-ID": Phone,
    Signature: { type: "string", maxLength: 128 },
    merchant: BackOfficeMerchant,
    info: Info,
  },
  required: ["transactionID", "Mbway-ID", "merchant"],
  closed: true,
};

export const MandatesInquiryInput: Shape = {
  type: "object",
  properties: { transactionID: { type: "string", minLength: 1 }, "Mbway-ID": Phone },
  required: ["transactionID", "Mbway-ID"],
  closed: true,
};

export const MandatesInquiryDetailInput: Shape = {
  type: "object",
  properties: { transactionID: { type: "string", minLength: 1 }, "Mbway-ID": Phone },
  required: ["transactionID", "Mbway-ID"],
  closed: true,
};

export const LinkPaymentMethod: Shape = { type: "string" };

export const LinkPaymentInfo: Shape = {
  type: "object",
  properties: {
    merchantId: { type: "string", pattern: "^[0-9]{1,10}$" },
    acceptorId: { type: "string", pattern: "^[0-9]{1,10}$" },
    terminalId: { type: "string", pattern: "^[0-9]{1,10}$" },
    amount: Amount,
    validity: { type: "string", enum: ["HR48", "HR72", "DY90"] },
    linkType: { type: "string", enum: ["SNGL", "MLTP"] },
    paymentMethods: { type: "array", items: LinkPaymentMethod, minItems: 1 },
    reference: { type: "string", minLength: 1, maxLength: 35 },
    description: { type: "string", minLength: 1 },
  },
  required: [
    "merchantId",
    "acceptorId",
    "terminalId",
    "amount",
    "validity",
    "linkType",
    "paymentMethods",
    "reference",
    "description",
  ],
  closed: true,
};

export const LinkCustomerFields: Shape = {
  type: "object",
  properties: { customerName: { type: "boolean" }, customerEmail: { type: "boolean" } },
  closed: true,
};

export const LinkBillingFields: Shape = {
  type: "object",
  properties: {
    billingAddressCollection: { type: "boolean" },
    billingCityCollection: { type: "boolean" },
    billingPostalCodeCollection: { type: "boolean" },
    billingCountryCollection: { type: "boolean" },
  },
  closed: true,
};

export const LinkShippingFields: Shape = {
  type: "object",
  properties: {
    shippingAddressCollection: { type: "boolean" },
    shippingCityCollection: { type: "boolean" },
    shippingPostalCodeCollection: { type: "boolean" },
    shippingCountryCollection: { type: "boolean" },
  },
  closed: true,
};

export const LinkCustomField: Shape = {
  type: "object",
  properties: {
    tag: { type: "string", minLength: 1 },
    label: { type: "string", minLength: 1 },
    format: { type: "string" },
  },
  required: ["tag", "label"],
  closed: true,
};

export const LinkCustomInfo: Shape = {
  type: "object",
  properties: { parameters: LinkCustomField },
  closed: true,
};

export const LinkDataCollection: Shape = {
  type: "object",
  properties: {
    customerInfo: LinkCustomerFields,
    billingAddressInfo: LinkBillingFields,
    shippingAddressInfo: LinkShippingFields,
    customMerchantInfo: LinkCustomInfo,
  },
  closed: true,
};

export const LinkRequest: Shape = {
  type: "object",
  properties: { paymentInfo: LinkPaymentInfo, dataCollection: LinkDataCollection },
  required: ["paymentInfo"],
  closed: true,
};

export const WebhookPaymentMethod: Shape = {
  type: "object",
  properties: { paymentMethodNotificationCode: { type: "string" } },
  required: ["paymentMethodNotificationCode"],
  closed: true,
};

export const WebhookSecurity: Shape = {
  type: "object",
  properties: {
    key: { type: "string", maxLength: 64 },
    supportEmail: { type: "string", maxLength: 256, format: "email" },
    algorithm: { type: "string", enum: ["AES-256-GCM"] },
  },
  required: ["key", "supportEmail", "algorithm"],
  closed: true,
};

export const WebhookChannel: Shape = {
  type: "object",
  properties: {
    notificationType: { type: "string", enum: ["URL", "EMAIL"] },
    value: { type: "string", minLength: 1, maxLength: 2048 },
    security: WebhookSecurity,
  },
  required: ["notificationType", "value"],
  closed: true,
};

export const WebhookSettingsUpdateInput: Shape = {
  type: "object",
  properties: {
    acquirerId: { type: "string", pattern: "^[0-9]{1,25}$" },
    merchantId: { type: "string", pattern: "^[0-9]{1,10}$" },
    acceptorId: { type: "string", pattern: "^[0-9]{1,10}$" },
    terminalId: { type: "string", pattern: "^[0-9]{1,10}$" },
    "TPP-Request-ID": { type: "string", format: "uuid" },
    "User-ID": { type: "string", minLength: 1 },
    "User-Organization-ID": { type: "string", minLength: 1 },
    notificationConfigurationCode: { type: "string", minLength: 1, maxLength: 36 },
    requestOperationType: { type: "string", enum: ["INS", "DEL"] },
    paymentMethods: { type: "array", items: WebhookPaymentMethod, minItems: 1 },
    channelTypeNotification: WebhookChannel,
  },
  required: [
    "acquirerId",
    "merchantId",
    "TPP-Request-ID",
    "User-ID",
    "User-Organization-ID",
    "notificationConfigurationCode",
    "requestOperationType",
    "paymentMethods",
    "channelTypeNotification",
  ],
  closed: true,
};

export const WebhookSettingsCreateInput: Shape = {
  type: "object",
  properties: {
    acquirerId: { type: "string", pattern: "^[0-9]{1,25}$" },
    merchantId: { type: "string", pattern: "^[0-9]{1,10}$" },
    acceptorId: { type: "string", pattern: "^[0-9]{1,10}$" },
    terminalId: { type: "string", pattern: "^[0-9]{1,10}$" },
    "TPP-Request-ID": { type: "string", format: "uuid" },
    "User-ID": { type: "string", minLength: 1 },
    "User-Organization-ID": { type: "string", minLength: 1 },
    notificationConfigurationCode: { type: "string", maxLength: 36 },
    requestOperationType: { type: "string", enum: ["INS"] },
    paymentMethods: { type: "array", items: WebhookPaymentMethod, minItems: 1 },
    channelTypeNotification: WebhookChannel,
  },
  required: [
    "acquirerId",
    "merchantId",
    "TPP-Request-ID",
    "User-ID",
    "User-Organization-ID",
    "notificationConfigurationCode",
    "requestOperationType",
    "paymentMethods",
    "channelTypeNotification",
  ],
  closed: true,
};

export const WebhookSettingsListInput: Shape = {
  type: "object",
  properties: {
    "TPP-Request-ID": { type: "string", format: "uuid" },
    "User-ID": { type: "string", minLength: 1 },
    "User-Organization-ID": { type: "string", minLength: 1 },
    acquirerId: { type: "string", pattern: "^[0-9]{1,25}$" },
    merchantId: { type: "string", pattern: "^[0-9]{1,10}$" },
    acceptorId: { type: "string", pattern: "^[0-9]{1,10}$" },
    terminalId: { type: "string", pattern: "^[0-9]{1,10}$" },
  },
  required: ["TPP-Request-ID", "User-ID", "User-Organization-ID", "acquirerId", "merchantId"],
  closed: true,
};
