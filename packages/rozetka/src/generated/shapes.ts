// Generated from specs/rozetka/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate rozetka`.
//
// What is allowed in every input, checked before anything is sent.

import type { Shape } from "@pay/core";

export const ExternalId: Shape = { type: "string", minLength: 1 };

export const Currency: Shape = { type: "string", pattern: "^[A-Z]{3}$" };

export const CheckoutLocale: Shape = { type: "string", enum: ["UK", "EN", "PL"] };

export const CheckoutColorMode: Shape = { type: "string", enum: ["white", "dark"] };

export const BrowserFingerprint: Shape = {
  type: "object",
  properties: {
    browser_accept_header: { type: "string" },
    browser_color_depth: { type: "string" },
    browser_ip_address: { type: "string" },
    browser_java_enabled: { type: "string" },
    browser_language: { type: "string" },
    browser_screen_height: { type: "string" },
    browser_screen_width: { type: "string" },
    browser_time_zone: { type: "string" },
    browser_time_zone_offset: { type: "string" },
    browser_user_agent: { type: "string" },
  },
  required: [
    "browser_accept_header",
    "browser_color_depth",
    "browser_ip_address",
    "browser_java_enabled",
    "browser_language",
    "browser_screen_height",
    "browser_screen_width",
    "browser_time_zone",
    "browser_time_zone_offset",
    "browser_user_agent",
  ],
  closed: true,
};

export const CardToken: Shape = {
  type: "object",
  properties: {
    token: { type: "string", minLength: 1 },
    use_3ds_flow: { type: "boolean" },
    save_to_wallet: { type: "boolean" },
  },
  required: ["token"],
  closed: true,
};

export const CardTokenMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["cc_token"] }, cc_token: CardToken },
  required: ["type", "cc_token"],
  closed: true,
};

export const CardNumber: Shape = {
  type: "object",
  properties: {
    number: { type: "string", minLength: 1 },
    exp_month: { type: "integer", minimum: 1, maximum: 12 },
    exp_year: { type: "integer" },
    cvv: { type: "string", minLength: 1 },
    use_3ds_flow: { type: "boolean" },
  },
  required: ["number", "exp_month", "exp_year", "cvv"],
  closed: true,
};

export const CardNumberMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["cc_number"] }, cc: CardNumber },
  required: ["type", "cc"],
  closed: true,
};

export const CardMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["card"] }, cc: CardNumber },
  required: ["type", "cc"],
  closed: true,
};

export const WalletCard: Shape = {
  type: "object",
  properties: { option_id: { type: "string", format: "uuid" }, use_3ds_flow: { type: "boolean" } },
  required: ["option_id"],
  closed: true,
};

export const WalletMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["wallet"] }, wallet: WalletCard },
  required: ["type", "wallet"],
  closed: true,
};

export const WalletPayToken: Shape = {
  type: "object",
  properties: { token: { type: "string", minLength: 1 }, use_3ds_flow: { type: "boolean" } },
  required: ["token"],
  closed: true,
};

export const DecryptedApplePay: Shape = {
  type: "object",
  properties: {
    application_primary_account_number: { type: "string", minLength: 1 },
    application_expiration_date: { type: "string", minLength: 1 },
    online_payment_cryptogram: { type: "string", minLength: 1 },
    currency_code: { type: "string" },
    device_manufacturer_identifier: { type: "string" },
    transaction_id: { type: "string" },
    ephemeral_public_key: { type: "string" },
    public_key_hash: { type: "string" },
    eci_indicator: { type: "string", nullable: true },
    use_3ds_flow: { type: "boolean" },
  },
  required: [
    "application_primary_account_number",
    "application_expiration_date",
    "online_payment_cryptogram",
  ],
  closed: true,
};

export const ApplePayMethod: Shape = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["apple_pay"] },
    apple_pay: WalletPayToken,
    decrypted_apple_pay: DecryptedApplePay,
  },
  required: ["type"],
  anyRequired: [["apple_pay"], ["decrypted_apple_pay"]],
  closed: true,
};

export const DecryptedGooglePay: Shape = {
  type: "object",
  properties: {
    pan: { type: "string", minLength: 1 },
    exp_month: { type: "integer", minimum: 1, maximum: 12 },
    exp_year: { type: "integer" },
    cryptogram: { type: "string" },
    eci_indicator: { type: "string" },
    auth_method: { type: "string" },
    gateway_merchant_id: { type: "string" },
    message_id: { type: "string" },
    message_expiration: { type: "string" },
    payment_method: { type: "string" },
    protocol_version: { type: "string" },
    use_3ds_flow: { type: "boolean" },
  },
  required: ["pan", "exp_month", "exp_year", "cryptogram"],
  closed: true,
};

export const GooglePayMethod: Shape = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["google_pay"] },
    google_pay: WalletPayToken,
    decrypted_google_pay: DecryptedGooglePay,
  },
  required: ["type"],
  anyRequired: [["google_pay"], ["decrypted_google_pay"]],
  closed: true,
};

export const CustomerPaymentMethod: Shape = {
  type: "union",
  of: [CardTokenMethod, CardNumberMethod, CardMethod, WalletMethod, ApplePayMethod, GooglePayMethod],
  on: "type",
};

export const Customer: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string" },
    first_name: { type: "string" },
    last_name: { type: "string" },
    patronym: { type: "string" },
    email: { type: "string", format: "email" },
    phone: { type: "string" },
    country: { type: "string", minLength: 2, maxLength: 2 },
    city: { type: "string" },
    address: { type: "string", maxLength: 100 },
    postal_code: { type: "string" },
    account_number: { type: "string" },
    ip_address: {
      type: "string",
      pattern: "^(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}$",
    },
    locale: CheckoutLocale,
    color_mode: CheckoutColorMode,
    fingerprint: BrowserFingerprint,
    payment_method: CustomerPaymentMethod,
  },
  closed: true,
};

export const RecipientIban: Shape = {
  type: "object",
  properties: { iban: { type: "string", minLength: 15, maxLength: 34 } },
  required: ["iban"],
  closed: true,
};

export const RecipientIbanMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["iban"] }, iban: RecipientIban },
  required: ["type", "iban"],
  closed: true,
};

export const RecipientCardToken: Shape = {
  type: "object",
  properties: { token: { type: "string", minLength: 1 } },
  required: ["token"],
  closed: true,
};

export const RecipientCardTokenMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["cc_token"] }, cc_token: RecipientCardToken },
  required: ["type", "cc_token"],
  closed: true,
};

export const RecipientWallet: Shape = {
  type: "object",
  properties: { option_id: { type: "string", format: "uuid" } },
  required: ["option_id"],
  closed: true,
};

export const RecipientWalletMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["wallet"] }, wallet: RecipientWallet },
  required: ["type", "wallet"],
  closed: true,
};

export const RecipientCardNumber: Shape = {
  type: "object",
  properties: { number: { type: "string", minLength: 1 } },
  required: ["number"],
  closed: true,
};

export const RecipientCardNumberMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["cc_number"] }, cc_number: RecipientCardNumber },
  required: ["type", "cc_number"],
  closed: true,
};

export const RecipientPaymentMethod: Shape = {
  type: "union",
  of: [RecipientIbanMethod, RecipientCardTokenMethod, RecipientWalletMethod, RecipientCardNumberMethod],
  on: "type",
};

export const PaymentRecipient: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string", minLength: 1 },
    first_name: { type: "string" },
    last_name: { type: "string" },
    patronym: { type: "string" },
    email: { type: "string", format: "email" },
    phone: { type: "string" },
    country: { type: "string", minLength: 2, maxLength: 2 },
    city: { type: "string" },
    address: { type: "string", maxLength: 100 },
    postal_code: { type: "string" },
    rid: { type: "string" },
    tin: { type: "string" },
    payment_method: RecipientPaymentMethod,
  },
  required: ["external_id", "payment_method"],
  closed: true,
};

export const DecimalString: Shape = { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?$" };

export const SignedDecimalString: Shape = { type: "string", pattern: "^-?[0-9]+(\\.[0-9]+)?$" };

export const TaxGroup: Shape = { type: "integer", enum: [1, 2, 3, 4, 5, 6, 7, 8, 9] };

export const Product: Shape = {
  type: "object",
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    description: { type: "string" },
    category: { type: "string" },
    image: { type: "string" },
    url: { type: "string" },
    currency: Currency,
    quantity: DecimalString,
    net_amount: SignedDecimalString,
    vat_amount: SignedDecimalString,
    tax_group: TaxGroup,
  },
  closed: true,
};

export const CallbackUrl: Shape = { type: "string", format: "uri" };

export const ResultUrl: Shape = { type: "string", format: "uri" };

export const ResultUrlSuccess: Shape = { type: "string", format: "uri" };

export const ResultUrlFail: Shape = { type: "string", format: "uri" };

export const CampaignName: Shape = { type: "string", enum: ["r_card", "diia_card"] };

export const Metadata: Shape = {
  type: "object",
  properties: {},
  values: { type: "string", maxLength: 200 },
  maxProperties: 10,
  maxKeyLength: 30,
};

export const HostedPaymentRequest: Shape = {
  type: "object",
  properties: {
    mode: { type: "string", enum: ["hosted"] },
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", exclusiveMinimum: 0 },
    currency: Currency,
    description: { type: "string" },
    confirm: { type: "boolean" },
    customer: Customer,
    recipient: PaymentRecipient,
    products: { type: "array", items: Product },
    callback_url: CallbackUrl,
    result_url: ResultUrl,
    result_url_success: ResultUrlSuccess,
    result_url_fail: ResultUrlFail,
    checkout_ttl: { type: "number", exclusiveMinimum: 0 },
    use_custom_free_amount: { type: "boolean" },
    init_recurrent_payment: { type: "boolean" },
    subscription_id: { type: "string" },
    campaign_name: CampaignName,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: ["mode", "external_id", "amount", "currency"],
  closed: true,
};

export const PayingCustomer: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string" },
    first_name: { type: "string" },
    last_name: { type: "string" },
    patronym: { type: "string" },
    email: { type: "string", format: "email" },
    phone: { type: "string" },
    country: { type: "string", minLength: 2, maxLength: 2 },
    city: { type: "string" },
    address: { type: "string", maxLength: 100 },
    postal_code: { type: "string" },
    account_number: { type: "string" },
    ip_address: {
      type: "string",
      pattern: "^(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}$",
    },
    locale: CheckoutLocale,
    color_mode: CheckoutColorMode,
    fingerprint: BrowserFingerprint,
    payment_method: CustomerPaymentMethod,
  },
  required: ["payment_method"],
  closed: true,
};

export const DirectPaymentRequest: Shape = {
  type: "object",
  properties: {
    mode: { type: "string", enum: ["direct"] },
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", exclusiveMinimum: 0 },
    currency: Currency,
    description: { type: "string" },
    confirm: { type: "boolean" },
    customer: PayingCustomer,
    recipient: PaymentRecipient,
    products: { type: "array", items: Product },
    callback_url: CallbackUrl,
    result_url: ResultUrl,
    init_recurrent_payment: { type: "boolean" },
    subscription_id: { type: "string" },
    campaign_name: CampaignName,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: ["mode", "external_id", "amount", "currency", "customer"],
  closed: true,
};

export const ExpressCheckoutPaymentRequest: Shape = {
  type: "object",
  properties: {
    mode: { type: "string", enum: ["express_checkout"] },
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", exclusiveMinimum: 0 },
    currency: Currency,
    description: { type: "string" },
    confirm: { type: "boolean" },
    customer: Customer,
    recipient: PaymentRecipient,
    products: { type: "array", items: Product, minItems: 1 },
    callback_url: CallbackUrl,
    result_url: ResultUrl,
    checkout_ttl: { type: "number", exclusiveMinimum: 0 },
    use_custom_free_amount: { type: "boolean" },
    init_recurrent_payment: { type: "boolean" },
    subscription_id: { type: "string" },
    campaign_name: CampaignName,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: ["mode", "external_id", "amount", "currency", "products"],
  closed: true,
};

export const CreatePaymentRequest: Shape = {
  type: "union",
  of: [HostedPaymentRequest, DirectPaymentRequest, ExpressCheckoutPaymentRequest],
  on: "mode",
};

export const CreateRecurrentPaymentRequest: Shape = {
  type: "object",
  properties: {
    recurrent_id: { type: "string", minLength: 1 },
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", exclusiveMinimum: 0 },
    confirm: { type: "boolean" },
    delegate_api_key: { type: "string", format: "uuid" },
    subscription_id: { type: "string" },
    callback_url: CallbackUrl,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: ["recurrent_id", "external_id", "amount"],
  closed: true,
};

export const ConfirmPaymentRequest: Shape = {
  type: "object",
  properties: {
    external_id: ExternalId,
    amount: { type: "number", exclusiveMinimum: 0 },
    currency: Currency,
    products: { type: "array", items: Product },
    callback_url: CallbackUrl,
    payload: { type: "string" },
  },
  required: ["external_id"],
  closed: true,
};

export const CancelPaymentRequest: Shape = {
  type: "object",
  properties: {
    external_id: ExternalId,
    amount: { type: "number", exclusiveMinimum: 0 },
    currency: Currency,
    products: { type: "array", items: Product },
    callback_url: CallbackUrl,
    payload: { type: "string" },
  },
  required: ["external_id"],
  closed: true,
};

export const RetryRefundRequest: Shape = {
  type: "object",
  properties: { external_id: ExternalId },
  required: ["external_id"],
  closed: true,
};

export const CancelRefundRequest: Shape = {
  type: "object",
  properties: { external_id: ExternalId },
  required: ["external_id"],
  closed: true,
};

export const PaymentsInfoInput: Shape = {
  type: "object",
  properties: { external_id: { type: "string", minLength: 1 } },
  required: ["external_id"],
  closed: true,
};

export const ResendCallbackRequest: Shape = {
  type: "object",
  properties: {
    external_id: ExternalId,
    operation: { type: "string", enum: ["payment", "confirm", "refund", "cancel", "lookup", "recurrent"] },
  },
  required: ["external_id"],
  closed: true,
};

export const HostedLookupRequest: Shape = {
  type: "object",
  properties: {
    mode: { type: "string", enum: ["hosted"] },
    currency: Currency,
    customer: Customer,
    description: { type: "string" },
    callback_url: CallbackUrl,
    result_url: ResultUrl,
    payload: { type: "string" },
  },
  required: ["mode"],
  closed: true,
};

export const DirectLookupRequest: Shape = {
  type: "object",
  properties: {
    mode: { type: "string", enum: ["direct"] },
    currency: Currency,
    customer: PayingCustomer,
    description: { type: "string" },
    callback_url: CallbackUrl,
    result_url: ResultUrl,
    payload: { type: "string" },
  },
  required: ["mode", "customer"],
  closed: true,
};

export const CreateLookupRequest: Shape = {
  type: "union",
  of: [HostedLookupRequest, DirectLookupRequest],
  on: "mode",
};

export const PaymentsReceiptInput: Shape = {
  type: "object",
  properties: { external_id: { type: "string", minLength: 1 } },
  required: ["external_id"],
  closed: true,
};

export const OrderRecipient: Shape = {
  type: "object",
  properties: {
    name: { type: "string", maxLength: 255 },
    tin: { type: "string", maxLength: 20 },
    iban: { type: "string", minLength: 15, maxLength: 34 },
    bank_name: { type: "string", maxLength: 255 },
  },
  required: ["name", "tin", "iban", "bank_name"],
  closed: true,
};

export const BatchOrder: Shape = {
  type: "object",
  properties: {
    api_key: { type: "string", minLength: 1 },
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", exclusiveMinimum: 0 },
    description: { type: "string" },
    payload: { type: "string", maxLength: 4096 },
    init_recurrent: { type: "boolean" },
    account_to_refill: { type: "string" },
    products: { type: "array", items: Product },
    child_of: { type: "string" },
    order_recipient: OrderRecipient,
  },
  required: ["api_key", "external_id", "amount", "description"],
  closed: true,
};

export const CustomerDocument: Shape = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["passport", "id", "foreign-passport"] },
    series: { type: "string", maxLength: 10 },
    number: { type: "string", maxLength: 20 },
  },
  required: ["type", "number"],
  closed: true,
};

export const BatchCustomer: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string" },
    first_name: { type: "string" },
    last_name: { type: "string" },
    patronym: { type: "string" },
    email: { type: "string", format: "email" },
    phone: { type: "string" },
    country: { type: "string", minLength: 2, maxLength: 2 },
    city: { type: "string" },
    address: { type: "string", maxLength: 100 },
    postal_code: { type: "string" },
    tin: { type: "string", pattern: "^[0-9]{10}$" },
    document: CustomerDocument,
    locale: CheckoutLocale,
    color_mode: CheckoutColorMode,
    fingerprint: BrowserFingerprint,
    payment_method: CustomerPaymentMethod,
  },
  closed: true,
};

export const HostedBatchPaymentRequest: Shape = {
  type: "object",
  properties: {
    mode: { type: "string", enum: ["hosted"] },
    batch_external_id: { type: "string", minLength: 1 },
    currency: Currency,
    orders: { type: "array", items: BatchOrder, minItems: 1, maxItems: 10 },
    confirm: { type: "boolean" },
    customer: BatchCustomer,
    callback_url: CallbackUrl,
    result_url: ResultUrl,
    result_url_success: ResultUrlSuccess,
    result_url_fail: ResultUrlFail,
    checkout_ttl: { type: "number", minimum: 5, maximum: 720 },
    campaign_name: CampaignName,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: ["mode", "batch_external_id", "currency", "orders"],
  closed: true,
};

export const PayingBatchCustomer: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string" },
    first_name: { type: "string" },
    last_name: { type: "string" },
    patronym: { type: "string" },
    email: { type: "string", format: "email" },
    phone: { type: "string" },
    country: { type: "string", minLength: 2, maxLength: 2 },
    city: { type: "string" },
    address: { type: "string", maxLength: 100 },
    postal_code: { type: "string" },
    tin: { type: "string", pattern: "^[0-9]{10}$" },
    document: CustomerDocument,
    locale: CheckoutLocale,
    color_mode: CheckoutColorMode,
    fingerprint: BrowserFingerprint,
    payment_method: CustomerPaymentMethod,
  },
  required: ["payment_method"],
  closed: true,
};

export const DirectBatchPaymentRequest: Shape = {
  type: "object",
  properties: {
    mode: { type: "string", enum: ["direct"] },
    batch_external_id: { type: "string", minLength: 1 },
    currency: Currency,
    orders: { type: "array", items: BatchOrder, minItems: 1, maxItems: 10 },
    confirm: { type: "boolean" },
    customer: PayingBatchCustomer,
    callback_url: CallbackUrl,
    result_url: ResultUrl,
    campaign_name: CampaignName,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: ["mode", "batch_external_id", "currency", "orders", "customer"],
  closed: true,
};

export const CreateBatchPaymentRequest: Shape = {
  type: "union",
  of: [HostedBatchPaymentRequest, DirectBatchPaymentRequest],
  on: "mode",
};

export const BatchConfirmOrder: Shape = {
  type: "object",
  properties: {
    api_key: { type: "string", minLength: 1 },
    external_id: ExternalId,
    amount: { type: "number", exclusiveMinimum: 0 },
  },
  required: ["api_key", "external_id"],
  closed: true,
};

export const ConfirmBatchPaymentRequest: Shape = {
  type: "object",
  properties: {
    batch_external_id: { type: "string", minLength: 1 },
    currency: Currency,
    orders: { type: "array", items: BatchConfirmOrder, minItems: 1, maxItems: 40 },
    callback_url: CallbackUrl,
    payload: { type: "string" },
  },
  required: ["batch_external_id", "currency"],
  closed: true,
};

export const CancelBatchPaymentRequest: Shape = {
  type: "object",
  properties: {
    batch_external_id: { type: "string", minLength: 1 },
    callback_url: CallbackUrl,
    payload: { type: "string" },
  },
  required: ["batch_external_id"],
  closed: true,
};

export const PayoutOrder: Shape = {
  type: "object",
  properties: {
    external_id: ExternalId,
    original_amount: DecimalString,
    currency: Currency,
    description: { type: "string", minLength: 1, maxLength: 500 },
    callback_url: CallbackUrl,
  },
  required: ["external_id", "original_amount", "currency", "description"],
  closed: true,
};

export const PayoutPayer: Shape = {
  type: "object",
  properties: { entity_id: { type: "string", minLength: 1 } },
  required: ["entity_id"],
  closed: true,
};

export const PayoutCardNumber: Shape = {
  type: "object",
  properties: { number: { type: "string", minLength: 1 }, option_id: { type: "string" } },
  required: ["number"],
  closed: true,
};

export const PayoutCardToken: Shape = {
  type: "object",
  properties: { token: { type: "string", minLength: 1 }, option_id: { type: "string" } },
  required: ["token"],
  closed: true,
};

export const PayoutCard: Shape = { type: "union", of: [PayoutCardNumber, PayoutCardToken] };

export const CardRecipient: Shape = {
  type: "object",
  properties: {
    first_name: { type: "string", minLength: 1, maxLength: 500 },
    last_name: { type: "string", minLength: 1, maxLength: 500 },
    middle_name: { type: "string", maxLength: 500 },
    phone: { type: "string" },
    email: { type: "string", format: "email" },
    ipn: { type: "string", maxLength: 10 },
    rid: { type: "string", format: "uuid" },
    external_id: { type: "string" },
    card_data: PayoutCard,
  },
  required: ["first_name", "last_name", "card_data"],
  closed: true,
};

export const CardPayoutRecipient: Shape = {
  type: "object",
  properties: { payout_type: { type: "string", enum: ["card"] }, card: CardRecipient },
  required: ["payout_type", "card"],
  closed: true,
};

export const CashRecipient: Shape = {
  type: "object",
  properties: {
    first_name: { type: "string", minLength: 1, maxLength: 500 },
    last_name: { type: "string", minLength: 1, maxLength: 500 },
    middle_name: { type: "string", maxLength: 500 },
    phone: { type: "string" },
    email: { type: "string", format: "email" },
    ipn: { type: "string", maxLength: 10 },
    rid: { type: "string", format: "uuid" },
    external_id: { type: "string" },
    card_data: PayoutCard,
  },
  required: ["first_name", "last_name", "phone", "card_data"],
  closed: true,
};

export const CashPayoutRecipient: Shape = {
  type: "object",
  properties: { payout_type: { type: "string", enum: ["cash"] }, cash: CashRecipient },
  required: ["payout_type", "cash"],
  closed: true,
};

export const PayoutRecipient: Shape = {
  type: "union",
  of: [CardPayoutRecipient, CashPayoutRecipient],
  on: "payout_type",
};

export const RequestPayoutRequest: Shape = {
  type: "object",
  properties: { order: PayoutOrder, payer: PayoutPayer, recipient: PayoutRecipient },
  required: ["order", "payer", "recipient"],
  closed: true,
};

export const PayoutsInfoInput: Shape = {
  type: "object",
  properties: { external_id: { type: "string", minLength: 1 } },
  required: ["external_id"],
  closed: true,
};

export const PayoutsBalanceInput: Shape = {
  type: "object",
  properties: { merchant_entity_id: { type: "string", minLength: 1 } },
  required: ["merchant_entity_id"],
  closed: true,
};

export const ResendPayoutCallbackRequest: Shape = {
  type: "object",
  properties: { external_id: ExternalId },
  required: ["external_id"],
  closed: true,
};

export const CancelCashPayoutRequest: Shape = {
  type: "object",
  properties: { external_id: ExternalId },
  required: ["external_id"],
  closed: true,
};

export const PayPartsBankName: Shape = { type: "string" };

export const PayPartsCard: Shape = {
  type: "object",
  properties: {
    number: { type: "string", minLength: 1 },
    exp_month: { type: "integer", minimum: 1, maximum: 12 },
    exp_year: { type: "integer" },
    cvv: { type: "string" },
  },
  required: ["number", "exp_month", "exp_year"],
  closed: true,
};

export const PayPartsCardMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["card"] }, card: PayPartsCard },
  required: ["type", "card"],
  closed: true,
};

export const PayPartsPaymentMethod: Shape = {
  type: "union",
  of: [PayPartsCardMethod, CardTokenMethod],
  on: "type",
};

export const PayPartsCustomer: Shape = {
  type: "object",
  properties: {
    first_name: { type: "string" },
    last_name: { type: "string" },
    phone: { type: "string", pattern: "^\\+38[0-9]{10}$" },
    email: { type: "string", format: "email" },
    account_number: { type: "string" },
    fingerprint: BrowserFingerprint,
    payment_method: PayPartsPaymentMethod,
  },
  required: ["first_name", "last_name"],
  closed: true,
};

export const PayPartsProduct: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string" },
    name: { type: "string" },
    quantity: { type: "integer", minimum: 0 },
    price: { type: "number" },
    category_name: { type: "string" },
    second_category_name: { type: "string" },
    tax_group: TaxGroup,
  },
  required: ["name", "quantity", "price"],
  closed: true,
};

export const PayPartsDeliveryOtherPerson: Shape = {
  type: "object",
  properties: {
    first_name: { type: "string" },
    last_name: { type: "string" },
    middle_name: { type: "string" },
    phone: { type: "string" },
  },
  closed: true,
};

export const PayPartsDelivery: Shape = {
  type: "object",
  properties: {
    method_id: { type: "string" },
    service_id: { type: "string", format: "uuid" },
    time: { type: "string" },
    city: { type: "string" },
    street: { type: "string" },
    house: { type: "string" },
    flat: { type: "string" },
    is_other_person: { type: "boolean" },
    other_person: PayPartsDeliveryOtherPerson,
  },
  closed: true,
};

export const HostedPayPartsOrderRequest: Shape = {
  type: "object",
  properties: {
    mode: { type: "string", enum: ["hosted"] },
    bank_name: PayPartsBankName,
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", minimum: 1 },
    currency: Currency,
    parts_count: { type: "integer", minimum: 1 },
    description: { type: "string", minLength: 1, maxLength: 256 },
    customer: PayPartsCustomer,
    products: { type: "array", items: PayPartsProduct },
    deliveries: { type: "array", items: PayPartsDelivery },
    auto_confirm_after_success: { type: "boolean" },
    result_url: { type: "string", maxLength: 2048, format: "uri" },
    callback_url: CallbackUrl,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: [
    "mode",
    "bank_name",
    "external_id",
    "amount",
    "currency",
    "parts_count",
    "description",
    "customer",
  ],
  closed: true,
};

export const DirectPayPartsOrderRequest: Shape = {
  type: "object",
  properties: {
    mode: { type: "string", enum: ["direct"] },
    bank_name: PayPartsBankName,
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", minimum: 1 },
    currency: Currency,
    parts_count: { type: "integer", minimum: 1 },
    description: { type: "string", minLength: 1, maxLength: 256 },
    customer: PayPartsCustomer,
    products: { type: "array", items: PayPartsProduct },
    deliveries: { type: "array", items: PayPartsDelivery },
    auto_confirm_after_success: { type: "boolean" },
    result_url: { type: "string", maxLength: 2048, format: "uri" },
    callback_url: CallbackUrl,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: [
    "mode",
    "bank_name",
    "external_id",
    "amount",
    "currency",
    "parts_count",
    "description",
    "customer",
  ],
  closed: true,
};

export const CreatePayPartsOrderRequest: Shape = {
  type: "union",
  of: [HostedPayPartsOrderRequest, DirectPayPartsOrderRequest],
  on: "mode",
};

export const ConfirmPayPartsRequest: Shape = {
  type: "object",
  properties: { external_id: ExternalId, callback_url: CallbackUrl, payload: { type: "string" } },
  required: ["external_id"],
  closed: true,
};

export const CancelPayPartsRequest: Shape = {
  type: "object",
  properties: { external_id: ExternalId, callback_url: CallbackUrl, payload: { type: "string" } },
  required: ["external_id"],
  closed: true,
};

export const RefundOrderRequest: Shape = {
  type: "object",
  properties: {
    external_id: ExternalId,
    amount: { type: "number", minimum: 1 },
    currency: Currency,
    products: { type: "array", items: PayPartsProduct },
    callback_url: CallbackUrl,
    payload: { type: "string" },
  },
  required: ["external_id"],
  closed: true,
};

export const RetryPayPartsRefundRequest: Shape = {
  type: "object",
  properties: { external_id: ExternalId },
  required: ["external_id"],
  closed: true,
};

export const CancelPayPartsRefundRequest: Shape = {
  type: "object",
  properties: { external_id: ExternalId },
  required: ["external_id"],
  closed: true,
};

export const PayPartsOperationInfoInput: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string", minLength: 1 },
    operation_id: { type: "string", minLength: 1 },
  },
  required: ["external_id", "operation_id"],
  closed: true,
};

export const PayPartsInfoInput: Shape = {
  type: "object",
  properties: { external_id: { type: "string", minLength: 1 } },
  required: ["external_id"],
  closed: true,
};

export const PayPartsBanksInput: Shape = {
  type: "object",
  properties: { include_fees: { type: "boolean" } },
  closed: true,
};

export const ResendPayPartsCallbackRequest: Shape = {
  type: "object",
  properties: {
    external_id: ExternalId,
    operation: {
      type: "string",
      enum: ["create", "confirm", "cancel", "refund", "payment", "lookup", "recurrent"],
    },
  },
  required: ["external_id"],
  closed: true,
};

export const BlikCode: Shape = {
  type: "object",
  properties: { blik_code: { type: "string", pattern: "^[0-9]{6}$" } },
  closed: true,
};

export const BlikMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["blik"] }, blik: BlikCode },
  required: ["type"],
  closed: true,
};

export const BlikPaylaterMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["blik_paylater"] } },
  required: ["type"],
  closed: true,
};

export const LeasingMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["leasing"] } },
  required: ["type"],
  closed: true,
};

export const AlternativePaymentMethod: Shape = {
  type: "union",
  of: [BlikMethod, BlikPaylaterMethod, LeasingMethod],
  on: "type",
};

export const AlternativeCustomerWithMethod: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string" },
    first_name: { type: "string" },
    last_name: { type: "string" },
    phone: { type: "string" },
    email: { type: "string", format: "email" },
    ip_address: { type: "string" },
    country: { type: "string", minLength: 2, maxLength: 2 },
    address: { type: "string" },
    city: { type: "string" },
    postal_code: { type: "string" },
    payment_method: AlternativePaymentMethod,
  },
  required: ["payment_method"],
  closed: true,
};

export const AlternativePaymentProduct: Shape = {
  type: "object",
  properties: {
    name: { type: "string" },
    quantity: { type: "integer", minimum: 0 },
    price: { type: "number" },
    category: { type: "string" },
    net_amount: { type: "number" },
    vat_amount: { type: "number" },
    tax_category: { type: "string" },
  },
  required: ["name", "quantity", "price"],
  closed: true,
};

export const ImojePaymentRequest: Shape = {
  type: "object",
  properties: {
    provider: { type: "string", enum: ["imoje"] },
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", minimum: 1 },
    currency: Currency,
    description: { type: "string", minLength: 1, maxLength: 256 },
    customer: AlternativeCustomerWithMethod,
    products: { type: "array", items: AlternativePaymentProduct },
    result_url: { type: "string", maxLength: 2048, format: "uri" },
    callback_url: CallbackUrl,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: ["provider", "external_id", "amount", "currency", "description", "customer", "products"],
  closed: true,
};

export const LeaselinkPaymentRequest: Shape = {
  type: "object",
  properties: {
    provider: { type: "string", enum: ["leaselink"] },
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", minimum: 1 },
    currency: Currency,
    description: { type: "string", minLength: 1, maxLength: 256 },
    customer: AlternativeCustomerWithMethod,
    products: { type: "array", items: AlternativePaymentProduct },
    result_url: { type: "string", maxLength: 2048, format: "uri" },
    callback_url: CallbackUrl,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: ["provider", "external_id", "amount", "currency", "description", "customer", "products"],
  closed: true,
};

export const AlternativeCustomer: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string" },
    first_name: { type: "string" },
    last_name: { type: "string" },
    phone: { type: "string" },
    email: { type: "string", format: "email" },
    ip_address: { type: "string" },
    country: { type: "string", minLength: 2, maxLength: 2 },
    address: { type: "string" },
    city: { type: "string" },
    postal_code: { type: "string" },
    payment_method: AlternativePaymentMethod,
  },
  closed: true,
};

export const SantanderPaymentRequest: Shape = {
  type: "object",
  properties: {
    provider: { type: "string", enum: ["santander"] },
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", minimum: 1 },
    currency: Currency,
    description: { type: "string", minLength: 1, maxLength: 256 },
    customer: AlternativeCustomer,
    products: { type: "array", items: AlternativePaymentProduct },
    result_url: { type: "string", maxLength: 2048, format: "uri" },
    callback_url: CallbackUrl,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: ["provider", "external_id", "amount", "currency", "description", "customer", "products"],
  closed: true,
};

export const AlternativeCustomerWithCountry: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string" },
    first_name: { type: "string" },
    last_name: { type: "string" },
    phone: { type: "string" },
    email: { type: "string", format: "email" },
    ip_address: { type: "string" },
    country: { type: "string", minLength: 2, maxLength: 2 },
    address: { type: "string" },
    city: { type: "string" },
    postal_code: { type: "string" },
    payment_method: AlternativePaymentMethod,
  },
  required: ["country"],
  closed: true,
};

export const Przelewy24PaymentRequest: Shape = {
  type: "object",
  properties: {
    provider: { type: "string", enum: ["przelewy24"] },
    external_id: ExternalId,
    unified_external_id: { type: "string" },
    amount: { type: "number", minimum: 1 },
    currency: Currency,
    description: { type: "string", minLength: 1, maxLength: 256 },
    customer: AlternativeCustomerWithCountry,
    products: { type: "array", items: AlternativePaymentProduct },
    result_url: { type: "string", maxLength: 2048, format: "uri" },
    callback_url: CallbackUrl,
    payload: { type: "string" },
    metadata: Metadata,
  },
  required: ["provider", "external_id", "amount", "currency", "description", "customer", "products"],
  closed: true,
};

export const CreateAlternativePaymentRequest: Shape = {
  type: "union",
  of: [ImojePaymentRequest, LeaselinkPaymentRequest, SantanderPaymentRequest, Przelewy24PaymentRequest],
  on: "provider",
};

export const AlternativePaymentsOperationInfoInput: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string", minLength: 1 },
    operation_id: { type: "string", minLength: 1 },
  },
  required: ["external_id", "operation_id"],
  closed: true,
};

export const AlternativePaymentsInfoInput: Shape = {
  type: "object",
  properties: { external_id: { type: "string", minLength: 1 } },
  required: ["external_id"],
  closed: true,
};

export const ResendAlternativePaymentCallbackRequest: Shape = {
  type: "object",
  properties: { external_id: ExternalId, operation: { type: "string", enum: ["create", "refund"] } },
  required: ["external_id"],
  closed: true,
};

export const CustomersWalletInput: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string", minLength: 1 },
    "Accept-Language": { type: "string", minLength: 1 },
  },
  closed: true,
};

export const NewCardToken: Shape = {
  type: "object",
  properties: {
    token: { type: "string", minLength: 1, maxLength: 128 },
    mask: { type: "string", minLength: 13, maxLength: 19 },
    expires_at: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}" },
    use_3ds_flow: { type: "boolean" },
  },
  required: ["token", "mask", "expires_at"],
  closed: true,
};

export const NewCardTokenMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["cc_token"] }, cc_token: NewCardToken },
  required: ["type", "cc_token"],
  closed: true,
};

export const NewEncryptedCardToken: Shape = {
  type: "object",
  properties: { data: { type: "string", minLength: 1 }, use_3ds_flow: { type: "boolean" } },
  required: ["data"],
  closed: true,
};

export const NewEncryptedCardTokenMethod: Shape = {
  type: "object",
  properties: {
    type: { type: "string", enum: ["encrypted_cc_token"] },
    encrypted_cc_token: NewEncryptedCardToken,
  },
  required: ["type", "encrypted_cc_token"],
  closed: true,
};

export const NewWalletCard: Shape = {
  type: "union",
  of: [NewCardTokenMethod, NewEncryptedCardTokenMethod],
  on: "type",
};

export const CustomersAddCardInput: Shape = {
  type: "union",
  of: [
    {
      type: "object",
      properties: {
        external_id: { type: "string", minLength: 1 },
        "Accept-Language": { type: "string", minLength: 1 },
        mode: { type: "string", enum: ["hosted"] },
        callback_url: { type: "string", format: "uri" },
        payment_method: NewWalletCard,
        result_url: { type: "string", format: "uri" },
        make_default: { type: "boolean" },
        fingerprint: BrowserFingerprint,
      },
      required: ["mode", "callback_url"],
      closed: true,
    },
    {
      type: "object",
      properties: {
        external_id: { type: "string", minLength: 1 },
        "Accept-Language": { type: "string", minLength: 1 },
        mode: { type: "string", enum: ["direct"] },
        payment_method: NewWalletCard,
        callback_url: CallbackUrl,
        result_url: { type: "string", format: "uri" },
        make_default: { type: "boolean" },
        fingerprint: BrowserFingerprint,
      },
      required: ["mode", "payment_method"],
      closed: true,
    },
  ],
  on: "mode",
};

export const CustomersDeleteCardInput: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string", minLength: 1 },
    "Accept-Language": { type: "string", minLength: 1 },
    option_id: { type: "string", format: "uuid" },
    type: { type: "string", enum: ["card"] },
  },
  required: ["option_id", "type"],
  closed: true,
};

export const CustomersCardInput: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string", minLength: 1 },
    "Accept-Language": { type: "string", minLength: 1 },
    option_id: { type: "string", format: "uuid" },
  },
  closed: true,
};

export const CustomersCardStatusInput: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string", minLength: 1 },
    "Accept-Language": { type: "string", minLength: 1 },
    option_id: { type: "string", minLength: 1 },
  },
  required: ["option_id"],
  closed: true,
};

export const CustomersSetDefaultCardInput: Shape = {
  type: "object",
  properties: {
    external_id: { type: "string", minLength: 1 },
    "Accept-Language": { type: "string", minLength: 1 },
    option_id: { type: "string", format: "uuid" },
    type: { type: "string", enum: ["card"] },
  },
  required: ["option_id", "type"],
  closed: true,
};

export const SubscriptionsPlansInput: Shape = {
  type: "object",
  properties: { plan_id: { type: "string", format: "uuid" } },
  closed: true,
};

export const PlanFrequencyType: Shape = { type: "string", enum: ["daily", "weekly", "monthly", "yearly"] };

export const PlanCallback: Shape = {
  type: "object",
  properties: { api_key: { type: "string" }, url: { type: "string" } },
  closed: true,
};

export const CreatePlanRequest: Shape = {
  type: "object",
  properties: {
    name: { type: "string", minLength: 1 },
    description: { type: "string" },
    price: { type: "number", minimum: 0 },
    currency: Currency,
    frequency_type: PlanFrequencyType,
    frequency: { type: "integer", minimum: 1 },
    duration_periods: { type: "integer", minimum: 1 },
    start_date: { type: "string", format: "date-time" },
    end_date: { type: "string", format: "date-time" },
    platforms: { type: "array", items: { type: "string", format: "uuid" } },
    callbacks: { type: "array", items: PlanCallback },
  },
  required: ["name", "price", "currency", "frequency_type", "frequency", "duration_periods", "start_date"],
  closed: true,
};

export const SubscriptionsPlanInput: Shape = {
  type: "object",
  properties: { plan_id: { type: "string", format: "uuid" } },
  required: ["plan_id"],
  closed: true,
};

export const SubscriptionsDeactivatePlanInput: Shape = {
  type: "object",
  properties: { plan_id: { type: "string", format: "uuid" } },
  required: ["plan_id"],
  closed: true,
};

export const SubscriptionsUpdatePlanInput: Shape = {
  type: "object",
  properties: {
    plan_id: { type: "string", format: "uuid" },
    name: { type: "string", minLength: 1 },
    description: { type: "string" },
    price: { type: "number", minimum: 0 },
    frequency_type: PlanFrequencyType,
    frequency: { type: "integer", minimum: 1 },
    duration_periods: { type: "integer", minimum: 1 },
    end_date: { type: "string", format: "date-time" },
    platforms: { type: "array", items: { type: "string", format: "uuid" } },
    callbacks: { type: "array", items: PlanCallback },
  },
  required: ["plan_id"],
  closed: true,
};

export const SubscriptionsListInput: Shape = {
  type: "object",
  properties: { external_id: { type: "string", minLength: 1 } },
  closed: true,
};

export const CreateSubscriptionRequest: Shape = {
  type: "object",
  properties: {
    plan_id: { type: "string", format: "uuid" },
    customer: PayingCustomer,
    start_date: { type: "string", format: "date-time" },
    result_url: { type: "string", format: "uri" },
    callback_url: { type: "string", format: "uri" },
    description: { type: "string" },
    price: { type: "number", minimum: 0 },
    auto_renew: { type: "boolean" },
    use_plan_price_on_auto_renew: { type: "boolean" },
    trial_periods: { type: "integer", minimum: 0 },
    trial_periodic_payments: { type: "boolean" },
    gifted_periods: { type: "integer", minimum: 0 },
    recurrent_id: { type: "string", pattern: "^[0-9]+$" },
    delegate_api_key: { type: "string", format: "uuid" },
    external_id: { type: "string" },
    external_premium_id: { type: "string" },
    unified_external_id: { type: "string" },
  },
  required: ["customer", "plan_id", "result_url", "start_date"],
  closed: true,
};

export const GiftSubscriptionRequest: Shape = {
  type: "object",
  properties: {
    plan_id: { type: "string", format: "uuid" },
    customer: Customer,
    recurrent_id: { type: "string", pattern: "^[0-9]+$" },
    start_date: { type: "string", format: "date-time" },
    result_url: { type: "string", format: "uri" },
    callback_url: { type: "string", format: "uri" },
    description: { type: "string" },
    price: { type: "number", minimum: 0 },
    auto_renew: { type: "boolean" },
    use_plan_price_on_auto_renew: { type: "boolean" },
    gifted_periods: { type: "integer", minimum: 0 },
    trial_periods: { type: "integer", minimum: 0 },
    delegate_api_key: { type: "string", format: "uuid" },
    external_id: { type: "string" },
    external_premium_id: { type: "string" },
    unified_external_id: { type: "string" },
    gifted_unified_external_id: { type: "string" },
  },
  required: ["customer", "plan_id", "result_url", "start_date", "recurrent_id"],
  closed: true,
};

export const SubscriptionsGetInput: Shape = {
  type: "object",
  properties: {
    subscription_id: { type: "string", format: "uuid" },
    external_id: { type: "string", minLength: 1 },
  },
  required: ["subscription_id"],
  closed: true,
};

export const SubscriptionsDeactivateInput: Shape = {
  type: "object",
  properties: {
    subscription_id: { type: "string", format: "uuid" },
    external_id: { type: "string", minLength: 1 },
  },
  required: ["subscription_id"],
  closed: true,
};

export const SubscriptionsUpdateInput: Shape = {
  type: "object",
  properties: {
    subscription_id: { type: "string", format: "uuid" },
    external_id: { type: "string", minLength: 1 },
    auto_renew: { type: "boolean" },
    gifted_until: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}" },
  },
  required: ["subscription_id"],
  closed: true,
};

export const SubscriptionsPaymentsInput: Shape = {
  type: "object",
  properties: {
    subscription_id: { type: "string", format: "uuid" },
    external_id: { type: "string", minLength: 1 },
  },
  required: ["subscription_id"],
  closed: true,
};

export const SubscriptionsCancelInput: Shape = {
  type: "object",
  properties: {
    subscription_id: { type: "string", format: "uuid" },
    external_id: { type: "string", minLength: 1 },
    refund: { type: "boolean" },
  },
  required: ["subscription_id"],
  closed: true,
};

export const SubscriptionGooglePayMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["google_pay"] }, google_pay: WalletPayToken },
  required: ["type", "google_pay"],
  closed: true,
};

export const SubscriptionApplePayMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["apple_pay"] }, apple_pay: WalletPayToken },
  required: ["type", "apple_pay"],
  closed: true,
};

export const RecurrentSeries: Shape = {
  type: "object",
  properties: { recurrent_id: { type: "string", pattern: "^[0-9]+$" } },
  required: ["recurrent_id"],
  closed: true,
};

export const RecurrentMethod: Shape = {
  type: "object",
  properties: { type: { type: "string", enum: ["recurrent_id"] }, recurrent_id: RecurrentSeries },
  required: ["type", "recurrent_id"],
  closed: true,
};

export const SubscriptionPaymentMethod: Shape = {
  type: "union",
  of: [
    CardTokenMethod,
    WalletMethod,
    SubscriptionGooglePayMethod,
    SubscriptionApplePayMethod,
    RecurrentMethod,
  ],
  on: "type",
};

export const SubscriptionsUpdatePaymentMethodInput: Shape = {
  type: "object",
  properties: {
    subscription_id: { type: "string", format: "uuid" },
    payment_method: SubscriptionPaymentMethod,
    external_id: { type: "string", minLength: 1 },
    result_url: { type: "string", format: "uri" },
    fingerprint: BrowserFingerprint,
    auto_renew: { type: "boolean" },
  },
  required: ["subscription_id", "payment_method"],
  closed: true,
};

export const PaymentsReportField: Shape = { type: "string" };

export const PaymentsReportRequest: Shape = {
  type: "object",
  properties: {
    date_from: { type: "string", format: "date" },
    date_to: { type: "string", format: "date" },
    fields: { type: "array", items: PaymentsReportField },
    scope: { type: "string", enum: ["current_login", "all_keys"] },
    register_type: { type: "string", enum: ["transactions_list", "transactions_list_dwh"] },
  },
  required: ["date_from", "date_to"],
  closed: true,
};

export const TransactionsReportRequest: Shape = {
  type: "object",
  properties: {
    date_from: { type: "string", format: "date" },
    date_to: { type: "string", format: "date" },
    operation_types: {
      type: "array",
      items: {
        type: "string",
        enum: [
          "auth",
          "void",
          "purchase",
          "capture",
          "refund",
          "payment",
          "payout",
          "p2p",
          "credit",
          "create",
        ],
      },
    },
    statuses: {
      type: "array",
      items: {
        type: "string",
        enum: ["Success", "Failed", "Unsuccessful", "Created", "Cancel", "Pending", "Rejected"],
      },
    },
    register_type: { type: "string", enum: ["transactions_list"] },
  },
  required: ["date_from", "date_to"],
  closed: true,
};

export const noInput: Shape = { type: "object", properties: {}, closed: true };

export const PaymentInstructionPayer: Shape = {
  type: "object",
  properties: {
    tin: { type: "string" },
    first_name: { type: "string" },
    last_name: { type: "string" },
    patronym: { type: "string" },
  },
  closed: true,
};

export const PaymentInstructionOrder: Shape = {
  type: "object",
  properties: {
    api_key: { type: "string", format: "uuid" },
    external_id: ExternalId,
    amount: { type: "number", exclusiveMinimum: 0 },
    description: { type: "string" },
    order_recipient: OrderRecipient,
  },
  required: ["api_key", "external_id", "amount"],
  closed: true,
};

export const CreatePaymentInstructionsRequest: Shape = {
  type: "object",
  properties: {
    processing_type: { type: "string", enum: ["cardpay", "ppay"] },
    method: { type: "string", enum: ["auth", "purchase"] },
    currency: Currency,
    batch_external_id: { type: "string" },
    payer: PaymentInstructionPayer,
    orders: { type: "array", items: PaymentInstructionOrder, minItems: 1 },
  },
  required: ["processing_type", "method", "currency", "orders"],
  closed: true,
};

export const PaymentInstructionsDeclineInput: Shape = {
  type: "object",
  properties: {
    project_id: { type: "string", format: "uuid" },
    payment_instruction_id: { type: "string", format: "uuid" },
    consolidated: { type: "boolean" },
  },
  required: ["project_id", "payment_instruction_id"],
  closed: true,
};

export const FinmonP2pLimitsInput: Shape = {
  type: "object",
  properties: { recipient_ipn: { type: "integer", minimum: 0, maximum: 9999999999 } },
  closed: true,
};
