// Generated from specs/rozetka/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate rozetka`.
//
// What is allowed in every input, checked before anything is sent.

import type { Shape } from "@pay/core";

export const PaymentsInfoInput: Shape = {
  type: "object",
  properties: { external_id: { type: "string", minLength: 1 } },
  required: ["external_id"],
  closed: true,
};

export const Currency: Shape = { type: "string", pattern: "^[A-Z]{3}$" };

export const ExternalId: Shape = { type: "string", minLength: 1 };

export const DecimalString: Shape = { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?$" };

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
    net_amount: DecimalString,
    vat_amount: DecimalString,
    tax_group: TaxGroup,
  },
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

export const HostedBatchCustomer: Shape = {
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

export const HostedBatchPaymentRequest: Shape = {
  type: "object",
  properties: {
    mode: { type: "string", enum: ["hosted"] },
    batch_external_id: { type: "string", minLength: 1 },
    currency: Currency,
    orders: { type: "array", items: BatchOrder, minItems: 1, maxItems: 10 },
    confirm: { type: "boolean" },
    customer: HostedBatchCustomer,
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

export const DirectBatchCustomer: Shape = {
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
    customer: DirectBatchCustomer,
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
