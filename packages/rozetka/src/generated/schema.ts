// Generated from specs/rozetka/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate rozetka`.
//
// The types of everything that is sent and answered, and openapi-fetch's view of the paths.

/** A payment through one of the Polish payment providers. */
export type CreateAlternativePaymentRequest =
  | ImojePaymentRequest
  | LeaselinkPaymentRequest
  | SantanderPaymentRequest
  | Przelewy24PaymentRequest;

/** A payment through imoje. */
export interface ImojePaymentRequest {
  /** The payment goes through imoje. */
  provider: "imoje";
  /**
   * The merchant's identifier of the payment. Keep it for every later call. Not empty. Example:
   * `order_12345`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount to pay, in main currency units. At least 1. Example: `120`. */
  amount: number;
  /**
   * Currency, ISO 4217 letters; `PLN` for `blik`, `blik_paylater` and `leasing`. Matches `^[A-Z]{3}$`.
   * Example: `PLN`.
   */
  currency: Currency;
  /** What the payment is for. 1 to 256 characters. Example: `Zamówienie 12345`. */
  description: string;
  /**
   * The payer, with the way they pay. `blik` and `blik_paylater` need both names, the e-mail address and
   * the IP address, `leasing` the telephone number and the IP address.
   */
  customer: AlternativeCustomerWithMethod;
  /** The goods. */
  products: AlternativePaymentProduct[];
  /**
   * Where the payer's browser returns after the payment. The address of the project's settings when left
   * out. An absolute URL. At most 2048 characters. Example: `https://your-site.com/result`.
   */
  result_url?: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** A payment through LeaseLink. */
export interface LeaselinkPaymentRequest {
  /** The payment goes through LeaseLink. */
  provider: "leaselink";
  /**
   * The merchant's identifier of the payment. Keep it for every later call. Not empty. Example:
   * `order_12345`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount to pay, in main currency units. At least 1. Example: `120`. */
  amount: number;
  /**
   * Currency, ISO 4217 letters; `PLN` for `blik`, `blik_paylater` and `leasing`. Matches `^[A-Z]{3}$`.
   * Example: `PLN`.
   */
  currency: Currency;
  /** What the payment is for. 1 to 256 characters. Example: `Zamówienie 12345`. */
  description: string;
  /**
   * The payer, with the way they pay. `blik` and `blik_paylater` need both names, the e-mail address and
   * the IP address, `leasing` the telephone number and the IP address.
   */
  customer: AlternativeCustomerWithMethod;
  /** The goods. */
  products: AlternativePaymentProduct[];
  /**
   * Where the payer's browser returns after the payment. The address of the project's settings when left
   * out. An absolute URL. At most 2048 characters. Example: `https://your-site.com/result`.
   */
  result_url?: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** A payment through Santander. */
export interface SantanderPaymentRequest {
  /** The payment goes through Santander. */
  provider: "santander";
  /**
   * The merchant's identifier of the payment. Keep it for every later call. Not empty. Example:
   * `order_12345`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount to pay, in main currency units. At least 1. Example: `120`. */
  amount: number;
  /**
   * Currency, ISO 4217 letters; `PLN` for `blik`, `blik_paylater` and `leasing`. Matches `^[A-Z]{3}$`.
   * Example: `PLN`.
   */
  currency: Currency;
  /** What the payment is for. 1 to 256 characters. Example: `Zamówienie 12345`. */
  description: string;
  /**
   * The payer. `blik` and `blik_paylater` need both names, the e-mail address and the IP address,
   * `leasing` the telephone number and the IP address.
   */
  customer: AlternativeCustomer;
  /** The goods. */
  products: AlternativePaymentProduct[];
  /**
   * Where the payer's browser returns after the payment. The address of the project's settings when left
   * out. An absolute URL. At most 2048 characters. Example: `https://your-site.com/result`.
   */
  result_url?: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** A payment through Przelewy24. */
export interface Przelewy24PaymentRequest {
  /** The payment goes through Przelewy24. */
  provider: "przelewy24";
  /**
   * The merchant's identifier of the payment. Keep it for every later call. Not empty. Example:
   * `order_12345`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount to pay, in main currency units. At least 1. Example: `120`. */
  amount: number;
  /**
   * Currency, ISO 4217 letters; `PLN` for `blik`, `blik_paylater` and `leasing`. Matches `^[A-Z]{3}$`.
   * Example: `PLN`.
   */
  currency: Currency;
  /** What the payment is for. 1 to 256 characters. Example: `Zamówienie 12345`. */
  description: string;
  /** The payer, with their country. */
  customer: AlternativeCustomerWithCountry;
  /** The goods. */
  products: AlternativePaymentProduct[];
  /**
   * Where the payer's browser returns after the payment. The address of the project's settings when left
   * out. An absolute URL. At most 2048 characters. Example: `https://your-site.com/result`.
   */
  result_url?: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/**
 * The payer. `blik` and `blik_paylater` need both names, the e-mail address and the IP address, `leasing`
 * the telephone number and the IP address.
 */
export interface AlternativeCustomer {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Needed for `blik` and `blik_paylater`. Example: `Jan`. */
  first_name?: string;
  /** Family name. Needed for `blik` and `blik_paylater`. Example: `Kowalski`. */
  last_name?: string;
  /** Telephone number. Needed for `leasing`. Example: `+48601234567`. */
  phone?: string;
  /**
   * E-mail address. Needed for `blik` and `blik_paylater`. An e-mail address. Example:
   * `user@example.com`.
   */
  email?: string;
  /**
   * Address of the payer's browser. Needed for `blik`, `blik_paylater` and `leasing`. Example:
   * `203.0.113.7`.
   */
  ip_address?: string;
  /** ISO 3166-1 letters of the country. Needed for `przelewy24`. Exactly 2 characters. Example: `PL`. */
  country?: string;
  /** Street, house and flat. Example: `Staszica 22/6`. */
  address?: string;
  /** The city. Example: `Poznań`. */
  city?: string;
  /** Postal code. Example: `60-524`. */
  postal_code?: string;
  /** The way to pay. */
  payment_method?: AlternativePaymentMethod;
}

/**
 * The payer, with the way they pay. `blik` and `blik_paylater` need both names, the e-mail address and
 * the IP address, `leasing` the telephone number and the IP address.
 */
export interface AlternativeCustomerWithMethod {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Needed for `blik` and `blik_paylater`. Example: `Jan`. */
  first_name?: string;
  /** Family name. Needed for `blik` and `blik_paylater`. Example: `Kowalski`. */
  last_name?: string;
  /** Telephone number. Needed for `leasing`. Example: `+48601234567`. */
  phone?: string;
  /**
   * E-mail address. Needed for `blik` and `blik_paylater`. An e-mail address. Example:
   * `user@example.com`.
   */
  email?: string;
  /**
   * Address of the payer's browser. Needed for `blik`, `blik_paylater` and `leasing`. Example:
   * `203.0.113.7`.
   */
  ip_address?: string;
  /** ISO 3166-1 letters of the country. Needed for `przelewy24`. Exactly 2 characters. Example: `PL`. */
  country?: string;
  /** Street, house and flat. Example: `Staszica 22/6`. */
  address?: string;
  /** The city. Example: `Poznań`. */
  city?: string;
  /** Postal code. Example: `60-524`. */
  postal_code?: string;
  /** The way to pay. */
  payment_method: AlternativePaymentMethod;
}

/** The payer, with their country. */
export interface AlternativeCustomerWithCountry {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Needed for `blik` and `blik_paylater`. Example: `Jan`. */
  first_name?: string;
  /** Family name. Needed for `blik` and `blik_paylater`. Example: `Kowalski`. */
  last_name?: string;
  /** Telephone number. Needed for `leasing`. Example: `+48601234567`. */
  phone?: string;
  /**
   * E-mail address. Needed for `blik` and `blik_paylater`. An e-mail address. Example:
   * `user@example.com`.
   */
  email?: string;
  /**
   * Address of the payer's browser. Needed for `blik`, `blik_paylater` and `leasing`. Example:
   * `203.0.113.7`.
   */
  ip_address?: string;
  /** ISO 3166-1 letters of the country. Needed for `przelewy24`. Exactly 2 characters. Example: `PL`. */
  country: string;
  /** Street, house and flat. Example: `Staszica 22/6`. */
  address?: string;
  /** The city. Example: `Poznań`. */
  city?: string;
  /** Postal code. Example: `60-524`. */
  postal_code?: string;
  /** The way to pay. */
  payment_method?: AlternativePaymentMethod;
}

/** The way to pay. */
export type AlternativePaymentMethod = BlikMethod | BlikPaylaterMethod | LeasingMethod;

/** BLIK, with the code that the payer's bank app shows. */
export interface BlikMethod {
  /** Paid with BLIK. */
  type: "blik";
  /** The payer's BLIK code. */
  blik?: BlikCode;
}

/** The payer's BLIK code. */
export interface BlikCode {
  /**
   * The six digits that the payer's bank app shows; they are valid for a short time only. Matches
   * `^[0-9]{6}$`. Example: `777123`.
   */
  blik_code?: string;
}

/** BLIK, to be paid later. */
export interface BlikPaylaterMethod {
  /** Paid later with BLIK. */
  type: "blik_paylater";
}

/** Leasing. */
export interface LeasingMethod {
  /** Paid by leasing. */
  type: "leasing";
}

/** A line of the basket. Amounts are numbers here. */
export interface AlternativePaymentProduct {
  /** What is sold. Example: `Czajnik`. */
  name: string;
  /** How many units, as a number; a string is refused. A whole number. At least 0. Example: `1`. */
  quantity: number;
  /** Price of one unit, in main currency units. Example: `120`. */
  price: number;
  /** Category of the product. Example: `kitchen`. */
  category?: string;
  /** Net price, in main currency units. Example: `97.56`. */
  net_amount?: number;
  /** Value added tax, in main currency units. Example: `22.44`. */
  vat_amount?: number;
  /** Tax category of the product. Example: `23`. */
  tax_category?: string;
}

/** A callback to send again. */
export interface ResendAlternativePaymentCallbackRequest {
  /**
   * The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`.
   */
  external_id: ExternalId;
  /** Which operation's callback. That of the last operation when left out. */
  operation?: "create" | "refund";
}

/** Operation on an alternative payment. Other values are possible. */
export type AlternativePaymentOperationType = "create" | "refund" | (string & {});

/** The result of one operation on an alternative payment. */
export interface AlternativePaymentOperationResult {
  /** The payment, as RozetkaPay names it. Example: `0`. */
  id?: string;
  /** The merchant's identifier of the payment. Example: `order_12345`. */
  external_id?: string;
  /** The merchant's second identifier of the payment. Example: `cart-77`. */
  unified_external_id?: string;
  /** One operation on the payment. */
  details?: AlternativePaymentOperationDetails;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** One operation on the payment. */
export interface AlternativePaymentOperationDetails {
  /** The operation. Example: `2bd9de2f-6b97-490d-bcd0-283d00c65966`. */
  operation_id?: string;
  /** The transaction. Example: `a62a18e6-d44f-4a50-bc10-34853e109fe3`. */
  transaction_id?: string;
  /** The order in RozetkaPay's billing. Example: `593292035525113984`. */
  billing_order_id?: string;
  /** The order in the payment gateway. Example: `593292035525113985`. */
  gateway_order_id?: string;
  /** Operation on an alternative payment. Other values are possible. */
  method?: AlternativePaymentOperationType;
  /** The way the payer pays. Other values are possible. */
  payment_method_type?: "blik" | "blik_paylater" | "leasing" | (string & {});
  /** Whether the payment has a single step. */
  one_stage?: boolean;
  /** An amount in main currency units, as a decimal string or a number. Read both. Example: `100.50`. */
  amount?: Amount;
  /** Currency of the operation, ISO 4217 letters. Example: `PLN`. */
  currency?: string;
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
  /**
   * Why an operation on an alternative payment ended as it did. The provider adds codes without notice.
   * Other values are possible.
   */
  status_code?: AlternativePaymentResponseCode;
  /** The reason of the status, for people. Example: `Transaction successful.`. */
  status_description?: string;
  /** Whether the payer must act before anything is paid. */
  action_required?: boolean;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  action?: UserAction;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
  /** The merchant's text of the request that made this operation, unchanged. Example: `any text`. */
  payload?: string;
  /**
   * When the operation was created, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:03Z`.
   */
  created_at?: string;
  /**
   * When the operation was processed, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:09Z`.
   */
  processed_at?: string;
  /** Authorisation code of the payer's bank. Example: `123456`. */
  auth_code?: string;
  /** Retrieval reference number. Example: `519512345678`. */
  rrn?: string;
  /** Name of the bank. Example: `Santander`. */
  bank_name?: string;
}

/** The whole state of an alternative payment. */
export interface AlternativePaymentOperationsResult {
  /** The payment, as RozetkaPay names it. Example: `0`. */
  id?: string;
  /** The merchant's identifier of the payment. Example: `order_12345`. */
  external_id?: string;
  /** The merchant's second identifier of the payment. Example: `cart-77`. */
  unified_external_id?: string;
  /**
   * The amount of the payment, in main currency units, as a decimal string or a number. Example:
   * `100.50`.
   */
  amount?: Amount;
  /** Given back so far, in main currency units. Example: `100.50`. */
  amount_refunded?: Amount;
  /** Whether the payment succeeded. */
  purchased?: boolean;
  /** The attempts to pay. Their order is not documented. */
  purchase_details?: AlternativePaymentOperationDetails[];
  /** Whether money was given back. */
  refunded?: boolean;
  /** The refunds. */
  refund_details?: AlternativePaymentOperationDetails[];
  /** The payer. */
  customer?: CustomerInfo;
}

/** A batch to pay, on the hosted page or with payment data of the request. */
export type CreateBatchPaymentRequest = HostedBatchPaymentRequest | DirectBatchPaymentRequest;

/** A batch to pay on RozetkaPay's hosted page. */
export interface HostedBatchPaymentRequest {
  /** The payer pays on RozetkaPay's page. */
  mode: "hosted";
  /**
   * The merchant's identifier of the batch, unique within the project. Keep it: confirmation and
   * cancellation name the batch by it. Not empty. Example: `batch-1`.
   */
  batch_external_id: string;
  /** Currency of every order, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** What is paid. At most one order may set `init_recurrent`. 1 to 10 items. */
  orders: BatchOrder[];
  /**
   * `true` charges the payer at once, `false` only holds the money until the batch is confirmed or
   * cancelled. Charged at once when left out. Default: `true`.
   */
  confirm?: boolean;
  /** The payer of a batch on the hosted page. Every member may be left out. */
  customer?: BatchCustomer;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
   * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: ResultUrl;
  /**
   * Where the browser returns after a payment, from RozetkaPay's own thank-you page only. `result_url`
   * when left out. An absolute URL. Example: `https://your-site.com/thanks`.
   */
  result_url_success?: ResultUrlSuccess;
  /**
   * Where the browser returns after a failure, from RozetkaPay's own thank-you page only. `result_url`
   * when left out. An absolute URL. Example: `https://your-site.com/try-again`.
   */
  result_url_fail?: ResultUrlFail;
  /** How long the hosted page stays open, in minutes. From 5 to 720. Default: `720`. Example: `60`. */
  checkout_ttl?: number;
  /**
   * Accept only cards of an issuer's campaign: `r_card` is the Rozetka card, `diia_card` the Diia card.
   * Any card when left out.
   */
  campaign_name?: CampaignName;
  /**
   * The merchant's text for the whole batch, handed back unchanged. Nothing when left out. Example: `any
   * text`.
   */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** A batch to pay with the payment data of the request. */
export interface DirectBatchPaymentRequest {
  /** The payment data comes with the request, in `customer.payment_method`. */
  mode: "direct";
  /**
   * The merchant's identifier of the batch, unique within the project. Keep it: confirmation and
   * cancellation name the batch by it. Not empty. Example: `batch-1`.
   */
  batch_external_id: string;
  /** Currency of every order, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** What is paid. At most one order may set `init_recurrent`. 1 to 10 items. */
  orders: BatchOrder[];
  /**
   * `true` charges the payer at once, `false` only holds the money until the batch is confirmed or
   * cancelled. Charged at once when left out. Default: `true`.
   */
  confirm?: boolean;
  /** The payer of a batch whose payment data comes with the request. */
  customer: PayingBatchCustomer;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
   * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: ResultUrl;
  /**
   * Accept only cards of an issuer's campaign: `r_card` is the Rozetka card, `diia_card` the Diia card.
   * Any card when left out.
   */
  campaign_name?: CampaignName;
  /**
   * The merchant's text for the whole batch, handed back unchanged. Nothing when left out. Example: `any
   * text`.
   */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** One order of a batch. */
export interface BatchOrder {
  /**
   * API key (login) of the project that sells this order. Not empty. Example:
   * `00000000-0000-4000-8000-000000000001`.
   */
  api_key: string;
  /**
   * The merchant's identifier of the order. Ask for its state and refund it under this name. Not empty.
   * Example: `order-1`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount of the order, in main currency units. More than 0. Example: `100.5`. */
  amount: number;
  /** What the order is for, shown to the payer. Example: `Payment for order 001`. */
  description: string;
  /**
   * The merchant's text for this order, handed back with it. Nothing when left out. At most 4096
   * characters. Example: `any text`.
   */
  payload?: string;
  /**
   * Whether to start a series of repeated charges; the order's `recurrent_id` comes with its success.
   * Default: `false`.
   */
  init_recurrent?: boolean;
  /**
   * Account or telephone number to top up. It is checked before anything is charged, and a failed check
   * refuses the whole batch. Example: `380501234567`.
   */
  account_to_refill?: string;
  /** The goods. Needed when fiscalization is on for the project. */
  products?: Product[];
  /**
   * Identifier of the parent order, if this is its child. A separate order when left out. Example:
   * `order-1`.
   */
  child_of?: string;
  /** Receiver of a transfer without a contract, such as a payment to the treasury. */
  order_recipient?: OrderRecipient;
}

/** Receiver of a transfer without a contract, such as a payment to the treasury. */
export interface OrderRecipient {
  /** Name of the receiver. At most 255 characters. Example: `Державне казначейство України`. */
  name: string;
  /** Registration number of the receiver. At most 20 characters. Example: `12345676`. */
  tin: string;
  /** Account of the receiver. 15 to 34 characters. Example: `UA213223130000026007233566001`. */
  iban: string;
  /**
   * Bank of the receiver. At most 255 characters. Example: `АКЦІОНЕРНЕ ТОВАРИСТВО "ПЕРШИЙ УКРАЇНСЬКИЙ
   * МІЖНАРОДНИЙ БАНК"`.
   */
  bank_name: string;
}

/** A held batch to charge. */
export interface ConfirmBatchPaymentRequest {
  /** The merchant's identifier of the batch, as given at creation. Not empty. Example: `batch-1`. */
  batch_external_id: string;
  /** Currency of the batch, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** The orders to charge. Every order in full when left out. 1 to 40 items. */
  orders?: BatchConfirmOrder[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * The merchant's text for the whole confirmation, handed back unchanged. Nothing when left out.
   * Example: `goods shipped`.
   */
  payload?: string;
}

/** One order of a batch to charge. */
export interface BatchConfirmOrder {
  /**
   * API key (login) of the project that sells this order. Not empty. Example:
   * `00000000-0000-4000-8000-000000000001`.
   */
  api_key: string;
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order-1`. */
  external_id: ExternalId;
  /**
   * How much to charge, in main currency units; not more than was held. The order in full when left out.
   * More than 0. Example: `80`.
   */
  amount?: number;
}

/** A held batch to release. */
export interface CancelBatchPaymentRequest {
  /** The merchant's identifier of the batch, as given at creation. Not empty. Example: `batch-1`. */
  batch_external_id: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * The merchant's text for the whole cancellation, handed back unchanged. Nothing when left out.
   * Example: `cancel reason`.
   */
  payload?: string;
}

/**
 * The result of an operation on a batch. It has no status of its own: look at `action`, then at every
 * order. The orders are in `order_details` by the documentation; RozetkaPay's mobile kits read
 * `orders_details`.
 */
export interface BatchPaymentOperationResult {
  /** The batch, as RozetkaPay names it. Example: `0`. */
  id?: string;
  /** The merchant's identifier of the batch. Example: `batch-1`. */
  batch_external_id?: string;
  /** Whether the payer must act before anything is paid. */
  action_required?: boolean;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  action?: UserAction;
  /** The one transaction that pays the whole batch. */
  batch_details?: BatchDetails;
  /** What became of each order. */
  order_details?: BatchOrderDetail[];
  /** The same as `order_details`, under the name that RozetkaPay's mobile kits read. */
  orders_details?: BatchOrderDetail[];
  /** What was paid with; `type` names the block that is filled. */
  payment_method?: ResultPaymentMethod;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** The one transaction that pays the whole batch. */
export interface BatchDetails {
  /**
   * What was really taken, in main currency units, as a decimal string or a number. Example: `100.50`.
   */
  amount?: Amount;
  /** Currency of the transaction, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** A comment on the transaction. Example: `comment`. */
  comment?: string;
  /** The merchant's text for the whole batch, unchanged. Example: `any text`. */
  payload?: string;
  /**
   * When the transaction was created, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:03Z`.
   */
  created_at?: string;
  /**
   * When the transaction was processed, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:09Z`.
   */
  processed_at?: string;
  /** Authorisation code of the payer's bank. Example: `123456`. */
  auth_code?: string;
  /** Retrieval reference number. Example: `519512345678`. */
  rrn?: string;
  /** The merchant's number at the acquirer. Example: `M0000001`. */
  mid?: string;
  /** The terminal's number at the acquirer. Example: `T0000001`. */
  tid?: string;
  /** Name of the terminal. Example: `terminal-1`. */
  terminal_name?: string;
  /** The acquiring bank. Example: `Bank`. */
  bank_name?: string;
}

/** The operation on the batch that this row belongs to. Other values are possible. */
export type BatchMethodType = "create" | "confirm" | "refund" | "cancel" | (string & {});

/** What became of one order. */
export interface BatchOrderDetail {
  /** The merchant's identifier of the order. Example: `order-1`. */
  external_id?: string;
  /** The merchant's second identifier of the order. Example: `cart-77`. */
  unified_external_id?: string;
  /** The description given with the order. Example: `Payment for order 001`. */
  description?: string;
  /** The operation. Example: `2bd9de2f-6b97-490d-bcd0-283d00c65966`. */
  operation_id?: string;
  /** The transaction. Example: `a62a18e6-d44f-4a50-bc10-34853e109fe3`. */
  transaction_id?: string;
  /** An amount in main currency units, as a decimal string or a number. Read both. Example: `100.50`. */
  amount?: Amount;
  /** The fee taken for the operation. */
  fee?: FeeDetails;
  /** The operation on the batch that this row belongs to. Other values are possible. */
  method?: BatchMethodType;
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
  /**
   * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of
   * kind `changed` may keep the merchant's identifier, as long as no payment under it has succeeded.
   * Other values are possible.
   */
  status_code?: ResponseCode;
  /** The reason of the status, for people. Example: `Transaction successful.`. */
  status_description?: string;
  /** The reason in English, fit to be shown to the payer. Example: `Insufficient funds`. */
  status_description_en?: string;
  /** The reason in Ukrainian, fit to be shown to the payer. Example: `Недостатньо коштів`. */
  status_description_uk?: string;
  /** The merchant's text of the order, unchanged. Example: `any text`. */
  payload?: string;
  /**
   * Lets the merchant charge the same card again later; only after success of an order with
   * `init_recurrent`. Example: `593292035525113984`.
   */
  recurrent_id?: string;
  /** Account of the receiver. Example: `UA213223130000026007233566001`. */
  recipient_iban?: string;
  /** The merchant's identifier of the parent order, for a child order. Example: `order-1`. */
  child_of?: string;
  /** Whether this order has a child order; `child_of` is then empty. */
  has_child?: boolean;
  /** Receiver of a transfer without a contract; absent for other orders. */
  order_recipient?: OrderRecipientDetails;
}

/** Receiver of a transfer without a contract; absent for other orders. */
export interface OrderRecipientDetails {
  /** Name of the receiver. Example: `Державне казначейство України`. */
  name?: string;
  /** Registration number of the receiver. Example: `12345676`. */
  tin?: string;
  /** Account of the receiver. Example: `UA213223130000026007233566001`. */
  iban?: string;
  /** Bank of the receiver. Example: `АКЦІОНЕРНЕ ТОВАРИСТВО "ПЕРШИЙ УКРАЇНСЬКИЙ МІЖНАРОДНИЙ БАНК"`. */
  bank_name?: string;
}

/**
 * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of kind
 * `changed` may keep the merchant's identifier, as long as no payment under it has succeeded. Other
 * values are possible.
 */
export type ResponseCode =
  | "3ds_not_supported"
  | "3ds_required"
  | "3ds_verification_failed"
  | "access_error"
  | "access_not_allowed"
  | "account_number_and_phone_passed"
  | "acs_service_unavailable"
  | "action_already_done"
  | "action_not_allowed"
  | "additional_information_is_pending"
  | "advance_payment_accepted"
  | "advance_payment_offered"
  | "agreements_service_unavailable"
  | "amount_was_successfully_blocked"
  | "anti_fraud_check"
  | "anti_fraud_check_in_progress"
  | "authorization_error"
  | "authorization_failed"
  | "balances_limitation"
  | "bank_is_not_supported"
  | "banking_application_is_not_installed"
  | "callback_url_missing"
  | "cancel_successful"
  | "cancel_transfer"
  | "card_bin_not_found"
  | "card_branch_daily_limit_reached"
  | "card_branch_is_blocked"
  | "card_expired"
  | "card_has_constraints"
  | "card_is_lost_or_stolen"
  | "card_not_found"
  | "card_not_supported"
  | "card_type_is_not_supported"
  | "card_verification_required"
  | "chargeback-failed"
  | "chargeback_successful"
  | "completion_limit_reached"
  | "confirm_amount_cannot_be_more_than_the_transaction_amount"
  | "confirm_required"
  | "confirmation_required"
  | "confirmation_timeout"
  | "contract_was_signed_on_client_side"
  | "country_not_supported"
  | "credit_limit_exceeded"
  | "currency_rate_not_found"
  | "customer_auth_not_found"
  | "customer_auth_token_expired_or_invalid"
  | "customer_email_not_allowed"
  | "customer_id_not_passed"
  | "customer_profile_not_found"
  | "cvv_is_required"
  | "daily_card_usage_limit_reached"
  | "data_not_found"
  | "entity_agreement_not_found"
  | "entity_blocked"
  | "entity_contract_terminated"
  | "entity_not_active"
  | "entity_suspended"
  | "expired_or_invalid_token"
  | "failed_as_part_of_failed_batch"
  | "failed_to_create_transaction"
  | "failed_to_fetch_recipient_data_from_diia"
  | "failed_to_finish_transaction"
  | "failed_to_load_wallet"
  | "failed_to_send_sms"
  | "failed_to_verify_card"
  | "fc_transaction_not_generated"
  | "fee_not_found"
  | "finmon_payer_validation_failed"
  | "finmon_recipient_validation_failed"
  | "finmon_validation_failed"
  | "free_bank_details_limit"
  | "hold_cancelled_by_bank"
  | "incorrect_refund_sum_or_currency"
  | "insufficient_funds"
  | "insufficient_funds_for_refund"
  | "internal_error"
  | "invalid_apple_pay_token"
  | "invalid_card_data"
  | "invalid_card_token"
  | "invalid_currency"
  | "invalid_data"
  | "invalid_google_pay_token"
  | "invalid_operation"
  | "invalid_phone_number"
  | "invalid_recipient_name"
  | "invalid_request_body"
  | "invalid_token"
  | "invalid_transaction_amount"
  | "invalid_transaction_status"
  | "invalid_transaction_type"
  | "invalid_verification_code"
  | "missed_payout_method_data"
  | "missing_route"
  | "no_discount_found"
  | "operation_not_allowed"
  | "operation_not_found"
  | "order_canceled"
  | "order_expired"
  | "order_is_duplicated"
  | "partner_account_check_failed"
  | "partner_account_not_found"
  | "payer_card_error"
  | "paying_unavailable_for_recipient"
  | "payment_card_has_invalid_status"
  | "payment_flow_not_supported"
  | "payment_method_already_confirmed"
  | "payment_method_not_allowed"
  | "payment_method_not_found"
  | "payment_method_verification_failed"
  | "payment_provider_failure"
  | "payment_settings_not_found"
  | "payment_system_not_supported"
  | "payment_was_refunded"
  | "pending"
  | "pin_data_required"
  | "pin_tries_exceeded"
  | "plan_not_active"
  | "plan_not_found"
  | "plan_project_missing"
  | "preauth_not_allowed"
  | "public_key_not_found"
  | "reached_the_limit_of_attempts_for_ip"
  | "receiver_card_error"
  | "receiver_info_error"
  | "recipient_payment_method_not_found"
  | "recurrent_not_found"
  | "recurring_transactions_not_allowed"
  | "refund_is_cancelled_by_initiator"
  | "refund_is_cancelled_by_system"
  | "refund_pending"
  | "refund_period_is_expired"
  | "refund_successful"
  | "refund_transaction_bank_daily_limit_exceeded"
  | "refund_waiting_for_funds"
  | "rejected_by_bank"
  | "representment-failed"
  | "representment_successful"
  | "request_failed"
  | "restricted_card"
  | "restricted_ip"
  | "sender_info_required"
  | "session_expired"
  | "simultaneous_open_orders_not_supported_by_bank"
  | "store_is_blocked"
  | "store_is_not_active"
  | "subscription_already_exists"
  | "subscription_auto_renew_locked"
  | "subscription_not_active"
  | "subscription_not_found"
  | "subscription_successful"
  | "terminal_limit_exceeded"
  | "terminal_not_found"
  | "test_transaction"
  | "timeout"
  | "token_does_not_exist"
  | "too_many_requests"
  | "transaction_already_paid"
  | "transaction_amount_limit"
  | "transaction_cannot_be_processed"
  | "transaction_confirmation_timeout"
  | "transaction_created"
  | "transaction_declined"
  | "transaction_is_canceled"
  | "transaction_is_canceled_by_payer"
  | "transaction_is_not_recurring"
  | "transaction_limit_exceeded"
  | "transaction_not_found"
  | "transaction_not_supported"
  | "transaction_rejected"
  | "transaction_success_primary_not_found"
  | "transaction_successful"
  | "unknown_entity"
  | "unsubscribed_successfully"
  | "user_collision_by_financial_number"
  | "user_not_found"
  | "waiting_for_complete"
  | "waiting_for_redirect"
  | "waiting_for_verification"
  | "wallet_not_configured"
  | "wrong_account_number"
  | "wrong_amount"
  | "wrong_authorization_code"
  | "wrong_card_number"
  | "wrong_cavv"
  | "wrong_cooperation_type"
  | "wrong_cvv"
  | "wrong_otp_code"
  | "wrong_payment_count"
  | "wrong_payparts_period"
  | "wrong_pin"
  | "wrong_project_settings"
  | "wrong_sms_password"
  | (string & {});

/**
 * State of the fiscal receipt as a number: 1000 to 1002 no fault, 2001 to 2006 the fiscal service or its
 * data, 3001 and 3002 missing or repeated data, 4001 to 4051 the cash register and its shift, 5001 to
 * 5003 the electronic signature, 6001 to 6003 the tax service, 7001 and 7002 the receipt itself. Other
 * values are possible.
 */
export type FiscalizationStatusCode =
  | 1000
  | 1001
  | 1002
  | 2001
  | 2002
  | 2003
  | 2004
  | 2005
  | 2006
  | 3001
  | 3002
  | 4001
  | 4002
  | 4003
  | 4004
  | 4005
  | 4006
  | 4050
  | 4051
  | 5001
  | 5002
  | 5003
  | 6001
  | 6002
  | 6003
  | 7001
  | 7002
  | (number & {});

/**
 * Why an operation on an order paid in parts ended as it did. The provider adds codes without notice.
 * Other values are possible.
 */
export type PayPartsResponseCode =
  | "transaction_successful"
  | "contract_was_signed_on_client_side"
  | "refund_successful"
  | "cancel_successful"
  | "refund_is_cancelled_by_initiator"
  | "refund_is_cancelled_by_system"
  | "pending"
  | "waiting_for_redirect"
  | "confirmation_required"
  | "failed_to_create_transaction"
  | "internal_error"
  | "transaction_not_found"
  | "wrong_cooperation_type"
  | "transaction_rejected"
  | "order_expired"
  | "transaction_declined"
  | "user_not_found"
  | "insufficient_funds"
  | "transaction_is_canceled_by_payer"
  | "transaction_limit_exceeded"
  | "transaction_not_supported"
  | "wrong_payment_count"
  | "wrong_installment_period"
  | "wrong_payparts_period"
  | "banking_application_is_not_installed"
  | "bank_is_not_supported"
  | "invalid_phone_number"
  | "simultaneous_open_orders_not_supported_by_bank"
  | "transaction_amount_limit"
  | "finmon_validation_failed"
  | "insufficient_funds_for_refund"
  | (string & {});

/**
 * Why an operation on an alternative payment ended as it did. The provider adds codes without notice.
 * Other values are possible.
 */
export type AlternativePaymentResponseCode =
  | "transaction_successful"
  | "contract_was_signed_on_client_side"
  | "refund_successful"
  | "cancel_successful"
  | "refund_is_cancelled_by_initiator"
  | "refund_is_cancelled_by_system"
  | "pending"
  | "waiting_for_redirect"
  | "confirmation_required"
  | "failed_to_create_transaction"
  | "internal_error"
  | "transaction_not_found"
  | "wrong_cooperation_type"
  | "transaction_rejected"
  | "order_expired"
  | "transaction_declined"
  | "user_not_found"
  | "insufficient_funds"
  | "transaction_is_canceled_by_payer"
  | "transaction_limit_exceeded"
  | "transaction_not_supported"
  | "wrong_payment_count"
  | "wrong_installment_period"
  | "wrong_payparts_period"
  | "banking_application_is_not_installed"
  | "bank_is_not_supported"
  | "invalid_phone_number"
  | "simultaneous_open_orders_not_supported_by_bank"
  | "transaction_amount_limit"
  | "finmon_validation_failed"
  | "insufficient_funds_for_refund"
  | (string & {});

/** An amount in main currency units, as a decimal string or a number. Read both. Example: `100.50`. */
export type Amount = string | number;

/** ISO 4217 letters, `UAH` for hryvnias. Matches `^[A-Z]{3}$`. Example: `UAH`. */
export type Currency = string;

/**
 * A decimal number as a string, with a point before the fraction. Matches `^[0-9]+(\.[0-9]+)?$`. Example:
 * `100.50`.
 */
export type DecimalString = string;

/**
 * A decimal number as a string, with a point before the fraction, and a minus before it where it is
 * negative. Matches `^-?[0-9]+(\.[0-9]+)?$`. Example: `-10.50`.
 */
export type SignedDecimalString = string;

/** The merchant's own identifier. Not empty. Example: `order_12345`. */
export type ExternalId = string;

/**
 * Where the result is sent when it is known. The address of the project's settings when left out. An
 * absolute URL. Example: `https://your-site.com/callback`.
 */
export type CallbackUrl = string;

/**
 * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
 * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
 */
export type ResultUrl = string;

/**
 * Where the browser returns after a payment, from RozetkaPay's own thank-you page only. `result_url` when
 * left out. An absolute URL. Example: `https://your-site.com/thanks`.
 */
export type ResultUrlSuccess = string;

/**
 * Where the browser returns after a failure, from RozetkaPay's own thank-you page only. `result_url` when
 * left out. An absolute URL. Example: `https://your-site.com/try-again`.
 */
export type ResultUrlFail = string;

/**
 * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
 * Names of at most 30 characters.
 */
export interface Metadata {
  [key: string]: string;
}

/**
 * Accept only cards of an issuer's campaign: `r_card` is the Rozetka card, `diia_card` the Diia card. Any
 * card when left out.
 */
export type CampaignName = "r_card" | "diia_card";

/**
 * Language of the hosted page: `UK` Ukrainian, `EN` English, `PL` Polish. The project's default when left
 * out.
 */
export type CheckoutLocale = "UK" | "EN" | "PL";

/** Theme of the hosted page. The project's default when left out. */
export type CheckoutColorMode = "white" | "dark";

/** What the payer must do next. Null or absent when nothing is left to do. */
export type UserAction = {
  /** Kind of the step: `url`, a page to open. Other values are possible. */
  type?: "url" | (string & {});
  /**
   * The page to send the payer to, the hosted checkout or the bank's 3-D Secure check. Example:
   * `https://checkout.rozetkapay.com/api/v1/checkout/0/form`.
   */
  value?: string;
} | null;

/**
 * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
 * `success` of a payment created with `confirm: false` means held, not charged. Other values are
 * possible.
 */
export type OperationStatus = "init" | "pending" | "success" | "failure" | (string & {});

/** The fee taken for the operation. */
export interface FeeDetails {
  /** An amount in main currency units, as a decimal string or a number. Read both. Example: `100.50`. */
  amount?: Amount;
  /** Currency of the fee, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
}

/**
 * A line of the basket. Decimals are strings here. All lines are needed for a partial operation of a
 * project with fiscalization; a full one takes the basket given at creation.
 */
export interface Product {
  /** The merchant's number of the product. Example: `sku-1`. */
  id?: string;
  /** What is sold. Example: `Чайник`. */
  name?: string;
  /** More about the product. Example: `Електрочайник, 1,7 л`. */
  description?: string;
  /** Category of the product. Example: `kitchen`. */
  category?: string;
  /** Address of a picture. Example: `https://your-site.com/sku-1.jpg`. */
  image?: string;
  /** Address of the product's page. Example: `https://your-site.com/sku-1`. */
  url?: string;
  /** ISO 4217 letters, `UAH` for hryvnias. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency?: Currency;
  /**
   * How many units, as a decimal string; a JSON number is refused. Matches `^[0-9]+(\.[0-9]+)?$`.
   * Example: `2`.
   */
  quantity?: DecimalString;
  /**
   * Net price in main currency units, as a decimal string. Matches `^-?[0-9]+(\.[0-9]+)?$`. Example:
   * `100.50`.
   */
  net_amount?: SignedDecimalString;
  /**
   * Value added tax in main currency units, as a decimal string. Matches `^-?[0-9]+(\.[0-9]+)?$`.
   * Example: `16.75`.
   */
  vat_amount?: SignedDecimalString;
  /**
   * Fiscal tax group: 1 VAT 20 %, 2 no VAT, 3 VAT 20 % and excise 5 %, 4 VAT 7 %, 5 VAT 0 %, 6 no VAT and
   * excise 5 %, 7 not subject to VAT, 8 VAT 20 % and pension fund 7.5 %, 9 VAT 14 %. Needed when
   * fiscalization is on for the project.
   */
  tax_group?: TaxGroup;
}

/**
 * Fiscal tax group: 1 VAT 20 %, 2 no VAT, 3 VAT 20 % and excise 5 %, 4 VAT 7 %, 5 VAT 0 %, 6 no VAT and
 * excise 5 %, 7 not subject to VAT, 8 VAT 20 % and pension fund 7.5 %, 9 VAT 14 %. Needed when
 * fiscalization is on for the project.
 */
export type TaxGroup = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The payer's browser, for 3-D Secure. Every member is a string. */
export interface BrowserFingerprint {
  /** The Accept header of the browser. Example: `text/html,application/xhtml+xml`. */
  browser_accept_header: string;
  /** Colour depth of the screen in bits. Example: `24`. */
  browser_color_depth: string;
  /** Address of the browser. Example: `203.0.113.7`. */
  browser_ip_address: string;
  /** Whether Java is enabled, `true` or `false` as a string. Example: `false`. */
  browser_java_enabled: string;
  /** Language of the browser. Example: `uk-UA`. */
  browser_language: string;
  /** Height of the screen in pixels. Example: `1080`. */
  browser_screen_height: string;
  /** Width of the screen in pixels. Example: `1920`. */
  browser_screen_width: string;
  /** Name of the time zone. Example: `Europe/Kyiv`. */
  browser_time_zone: string;
  /** Difference of local time from UTC in minutes, as browsers give it. Example: `-120`. */
  browser_time_zone_offset: string;
  /** The User-Agent header of the browser. Example: `Mozilla/5.0`. */
  browser_user_agent: string;
}

/** State of the fiscal receipt. */
export interface Fiscalization {
  /** Number of the fiscal receipt. Example: `4000123456`. */
  fiscal_id?: string;
  /** Address of the fiscal receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  fiscal_url?: string;
  /** State of the fiscal receipt; capitalised, unlike every other state. Other values are possible. */
  status?: FiscalizationStatus;
  /**
   * State of the fiscal receipt as a number: 1000 to 1002 no fault, 2001 to 2006 the fiscal service or
   * its data, 3001 and 3002 missing or repeated data, 4001 to 4051 the cash register and its shift, 5001
   * to 5003 the electronic signature, 6001 to 6003 the tax service, 7001 and 7002 the receipt itself.
   * Other values are possible.
   */
  status_code?: FiscalizationStatusCode;
  /** The state, for people. Example: `Operation in progress`. */
  status_description?: string;
}

/** State of the fiscal receipt; capitalised, unlike every other state. Other values are possible. */
export type FiscalizationStatus = "Pending" | "Success" | "Failed" | (string & {});

/** The payer, as RozetkaPay knows them. */
export interface UserInfo {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number. Example: `380501234567`. */
  phone?: string;
  /** Address of the payer's browser. Example: `203.0.113.7`. */
  ip_address?: string;
  /** The User-Agent header of the payer's browser. Example: `Mozilla/5.0`. */
  browser_user_agent?: string;
}

/** The payer and what they paid with. */
export interface ResultUserDetails {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** The account that was topped up. Example: `380501234567`. */
  account_number?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number. Example: `380501234567`. */
  phone?: string;
  /** Tax number of the payer. Example: `3228412933`. */
  tin?: string;
  /** What was paid with; `type` names the block that is filled. */
  payment_method?: ResultPaymentMethod;
}

/** The payer of a batch on the hosted page. Every member may be left out. */
export interface BatchCustomer {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. An e-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number with the country code; no form is prescribed. Example: `380501234567`. */
  phone?: string;
  /** ISO 3166-1 letters of the country. Exactly 2 characters. Example: `UA`. */
  country?: string;
  /** The city. Example: `Київ`. */
  city?: string;
  /** Street, house and flat. At most 100 characters. Example: `вул. Хрещатик 22/6`. */
  address?: string;
  /** Postal code. Example: `01001`. */
  postal_code?: string;
  /**
   * The payer's tax number. A transfer without a contract needs this or `document`; when both are given
   * this one counts. Matches `^[0-9]{10}$`. Example: `3228412933`.
   */
  tin?: string;
  /** An identity document, for payers without a tax number. */
  document?: CustomerDocument;
  /**
   * Language of the hosted page: `UK` Ukrainian, `EN` English, `PL` Polish. The project's default when
   * left out.
   */
  locale?: CheckoutLocale;
  /** Theme of the hosted page. The project's default when left out. */
  color_mode?: CheckoutColorMode;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: BrowserFingerprint;
  /** What the payer pays with; `type` names the block that is filled. */
  payment_method?: CustomerPaymentMethod;
}

/** The payer of a batch whose payment data comes with the request. */
export interface PayingBatchCustomer {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. An e-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number with the country code; no form is prescribed. Example: `380501234567`. */
  phone?: string;
  /** ISO 3166-1 letters of the country. Exactly 2 characters. Example: `UA`. */
  country?: string;
  /** The city. Example: `Київ`. */
  city?: string;
  /** Street, house and flat. At most 100 characters. Example: `вул. Хрещатик 22/6`. */
  address?: string;
  /** Postal code. Example: `01001`. */
  postal_code?: string;
  /**
   * The payer's tax number. A transfer without a contract needs this or `document`; when both are given
   * this one counts. Matches `^[0-9]{10}$`. Example: `3228412933`.
   */
  tin?: string;
  /** An identity document, for payers without a tax number. */
  document?: CustomerDocument;
  /**
   * Language of the hosted page: `UK` Ukrainian, `EN` English, `PL` Polish. The project's default when
   * left out.
   */
  locale?: CheckoutLocale;
  /** Theme of the hosted page. The project's default when left out. */
  color_mode?: CheckoutColorMode;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: BrowserFingerprint;
  /** What the payer pays with; `type` names the block that is filled. */
  payment_method: CustomerPaymentMethod;
}

/** An identity document, for payers without a tax number. */
export interface CustomerDocument {
  /**
   * Kind of document: `passport` a booklet, `id` a card, `foreign-passport` for travel or of another
   * country.
   */
  type: "passport" | "id" | "foreign-passport";
  /** Two Cyrillic letters for `passport`; leave it out for `id`. At most 10 characters. Example: `АА`. */
  series?: string;
  /** Six digits for `passport`, nine for `id`. At most 20 characters. Example: `123456`. */
  number: string;
}

/** The payer. Every member may be left out. */
export interface Customer {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. An e-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number with the country code; no form is prescribed. Example: `380501234567`. */
  phone?: string;
  /** ISO 3166-1 letters of the country. Exactly 2 characters. Example: `UA`. */
  country?: string;
  /** The city. Example: `Київ`. */
  city?: string;
  /** Street, house and flat. At most 100 characters. Example: `вул. Хрещатик 22/6`. */
  address?: string;
  /** Postal code. Example: `01001`. */
  postal_code?: string;
  /** The account to top up, for payments that do so. Example: `380501234567`. */
  account_number?: string;
  /**
   * IPv4 address of the payer's browser. Matches
   * `^(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}$`. Example:
   * `203.0.113.7`.
   */
  ip_address?: string;
  /**
   * Language of the hosted page: `UK` Ukrainian, `EN` English, `PL` Polish. The project's default when
   * left out.
   */
  locale?: CheckoutLocale;
  /** Theme of the hosted page. The project's default when left out. */
  color_mode?: CheckoutColorMode;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: BrowserFingerprint;
  /** What the payer pays with; `type` names the block that is filled. */
  payment_method?: CustomerPaymentMethod;
}

/** The payer, with what they pay with. */
export interface PayingCustomer {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. An e-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number with the country code; no form is prescribed. Example: `380501234567`. */
  phone?: string;
  /** ISO 3166-1 letters of the country. Exactly 2 characters. Example: `UA`. */
  country?: string;
  /** The city. Example: `Київ`. */
  city?: string;
  /** Street, house and flat. At most 100 characters. Example: `вул. Хрещатик 22/6`. */
  address?: string;
  /** Postal code. Example: `01001`. */
  postal_code?: string;
  /** The account to top up, for payments that do so. Example: `380501234567`. */
  account_number?: string;
  /**
   * IPv4 address of the payer's browser. Matches
   * `^(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\.(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])){3}$`. Example:
   * `203.0.113.7`.
   */
  ip_address?: string;
  /**
   * Language of the hosted page: `UK` Ukrainian, `EN` English, `PL` Polish. The project's default when
   * left out.
   */
  locale?: CheckoutLocale;
  /** Theme of the hosted page. The project's default when left out. */
  color_mode?: CheckoutColorMode;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: BrowserFingerprint;
  /** What the payer pays with; `type` names the block that is filled. */
  payment_method: CustomerPaymentMethod;
}

/** Who receives the money of a payment from person to person. */
export interface PaymentRecipient {
  /** The receiver in the merchant's system. Not empty. Example: `user-8`. */
  external_id: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. An e-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number with the country code; no form is prescribed. Example: `380501234567`. */
  phone?: string;
  /** ISO 3166-1 letters of the country. Exactly 2 characters. Example: `UA`. */
  country?: string;
  /** The city. Example: `Київ`. */
  city?: string;
  /** Street, house and flat. At most 100 characters. Example: `вул. Хрещатик 22/6`. */
  address?: string;
  /** Postal code. Example: `01001`. */
  postal_code?: string;
  /** The receiver's Rozetka ID. Example: `8ba5dd43-496e-4432-9c8a-74fdc74139fe`. */
  rid?: string;
  /** Tax number of the receiver. Example: `3228412933`. */
  tin?: string;
  /** Where the money goes; `type` names the block that is filled. */
  payment_method: RecipientPaymentMethod;
}

/** The payer. */
export interface CustomerInfo {
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** E-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number. Example: `380501234567`. */
  phone?: string;
  /** Address of the payer's browser. Example: `203.0.113.7`. */
  ip_address?: string;
  /** The User-Agent header of the payer's browser. Example: `Mozilla/5.0`. */
  browser_user_agent?: string;
}

/** Why a request was refused. */
export interface ErrorResponse {
  /**
   * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of
   * kind `changed` may keep the merchant's identifier, as long as no payment under it has succeeded.
   * Other values are possible.
   */
  code?: ResponseCode;
  /** The reason, for people. Example: `Invalid request body`. */
  message?: string;
  /** The field that is wrong, as a path with dots. Example: `products.quantity`. */
  param?: string;
  /** The payment that the error is about. Example: `0`. */
  payment_id?: string;
  /**
   * Class of the error: `invalid_request_error` the request, `payment_method_error` the card or wallet,
   * `payment_settings_error` the set-up of the project, `payment_error` the processing, `api_error` the
   * platform, `customer_error` the customer or the wallet. Other values are possible.
   */
  type?: ErrorType;
  /**
   * Names this very error: give it to the provider's support. Example:
   * `5f6b8c0e-7c52-4c41-9b5e-0f4d7d0f4a11`.
   */
  error_id?: string;
  /** Which part of a batch is to blame. */
  hint?: ErrorHint;
}

/** Which part of a batch is to blame. */
export interface ErrorHint {
  /** The order that made the whole batch fail. Example: `order-1`. */
  order_external_id?: string;
}

/**
 * Class of the error: `invalid_request_error` the request, `payment_method_error` the card or wallet,
 * `payment_settings_error` the set-up of the project, `payment_error` the processing, `api_error` the
 * platform, `customer_error` the customer or the wallet. Other values are possible.
 */
export type ErrorType =
  | "invalid_request_error"
  | "payment_method_error"
  | "payment_settings_error"
  | "payment_error"
  | "api_error"
  | "customer_error"
  | (string & {});

/** State of the credentials. */
export interface KeysValidationResult {
  /** State of the credentials: `activated` is ready for use. Other values are possible. */
  status?: "activated" | (string & {});
}

/** What a receiver may still be sent from person to person. */
export interface P2PLimitsResult {
  /** Tax number of the receiver. Format: int64. A whole number. Example: `123456789`. */
  recipient_ipn?: number;
  /** The amount still allowed, in main currency units. Example: `14999.99`. */
  amount_left?: Amount;
  /** How many transfers are still allowed. A whole number. Example: `187`. */
  total_count_left?: number;
  /** How many transfers to a card are still allowed. A whole number. Example: `23`. */
  card_only_count_left?: number;
}

/** An order to pay in parts, on the bank's page or through the bank's app. */
export type CreatePayPartsOrderRequest = HostedPayPartsOrderRequest | DirectPayPartsOrderRequest;

/** An order to pay in parts on the bank's page. */
export interface HostedPayPartsOrderRequest {
  /**
   * The payer goes to the bank's page, named by `action.value` of the answer. Only `oschadbank` offers
   * it.
   */
  mode: "hosted";
  /**
   * The bank's key. `payParts.banks` lists those of the project; `stub` is for tests in the development
   * environment. Other values are possible.
   */
  bank_name: PayPartsBankName;
  /**
   * The merchant's identifier of the order. Keep it for every later call. Not empty. Example:
   * `order_12345`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount of the order, in main currency units. At least 1. Example: `3000`. */
  amount: number;
  /** ISO 4217 letters, `UAH` for hryvnias. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /**
   * In how many parts to pay. `payParts.banks` tells what each bank allows. A whole number. At least 1.
   * Example: `3`.
   */
  parts_count: number;
  /** What the order is for. 1 to 256 characters. Example: `Телефон`. */
  description: string;
  /** The payer. */
  customer: PayPartsCustomer;
  /**
   * The goods. Needed for `rozetkapay` and `monobank`: for the former the order is made without them, but
   * the credit fails later.
   */
  products?: PayPartsProduct[];
  /** How the goods are delivered. Nothing when left out. */
  deliveries?: PayPartsDelivery[];
  /**
   * Whether to confirm the order as soon as the payer has signed. Otherwise confirm it yourself. Default:
   * `false`.
   */
  auto_confirm_after_success?: boolean;
  /**
   * Where the payer's browser returns. Needed for `rozetkapay`. On the bank's page a result is shown
   * first. An absolute URL. At most 2048 characters. Example: `https://your-site.com/result`.
   */
  result_url?: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** An order to pay in parts that is sent straight to the bank. */
export interface DirectPayPartsOrderRequest {
  /**
   * The order goes straight to the bank. Most banks ask the payer in their app and the answer has no
   * action; `rozetkapay`, and `privatbank` without a telephone number, answer with a page in
   * `action.value`.
   */
  mode: "direct";
  /**
   * The bank's key. `payParts.banks` lists those of the project; `stub` is for tests in the development
   * environment. Other values are possible.
   */
  bank_name: PayPartsBankName;
  /**
   * The merchant's identifier of the order. Keep it for every later call. Not empty. Example:
   * `order_12345`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount of the order, in main currency units. At least 1. Example: `3000`. */
  amount: number;
  /** ISO 4217 letters, `UAH` for hryvnias. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /**
   * In how many parts to pay. `payParts.banks` tells what each bank allows. A whole number. At least 1.
   * Example: `3`.
   */
  parts_count: number;
  /** What the order is for. 1 to 256 characters. Example: `Телефон`. */
  description: string;
  /** The payer. */
  customer: PayPartsCustomer;
  /**
   * The goods. Needed for `rozetkapay` and `monobank`: for the former the order is made without them, but
   * the credit fails later.
   */
  products?: PayPartsProduct[];
  /** How the goods are delivered. Nothing when left out. */
  deliveries?: PayPartsDelivery[];
  /**
   * Whether to confirm the order as soon as the payer has signed. Otherwise confirm it yourself. Default:
   * `false`.
   */
  auto_confirm_after_success?: boolean;
  /**
   * Where the payer's browser returns. Needed for `rozetkapay`. On the bank's page a result is shown
   * first. An absolute URL. At most 2048 characters. Example: `https://your-site.com/result`.
   */
  result_url?: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/**
 * The bank's key. `payParts.banks` lists those of the project; `stub` is for tests in the development
 * environment. Other values are possible.
 */
export type PayPartsBankName =
  | "rozetkapay"
  | "monobank"
  | "privatbank"
  | "oschadbank"
  | "abank"
  | "izibank"
  | "stub"
  | (string & {});

/** The payer. */
export interface PayPartsCustomer {
  /** Given name. Example: `Тарас`. */
  first_name: string;
  /** Family name. Example: `Шевченко`. */
  last_name: string;
  /**
   * Telephone number, `+38` and ten digits. Needed for `abank`, `monobank`, `izibank` and `rozetkapay`.
   * With it `privatbank` asks the payer in the Privat24 app, without it on a page. Matches
   * `^\+38[0-9]{10}$`. Example: `+380930000001`.
   */
  phone?: string;
  /** E-mail address. An e-mail address. Example: `user@example.com`. */
  email?: string;
  /** The account to top up, for orders that do so. Example: `380501234567`. */
  account_number?: string;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: BrowserFingerprint;
  /** The card to charge; `type` names the block that is filled. */
  payment_method?: PayPartsPaymentMethod;
}

/** The card to charge; `type` names the block that is filled. */
export type PayPartsPaymentMethod = PayPartsCardMethod | CardTokenMethod;

/** A card by its number. Only for merchants certified to handle card numbers (PCI DSS). */
export interface PayPartsCardMethod {
  /** Says that `card` is filled. */
  type: "card";
  /** Full card data. */
  card: PayPartsCard;
}

/** Full card data. */
export interface PayPartsCard {
  /** The card number, digits without spaces. Not empty. Example: `4242424242424242`. */
  number: string;
  /** Month of expiry. A whole number. From 1 to 12. Example: `12`. */
  exp_month: number;
  /**
   * Year of expiry. Whether two or four digits are wanted is not documented. A whole number. Example:
   * `2030`.
   */
  exp_year: number;
  /** The card's verification code. Example: `123`. */
  cvv?: string;
}

/** A line of the basket. Amounts are numbers here. */
export interface PayPartsProduct {
  /** The merchant's number of the product. Example: `sku-1`. */
  external_id?: string;
  /** What is sold. Example: `Телефон`. */
  name: string;
  /** How many units, as a number; a string is refused. A whole number. At least 0. Example: `1`. */
  quantity: number;
  /** Price of one unit, in main currency units. Example: `3000`. */
  price: number;
  /** Main category of the product. Example: `electronics`. */
  category_name?: string;
  /** Second category of the product. Example: `phones`. */
  second_category_name?: string;
  /**
   * Fiscal tax group: 1 VAT 20 %, 2 no VAT, 3 VAT 20 % and excise 5 %, 4 VAT 7 %, 5 VAT 0 %, 6 no VAT and
   * excise 5 %, 7 not subject to VAT, 8 VAT 20 % and pension fund 7.5 %, 9 VAT 14 %. Needed when
   * fiscalization is on for the project.
   */
  tax_group?: TaxGroup;
}

/** A delivery of the goods. */
export interface PayPartsDelivery {
  /** The way of delivery. Example: `courier`. */
  method_id?: string;
  /** The delivery service. A UUID. Example: `1621d352-b5cc-4336-96b0-d7666a3d9b4f`. */
  service_id?: string;
  /** When the goods are delivered. No form is prescribed. Example: `2025-07-16T12:00:03Z`. */
  time?: string;
  /** The city. Example: `Київ`. */
  city?: string;
  /** The street. Example: `вул. Хрещатик`. */
  street?: string;
  /** Number of the house. Example: `22`. */
  house?: string;
  /** Number of the flat. Example: `6`. */
  flat?: string;
  /** Whether someone else receives the goods. The payer does when left out. */
  is_other_person?: boolean;
  /** Who receives the goods instead of the payer. */
  other_person?: PayPartsDeliveryOtherPerson;
}

/** Who receives the goods instead of the payer. */
export interface PayPartsDeliveryOtherPerson {
  /** Given name. Example: `Леся`. */
  first_name?: string;
  /** Family name. Example: `Українка`. */
  last_name?: string;
  /** Patronymic. Example: `Петрівна`. */
  middle_name?: string;
  /** Telephone number. Example: `+380501234567`. */
  phone?: string;
}

/** A signed order to confirm. */
export interface ConfirmPayPartsRequest {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: ExternalId;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** An order to cancel. */
export interface CancelPayPartsRequest {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: ExternalId;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** Money to give back. */
export interface RefundOrderRequest {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: ExternalId;
  /**
   * How much to give back, in main currency units. All of it when left out. At least 1. Example: `100`.
   */
  amount?: number;
  /**
   * Currency of the order, ISO 4217 letters. The order's own when left out. Matches `^[A-Z]{3}$`.
   * Example: `UAH`.
   */
  currency?: Currency;
  /** The goods given back. Needed for a part when fiscalization is on for the project. */
  products?: PayPartsProduct[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** A waiting refund to try again. */
export interface RetryPayPartsRefundRequest {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: ExternalId;
}

/** A waiting refund to drop. */
export interface CancelPayPartsRefundRequest {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: ExternalId;
}

/** A callback to send again. */
export interface ResendPayPartsCallbackRequest {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: ExternalId;
  /** Which operation's callback. That of the last operation when left out. */
  operation?: "create" | "confirm" | "cancel" | "refund" | "payment" | "lookup" | "recurrent";
}

/** Operation on an order that is paid in parts. Other values are possible. */
export type PayPartsOperationType = "create" | "confirm" | "cancel" | "refund" | (string & {});

/**
 * The result of one operation on an order. After a successful creation the code tells whether the order
 * is final (`transaction_successful`) or has to be confirmed (`contract_was_signed_on_client_side`).
 */
export interface PayPartsOperationResult {
  /** The order, as RozetkaPay names it. Example: `0`. */
  id?: string;
  /** The merchant's identifier of the order. Example: `order_12345`. */
  external_id?: string;
  /** The merchant's second identifier of the order. Example: `cart-77`. */
  unified_external_id?: string;
  /** Whether the operation succeeded. */
  is_success?: boolean;
  /** Whether the payer must act before anything is paid. */
  action_required?: boolean;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  action?: UserAction;
  /** One operation on the order. */
  details?: PayPartsOperationDetails;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** One operation on the order. */
export interface PayPartsOperationDetails {
  /** The operation. Example: `2bd9de2f-6b97-490d-bcd0-283d00c65966`. */
  operation_id?: string;
  /** The transaction. Example: `a62a18e6-d44f-4a50-bc10-34853e109fe3`. */
  transaction_id?: string;
  /** The order in RozetkaPay's billing. Example: `593292035525113984`. */
  billing_order_id?: string;
  /** The order in the payment gateway. Example: `593292035525113985`. */
  gateway_order_id?: string;
  /** Operation on an order that is paid in parts. Other values are possible. */
  method?: PayPartsOperationType;
  /** An amount in main currency units, as a decimal string or a number. Read both. Example: `100.50`. */
  amount?: Amount;
  /** Currency of the operation, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
  /**
   * Why an operation on an order paid in parts ended as it did. The provider adds codes without notice.
   * Other values are possible.
   */
  status_code?: PayPartsResponseCode;
  /** The reason of the status, for people. Example: `Transaction successful.`. */
  status_description?: string;
  /** The merchant's text of the request that made this operation, unchanged. Example: `any text`. */
  payload?: string;
  /**
   * When the operation was created, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:03Z`.
   */
  created_at?: string;
  /**
   * When the operation was processed, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:09Z`.
   */
  processed_at?: string;
  /** Authorisation code of the payer's bank. Example: `123456`. */
  auth_code?: string;
  /** Retrieval reference number. Example: `519512345678`. */
  rrn?: string;
  /** Name of the bank. Example: `monobank`. */
  bank_name?: string;
  /** Key of the bank, as in `bank_name` of the request. Example: `monobank`. */
  bank_key?: string;
  /** State of the fiscal receipt. */
  fiscalization?: Fiscalization;
}

/** The whole state of an order that is paid in parts. */
export interface PayPartsOperationsResult {
  /** The merchant's identifier of the order. Example: `order_12345`. */
  external_id?: string;
  /** The merchant's second identifier of the order. Example: `cart-77`. */
  unified_external_id?: string;
  /**
   * The amount of the order, in main currency units, as a decimal string or a number. Example: `100.50`.
   */
  amount?: Amount;
  /** Confirmed, in main currency units; the whole amount or nothing. Example: `100.50`. */
  amount_confirmed?: Amount;
  /** Cancelled, in main currency units; the whole amount or nothing. Example: `100.50`. */
  amount_canceled?: Amount;
  /** Given back so far, in main currency units. Example: `100.50`. */
  amount_refunded?: Amount;
  /** Currency of the order, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** Whether the creation succeeded. */
  purchased?: boolean;
  /** Whether the order is confirmed. */
  confirmed?: boolean;
  /** Whether the order is cancelled. */
  canceled?: boolean;
  /** Whether money was given back. */
  refunded?: boolean;
  /** One operation on the order. */
  purchase_details?: PayPartsOperationDetails;
  /** The confirmations. */
  confirmation_details?: PayPartsOperationDetails[];
  /** The cancellations. */
  cancellation_details?: PayPartsOperationDetails[];
  /** The refunds. */
  refund_details?: PayPartsOperationDetails[];
  /** Whether the payer must act before anything is paid. */
  action_required?: boolean;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  action?: UserAction;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
  /**
   * When the order was created, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:03Z`.
   */
  created_at?: string;
  /** The payer. */
  customer?: CustomerInfo;
  /** The delivery that the payer chose on the express checkout page. */
  delivery_details?: ExpressCheckoutDeliveryDetails;
  /** Who receives the parcel of an express checkout. */
  order_recipient?: ExpressCheckoutRecipient;
}

/** The banks of the project. */
export type PayPartsBankListResult = PayPartsBankInfo[];

/** A bank that offers payment in parts. */
export interface PayPartsBankInfo {
  /** Key of the bank, for `bank_name`. Example: `monobank`. */
  name?: string;
  /** Name of the bank's offer. Example: `Покупка частинами`. */
  product_name?: string;
  /** Address of the bank's logo. Example: `https://cdn.rozetkapay.com/monobank.svg`. */
  logo_url?: string;
  /** The numbers of parts that may be chosen. Each item: a whole number. */
  available_periods?: number[];
  /** Limits of an order, in hryvnias. */
  limits?: PayPartsBankLimits;
  /** The fee for each number of parts, if it was asked for. */
  periods?: PayPartsBankPeriod[];
}

/** Limits of an order, in hryvnias. */
export interface PayPartsBankLimits {
  /** The smallest amount, in hryvnias. The general minimum when absent. Example: `500`. */
  min_amount?: Amount;
  /** The largest amount, in hryvnias. No limit when absent. Example: `100000`. */
  max_amount?: Amount;
}

/** The fee for one number of parts. */
export interface PayPartsBankPeriod {
  /** The number of parts. A whole number. Example: `3`. */
  period?: number;
  /** The fee. Whether in per cent or in hryvnias is not documented. Example: `1.9`. */
  fee?: number;
}

/** Payment instructions to draw up. */
export interface CreatePaymentInstructionsRequest {
  /** How it will be paid: `cardpay` by card, `ppay` in parts. */
  processing_type: "cardpay" | "ppay";
  /** How it will be charged: `auth` holds first, `purchase` charges at once. */
  method: "auth" | "purchase";
  /** ISO 4217 letters, `UAH` for hryvnias. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /**
   * The merchant's identifier of the batch that the orders belong to. No batch when left out. Example:
   * `batch-1`.
   */
  batch_external_id?: string;
  /** Who pays. */
  payer?: PaymentInstructionPayer;
  /** The orders, one instruction for each. At least 1 item. */
  orders: PaymentInstructionOrder[];
}

/** Who pays. */
export interface PaymentInstructionPayer {
  /** Tax number of the payer. Example: `3228412933`. */
  tin?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
}

/** An order to be paid. */
export interface PaymentInstructionOrder {
  /**
   * API key (login) of the project that sells this order. A UUID. Example:
   * `00000000-0000-4000-8000-000000000001`.
   */
  api_key: string;
  /** The merchant's identifier of the order. Not empty. Example: `order-1`. */
  external_id: ExternalId;
  /** Amount of the order, in main currency units. More than 0. Example: `100.5`. */
  amount: number;
  /** What the order is for. Nothing when left out. Example: `Payment for order 001`. */
  description?: string;
  /**
   * Receiver of a transfer without a contract, named in place of the merchant. For `cardpay` only; needed
   * for state bodies, refused for others.
   */
  order_recipient?: OrderRecipient;
}

/** The instructions drawn up. */
export interface PaymentInstructionsResult {
  /** Currency of the orders, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** The merchant's identifier of the batch. Example: `batch-1`. */
  batch_external_id?: string;
  /** Page with all instructions. Example: `https://checkout.rozetkapay.com/instructions/batch-1`. */
  batch_url?: string;
  /**
   * Address to download all instructions from. Example:
   * `https://checkout.rozetkapay.com/instructions/batch-1.pdf`.
   */
  batch_download_url?: string;
  /** One instruction for each order. */
  instructions?: PaymentInstruction[];
}

/** A payment instruction. */
export interface PaymentInstruction {
  /** The instruction, as RozetkaPay names it. Example: `1621d352-b5cc-4336-96b0-d7666a3d9b4f`. */
  id?: string;
  /** The merchant's identifier of the order. Example: `order-1`. */
  external_id?: string;
  /** The project that sells the order. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  project_id?: string;
  /** Number of the instruction. Example: `1042`. */
  number?: number | string;
  /** Page with the instruction. Example: `https://checkout.rozetkapay.com/instructions/1042`. */
  url?: string;
  /**
   * Address to download the instruction from. Example:
   * `https://checkout.rozetkapay.com/instructions/1042.pdf`.
   */
  download_url?: string;
}

/** What the payer pays with; `type` names the block that is filled. */
export type CustomerPaymentMethod =
  | CardTokenMethod
  | CardNumberMethod
  | CardMethod
  | WalletMethod
  | ApplePayMethod
  | GooglePayMethod;

/** A card behind a token. */
export interface CardTokenMethod {
  /** Says that `cc_token` is filled. */
  type: "cc_token";
  /** A card token. */
  cc_token: CardToken;
}

/** A card by its number. Only for merchants certified to handle card numbers (PCI DSS). */
export interface CardNumberMethod {
  /** Says that `cc` is filled. */
  type: "cc_number";
  /** Full card data. Only for merchants certified to handle it (PCI DSS). */
  cc: CardNumber;
}

/**
 * A card by its number, under the second name that the provider lists for it. Prefer `cc_number`; use
 * this one if your account refuses that.
 */
export interface CardMethod {
  /** Says that `cc` is filled. */
  type: "card";
  /** Full card data. Only for merchants certified to handle it (PCI DSS). */
  cc: CardNumber;
}

/** A card saved in the customer's wallet. */
export interface WalletMethod {
  /** Says that `wallet` is filled. */
  type: "wallet";
  /** A card of the wallet. */
  wallet: WalletCard;
}

/** An Apple Pay payment. Fill one of the two blocks. Needs `apple_pay` or `decrypted_apple_pay`. */
export interface ApplePayMethod {
  /** Says that an Apple Pay block is filled. */
  type: "apple_pay";
  /** The encrypted token of Apple Pay or Google Pay. */
  apple_pay?: WalletPayToken;
  /** An Apple Pay token that the merchant has decrypted. */
  decrypted_apple_pay?: DecryptedApplePay;
}

/** A Google Pay payment. Fill one of the two blocks. Needs `google_pay` or `decrypted_google_pay`. */
export interface GooglePayMethod {
  /** Says that a Google Pay block is filled. */
  type: "google_pay";
  /** The encrypted token of Apple Pay or Google Pay. */
  google_pay?: WalletPayToken;
  /** A Google Pay token that the merchant has decrypted. */
  decrypted_google_pay?: DecryptedGooglePay;
}

/** A card token. */
export interface CardToken {
  /**
   * The token, from the widget or from an earlier payment's answer. Not empty. Example:
   * `card-token-from-the-widget`.
   */
  token: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
  /** Whether to save the card in the customer's wallet after the payment. Default: `false`. */
  save_to_wallet?: boolean;
}

/** Full card data. Only for merchants certified to handle it (PCI DSS). */
export interface CardNumber {
  /** The card number, digits without spaces. Not empty. Example: `4242424242424242`. */
  number: string;
  /** Month of expiry. A whole number. From 1 to 12. Example: `12`. */
  exp_month: number;
  /**
   * Year of expiry. Whether two or four digits are wanted is not documented. A whole number. Example:
   * `2030`.
   */
  exp_year: number;
  /** The card's verification code. Not empty. Example: `123`. */
  cvv: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** A card of the wallet. */
export interface WalletCard {
  /** The saved card, as the wallet names it. A UUID. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`. */
  option_id: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** The encrypted token of Apple Pay or Google Pay. */
export interface WalletPayToken {
  /**
   * Base64: for Apple Pay of the whole payment token JSON (version, data, signature, header), for Google
   * Pay of the string `paymentMethodData.tokenizationData.token`. Not empty. Example:
   * `eyJ2ZXJzaW9uIjoiRUNfdjEifQ==`.
   */
  token: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** An Apple Pay token that the merchant has decrypted. */
export interface DecryptedApplePay {
  /** The device's card number. Not empty. Example: `4242424242424242`. */
  application_primary_account_number: string;
  /** Expiry of the device's card number, as Apple gives it (YYMMDD). Not empty. Example: `301231`. */
  application_expiration_date: string;
  /** The payment cryptogram, Base64. Not empty. Example: `AgAAAAAABk4DWZ4C28yUQAAAAAA=`. */
  online_payment_cryptogram: string;
  /** Currency code, as Apple gives it (ISO 4217 digits). Example: `980`. */
  currency_code?: string;
  /** Manufacturer of the device, as Apple gives it. Example: `040010030273`. */
  device_manufacturer_identifier?: string;
  /**
   * Apple's identifier of the payment. Example:
   * `d6e63976191fdf051f7cb95e0e5da70a19c99a5576ececbfc0fd65ad2a7f2f74`.
   */
  transaction_id?: string;
  /** Apple's one-time public key, Base64. Example: `MFkwEwYHKoZIzj0C`. */
  ephemeral_public_key?: string;
  /**
   * Hash of the merchant's public key, Base64. Example: `3AKqH/wPWdQIBpGIv1PC4uDTbGouPgWbmUlFGiHopig=`.
   */
  public_key_hash?: string;
  /** Electronic commerce indicator; null when Apple gave none. Example: `07`. */
  eci_indicator?: string | null;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** A Google Pay token that the merchant has decrypted. */
export interface DecryptedGooglePay {
  /** The card number, of the card or of the device. Not empty. Example: `4242424242424242`. */
  pan: string;
  /** Month of expiry. A whole number. From 1 to 12. Example: `12`. */
  exp_month: number;
  /** Year of expiry, as Google gives it (four digits). A whole number. Example: `2030`. */
  exp_year: number;
  /** The payment cryptogram. Example: `AgAAAAAABk4DWZ4C28yUQAAAAAA=`. */
  cryptogram: string;
  /** Electronic commerce indicator. Example: `05`. */
  eci_indicator?: string;
  /**
   * How the card was authenticated, as Google gives it, `PAN_ONLY` or `CRYPTOGRAM_3DS`. Example:
   * `CRYPTOGRAM_3DS`.
   */
  auth_method?: string;
  /** The merchant, as Google gives it. Example: `merchant-1`. */
  gateway_merchant_id?: string;
  /** Google's identifier of the message. Example: `AH2EjtcMYVEO2LZHaoy5`. */
  message_id?: string;
  /** When the message expires, milliseconds since 1970, as Google gives it. Example: `1789000000000`. */
  message_expiration?: string;
  /** Kind of payment method, as Google gives it. Example: `CARD`. */
  payment_method?: string;
  /** Version of Google's protocol. Example: `ECv2`. */
  protocol_version?: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** Where the money goes; `type` names the block that is filled. */
export type RecipientPaymentMethod =
  | RecipientIbanMethod
  | RecipientCardTokenMethod
  | RecipientWalletMethod
  | RecipientCardNumberMethod;

/** To a bank account. */
export interface RecipientIbanMethod {
  /** Says that `iban` is filled. */
  type: "iban";
  /** A bank account. */
  iban: RecipientIban;
}

/** A bank account. */
export interface RecipientIban {
  /**
   * The account's number (IBAN), without spaces. 15 to 34 characters. Example:
   * `UA213223130000026007233566001`.
   */
  iban: string;
}

/** To a card behind a token. */
export interface RecipientCardTokenMethod {
  /** Says that `cc_token` is filled. */
  type: "cc_token";
  /** A card token. */
  cc_token: RecipientCardToken;
}

/** A card token. */
export interface RecipientCardToken {
  /** The token of the card. Not empty. Example: `card-token-from-the-widget`. */
  token: string;
}

/** To a card saved in the receiver's wallet. */
export interface RecipientWalletMethod {
  /** Says that `wallet` is filled. */
  type: "wallet";
  /** A card of the receiver's wallet. */
  wallet: RecipientWallet;
}

/** A card of the receiver's wallet. */
export interface RecipientWallet {
  /** The saved card, as the wallet names it. A UUID. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`. */
  option_id: string;
}

/** To a card by its number. Only for merchants certified to handle card numbers (PCI DSS). */
export interface RecipientCardNumberMethod {
  /** Says that `cc_number` is filled. */
  type: "cc_number";
  /** A card number. */
  cc_number: RecipientCardNumber;
}

/** A card number. */
export interface RecipientCardNumber {
  /** The card number, digits without spaces. Not empty. Example: `4242424242424242`. */
  number: string;
}

/**
 * Kind of payment method: `cc_token` a card token, `cc_number` and `card` a card by number, `wallet` a
 * saved card, `apple_pay`, `google_pay`. Other values are possible.
 */
export type PaymentMethodType =
  | "cc_token"
  | "cc_number"
  | "wallet"
  | "google_pay"
  | "apple_pay"
  | "card"
  | (string & {});

/** What was paid with; `type` names the block that is filled. */
export interface ResultPaymentMethod {
  /**
   * Kind of payment method: `cc_token` a card token, `cc_number` and `card` a card by number, `wallet` a
   * saved card, `apple_pay`, `google_pay`. Other values are possible.
   */
  type?: PaymentMethodType;
  /** The card that was used. */
  cc_token?: CardTokenDetails;
  /** The card behind Apple Pay or Google Pay. */
  apple_pay?: WalletPayDetails;
  /** The card behind Apple Pay or Google Pay. */
  google_pay?: WalletPayDetails;
}

/** The card that was used. */
export interface CardTokenDetails {
  /** Token of the card, for later payments. Example: `card-token-from-the-widget`. */
  token?: string;
  /** The card number with its middle hidden. Example: `424242******4242`. */
  mask?: string;
  /** When the card expires, ISO 8601 without a time zone. Example: `2027-01-02T15:04:05`. */
  expires_at?: string;
  /** The card scheme. Example: `visa`. */
  payment_system?: string;
  /** Short name of the bank that issued the card. Example: `bank`. */
  bank_short_name?: string;
  /** Country of the issuing bank. Example: `UA`. */
  bin_country?: string;
  /** Marketing name of the card product. Example: `ROZETKA CARD`. */
  bin_alias_name?: string;
  /** Whether the card was saved in the wallet. */
  saved_card?: boolean;
}

/** The card behind Apple Pay or Google Pay. */
export interface WalletPayDetails {
  /** Token of the card, for later payments. Example: `card-token-from-the-widget`. */
  token?: string;
  /** The card number with its middle hidden. Example: `424242******4242`. */
  mask?: string;
  /** When the card expires, ISO 8601 without a time zone. Example: `2027-01-02T15:04:05`. */
  expires_at?: string;
  /** The card scheme. Example: `visa`. */
  payment_system?: string;
  /** Short name of the bank that issued the card. Example: `bank`. */
  bank_short_name?: string;
  /** Country of the issuing bank. Example: `UA`. */
  bin_country?: string;
  /** Marketing name of the card product. Example: `ROZETKA CARD`. */
  bin_alias_name?: string;
}

/**
 * A payment to start, on the hosted page, with payment data of the request, or as an express checkout.
 */
export type CreatePaymentRequest =
  | HostedPaymentRequest
  | DirectPaymentRequest
  | ExpressCheckoutPaymentRequest;

/** A payment on RozetkaPay's hosted page. */
export interface HostedPaymentRequest {
  /** The payer pays on RozetkaPay's page. */
  mode: "hosted";
  /**
   * The merchant's identifier of the payment. Keep it for every later call. The same one may be sent
   * again until a payment under it succeeds; after that the provider refuses it, so it never pays twice
   * within one login. Not empty. Example: `order_12345`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount to pay, in main currency units. More than 0. Example: `100.5`. */
  amount: number;
  /** Currency of the payment, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** What the payment is for, shown to the payer. Nothing when left out. Example: `Замовлення #12345`. */
  description?: string;
  /**
   * `true` charges the payer at once, `false` only holds the money until the payment is confirmed or
   * cancelled. Charged at once when left out. Default: `true`.
   */
  confirm?: boolean;
  /** The payer. Every member may be left out. */
  customer?: Customer;
  /** Who receives the money of a payment from person to person. */
  recipient?: PaymentRecipient;
  /** The goods. Needed when fiscalization is on for the project. */
  products?: Product[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
   * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: ResultUrl;
  /**
   * Where the browser returns after a payment, from RozetkaPay's own thank-you page only. `result_url`
   * when left out. An absolute URL. Example: `https://your-site.com/thanks`.
   */
  result_url_success?: ResultUrlSuccess;
  /**
   * Where the browser returns after a failure, from RozetkaPay's own thank-you page only. `result_url`
   * when left out. An absolute URL. Example: `https://your-site.com/try-again`.
   */
  result_url_fail?: ResultUrlFail;
  /**
   * How long the page stays open, in minutes. The provider's own limit applies when left out. More than
   * 0. Example: `60`.
   */
  checkout_ttl?: number;
  /**
   * Whether `amount` replaces the amount offered first where the payer may choose it. It does not when
   * left out.
   */
  use_custom_free_amount?: boolean;
  /**
   * Whether to start a series of repeated charges; success then brings `details.recurrent_id`. It does
   * not when left out.
   */
  init_recurrent_payment?: boolean;
  /**
   * The subscription that the payment belongs to. None when left out. Example:
   * `9aed5896-a829-400f-bd3b-5b6f8508de6b`.
   */
  subscription_id?: string;
  /**
   * Accept only cards of an issuer's campaign: `r_card` is the Rozetka card, `diia_card` the Diia card.
   * Any card when left out.
   */
  campaign_name?: CampaignName;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** A payment with the payment data of the request. */
export interface DirectPaymentRequest {
  /** The payment data comes with the request, in `customer.payment_method`. */
  mode: "direct";
  /**
   * The merchant's identifier of the payment. Keep it for every later call. The same one may be sent
   * again until a payment under it succeeds; after that the provider refuses it, so it never pays twice
   * within one login. Not empty. Example: `order_12345`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount to pay, in main currency units. More than 0. Example: `100.5`. */
  amount: number;
  /** Currency of the payment, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** What the payment is for, shown to the payer. Nothing when left out. Example: `Замовлення #12345`. */
  description?: string;
  /**
   * `true` charges the payer at once, `false` only holds the money until the payment is confirmed or
   * cancelled. Charged at once when left out. Default: `true`.
   */
  confirm?: boolean;
  /** The payer, with what they pay with. */
  customer: PayingCustomer;
  /** Who receives the money of a payment from person to person. */
  recipient?: PaymentRecipient;
  /** The goods. Needed when fiscalization is on for the project. */
  products?: Product[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
   * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: ResultUrl;
  /**
   * Whether to start a series of repeated charges; success then brings `details.recurrent_id`. It does
   * not when left out.
   */
  init_recurrent_payment?: boolean;
  /**
   * The subscription that the payment belongs to. None when left out. Example:
   * `9aed5896-a829-400f-bd3b-5b6f8508de6b`.
   */
  subscription_id?: string;
  /**
   * Accept only cards of an issuer's campaign: `r_card` is the Rozetka card, `diia_card` the Diia card.
   * Any card when left out.
   */
  campaign_name?: CampaignName;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** A payment on a page where the payer also chooses the delivery. */
export interface ExpressCheckoutPaymentRequest {
  /** The payer pays and chooses the delivery on RozetkaPay's page. */
  mode: "express_checkout";
  /**
   * The merchant's identifier of the payment. Keep it for every later call. The same one may be sent
   * again until a payment under it succeeds; after that the provider refuses it, so it never pays twice
   * within one login. Not empty. Example: `order_12345`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount to pay, in main currency units. More than 0. Example: `100.5`. */
  amount: number;
  /** Currency of the payment, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** What the payment is for, shown to the payer. Nothing when left out. Example: `Замовлення #12345`. */
  description?: string;
  /**
   * `true` charges the payer at once, `false` only holds the money until the payment is confirmed or
   * cancelled. Charged at once when left out. Default: `true`.
   */
  confirm?: boolean;
  /** The payer. Every member may be left out. */
  customer?: Customer;
  /** Who receives the money of a payment from person to person. */
  recipient?: PaymentRecipient;
  /** The goods, shown to the payer. At least 1 item. */
  products: Product[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
   * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: ResultUrl;
  /**
   * How long the page stays open, in minutes. The provider's own limit applies when left out. More than
   * 0. Example: `60`.
   */
  checkout_ttl?: number;
  /**
   * Whether `amount` replaces the amount offered first where the payer may choose it. It does not when
   * left out.
   */
  use_custom_free_amount?: boolean;
  /**
   * Whether to start a series of repeated charges; success then brings `details.recurrent_id`. It does
   * not when left out.
   */
  init_recurrent_payment?: boolean;
  /**
   * The subscription that the payment belongs to. None when left out. Example:
   * `9aed5896-a829-400f-bd3b-5b6f8508de6b`.
   */
  subscription_id?: string;
  /**
   * Accept only cards of an issuer's campaign: `r_card` is the Rozetka card, `diia_card` the Diia card.
   * Any card when left out.
   */
  campaign_name?: CampaignName;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** A repeated charge, in the currency of the first one. */
export interface CreateRecurrentPaymentRequest {
  /**
   * From the success of the payment that started the series. Not empty. Example: `593292035525113984`.
   */
  recurrent_id: string;
  /**
   * The merchant's identifier of this charge; a new one for each charge of the series. Not empty.
   * Example: `order_12346`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount to pay, in main currency units. More than 0. Example: `100.5`. */
  amount: number;
  /**
   * `true` charges the payer at once, `false` only holds the money until the payment is confirmed or
   * cancelled. Charged at once when left out. Default: `true`.
   */
  confirm?: boolean;
  /**
   * Charge in favour of the project with this API key. The own project when left out. A UUID. Example:
   * `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  delegate_api_key?: string;
  /**
   * The subscription that the payment belongs to. None when left out. Example:
   * `9aed5896-a829-400f-bd3b-5b6f8508de6b`.
   */
  subscription_id?: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** A hold to charge. */
export interface ConfirmPaymentRequest {
  /**
   * The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`.
   */
  external_id: ExternalId;
  /**
   * How much to charge, in main currency units; not more than is held. All of it when left out. More than
   * 0. Example: `1000`.
   */
  amount?: number;
  /**
   * Currency of the payment, ISO 4217 letters. The payment's own when left out. Matches `^[A-Z]{3}$`.
   * Example: `UAH`.
   */
  currency?: Currency;
  /**
   * The goods that this part is for. Needed for a part when fiscalization is on for the project; the
   * basket given at creation counts when left out.
   */
  products?: Product[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** A hold to release, or a charge to give back. */
export interface CancelPaymentRequest {
  /**
   * The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`.
   */
  external_id: ExternalId;
  /**
   * How much to release or give back, in main currency units. All of it when left out. More than 0.
   * Example: `100.5`.
   */
  amount?: number;
  /**
   * Currency of the payment, ISO 4217 letters. The payment's own when left out. Matches `^[A-Z]{3}$`.
   * Example: `UAH`.
   */
  currency?: Currency;
  /**
   * The goods that this part is for. Needed for a part when fiscalization is on for the project; the
   * basket given at creation counts when left out.
   */
  products?: Product[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** A waiting refund to try again. */
export interface RetryRefundRequest {
  /**
   * The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`.
   */
  external_id: ExternalId;
}

/** A waiting refund to drop. */
export interface CancelRefundRequest {
  /**
   * The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`.
   */
  external_id: ExternalId;
}

/** A callback to send again. */
export interface ResendCallbackRequest {
  /**
   * The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`.
   */
  external_id: ExternalId;
  /** Which operation's callback. That of the last operation when left out. */
  operation?: "payment" | "confirm" | "refund" | "cancel" | "lookup" | "recurrent";
}

/** A card to check, on the hosted page or with card data of the request. */
export type CreateLookupRequest = HostedLookupRequest | DirectLookupRequest;

/** A card to check on RozetkaPay's hosted page. */
export interface HostedLookupRequest {
  /** The payer gives the card on RozetkaPay's page. */
  mode: "hosted";
  /**
   * Currency of the check, ISO 4217 letters. The project's when left out. Matches `^[A-Z]{3}$`. Example:
   * `UAH`.
   */
  currency?: Currency;
  /** The payer. Every member may be left out. */
  customer?: Customer;
  /** What the check is for, shown to the payer. Nothing when left out. Example: `Перевірка картки`. */
  description?: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
   * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: ResultUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** A card to check with the card data of the request. */
export interface DirectLookupRequest {
  /** The card data comes with the request, in `customer.payment_method`. */
  mode: "direct";
  /**
   * Currency of the check, ISO 4217 letters. The project's when left out. Matches `^[A-Z]{3}$`. Example:
   * `UAH`.
   */
  currency?: Currency;
  /** The payer, with what they pay with. */
  customer: PayingCustomer;
  /** What the check is for, shown to the payer. Nothing when left out. Example: `Перевірка картки`. */
  description?: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
   * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: ResultUrl;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** Where the receipt is. */
export interface PaymentReceiptResult {
  /** The project that the payment belongs to. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  project_id?: string;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
}

/**
 * Operation on a payment: `payment` the payment itself, `confirm` the charge of a hold, `cancel` its
 * release, `refund` money given back, `lookup` a card check, `recurrent` a repeated charge. Other values
 * are possible.
 */
export type OperationType =
  | "payment"
  | "confirm"
  | "refund"
  | "cancel"
  | "lookup"
  | "recurrent"
  | (string & {});

/**
 * The result of one operation on a payment. An answer with an action is not a result: the payer has to
 * act first. Whether a successful payment is charged or only held depends on `confirm` in the request.
 */
export interface PaymentOperationResult {
  /** The payment, as RozetkaPay names it; the same for every operation on it. Example: `0`. */
  id?: string;
  /** The merchant's identifier of the payment or order. Example: `order_12345`. */
  external_id?: string;
  /**
   * The merchant's second identifier, which ties records of one logical order together. Example:
   * `cart-77`.
   */
  unified_external_id?: string;
  /** The merchant's identifier of the batch, for an order of a batch. Example: `batch-1`. */
  batch_external_id?: string;
  /** The merchant's identifier of the parent order, for a child order. Example: `order-1`. */
  child_of?: string;
  /** Whether this order has a child order; `child_of` is then empty. */
  has_child?: boolean;
  /** The project that the payment belongs to. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  project_id?: string;
  /** Whether the operation succeeded. True also when only a hosted page was made. */
  is_success?: boolean;
  /**
   * Operation on a payment: `payment` the payment itself, `confirm` the charge of a hold, `cancel` its
   * release, `refund` money given back, `lookup` a card check, `recurrent` a repeated charge. Other
   * values are possible.
   */
  operation?: OperationType;
  /** Whether the payer must act before anything is paid. */
  action_required?: boolean;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  action?: UserAction;
  /** One transaction of a payment. */
  details?: TransactionDetails;
  /** What was paid with; `type` names the block that is filled. */
  payment_method?: ResultPaymentMethod;
  /** The payer, as RozetkaPay knows them. */
  customer?: UserInfo;
  /** The delivery that the payer chose on the express checkout page. */
  delivery_details?: ExpressCheckoutDeliveryDetails;
  /** Who receives the parcel of an express checkout. */
  order_recipient?: ExpressCheckoutRecipient;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** The whole state of a payment. */
export interface PaymentStatusResult {
  /** The payment, as RozetkaPay names it. Example: `0`. */
  id?: string;
  /** The merchant's identifier of the payment or order. Example: `order_12345`. */
  external_id?: string;
  /**
   * The merchant's second identifier, which ties records of one logical order together. Example:
   * `cart-77`.
   */
  unified_external_id?: string;
  /** The merchant's identifier of the batch, for an order of a batch. Example: `batch-1`. */
  batch_external_id?: string;
  /**
   * The amount of the payment, in main currency units, as a decimal string or a number. Example:
   * `100.50`.
   */
  amount?: Amount;
  /** Charged out of the hold so far, in main currency units. Example: `100.50`. */
  amount_confirmed?: Amount;
  /** Released out of the hold so far, in main currency units. Example: `100.50`. */
  amount_canceled?: Amount;
  /** Given back so far, in main currency units. Example: `100.50`. */
  amount_refunded?: Amount;
  /** Currency of the payment, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** Whether an attempt succeeded; the money is charged, or held if the payment has two steps. */
  purchased?: boolean;
  /** Whether the hold of a two-step payment was charged. */
  confirmed?: boolean;
  /** Whether the hold was released. */
  canceled?: boolean;
  /** Whether money was given back. */
  refunded?: boolean;
  /** The attempts to pay. Their order is not documented. */
  purchase_details?: TransactionDetails[];
  /** The confirmations. */
  confirmation_details?: TransactionDetails[];
  /** The cancellations. */
  cancellation_details?: TransactionDetails[];
  /** The refunds; a payment may have several. */
  refund_details?: TransactionDetails[];
  /** Whether the payer must act before anything is paid. */
  action_required?: boolean;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  action?: UserAction;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
  /**
   * When the payment was created, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:03Z`.
   */
  created_at?: string;
  /** The payer and what they paid with. */
  customer?: ResultUserDetails;
  /** The payment in a partner's system, for instance a mobile top-up. Absent for other payments. */
  partner_details?: PartnerDetails;
  /** The delivery that the payer chose on the express checkout page. */
  delivery_details?: ExpressCheckoutDeliveryDetails;
  /** Who receives the parcel of an express checkout. */
  order_recipient?: ExpressCheckoutRecipient;
}

/** One transaction of a payment. */
export interface TransactionDetails {
  /** The payment, as RozetkaPay names it. Example: `0`. */
  payment_id?: string;
  /**
   * The operation. It stays the same from the first event of an operation to the last. Example:
   * `2bd9de2f-6b97-490d-bcd0-283d00c65966`.
   */
  operation_id?: string;
  /** The transaction. Example: `a62a18e6-d44f-4a50-bc10-34853e109fe3`. */
  transaction_id?: string;
  /** The order in RozetkaPay's billing. Example: `593292035525113984`. */
  billing_order_id?: string;
  /** The order in the payment gateway. Example: `593292035525113985`. */
  gateway_order_id?: string;
  /** The subscription that the payment belongs to. Example: `9aed5896-a829-400f-bd3b-5b6f8508de6b`. */
  subscription_id?: string;
  /** An amount in main currency units, as a decimal string or a number. Read both. Example: `100.50`. */
  amount?: Amount;
  /** Currency of the transaction, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** The fee taken for the operation. */
  fee?: FeeDetails;
  /**
   * Method on the side of the payment flow: `auth` holds, `purchase` charges at once, `capture` charges a
   * hold, `void` releases one, `refund` gives back. Other values are possible.
   */
  method?: "auth" | "purchase" | "capture" | "void" | "refund" | (string & {});
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
  /**
   * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of
   * kind `changed` may keep the merchant's identifier, as long as no payment under it has succeeded.
   * Other values are possible.
   */
  status_code?: ResponseCode;
  /** The reason of the status, for people. Example: `Transaction successful.`. */
  status_description?: string;
  /** The reason in English, fit to be shown to the payer. Example: `Insufficient funds`. */
  status_description_en?: string;
  /** The reason in Ukrainian, fit to be shown to the payer. Example: `Недостатньо коштів`. */
  status_description_uk?: string;
  /** The description given with the payment. Example: `Замовлення #12345`. */
  description?: string;
  /**
   * The merchant's text of the request that made this transaction, unchanged. Example: `cancel reason`.
   */
  payload?: string;
  /**
   * When the transaction was created, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:03Z`.
   */
  created_at?: string;
  /**
   * When the transaction was processed, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:09Z`.
   */
  processed_at?: string;
  /** Authorisation code of the payer's bank. Example: `123456`. */
  auth_code?: string;
  /** Retrieval reference number. Example: `519512345678`. */
  rrn?: string;
  /** The merchant's number at the acquirer. Example: `M0000001`. */
  mid?: string;
  /** The terminal's number at the acquirer. Example: `T0000001`. */
  tid?: string;
  /** Name of the terminal. Example: `terminal-1`. */
  terminal_name?: string;
  /** The acquiring bank. Example: `Bank`. */
  bank_name?: string;
  /**
   * Lets the merchant charge the same card again later, where this was asked for. Example:
   * `593292035525113984`.
   */
  recurrent_id?: string;
  /**
   * Account of the receiver: of `recipient_name` for a transfer without a contract, else the account that
   * a card pays to. Example: `UA213223130000026007233566001`.
   */
  recipient_iban?: string;
  /**
   * Receiver of a transfer without a contract; absent otherwise. Example: `Державне казначейство
   * України`.
   */
  recipient_name?: string;
  /** Registration number of that receiver. Example: `12345676`. */
  recipient_tin?: string;
  /**
   * Bank of that receiver; not `bank_name`, which is the acquirer. Example: `АКЦІОНЕРНЕ ТОВАРИСТВО
   * "ПЕРШИЙ УКРАЇНСЬКИЙ МІЖНАРОДНИЙ БАНК"`.
   */
  recipient_bank_name?: string;
  /** State of the fiscal receipt. */
  fiscalization?: Fiscalization;
}

/** The state of an express checkout, with the delivery that the payer chose. */
export type ExpressCheckoutNotification = PaymentStatusResult & {
  /**
   * State of the order: `order_with_postpayment_confirmed` is to be paid on delivery. Other values are
   * possible.
   */
  status_code?: ExpressCheckoutStatusCode;
};

/**
 * State of the order: `order_with_postpayment_confirmed` is to be paid on delivery. Other values are
 * possible.
 */
export type ExpressCheckoutStatusCode = "order_with_postpayment_confirmed" | (string & {});

/** The payment in a partner's system, for instance a mobile top-up. Absent for other payments. */
export interface PartnerDetails {
  /**
   * The partner's identifier; absent until it is known. Example: `0e5b3f1c-24da-4f9c-9a4c-3ec2f0d6a1b7`.
   */
  transaction_id?: string;
}

/** The delivery that the payer chose on the express checkout page. */
export interface ExpressCheckoutDeliveryDetails {
  /** The carrier, for instance `nova_poshta`. Example: `nova_poshta`. */
  provider?: string;
  /**
   * Kind of delivery: `D` to the door, `W` to a branch, `P` to a parcel locker. Other values are
   * possible.
   */
  delivery_type?: "D" | "W" | "P" | (string & {});
  /** The city, by name or as an object with `cityName`. Example: `Київ`. */
  city?: string | {
    [key: string]: unknown;
  };
  /** The street, by name or as an object with `name`. Example: `вул. Хрещатик`. */
  street?: string | {
    [key: string]: unknown;
  };
  /** Number of the house. Example: `22`. */
  house?: string;
  /** Number of the flat. Example: `6`. */
  apartment?: string;
  /** The carrier's branch, by number or as an object with `name`. Example: `15`. */
  warehouse_number?: string | {
    [key: string]: unknown;
  };
}

/** Who receives the parcel of an express checkout. */
export interface ExpressCheckoutRecipient {
  /** Given name. Example: `Тарас`. */
  name?: string;
  /** Given name, as shop plugins read it. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  middle_name?: string;
  /** Telephone number. Example: `+380501234567`. */
  phone?: string;
}

/** Money to pay out of the merchant's balance. */
export interface RequestPayoutRequest {
  /** What is paid out. */
  order: PayoutOrder;
  /** Whose balance pays. */
  payer: PayoutPayer;
  /** Who receives the payout; `payout_type` names the block that is filled. */
  recipient: PayoutRecipient;
}

/** What is paid out. */
export interface PayoutOrder {
  /**
   * The merchant's identifier of the payout. Keep it for every later call. Not empty. Example:
   * `payout-1`.
   */
  external_id: ExternalId;
  /**
   * Amount to pay out, in main currency units, as a decimal string. Matches `^[0-9]+(\.[0-9]+)?$`.
   * Example: `250.00`.
   */
  original_amount: DecimalString;
  /** ISO 4217 letters, `UAH` for hryvnias. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** Purpose of the payout. 1 to 500 characters. Example: `Виплата за договором 17`. */
  description: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
}

/** Whose balance pays. */
export interface PayoutPayer {
  /**
   * The merchant's legal entity, as RozetkaPay names it. Not empty. Example:
   * `d38bdf4e-cbd8-46f5-87fa-538dd7618731`.
   */
  entity_id: string;
}

/** Who receives the payout; `payout_type` names the block that is filled. */
export type PayoutRecipient = CardPayoutRecipient | CashPayoutRecipient;

/** Paid out to a card. */
export interface CardPayoutRecipient {
  /** Says that `card` is filled. */
  payout_type: "card";
  /** Receiver of a payout to a card. */
  card: CardRecipient;
}

/** Paid out in cash, to be collected by the receiver. */
export interface CashPayoutRecipient {
  /** Says that `cash` is filled. */
  payout_type: "cash";
  /** Receiver of a payout in cash. The provider asks for card data here too. */
  cash: CashRecipient;
}

/** Receiver of a payout to a card. */
export interface CardRecipient {
  /** Given name. 1 to 500 characters. Example: `Тарас`. */
  first_name: string;
  /** Family name. 1 to 500 characters. Example: `Шевченко`. */
  last_name: string;
  /** Patronymic. At most 500 characters. Example: `Григорович`. */
  middle_name?: string;
  /** Telephone number with the country code. Example: `+380956664499`. */
  phone?: string;
  /** E-mail address. An e-mail address. Example: `user@example.com`. */
  email?: string;
  /** Tax number of the receiver. At most 10 characters. Example: `3228412933`. */
  ipn?: string;
  /** The receiver's Rozetka ID. A UUID. Example: `8ba5dd43-496e-4432-9c8a-74fdc74139fe`. */
  rid?: string;
  /** The receiver in the merchant's system. Example: `user-8`. */
  external_id?: string;
  /** A card, by its number or by a token, not both. */
  card_data: PayoutCard;
}

/** Receiver of a payout in cash. The provider asks for card data here too. */
export interface CashRecipient {
  /** Given name. 1 to 500 characters. Example: `Тарас`. */
  first_name: string;
  /** Family name. 1 to 500 characters. Example: `Шевченко`. */
  last_name: string;
  /** Patronymic. At most 500 characters. Example: `Григорович`. */
  middle_name?: string;
  /** Telephone number with the country code. Example: `+380956664499`. */
  phone: string;
  /** E-mail address. An e-mail address. Example: `user@example.com`. */
  email?: string;
  /** Tax number of the receiver. At most 10 characters. Example: `3228412933`. */
  ipn?: string;
  /** The receiver's Rozetka ID. A UUID. Example: `8ba5dd43-496e-4432-9c8a-74fdc74139fe`. */
  rid?: string;
  /** The receiver in the merchant's system. Example: `user-8`. */
  external_id?: string;
  /** A card, by its number or by a token, not both. */
  card_data: PayoutCard;
}

/** A card, by its number or by a token, not both. */
export type PayoutCard = PayoutCardNumber | PayoutCardToken;

/** A card by its number. Only for merchants certified to handle card numbers (PCI DSS). */
export interface PayoutCardNumber {
  /** The card number, digits without spaces. Not empty. Example: `4242424242424242`. */
  number: string;
  /** The saved card, as the wallet names it. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`. */
  option_id?: string;
}

/** A card behind a token. */
export interface PayoutCardToken {
  /** The token of the card. Not empty. Example: `card-token-from-the-widget`. */
  token: string;
  /** The saved card, as the wallet names it. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`. */
  option_id?: string;
}

/** A payout whose callback is to be sent again. */
export interface ResendPayoutCallbackRequest {
  /** The merchant's identifier of the payout, as given at creation. Not empty. Example: `payout-1`. */
  external_id: ExternalId;
}

/** A payout in cash to cancel. */
export interface CancelCashPayoutRequest {
  /** The merchant's identifier of the payout, as given at creation. Not empty. Example: `payout-1`. */
  external_id: ExternalId;
}

/** How the money is paid out, to a `card` or as `cash`. Other values are possible. */
export type PayoutType = "card" | "cash" | (string & {});

/** The state of a payout. */
export interface PayoutTransactionResult {
  /** The payout's transaction. Example: `a62a18e6-d44f-4a50-bc10-34853e109fe3`. */
  transaction_id?: string;
  /** The merchant's identifier of the payout. Example: `payout-1`. */
  external_id?: string;
  /**
   * Number of the transaction at the financial company. Format: int64. A whole number. Example:
   * `123456789`.
   */
  fc_id?: number;
  /** The key that ordered the payout. Example: `1621d352-b5cc-4336-96b0-d7666a3d9b4f`. */
  partner_key_id?: string;
  /** Kind of payment, as the provider names it. Example: `payout`. */
  payment_type?: string;
  /** How the money is paid out, to a `card` or as `cash`. Other values are possible. */
  payout_type?: PayoutType;
  /**
   * The amount as ordered, in main currency units, as a decimal string or a number. Example: `100.50`.
   */
  original_amount?: Amount;
  /** What the payer is charged, in main currency units. Example: `100.50`. */
  payer_amount?: Amount;
  /** The fee that the payer bears on top, in main currency units. Example: `100.50`. */
  payer_outer_fee?: Amount;
  /** Currency of the payout, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** The purpose given with the payout. Example: `Виплата за договором 17`. */
  description?: string;
  /** Whose balance pays. */
  payer_account?: PayoutPayerAccount;
  /** Who receives the payout. */
  recipient_user?: PayoutRecipientUser;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
  /**
   * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of
   * kind `changed` may keep the merchant's identifier, as long as no payment under it has succeeded.
   * Other values are possible.
   */
  status_code?: ResponseCode;
  /** The reason of the status, for people. Example: `Transaction successful.`. */
  status_code_description?: string;
}

/** Whose balance pays. */
export interface PayoutPayerAccount {
  /** The merchant's legal entity. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  entity_id?: string;
}

/** Who receives the payout. */
export interface PayoutRecipientUser {
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  middle_name?: string;
  /** Telephone number. Example: `+380956664499`. */
  phone?: string;
  /** E-mail address. Example: `user@example.com`. */
  email?: string;
  /** Tax number of the receiver. Example: `3228412933`. */
  ipn?: string;
  /** The receiver's Rozetka ID. Example: `8ba5dd43-496e-4432-9c8a-74fdc74139fe`. */
  rid?: string;
  /** The receiver in the merchant's system. Example: `user-8`. */
  external_id?: string;
}

/** The result of a payout. */
export interface PayoutNotification {
  /** The payout's transaction. Example: `a62a18e6-d44f-4a50-bc10-34853e109fe3`. */
  transaction_id?: string;
  /** The merchant's identifier of the payout. Example: `payout-1`. */
  external_id?: string;
  /**
   * Number of the transaction at the financial company. Format: int64. A whole number. Example:
   * `123456789`.
   */
  fc_id?: number;
  /** The key that ordered the payout. Example: `1621d352-b5cc-4336-96b0-d7666a3d9b4f`. */
  partner_key_id?: string;
  /** Kind of payment, as the provider names it. Example: `payout`. */
  payment_type?: string;
  /** How the money is paid out, to a `card` or as `cash`. Other values are possible. */
  payout_type?: PayoutType;
  /**
   * The amount as ordered, in main currency units, as a decimal string or a number. Example: `100.50`.
   */
  original_amount?: Amount;
  /** What the payer is charged, in main currency units. Example: `100.50`. */
  payer_amount?: Amount;
  /** The fee that the payer bears on top, in main currency units. Example: `100.50`. */
  payer_outer_fee?: Amount;
  /** What the receiver gets, in main currency units. Example: `100.50`. */
  recipient_amount?: Amount;
  /** Currency of the payout, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
  /**
   * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of
   * kind `changed` may keep the merchant's identifier, as long as no payment under it has succeeded.
   * Other values are possible.
   */
  status_code?: ResponseCode;
  /** The reason of the status, for people. Example: `Transaction successful.`. */
  status_code_description?: string;
}

/** The merchant's balance for payouts, in main currency units. */
export interface MerchantBalanceResult {
  /** What can be paid out, in main currency units. Example: `30523.44`. */
  available_amount?: Amount;
  /**
   * What is set aside for payouts in cash that nobody has collected yet, in main currency units. Example:
   * `199.99`.
   */
  commitment_amount?: Amount;
}

/** Payments that were paid out to the merchant in a period. */
export interface PaymentsReportRequest {
  /** First day of the period. A date, `YYYY-MM-DD`. Example: `2025-05-01`. */
  date_from: string;
  /** Last day of the period. A date, `YYYY-MM-DD`. Example: `2025-05-31`. */
  date_to: string;
  /** Which members the rows have. All of them when left out. Each item: other values are possible. */
  fields?: PaymentsReportField[];
  /**
   * Whose payments: those of this login, or `all_keys` of the business. This login's when left out.
   * Default: `current_login`.
   */
  scope?: "current_login" | "all_keys";
  /** Version of the report's layout. `transactions_list` when left out. Default: `transactions_list`. */
  register_type?: "transactions_list" | "transactions_list_dwh";
}

/** A member of a report row. Other values are possible. */
export type PaymentsReportField =
  | "amount"
  | "card_pan"
  | "currency"
  | "description"
  | "external_id"
  | "unified_external_id"
  | "internal_commission"
  | "payer_external_fee"
  | "payment_id"
  | "payment_method"
  | "payment_pay_parts"
  | "payment_system"
  | "payment_type"
  | "payout_amount"
  | "payout_date"
  | "processing_date"
  | "project_name"
  | "client_email"
  | "client_first_name"
  | "client_last_name"
  | "client_patronym"
  | (string & {});

/** The payments of the period. */
export interface PaymentsReportResult {
  /** One row for each payment. */
  payments?: PaymentsReportRow[];
}

/** A payment that was paid out. */
export interface PaymentsReportRow {
  /** The payment, as RozetkaPay names it. Example: `0`. */
  payment_id?: string;
  /** The merchant's identifier of the payment. Example: `order_12345`. */
  external_id?: string;
  /** The merchant's second identifier of the payment. Example: `cart-77`. */
  unified_external_id?: string;
  /** Name of the project. Example: `Крамниця`. */
  project_name?: string;
  /** The description given with the payment. Example: `Замовлення #12345`. */
  description?: string;
  /**
   * Amount of the payment, in main currency units, as a decimal string or a number. Example: `100.50`.
   */
  amount?: Amount;
  /** Currency, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** The commission taken from the merchant, in main currency units. Example: `100.50`. */
  internal_commission?: Amount;
  /** The fee that the payer paid, in main currency units. Example: `100.50`. */
  payer_external_fee?: Amount;
  /** What was paid out, in main currency units. Example: `100.50`. */
  payout_amount?: Amount;
  /** When it was paid out. Example: `2025-05-03`. */
  payout_date?: string;
  /** When the payment was processed. Example: `2025-05-02`. */
  processing_date?: string;
  /** Kind of payment, as the provider names it. Example: `purchase`. */
  payment_type?: string;
  /** What was paid with, as the provider names it. Example: `card`. */
  payment_method?: string;
  /** In how many parts it is paid. A whole number. Example: `3`. */
  payment_pay_parts?: number;
  /** The card scheme. Example: `visa`. */
  payment_system?: string;
  /** The card number, its middle hidden. Example: `424242******4242`. */
  card_pan?: string;
  /** E-mail address of the payer. Example: `user@example.com`. */
  client_email?: string;
  /** Given name of the payer. Example: `Тарас`. */
  client_first_name?: string;
  /** Family name of the payer. Example: `Шевченко`. */
  client_last_name?: string;
  /** Patronymic of the payer. Example: `Григорович`. */
  client_patronym?: string;
}

/** Transactions of a period of at most 14 days that begins no more than 90 days ago. */
export interface TransactionsReportRequest {
  /** First day of the period, no more than 90 days ago. A date, `YYYY-MM-DD`. Example: `2025-05-01`. */
  date_from: string;
  /**
   * Last day of the period, at most 14 days after the first. A date, `YYYY-MM-DD`. Example: `2025-05-14`.
   */
  date_to: string;
  /** Only these operations. All of them when left out. */
  operation_types?: (
    | "auth"
    | "void"
    | "purchase"
    | "capture"
    | "refund"
    | "payment"
    | "payout"
    | "p2p"
    | "credit"
    | "create")[];
  /** Only transactions in these states. All of them when left out. */
  statuses?: ("Success" | "Failed" | "Unsuccessful" | "Created" | "Cancel" | "Pending" | "Rejected")[];
  /** Version of the report's layout; there is one. Default: `transactions_list`. */
  register_type?: "transactions_list";
}

/** The transactions of the period. */
export interface TransactionsReportResult {
  /** One row for each transaction. */
  transactions?: TransactionsReportRow[];
}

/** A transaction. */
export interface TransactionsReportRow {
  /** The order, as RozetkaPay names it. Example: `593292035525113984`. */
  order_id?: string;
  /** The transaction. Example: `a62a18e6-d44f-4a50-bc10-34853e109fe3`. */
  transaction_id?: string;
  /** The merchant's identifier of the payment. Example: `order_12345`. */
  external_id?: string;
  /** The merchant's second identifier of the payment. Example: `cart-77`. */
  unified_external_id?: string;
  /** Name of the project. Example: `Крамниця`. */
  project_name?: string;
  /** The description given with the payment. Example: `Замовлення #12345`. */
  order_description?: string;
  /**
   * The operation: `auth` holds, `purchase` and `payment` charge at once, `capture` charges a hold,
   * `void` releases one, `refund` gives back, `payout` pays out, `p2p` goes from person to person. Other
   * values are possible.
   */
  operation_type?:
    | "auth"
    | "void"
    | "purchase"
    | "capture"
    | "refund"
    | "payment"
    | "payout"
    | "p2p"
    | "credit"
    | "create"
    | (string & {});
  /** State of the transaction; capitalised here. Other values are possible. */
  status?:
    | "Success"
    | "Failed"
    | "Unsuccessful"
    | "Created"
    | "Cancel"
    | "Pending"
    | "Rejected"
    | (string & {});
  /** Reason of the state, as a number here. A whole number. Example: `0`. */
  status_code?: number;
  /**
   * The amount as ordered, in main currency units, as a decimal string or a number. Example: `100.50`.
   */
  original_amount?: Amount;
  /** What the payer was charged, in main currency units. Example: `100.50`. */
  payer_amount?: Amount;
  /** The fee that the payer bears, in main currency units. Example: `100.50`. */
  payer_fee?: Amount;
  /** The fee that the merchant bears, in main currency units. Example: `100.50`. */
  merchant_fee?: Amount;
  /** Currency, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** What was paid with, as the provider names it. Example: `card`. */
  payment_method?: string;
  /** The payer's card number with its middle hidden. Example: `424242******4242`. */
  payer_card_mask?: string;
  /** The bank that issued the card. Example: `bank`. */
  payer_bank_name?: string;
  /** The card scheme. Example: `visa`. */
  bin_payment_system?: string;
  /** Country of the issuing bank, ISO 3166-1 digits. Example: `804`. */
  bin_country_digit_code?: string;
  /** Address of the payer's browser. Example: `203.0.113.7`. */
  payer_ip?: string;
  /** Authorisation code of the payer's bank. Example: `123456`. */
  auth_code?: string;
  /** Retrieval reference number. Example: `519512345678`. */
  rrn?: string;
  /** When the transaction was created. Example: `2025-05-02T12:00:03Z`. */
  created_at?: string;
  /** When the transaction was processed. Example: `2025-05-02T12:00:09Z`. */
  processed_at?: string;
}

/** Unit of the payment period. */
export type PlanFrequencyType = "daily" | "weekly" | "monthly" | "yearly";

/** State of the plan; only an `active` one can be subscribed to. Other values are possible. */
export type PlanState = "active" | "inactive" | (string & {});

/** Where one project gets the callbacks of the plan's subscriptions. */
export interface PlanCallback {
  /** API key (login) of the project. Example: `1621d352-b5cc-4336-96b0-d7666a3d9b4f`. */
  api_key?: string;
  /** Address of the callbacks. Example: `https://some-callback.url/process`. */
  url?: string;
}

/** A plan to create. */
export interface CreatePlanRequest {
  /** Name of the plan. Not empty. Example: `My plan name.`. */
  name: string;
  /** More about the plan. Nothing when left out. Example: `My plan description`. */
  description?: string;
  /**
   * Price of one payment period, in whole main currency units (30 is 30 hryvnias). At least 0. Example:
   * `30`.
   */
  price: number;
  /** Currency of the plan, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** Unit of the payment period. */
  frequency_type: PlanFrequencyType;
  /**
   * How many units of `frequency_type` make one payment period. A whole number. At least 1. Example: `4`.
   */
  frequency: number;
  /** How many payment periods the plan lasts. A whole number. At least 1. Example: `6`. */
  duration_periods: number;
  /**
   * When the plan begins, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-16T12:00:03Z`.
   */
  start_date: string;
  /**
   * When the plan ends, RFC 3339. Open when left out. Date and time with time zone, ISO 8601. Example:
   * `2026-02-13T17:50:02Z`.
   */
  end_date?: string;
  /** Other platforms that may use the plan. None when left out. Each item: a UUID. */
  platforms?: string[];
  /** Where the projects get the callbacks. None when left out. */
  callbacks?: PlanCallback[];
}

/** What to change; the rest stays. */
export interface UpdatePlanRequest {
  /** Name of the plan. Not empty. Example: `My plan name.`. */
  name?: string;
  /** More about the plan. Nothing when left out. Example: `My plan description`. */
  description?: string;
  /**
   * Price of one payment period, in whole main currency units (30 is 30 hryvnias). At least 0. Example:
   * `30`.
   */
  price?: number;
  /** Unit of the payment period. */
  frequency_type?: PlanFrequencyType;
  /**
   * How many units of `frequency_type` make one payment period. A whole number. At least 1. Example: `4`.
   */
  frequency?: number;
  /** How many payment periods the plan lasts. A whole number. At least 1. Example: `6`. */
  duration_periods?: number;
  /**
   * When the plan ends, RFC 3339. Open when left out. Date and time with time zone, ISO 8601. Example:
   * `2026-02-13T17:50:02Z`.
   */
  end_date?: string;
  /** Other platforms that may use the plan. None when left out. Each item: a UUID. */
  platforms?: string[];
  /** Where the projects get the callbacks; replaces the whole list. */
  callbacks?: PlanCallback[];
}

/** A plan that customers subscribe to. */
export interface Plan {
  /** The plan. Example: `69b2e00f-b837-4cda-a0d8-2ae3ba431409`. */
  id?: string;
  /** Name of the plan. Example: `My plan name.`. */
  name?: string;
  /** More about the plan. Example: `My plan description`. */
  description?: string;
  /** State of the plan; only an `active` one can be subscribed to. Other values are possible. */
  state?: PlanState;
  /** Price of one payment period, in whole main currency units (30 is 30 hryvnias). Example: `30`. */
  price?: Amount;
  /** Currency of the plan, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** Unit of the payment period. Other values are possible. */
  frequency_type?: "daily" | "weekly" | "monthly" | "yearly" | (string & {});
  /** How many units of `frequency_type` make one payment period. A whole number. Example: `4`. */
  frequency?: number;
  /** How many payment periods the plan lasts. A whole number. Example: `6`. */
  duration_periods?: number;
  /** Other platforms that may use the plan. */
  platforms?: string[];
  /** When the plan begins, a date or a time. Example: `2025-07-14`. */
  start_date?: string;
  /** When the plan ends, RFC 3339. Example: `2026-02-13T00:00:00Z`. */
  end_date?: string;
  /** When it was created, RFC 3339. Example: `2025-07-14T12:00:03Z`. */
  created_at?: string;
  /** When it was changed last, RFC 3339. Example: `2025-07-14T12:00:03Z`. */
  updated_at?: string;
}

/** The plans of the platform. */
export type PlanListResult = Plan[];

/** A customer to subscribe to a plan. */
export interface CreateSubscriptionRequest {
  /** The plan. A UUID. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  plan_id: string;
  /** The payer, with what they pay with. */
  customer: PayingCustomer;
  /**
   * When the subscription begins, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T10:12:04Z`.
   */
  start_date: string;
  /**
   * Where the customer's browser returns after the payment. An absolute URL. Example:
   * `https://redirect-after-successful-payment.url`.
   */
  result_url: string;
  /**
   * Where the subscription's events are sent. The addresses of the plan and the project when left out. An
   * absolute URL. Example: `https://subscription-callback-updates.url`.
   */
  callback_url?: string;
  /** More about the subscription. Nothing when left out. Example: `My subscription description`. */
  description?: string;
  /**
   * Price of one payment period, in whole main currency units. The plan's when left out or 0. At least 0.
   * Example: `3000`.
   */
  price?: number;
  /** Whether to renew after the due date. The provider decides when left out. */
  auto_renew?: boolean;
  /** Whether a renewal costs the plan's price instead of the subscription's. */
  use_plan_price_on_auto_renew?: boolean;
  /** How many trial periods come first. None when left out. A whole number. At least 0. Example: `2`. */
  trial_periods?: number;
  /** Whether each trial period is charged by itself instead of all at once. */
  trial_periodic_payments?: boolean;
  /** How many periods are a gift. None when left out. A whole number. At least 0. Example: `2`. */
  gifted_periods?: number;
  /**
   * Charge this series of an earlier payment. A new series when left out. Matches `^[0-9]+$`. Example:
   * `593292035525113984`.
   */
  recurrent_id?: string;
  /**
   * API key of the project in whose favour the charges are made. The own project when left out. A UUID.
   * Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  delegate_api_key?: string;
  /**
   * A link to the merchant's record; by the documentation used by Rozetka itself only. Example:
   * `9i8h7g6f5e4d`.
   */
  external_id?: string;
  /**
   * A link to a premium record; by the documentation used by Rozetka itself only. Example: `1a2b3c4d5e`.
   */
  external_premium_id?: string;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `5e4d3c2b1a`.
   */
  unified_external_id?: string;
}

/** A subscription to give as a gift. */
export interface GiftSubscriptionRequest {
  /** The plan. A UUID. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  plan_id: string;
  /** Who gets the gift. */
  customer: Customer;
  /**
   * The series of charges that the subscription uses later. Matches `^[0-9]+$`. Example:
   * `593292035525113984`.
   */
  recurrent_id: string;
  /**
   * When the subscription begins, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T10:12:04Z`.
   */
  start_date: string;
  /**
   * Where the customer's browser returns after the payment. An absolute URL. Example:
   * `https://redirect-after-successful-payment.url`.
   */
  result_url: string;
  /**
   * Where the subscription's events are sent. The addresses of the plan and the project when left out. An
   * absolute URL. Example: `https://subscription-callback-updates.url`.
   */
  callback_url?: string;
  /** More about the subscription. Nothing when left out. Example: `My subscription description`. */
  description?: string;
  /**
   * Price of one payment period, in whole main currency units. The plan's when left out or 0. At least 0.
   * Example: `3000`.
   */
  price?: number;
  /** Whether to renew after the due date. A gift is made with renewal off. */
  auto_renew?: boolean;
  /** Whether a renewal costs the plan's price instead of the subscription's. */
  use_plan_price_on_auto_renew?: boolean;
  /** How many periods are a gift. None when left out. A whole number. At least 0. Example: `2`. */
  gifted_periods?: number;
  /**
   * Counted as part of `gifted_periods`; use that instead. A whole number. At least 0. Example: `2`.
   *
   * @deprecated
   */
  trial_periods?: number;
  /**
   * API key of the project in whose favour the charges are made. The own project when left out. A UUID.
   * Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  delegate_api_key?: string;
  /**
   * A link to the merchant's record; by the documentation used by Rozetka itself only. Example:
   * `9i8h7g6f5e4d`.
   */
  external_id?: string;
  /**
   * A link to a premium record; by the documentation used by Rozetka itself only. Example: `1a2b3c4d5e`.
   */
  external_premium_id?: string;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `5e4d3c2b1a`.
   */
  unified_external_id?: string;
  /** The merchant's link for the gift. Example: `5e4d3c2b1a`. */
  gifted_unified_external_id?: string;
}

/** What to change; the rest stays. */
export interface UpdateSubscriptionRequest {
  /** Whether to renew after the due date. Locked until the subscription's `auto_renew_locked_until`. */
  auto_renew?: boolean;
  /**
   * New last day of the gift: not before tomorrow, not before the gift begins. Only for a subscription
   * with `gifted_from`. Matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}`. Example: `2025-12-11`.
   */
  gifted_until?: string;
}

/** What the subscription is paid with from now on. */
export interface UpdateSubscriptionPaymentMethodRequest {
  /** What the subscription is paid with; `type` names the block that is filled. */
  payment_method: SubscriptionPaymentMethod;
  /**
   * The user in the merchant's system. Needed when no customer token is sent. Not empty. Example:
   * `user-7`.
   */
  external_id?: string;
  /**
   * Where the customer's browser returns. The address of the project's settings when left out. An
   * absolute URL. Example: `https://redirect-after-successful-payment.url`.
   */
  result_url?: string;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: BrowserFingerprint;
  /** Whether to renew after the due date. The provider decides when left out. */
  auto_renew?: boolean;
}

/** What the subscription is paid with; `type` names the block that is filled. */
export type SubscriptionPaymentMethod =
  | CardTokenMethod
  | WalletMethod
  | SubscriptionGooglePayMethod
  | SubscriptionApplePayMethod
  | RecurrentMethod;

/** A Google Pay payment. */
export interface SubscriptionGooglePayMethod {
  /** Says that `google_pay` is filled. */
  type: "google_pay";
  /** The encrypted token of Apple Pay or Google Pay. */
  google_pay: WalletPayToken;
}

/** An Apple Pay payment. */
export interface SubscriptionApplePayMethod {
  /** Says that `apple_pay` is filled. */
  type: "apple_pay";
  /** The encrypted token of Apple Pay or Google Pay. */
  apple_pay: WalletPayToken;
}

/** A series of charges that an earlier payment started. */
export interface RecurrentMethod {
  /** Says that `recurrent_id` is filled. */
  type: "recurrent_id";
  /** A series of charges. */
  recurrent_id: RecurrentSeries;
}

/** A series of charges. */
export interface RecurrentSeries {
  /** The series, digits only. Matches `^[0-9]+$`. Example: `593292035525113984`. */
  recurrent_id: string;
}

/**
 * State of the subscription: `active` is in use, `inactive` has ended, the others are not ready yet.
 * Other values are possible.
 */
export type SubscriptionState = "init" | "processing" | "pending" | "active" | "inactive" | (string & {});

/** A customer's subscription to a plan. */
export interface Subscription {
  /** The subscription. Example: `9aed5896-a829-400f-bd3b-5b6f8508de6b`. */
  id?: string;
  /** The plan. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  plan_id?: string;
  /** The project it was made in. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  project_id?: string;
  /** The customer; may be their Rozetka ID. Example: `0ee67270-297d-4ed4-993c-5b4ba95c4daf`. */
  customer_id?: string;
  /**
   * State of the subscription: `active` is in use, `inactive` has ended, the others are not ready yet.
   * Other values are possible.
   */
  state?: SubscriptionState;
  /** More about the subscription. Example: `My subscription description`. */
  description?: string;
  /** Price of one payment period, in whole main currency units. Example: `3000`. */
  price?: Amount;
  /** Currency, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** When it begins, a date or a time. Example: `2025-07-14`. */
  start_date?: string;
  /** Active until then unless cancelled; the time of day is left out. Example: `2025-09-14T00:00:00Z`. */
  due_date?: string;
  /** When the next charge is due. Example: `2025-09-14T00:00:00Z`. */
  next_payment_date?: string;
  /**
   * When the customer is told about it; by the documentation not supported yet. Example: `2025-09-13`.
   */
  next_notification_date?: string;
  /**
   * Time of day for members that are dates only; its date has no meaning. Example:
   * `0001-01-01T12:00:03Z`.
   */
  time_of_day?: string;
  /** Whether it is renewed after the due date. */
  auto_renew?: boolean;
  /**
   * When `auto_renew` may be changed; follows from the length of the plan. Example:
   * `2026-02-14T12:00:03Z`.
   */
  auto_renew_locked_until?: string;
  /**
   * When it ends for good without renewal, one period after `auto_renew_locked_until`. Example:
   * `2026-02-14T12:00:03Z`.
   */
  final_expiration_date?: string;
  /** Whether a renewal costs the plan's price instead of the subscription's. */
  use_plan_price_on_auto_renew?: boolean;
  /**
   * Whether a failed renewal is being tried again; that happens once a day for three days, then the
   * subscription ends.
   */
  is_retrying?: boolean;
  /** How many trial periods come first. Example: `2`. */
  trial_periods?: number | string;
  /** Whether each trial period is charged by itself. */
  trial_periodic_payments?: boolean;
  /** When the trial ends. Example: `2025-09-14T12:00:03Z`. */
  trial_until?: string;
  /** Whether it is a gift at present. */
  gifted?: boolean;
  /** When the gift begins. Example: `2025-07-14`. */
  gifted_from?: string;
  /** When the gift ends. Example: `2025-07-14`. */
  gifted_until?: string;
  /** The merchant's link for the gift. Example: `5e4d3c2b1a`. */
  gifted_unified_external_id?: string;
  /** The series of charges that pays for it. Example: `573299035525213784`. */
  recurrent_id?: string;
  /**
   * API key of the project in whose favour the charges are made. Example:
   * `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  delegate_api_key?: string;
  /** A link to the merchant's record. Example: `9i8h7g6f5e4d`. */
  external_id?: string;
  /** A link to a premium record. Example: `1a2b3c4d5e`. */
  external_premium_id?: string;
  /** The merchant's second identifier. Example: `5e4d3c2b1a`. */
  unified_external_id?: string;
  /** Where the events are sent. Example: `https://subscription-callback-updates.url`. */
  callback_url?: string;
  /** Where the customer's browser returns. Example: `https://redirect-after-successful-payment.url`. */
  result_url?: string;
  /** When it was created, RFC 3339. Example: `2025-07-14T12:00:03Z`. */
  created_at?: string;
  /** When it was changed last, RFC 3339. Example: `2025-07-14T12:00:03Z`. */
  updated_at?: string;
}

/** The customer's subscriptions. */
export type SubscriptionListResult = Subscription[];

/** A charge of a subscription. */
export interface SubscriptionPayment {
  /** The charge. Example: `a62a18e6-d44f-4a50-bc10-34853e109fe3`. */
  id?: string;
  /** The subscription. Example: `9aed5896-a829-400f-bd3b-5b6f8508de6b`. */
  subscription_id?: string;
  /** The transaction of a charge. */
  details?: SubscriptionPaymentDetails;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  user_action?: UserAction;
}

/** The charges of the subscription. */
export type SubscriptionPaymentListResult = SubscriptionPayment[];

/** The transaction of a charge. */
export interface SubscriptionPaymentDetails {
  /**
   * The transaction; null for a gift and for a failed charge. Example:
   * `2bd9de2f-6b97-490d-bcd0-283d00c65966`.
   */
  transaction_id?: string | null;
  /** Amount of the charge, in whole main currency units. Example: `3000`. */
  amount?: Amount;
  /** Currency, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** More about the charge. Example: `My payment description`. */
  description?: string;
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
  /**
   * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of
   * kind `changed` may keep the merchant's identifier, as long as no payment under it has succeeded.
   * Other values are possible.
   */
  status_code?: ResponseCode;
  /** The reason of the status, for people. Example: `Transaction successful.`. */
  status_description?: string;
  /** How often it was tried again after the first failure. A whole number. Example: `2`. */
  retry_count?: number;
  /** When it is tried next, RFC 3339. Example: `2025-07-12T12:00:03Z`. */
  next_processing_date?: string;
  /**
   * Whether it only checks a new payment method: it is given back by itself and moves no date of the
   * subscription.
   */
  refund_on_processed?: boolean;
  /** More about a charge. */
  meta?: SubscriptionPaymentMeta;
  /** When it was created, RFC 3339. Example: `2025-07-14T12:00:03Z`. */
  created_at?: string;
  /** When it was processed, RFC 3339. Example: `2025-07-12T12:00:03Z`. */
  processed_at?: string;
  /** When it was changed last, RFC 3339. Example: `2025-07-14T12:00:03Z`. */
  updated_at?: string;
  /** Authorisation code of the customer's bank. Example: `123456`. */
  auth_code?: string;
  /** Retrieval reference number. Example: `519512345678`. */
  rrn?: string;
  /** The merchant's number at the acquirer. Example: `M0000001`. */
  mid?: string;
  /** The terminal's number at the acquirer. Example: `T0000001`. */
  tid?: string;
  /** Name of the terminal. Example: `terminal-1`. */
  terminal_name?: string;
  /** The acquiring bank. Example: `Bank`. */
  bank_name?: string;
  /** Account of the receiver. Example: `UA213223130000026007233566001`. */
  recipient_iban?: string;
}

/** More about a charge. */
export interface SubscriptionPaymentMeta {
  /** What the charge was paid with. */
  payment_method?: SubscriptionPaymentMetaMethod;
}

/** What the charge was paid with. */
export interface SubscriptionPaymentMetaMethod {
  /**
   * Kind of payment method: `cc_token` a card token, `cc_number` and `card` a card by number, `wallet` a
   * saved card, `apple_pay`, `google_pay`. Other values are possible.
   */
  type?: PaymentMethodType;
  /** The card number with its middle hidden. Example: `424242******4242`. */
  mask?: string;
  /** When the card expires, ISO 8601 without a time zone. Example: `2027-01-02T15:04:05`. */
  expires_at?: string;
  /** Short name of the bank that issued the card. Example: `bank`. */
  bank_short_name?: string;
}

/** The subscription and its first charge. */
export interface CreateSubscriptionResult {
  /** A customer's subscription to a plan. */
  subscription?: Subscription;
  /** A charge of a subscription. */
  payment?: SubscriptionPayment;
}

/** The change is accepted; the customer may have to act first. */
export interface UpdateSubscriptionPaymentMethodResult {
  /** `OK`. Example: `OK`. */
  message: string;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  user_action?: UserAction;
}

/** The request was carried out. */
export interface MessageResult {
  /** A message for people. Example: `OK`. */
  message?: string;
}

/**
 * What happened: `payment.processed` a charge succeeded (`subscription` is as before it),
 * `payment.failed` a charge failed, `subscription.deactivated` it ended after the due date or three
 * failed renewals, `subscription.renewed` a new cycle began (`subscription` is as after it),
 * `subscription.cancelled` it was cancelled, `subscription.refunded` the last charge was given back,
 * `subscription.refund_failed` that failed, `subscription.customer_id_updated` it moved to another
 * customer, `subscription.updated` dates, gift, trial or renewal changed,
 * `subscription.payment_method_changed` it is paid with something else. Other values are possible.
 */
export type SubscriptionEventType =
  | "payment.processed"
  | "payment.failed"
  | "subscription.deactivated"
  | "subscription.renewed"
  | "subscription.cancelled"
  | "subscription.refunded"
  | "subscription.refund_failed"
  | "subscription.customer_id_updated"
  | "subscription.updated"
  | "subscription.payment_method_changed"
  | (string & {});

/** Something happened to a subscription. */
export interface SubscriptionEvent {
  /**
   * What happened: `payment.processed` a charge succeeded (`subscription` is as before it),
   * `payment.failed` a charge failed, `subscription.deactivated` it ended after the due date or three
   * failed renewals, `subscription.renewed` a new cycle began (`subscription` is as after it),
   * `subscription.cancelled` it was cancelled, `subscription.refunded` the last charge was given back,
   * `subscription.refund_failed` that failed, `subscription.customer_id_updated` it moved to another
   * customer, `subscription.updated` dates, gift, trial or renewal changed,
   * `subscription.payment_method_changed` it is paid with something else. Other values are possible.
   */
  event?: SubscriptionEventType;
  /** A customer's subscription to a plan. */
  subscription?: Subscription;
  /** A charge of a subscription. */
  payment?: SubscriptionPayment;
  /** What was paid with; `type` names the block that is filled. */
  payment_method?: ResultPaymentMethod;
  /** The payer, as RozetkaPay knows them. */
  customer?: UserInfo;
  /**
   * Address of the receipt, if there is one. Example: `https://receipt.rozetkapay.com/some-receipt-path`.
   */
  receipt_url?: string;
}

/** A card to save in the wallet, on the hosted page or with a token of the request. */
export type AddCustomerPaymentRequest = HostedAddCardRequest | DirectAddCardRequest;

/** A card to save, given on RozetkaPay's hosted page. */
export interface HostedAddCardRequest {
  /** The customer gives the card on RozetkaPay's page. */
  mode: "hosted";
  /**
   * Where the result is sent when it is known. An absolute URL. Example:
   * `https://your-site.com/callback`.
   */
  callback_url: string;
  /** A card to begin with. Not needed, since the customer gives one on the page. */
  payment_method?: NewWalletCard;
  /**
   * Where the customer's browser returns. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: string;
  /** Whether the card becomes the default one once it is confirmed. Default: `false`. */
  make_default?: boolean;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: BrowserFingerprint;
}

/** A card to save, by a token of the widget. */
export interface DirectAddCardRequest {
  /** The card comes with the request, in `payment_method`. */
  mode: "direct";
  /** The card to save; `type` names the block that is filled. */
  payment_method: NewWalletCard;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * Where the customer's browser returns. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: string;
  /** Whether the card becomes the default one once it is confirmed. Default: `false`. */
  make_default?: boolean;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: BrowserFingerprint;
}

/** The card to save; `type` names the block that is filled. */
export type NewWalletCard = NewCardTokenMethod | NewEncryptedCardTokenMethod;

/** A card behind a token. */
export interface NewCardTokenMethod {
  /** Says that `cc_token` is filled. */
  type: "cc_token";
  /** A card token, as the widget gives it. */
  cc_token: NewCardToken;
}

/** A card token, as the widget gives it. */
export interface NewCardToken {
  /** The token. 1 to 128 characters. Example: `card-token-from-the-widget`. */
  token: string;
  /** The card number with its middle hidden. 13 to 19 characters. Example: `424242******4242`. */
  mask: string;
  /**
   * When the token expires, ISO 8601; the widget gives no time zone. Matches
   * `^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}`. Example: `2027-01-02T15:04:05`.
   */
  expires_at: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** A card behind an encrypted token. */
export interface NewEncryptedCardTokenMethod {
  /** Says that `encrypted_cc_token` is filled. */
  type: "encrypted_cc_token";
  /** The encrypted result of the widget. */
  encrypted_cc_token: NewEncryptedCardToken;
}

/** The encrypted result of the widget. */
export interface NewEncryptedCardToken {
  /** The widget's text, unchanged. Not empty. Example: `encrypted-text-from-the-widget`. */
  data: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** A saved card to remove. */
export interface DeleteCustomerPaymentRequest {
  /** The saved card, as the wallet names it. A UUID. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`. */
  option_id: string;
  /** Kind of the saved item: `card` is the only one. */
  type: "card";
}

/** A saved card to use by default. */
export interface SetDefaultCardRequest {
  /** The saved card, as the wallet names it. A UUID. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`. */
  option_id: string;
  /** Kind of the saved item: `card` is the only one. */
  type: "card";
}

/** A customer and their saved cards. */
export interface CustomerWallet {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** The customer's Rozetka ID. Example: `8ba5dd43-496e-4432-9c8a-74fdc74139fe`. */
  rid?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number. Example: `380501234567`. */
  phone?: string;
  /** ISO 3166-1 letters of the country. Example: `UA`. */
  country?: string;
  /** The city. Example: `Київ`. */
  city?: string;
  /** Street, house and flat. Example: `вул. Хрещатик 22/6`. */
  address?: string;
  /** Postal code. Example: `01001`. */
  postal_code?: string;
  /** The saved cards. */
  wallet?: WalletItem[];
}

/** Kind of a saved item: `card` is the only one so far. Other values are possible. */
export type WalletItemType = "card" | (string & {});

/** A saved item; `type` names the block that is filled. */
export interface WalletItem {
  /**
   * The saved item, for `wallet.option_id` of a payment. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  option_id?: string;
  /** Kind of a saved item: `card` is the only one so far. Other values are possible. */
  type?: WalletItemType;
  /** A saved card. */
  card?: CardItemDetails;
  /** Whether this card is used by default. */
  is_default?: boolean;
  /** The name that the customer gave the card; null when none. Example: `моя картка`. */
  name?: string | null;
}

/** A saved card. */
export interface CardItemDetails {
  /** Token of the card. Example: `card-token-from-the-widget`. */
  token?: string;
  /** The card number with its middle hidden. Example: `424242******4242`. */
  mask?: string;
  /** A card number; the provider does not say what it holds. Example: `424242******4242`. */
  full_number?: string;
  /** When the card expires, ISO 8601 without a time zone. Example: `2099-12-31T00:00:00`. */
  expires_at?: string;
  /** The card scheme. Example: `visa`. */
  payment_system?: string;
  /** Short name of the bank that issued the card. Example: `bank`. */
  bank_short_name?: string;
  /** Address of a picture of the card. Example: `https://cdn.rozetkapay.com/card.png`. */
  card_art_url?: string;
}

/** What became of the card to save. */
export interface AddCustomerPaymentResult {
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
  /** The operation, always `add_payment_method`. Other values are possible. */
  operation?: "add_payment_method" | (string & {});
  /** Whether the customer must act before the card is saved. */
  action_required?: boolean;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  action?: UserAction;
  /** A saved item; `type` names the block that is filled. */
  payment_method?: WalletItem;
  /** Whose wallet it is. */
  customer?: WalletOwner;
  /**
   * When the operation was created, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:03Z`.
   */
  created_at?: string;
}

/** Whose wallet it is. */
export interface WalletOwner {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
}

/** Whether the card is removed. */
export interface DeleteCustomerPaymentResult {
  /** Whether the card is removed. */
  delete?: boolean;
  /**
   * The saved item, for `wallet.option_id` of a payment. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  option_id?: string;
  /**
   * Kind of payment method: `cc_token` a card token, `cc_number` and `card` a card by number, `wallet` a
   * saved card, `apple_pay`, `google_pay`. Other values are possible.
   */
  type?: PaymentMethodType;
}

/** Whether a saved card is confirmed. */
export interface CardConfirmationResult {
  /**
   * The saved item, for `wallet.option_id` of a payment. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  option_id?: string;
  /** Kind of a saved item: `card` is the only one so far. Other values are possible. */
  type?: WalletItemType;
  /** A saved card. */
  card?: CardItemDetails;
  /** Whether the card is confirmed and can be used. */
  is_confirmed?: boolean;
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
}

/** Whether the default card was changed. */
export interface SetDefaultCardResult {
  /**
   * The saved item, for `wallet.option_id` of a payment. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  option_id?: string;
  /** Kind of a saved item: `card` is the only one so far. Other values are possible. */
  type?: WalletItemType;
  /** Whether the card is now the default one. */
  success?: boolean;
}

export interface paths {
  "/api/payments/v1/new": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a payment.
     *
     * In `hosted` and `express_checkout` mode the answer carries the checkout page in `action.value`: send
     * the payer there, nothing is paid yet, whatever `is_success` says. In `direct` mode the request carries
     * the payment data, and the answer usually carries a 3-D Secure page. With `confirm: false` the money is
     * held until you confirm or cancel. With `recipient` the payment goes from person to person. The result
     * comes as a callback; `payments.info` tells it on request. When no answer arrives, send the same request
     * again with the same `external_id`: it pays at most once.
     */
    post: operations["createPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/v1/recurrent": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Charge again what was charged before.
     *
     * Charges the payment data of a series that an earlier payment started with `init_recurrent_payment`,
     * without the payer. With `confirm: false` the money is only held. When no answer arrives, ask
     * `payments.info` before sending again: nothing but the new `external_id` keeps a repeat from charging
     * twice.
     */
    post: operations["createRecurrentPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/v1/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Charge a held payment.
     *
     * Takes the held money, all of it or the given `amount`; the rest stays held until it is cancelled. A
     * repeat is not promised to be recognised as one: when no answer arrives, ask `payments.info` and look at
     * `confirmed` and `amount_confirmed` before sending again.
     */
    post: operations["confirmPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/v1/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Release a held payment.
     *
     * Gives held money back to the payer, all of it or the given `amount`. A payment that is already charged
     * is refunded instead; after a part was confirmed, name the amount of the rest. A repeat is not promised
     * to be recognised as one: when no answer arrives, ask `payments.info` and look at `canceled` and
     * `amount_canceled` before sending again.
     */
    post: operations["cancelPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/v1/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give charged money back.
     *
     * Refunds a charged payment, all of it or the given `amount`; a payment may be refunded several times. An
     * order of a batch is refunded here too, by its own `external_id`. A refund that the merchant's balance
     * does not cover stays pending, is tried again by the provider, and ends by itself if the balance stays
     * short. A repeat is not promised to be recognised as one and may give the money back twice: when no
     * answer arrives, ask `payments.info` and look at `refund_details` and `amount_refunded` before sending
     * again.
     */
    post: operations["refundPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/v1/refund/retry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try a waiting refund again.
     *
     * Pushes a refund that is pending because the merchant's balance was short. The result goes to the
     * callback address of the refund. When no answer arrives, ask `payments.info` before sending again.
     */
    post: operations["retryRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/v1/refund/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Drop a waiting refund.
     *
     * Ends a refund that is pending because the merchant's balance was short; the refund then carries the
     * code `refund_is_cancelled_by_initiator` and no money is given back. When no answer arrives, ask
     * `payments.info` before sending again. The answer shows the refund itself, so a dropped one shows as a
     * failure.
     */
    post: operations["cancelRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/v1/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the whole state of a payment.
     *
     * Returns every attempt, confirmation, cancellation and refund of the payment that carries the merchant's
     * `external_id`; an order of a batch is asked for by its own. `purchased` says that the payer's bank
     * agreed: for a payment created with `confirm: false` the money is then only held until `confirmed`. An
     * attempt that failed on a hosted page can be followed by a successful one while the page is open. A
     * hosted payment that nobody has tried to pay may be answered with the error `data_not_found`: that is no
     * proof that no payment exists.
     */
    get: operations["paymentInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/v1/callback/resend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a callback sent again.
     *
     * Sends the callback of one operation, or of the last one, to its `callback_url` once more. Sending this
     * request again does no harm.
     */
    post: operations["resendCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/v1/lookup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check a card without a charge.
     *
     * Verifies a card so that it can be used later, on the hosted page or with card data of the request. The
     * result comes as a callback. The request has no identifier of the merchant, so a lost answer can neither
     * be looked up nor safely asked for again.
     */
    post: operations["cardLookup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/v1/receipt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask where the receipt of a payment is.
     *
     * Returns the address of the receipt of a completed payment.
     */
    get: operations["getPaymentReceipt"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/batch/v1/new": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a payment of several orders at once.
     *
     * One payer action pays all orders; each order names the project that sells it by `api_key`. In `hosted`
     * mode the answer carries the checkout page in `action.value`: send the payer there, nothing is paid yet.
     * In `direct` mode the request carries the payment data, and the answer usually carries a 3-D Secure
     * page. With `confirm: false` the money is held until you confirm or cancel the batch. Accounts to top up
     * are checked first; one failed check refuses the whole batch and names the order in the error's
     * `hint.order_external_id`. The result comes as callbacks, one for each order. When no answer arrives, do
     * not choose new identifiers: ask `payments.info` for an order, and only then send the same batch again.
     */
    post: operations["createBatchPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/batch/v1/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Charge a held batch.
     *
     * Takes the money of a batch that was created with `confirm: false`: all of it, or only the orders named
     * in `orders`, each in full or in part, never more than was held. A repeat is not promised to be
     * recognised as one: when no answer arrives, ask `payments.info` for an order and look at `confirmed` and
     * `amount_confirmed` before sending again. The client can do that itself only when `orders` names an
     * order.
     */
    post: operations["confirmBatchPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/batch/v1/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Release a held batch.
     *
     * Gives the held money of every order back to the payer; no single order can be named. A batch that is
     * already charged is refunded order by order instead. A repeat is not promised to be recognised as one,
     * and the request names no order whose state could be asked for, so the client sends it once: when no
     * answer arrives, ask `payments.info` for each order and look at `canceled` and `amount_canceled`.
     */
    post: operations["cancelBatchPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payouts/v1/request-payout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay out to a card or in cash.
     *
     * Pays from the merchant's balance to a receiver's card, or makes cash ready for them to collect. The
     * result comes as a callback to `order.callback_url`. Money leaves the balance, so a lost answer is
     * looked up before anything else: ask `payouts.info`, and take an error for an unknown payout as no proof
     * that there is none.
     */
    post: operations["createPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payouts/v1/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the state of a payout.
     *
     * Returns the payout that carries the merchant's `external_id`. For an unknown one the provider has been
     * seen to answer with the error `internal_error`.
     */
    get: operations["getPayoutTransactionStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payouts/v1/account-balance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask what can be paid out.
     *
     * Returns the merchant's balance for payouts and what is set aside for cash that nobody has collected
     * yet.
     */
    get: operations["getMerchantAccountBalance"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payouts/v1/resend-callback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have the callback of a payout sent again.
     *
     * Sends the callback of the payout to its `callback_url` once more. Sending this request again does no
     * harm.
     */
    post: operations["resendPayoutCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payouts/v1/cancel-payout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a payout in cash that nobody has collected.
     *
     * Takes the money back to the balance. The answer shows the payout itself; which status and code a
     * cancelled payout has is not documented. When no answer arrives, ask `payouts.info` before sending
     * again.
     */
    post: operations["cancelCashPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payparts/v1/order/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start an order that is paid in parts.
     *
     * Registers the order with a bank. In `hosted` mode, for `rozetkapay`, and for `privatbank` without a
     * telephone number, the answer carries a page in `action.value`: send the payer there. Other banks ask
     * the payer in their app; wait for the callback or ask `payParts.info`. Success with
     * `contract_was_signed_on_client_side` still needs `payParts.confirm`, unless
     * `auto_confirm_after_success` is set; with `transaction_successful` it is final. When no answer arrives,
     * ask `payParts.info` before sending again.
     */
    post: operations["payPartsCreateOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payparts/v1/order/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm an order that the payer has signed.
     *
     * Makes a signed order final. When no answer arrives, ask `payParts.info` and look at `confirmed` before
     * sending again.
     */
    post: operations["payPartsConfirmOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payparts/v1/order/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an order.
     *
     * Cancels an order that is not final yet. When no answer arrives, ask `payParts.info` and look at
     * `canceled` before sending again.
     */
    post: operations["payPartsCancelOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payparts/v1/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give money back after a confirmed order.
     *
     * Refunds all of the order or the given `amount`. While the bank works on it the refund is pending and
     * the final state comes as a callback. A repeat may give the money back twice: when no answer arrives,
     * ask `payParts.info` and look at `refund_details` before sending again.
     */
    post: operations["payPartsRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payparts/v1/refund/retry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try a waiting refund again.
     *
     * Pushes a refund that is pending because the merchant's balance was short. The result goes to the
     * callback address of the refund. When no answer arrives, ask `payParts.info` before sending again.
     */
    post: operations["payPartsRetryRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payparts/v1/refund/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Drop a waiting refund.
     *
     * Ends a refund that is pending because the merchant's balance was short; no money is given back. The
     * answer shows the refund itself, so a dropped one shows as a failure with the code
     * `refund_is_cancelled_by_initiator`. When no answer arrives, ask `payParts.info` before sending again.
     */
    post: operations["payPartsCancelRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payparts/v1/info/operation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the state of one operation.
     *
     * Returns one operation on an order, named as the answer or callback of that operation named it.
     */
    get: operations["payPartsOperationInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payparts/v1/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the whole state of an order.
     *
     * Returns the creation and every confirmation, cancellation and refund of the order.
     */
    get: operations["payPartsRequestInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payparts/v1/banks/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the banks that offer payment in parts.
     *
     * Returns the banks of the project, with the numbers of parts and the amounts that each allows.
     */
    get: operations["payPartsGetBanksInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payparts/v1/callback/resend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a callback sent again.
     *
     * Sends the callback of one operation, or of the last one, to its `callback_url` once more. Sending this
     * request again does no harm.
     */
    post: operations["resendPayPartsCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alternative-payments/v1/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a payment through a Polish provider.
     *
     * Pays with BLIK, later with BLIK, by leasing, or through a bank. The payer may have to open the page in
     * `details.action.value`; else they confirm in their app, and the result comes as a callback or is asked
     * for with `alternativePayments.info`. When no answer arrives, ask there before sending again.
     */
    post: operations["createAlternativePayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alternative-payments/v1/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give money back.
     *
     * Refunds all of the payment or the given `amount`. While the provider works on it the refund is pending
     * and the final state comes as a callback. A repeat may give the money back twice: when no answer
     * arrives, ask `alternativePayments.info` and look at `refund_details` before sending again.
     */
    post: operations["alternativePaymentRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alternative-payments/v1/info/operation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the state of one operation.
     *
     * Returns one operation on a payment, named as the answer or callback of that operation named it.
     */
    get: operations["alternativePaymentOperationInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alternative-payments/v1/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the whole state of a payment.
     *
     * Returns every attempt to pay and every refund.
     */
    get: operations["alternativePaymentRequestInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/alternative-payments/v1/callback/resend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a callback sent again.
     *
     * Sends the callback of one operation, or of the last one, to its `callback_url` once more. Sending this
     * request again does no harm.
     */
    post: operations["resendAlternativePaymentCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/customers/v1/wallet": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for a customer and their saved cards.
     *
     * Returns the customer named by their token or by `external_id`, with the cards of their wallet.
     */
    get: operations["getCustomerInfoAndWallet"];
    put?: never;
    /**
     * Save a card in the wallet.
     *
     * In `hosted` mode the answer carries a page in `action.value`; in `direct` mode the request carries a
     * token of the widget, and the bank may still want a 3-D Secure check. The result comes as a callback,
     * unless the answer is final already. A repeat may save the card twice, so the client sends it once: when
     * no answer arrives, look at `customers.wallet`.
     */
    post: operations["addCustomerPayment"];
    /**
     * Remove a card from the wallet.
     *
     * The card can no longer be paid with. Sending this request again does no harm.
     */
    delete: operations["deleteCustomerPayment"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/customers/v1/wallet/find": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for one saved card.
     *
     * Returns a card of the wallet of the customer named by their token or by `external_id`.
     */
    get: operations["getCustomerWalletItem"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/customers/v1/wallet/confirmation/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask whether a saved card is confirmed.
     *
     * Tells how far the confirmation of a saved card has come.
     */
    get: operations["getCustomerWalletConfirmationStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/customers/v1/wallet/settings/set": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Choose the default card of the wallet.
     *
     * Makes a saved card the one that is used by default. Sending this request again does no harm.
     */
    post: operations["setDefaultCard"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/subscriptions/v1/plans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the plans.
     *
     * Returns the plans of the platform, or the one that is named.
     */
    get: operations["getPlans"];
    put?: never;
    /**
     * Create a plan.
     *
     * Creates a plan that customers can subscribe to. A second request makes a second plan, so the client
     * sends it once: when no answer arrives, look at `subscriptions.plans`.
     */
    post: operations["createPlan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/subscriptions/v1/plans/{plan_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for one plan.
     *
     * Returns the plan.
     */
    get: operations["getPlan"];
    put?: never;
    post?: never;
    /**
     * Deactivate a plan.
     *
     * Nobody can subscribe to the plan afterwards. When no answer arrives, ask for the plan and look at
     * `state` before sending again.
     */
    delete: operations["deactivatePlan"];
    options?: never;
    head?: never;
    /**
     * Change a plan.
     *
     * Sets the members that are given and leaves the rest; `callbacks` replaces the whole list. Sending this
     * request again does no harm.
     */
    patch: operations["updatePlan"];
    trace?: never;
  };
  "/api/subscriptions/v1/subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a customer's subscriptions.
     *
     * Returns the subscriptions of the customer named by their token or by `external_id`.
     */
    get: operations["getSubscriptions"];
    put?: never;
    /**
     * Subscribe a customer to a plan.
     *
     * Makes the first charge; the customer may have to open the page in `payment.user_action.value`. A failed
     * first charge ends the subscription. A repeat may charge again, so the client sends it once: when no
     * answer arrives, look at `subscriptions.list`.
     */
    post: operations["createSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/subscriptions/v1/subscriptions/gift": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a subscription as a gift.
     *
     * Makes a subscription that is active at once, with renewal off, for `gifted_periods` periods; nobody has
     * to confirm. A customer who is subscribed to the plan already keeps that subscription, which is changed
     * instead: a repeat for the same customer and plan does no harm.
     */
    post: operations["giftSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/subscriptions/v1/subscriptions/{subscription_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for one subscription.
     *
     * Returns the subscription.
     */
    get: operations["getSubscription"];
    put?: never;
    post?: never;
    /**
     * Stop a subscription.
     *
     * Ends the subscription. When no answer arrives, ask for it and look at `state` before sending again.
     */
    delete: operations["deactivateSubscription"];
    options?: never;
    head?: never;
    /**
     * Switch renewal, or move the end of a gift.
     *
     * Sets the members that are given and leaves the rest. Renewal cannot be switched before
     * `auto_renew_locked_until`. Sending this request again does no harm.
     */
    patch: operations["updateSubscription"];
    trace?: never;
  };
  "/api/subscriptions/v1/subscriptions/{subscription_id}/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the charges of a subscription.
     *
     * Returns every charge of the subscription.
     */
    get: operations["getSubscriptionPayments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/subscriptions/v1/subscriptions/{subscription_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Cancel a subscription, with the last charge given back if wanted.
     *
     * Ends the subscription and, with `refund`, gives the last charge back; whether that succeeded comes as a
     * callback. When no answer arrives, ask for the subscription and look at `state` before sending again.
     */
    delete: operations["CancelCustomerSubscription"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/subscriptions/v1/subscriptions/{subscription_id}/payment-method": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change what a subscription is paid with.
     *
     * Checks the new payment method with a charge that is given back, or makes the missed charge if the last
     * one failed and switches renewal on. The customer may have to open the page in `user_action.value`. A
     * repeat may charge again, so the client sends it once: when no answer arrives, look at
     * `subscriptions.get` and `subscriptions.payments`.
     */
    patch: operations["UpdateSubscriptionPaymentMethod"];
    trace?: never;
  };
  "/api/reports/v1/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report the payments that were paid out.
     *
     * Returns the payments that were paid out to the merchant in the period.
     */
    post: operations["getPaymentsRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/reports/v1/transactions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report transactions.
     *
     * Returns the transactions of a period of at most 14 days that begins no more than 90 days ago.
     */
    post: operations["getTransactionsRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/merchants/v1/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check the credentials.
     *
     * Tells whether the credentials work, and does nothing else.
     */
    get: operations["validateMerchantKeys"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payment-instructions/v1/new": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Draw up payment instructions.
     *
     * Draws up one instruction for each order. There is no way to ask what became of a request without an
     * answer, and a repeat is not promised to be recognised as one.
     */
    post: operations["createPaymentInstructions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payment-instructions/v1/decline": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Decline a payment instruction.
     *
     * Declines an instruction that nobody has paid yet, and answers with the address of a page that says so.
     * It is made to be opened from a link and takes no credentials. Once a transaction exists it is refused
     * with 409. There is no way to ask what became of a request without an answer.
     */
    get: operations["declinePaymentInstruction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/finmon/v1/p2p-payment/pre-limits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask what a receiver may still be sent from person to person.
     *
     * Returns what financial monitoring still allows for a receiver.
     */
    get: operations["getP2PLimits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  processing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of an operation on one payment.
     *
     * Sent to the `callback_url` of the operation when it has succeeded or ended in a business error; for a
     * batch once for each order, with `batch_external_id`. The same event may arrive more than once and in
     * any order: tell events apart by `id`, `operation`, `details.operation_id`, `details.status` and
     * `is_success` together. Answer 200 quickly.
     */
    post: operations["processingCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  batchProcessing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of an operation on a whole batch.
     *
     * The provider documents callbacks of a batch as one for each order. Should it send one for the whole
     * batch, it is expected to look like the answer of the batch call.
     */
    post: operations["batchProcessingCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  payPartsProcessing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of an operation on an order paid in parts.
     *
     * Sent to the `callback_url` of the operation when it has succeeded or ended in a business error.
     * Alternative payments use it too. The same event may arrive more than once and in any order. Answer 200
     * quickly.
     */
    post: operations["payPartsProcessingCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  walletConfirmation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What became of a card to save.
     *
     * Sent to the `callback_url` of `customers.addCard`, unless the answer of that call was final already.
     * The same event may arrive more than once. Answer 200 quickly.
     */
    post: operations["walletAddPaymentConfirmationCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  subscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Something happened to a subscription.
     *
     * Sent to the `callback_url` of the subscription. `payment` is absent when the event is not about a
     * charge. The same event may arrive more than once and in any order. Answer 200 quickly.
     */
    post: operations["subscriptionCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  payout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of a payout.
     *
     * Sent to the `order.callback_url` of the payout when it has succeeded or ended in a business error. The
     * same event may arrive more than once. Answer 200 quickly.
     */
    post: operations["payoutCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  expressCheckout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The state of an express checkout.
     *
     * Shop plugins receive it for orders of an express checkout, with the delivery that the payer chose; with
     * the code `order_with_postpayment_confirmed` for an order to be paid on delivery. It is not documented.
     */
    post: operations["expressCheckoutCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    CreateAlternativePaymentRequest: CreateAlternativePaymentRequest;
    ImojePaymentRequest: ImojePaymentRequest;
    LeaselinkPaymentRequest: LeaselinkPaymentRequest;
    SantanderPaymentRequest: SantanderPaymentRequest;
    Przelewy24PaymentRequest: Przelewy24PaymentRequest;
    AlternativeCustomer: AlternativeCustomer;
    AlternativeCustomerWithMethod: AlternativeCustomerWithMethod;
    AlternativeCustomerWithCountry: AlternativeCustomerWithCountry;
    AlternativePaymentMethod: AlternativePaymentMethod;
    BlikMethod: BlikMethod;
    BlikCode: BlikCode;
    BlikPaylaterMethod: BlikPaylaterMethod;
    LeasingMethod: LeasingMethod;
    AlternativePaymentProduct: AlternativePaymentProduct;
    ResendAlternativePaymentCallbackRequest: ResendAlternativePaymentCallbackRequest;
    AlternativePaymentOperationType: AlternativePaymentOperationType;
    AlternativePaymentOperationResult: AlternativePaymentOperationResult;
    AlternativePaymentOperationDetails: AlternativePaymentOperationDetails;
    AlternativePaymentOperationsResult: AlternativePaymentOperationsResult;
    CreateBatchPaymentRequest: CreateBatchPaymentRequest;
    HostedBatchPaymentRequest: HostedBatchPaymentRequest;
    DirectBatchPaymentRequest: DirectBatchPaymentRequest;
    BatchOrder: BatchOrder;
    OrderRecipient: OrderRecipient;
    ConfirmBatchPaymentRequest: ConfirmBatchPaymentRequest;
    BatchConfirmOrder: BatchConfirmOrder;
    CancelBatchPaymentRequest: CancelBatchPaymentRequest;
    BatchPaymentOperationResult: BatchPaymentOperationResult;
    BatchDetails: BatchDetails;
    BatchMethodType: BatchMethodType;
    BatchOrderDetail: BatchOrderDetail;
    OrderRecipientDetails: OrderRecipientDetails;
    ResponseCode: ResponseCode;
    FiscalizationStatusCode: FiscalizationStatusCode;
    PayPartsResponseCode: PayPartsResponseCode;
    AlternativePaymentResponseCode: AlternativePaymentResponseCode;
    Amount: Amount;
    Currency: Currency;
    DecimalString: DecimalString;
    SignedDecimalString: SignedDecimalString;
    ExternalId: ExternalId;
    CallbackUrl: CallbackUrl;
    ResultUrl: ResultUrl;
    ResultUrlSuccess: ResultUrlSuccess;
    ResultUrlFail: ResultUrlFail;
    Metadata: Metadata;
    CampaignName: CampaignName;
    CheckoutLocale: CheckoutLocale;
    CheckoutColorMode: CheckoutColorMode;
    UserAction: UserAction;
    OperationStatus: OperationStatus;
    FeeDetails: FeeDetails;
    Product: Product;
    TaxGroup: TaxGroup;
    BrowserFingerprint: BrowserFingerprint;
    Fiscalization: Fiscalization;
    FiscalizationStatus: FiscalizationStatus;
    UserInfo: UserInfo;
    ResultUserDetails: ResultUserDetails;
    BatchCustomer: BatchCustomer;
    PayingBatchCustomer: PayingBatchCustomer;
    CustomerDocument: CustomerDocument;
    Customer: Customer;
    PayingCustomer: PayingCustomer;
    PaymentRecipient: PaymentRecipient;
    CustomerInfo: CustomerInfo;
    ErrorResponse: ErrorResponse;
    ErrorHint: ErrorHint;
    ErrorType: ErrorType;
    KeysValidationResult: KeysValidationResult;
    P2PLimitsResult: P2PLimitsResult;
    CreatePayPartsOrderRequest: CreatePayPartsOrderRequest;
    HostedPayPartsOrderRequest: HostedPayPartsOrderRequest;
    DirectPayPartsOrderRequest: DirectPayPartsOrderRequest;
    PayPartsBankName: PayPartsBankName;
    PayPartsCustomer: PayPartsCustomer;
    PayPartsPaymentMethod: PayPartsPaymentMethod;
    PayPartsCardMethod: PayPartsCardMethod;
    PayPartsCard: PayPartsCard;
    PayPartsProduct: PayPartsProduct;
    PayPartsDelivery: PayPartsDelivery;
    PayPartsDeliveryOtherPerson: PayPartsDeliveryOtherPerson;
    ConfirmPayPartsRequest: ConfirmPayPartsRequest;
    CancelPayPartsRequest: CancelPayPartsRequest;
    RefundOrderRequest: RefundOrderRequest;
    RetryPayPartsRefundRequest: RetryPayPartsRefundRequest;
    CancelPayPartsRefundRequest: CancelPayPartsRefundRequest;
    ResendPayPartsCallbackRequest: ResendPayPartsCallbackRequest;
    PayPartsOperationType: PayPartsOperationType;
    PayPartsOperationResult: PayPartsOperationResult;
    PayPartsOperationDetails: PayPartsOperationDetails;
    PayPartsOperationsResult: PayPartsOperationsResult;
    PayPartsBankListResult: PayPartsBankListResult;
    PayPartsBankInfo: PayPartsBankInfo;
    PayPartsBankLimits: PayPartsBankLimits;
    PayPartsBankPeriod: PayPartsBankPeriod;
    CreatePaymentInstructionsRequest: CreatePaymentInstructionsRequest;
    PaymentInstructionPayer: PaymentInstructionPayer;
    PaymentInstructionOrder: PaymentInstructionOrder;
    PaymentInstructionsResult: PaymentInstructionsResult;
    PaymentInstruction: PaymentInstruction;
    CustomerPaymentMethod: CustomerPaymentMethod;
    CardTokenMethod: CardTokenMethod;
    CardNumberMethod: CardNumberMethod;
    CardMethod: CardMethod;
    WalletMethod: WalletMethod;
    ApplePayMethod: ApplePayMethod;
    GooglePayMethod: GooglePayMethod;
    CardToken: CardToken;
    CardNumber: CardNumber;
    WalletCard: WalletCard;
    WalletPayToken: WalletPayToken;
    DecryptedApplePay: DecryptedApplePay;
    DecryptedGooglePay: DecryptedGooglePay;
    RecipientPaymentMethod: RecipientPaymentMethod;
    RecipientIbanMethod: RecipientIbanMethod;
    RecipientIban: RecipientIban;
    RecipientCardTokenMethod: RecipientCardTokenMethod;
    RecipientCardToken: RecipientCardToken;
    RecipientWalletMethod: RecipientWalletMethod;
    RecipientWallet: RecipientWallet;
    RecipientCardNumberMethod: RecipientCardNumberMethod;
    RecipientCardNumber: RecipientCardNumber;
    PaymentMethodType: PaymentMethodType;
    ResultPaymentMethod: ResultPaymentMethod;
    CardTokenDetails: CardTokenDetails;
    WalletPayDetails: WalletPayDetails;
    CreatePaymentRequest: CreatePaymentRequest;
    HostedPaymentRequest: HostedPaymentRequest;
    DirectPaymentRequest: DirectPaymentRequest;
    ExpressCheckoutPaymentRequest: ExpressCheckoutPaymentRequest;
    CreateRecurrentPaymentRequest: CreateRecurrentPaymentRequest;
    ConfirmPaymentRequest: ConfirmPaymentRequest;
    CancelPaymentRequest: CancelPaymentRequest;
    RetryRefundRequest: RetryRefundRequest;
    CancelRefundRequest: CancelRefundRequest;
    ResendCallbackRequest: ResendCallbackRequest;
    CreateLookupRequest: CreateLookupRequest;
    HostedLookupRequest: HostedLookupRequest;
    DirectLookupRequest: DirectLookupRequest;
    PaymentReceiptResult: PaymentReceiptResult;
    OperationType: OperationType;
    PaymentOperationResult: PaymentOperationResult;
    PaymentStatusResult: PaymentStatusResult;
    TransactionDetails: TransactionDetails;
    ExpressCheckoutNotification: ExpressCheckoutNotification;
    ExpressCheckoutStatusCode: ExpressCheckoutStatusCode;
    PartnerDetails: PartnerDetails;
    ExpressCheckoutDeliveryDetails: ExpressCheckoutDeliveryDetails;
    ExpressCheckoutRecipient: ExpressCheckoutRecipient;
    RequestPayoutRequest: RequestPayoutRequest;
    PayoutOrder: PayoutOrder;
    PayoutPayer: PayoutPayer;
    PayoutRecipient: PayoutRecipient;
    CardPayoutRecipient: CardPayoutRecipient;
    CashPayoutRecipient: CashPayoutRecipient;
    CardRecipient: CardRecipient;
    CashRecipient: CashRecipient;
    PayoutCard: PayoutCard;
    PayoutCardNumber: PayoutCardNumber;
    PayoutCardToken: PayoutCardToken;
    ResendPayoutCallbackRequest: ResendPayoutCallbackRequest;
    CancelCashPayoutRequest: CancelCashPayoutRequest;
    PayoutType: PayoutType;
    PayoutTransactionResult: PayoutTransactionResult;
    PayoutPayerAccount: PayoutPayerAccount;
    PayoutRecipientUser: PayoutRecipientUser;
    PayoutNotification: PayoutNotification;
    MerchantBalanceResult: MerchantBalanceResult;
    PaymentsReportRequest: PaymentsReportRequest;
    PaymentsReportField: PaymentsReportField;
    PaymentsReportResult: PaymentsReportResult;
    PaymentsReportRow: PaymentsReportRow;
    TransactionsReportRequest: TransactionsReportRequest;
    TransactionsReportResult: TransactionsReportResult;
    TransactionsReportRow: TransactionsReportRow;
    PlanFrequencyType: PlanFrequencyType;
    PlanState: PlanState;
    PlanCallback: PlanCallback;
    CreatePlanRequest: CreatePlanRequest;
    UpdatePlanRequest: UpdatePlanRequest;
    Plan: Plan;
    PlanListResult: PlanListResult;
    CreateSubscriptionRequest: CreateSubscriptionRequest;
    GiftSubscriptionRequest: GiftSubscriptionRequest;
    UpdateSubscriptionRequest: UpdateSubscriptionRequest;
    UpdateSubscriptionPaymentMethodRequest: UpdateSubscriptionPaymentMethodRequest;
    SubscriptionPaymentMethod: SubscriptionPaymentMethod;
    SubscriptionGooglePayMethod: SubscriptionGooglePayMethod;
    SubscriptionApplePayMethod: SubscriptionApplePayMethod;
    RecurrentMethod: RecurrentMethod;
    RecurrentSeries: RecurrentSeries;
    SubscriptionState: SubscriptionState;
    Subscription: Subscription;
    SubscriptionListResult: SubscriptionListResult;
    SubscriptionPayment: SubscriptionPayment;
    SubscriptionPaymentListResult: SubscriptionPaymentListResult;
    SubscriptionPaymentDetails: SubscriptionPaymentDetails;
    SubscriptionPaymentMeta: SubscriptionPaymentMeta;
    SubscriptionPaymentMetaMethod: SubscriptionPaymentMetaMethod;
    CreateSubscriptionResult: CreateSubscriptionResult;
    UpdateSubscriptionPaymentMethodResult: UpdateSubscriptionPaymentMethodResult;
    MessageResult: MessageResult;
    SubscriptionEventType: SubscriptionEventType;
    SubscriptionEvent: SubscriptionEvent;
    AddCustomerPaymentRequest: AddCustomerPaymentRequest;
    HostedAddCardRequest: HostedAddCardRequest;
    DirectAddCardRequest: DirectAddCardRequest;
    NewWalletCard: NewWalletCard;
    NewCardTokenMethod: NewCardTokenMethod;
    NewCardToken: NewCardToken;
    NewEncryptedCardTokenMethod: NewEncryptedCardTokenMethod;
    NewEncryptedCardToken: NewEncryptedCardToken;
    DeleteCustomerPaymentRequest: DeleteCustomerPaymentRequest;
    SetDefaultCardRequest: SetDefaultCardRequest;
    CustomerWallet: CustomerWallet;
    WalletItemType: WalletItemType;
    WalletItem: WalletItem;
    CardItemDetails: CardItemDetails;
    AddCustomerPaymentResult: AddCustomerPaymentResult;
    WalletOwner: WalletOwner;
    DeleteCustomerPaymentResult: DeleteCustomerPaymentResult;
    CardConfirmationResult: CardConfirmationResult;
    SetDefaultCardResult: SetDefaultCardResult;
  };
  responses: {
    /** The request is wrong or cannot be carried out; the code says why. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The credentials are missing or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The credentials do not allow this call. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** There is no such plan or subscription. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The current state does not allow it. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** Something that has to be true first is not. */
    PreconditionFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The request rate is exceeded. Wait as long as the reset header says, plus a random delay that grows
     * with every attempt.
     */
    TooManyRequests: {
      headers: {
        /** Requests allowed per second. */
        "X-RateLimit-Limit"?: number;
        /** Requests left in the current window. */
        "X-RateLimit-Remaining"?: number;
        /** Seconds until the allowance is whole again. */
        "X-RateLimit-Reset"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The provider failed. Whether the request was carried out is not known. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** Any other answer, for instance from a proxy in front of the provider. The body may be anything. */
    Unexpected: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * Received. Only status 200 ends the delivery of this event; after any other the provider sends it again
     * later.
     */
    Accepted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
    WalletExternalId: string;
    /** Language of the error texts, for instance `uk`. The provider's default when left out. Not empty. */
    AcceptLanguage: string;
    /** The plan. A UUID. */
    PlanId: string;
    /** The subscription. A UUID. */
    SubscriptionId: string;
    /**
     * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent. Not
     * empty.
     */
    SubscriberExternalId: string;
    /**
     * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) + password)).
     * `password` is the API password of the project that made the payment, `body` the bytes as received. The
     * SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet and keep the `=`
     * padding, so the value has 28 characters. Exactly 28 characters. Example:
     * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
     */
    Signature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  createPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentRequest;
      };
    };
    responses: {
      /**
       * The payment is registered. Look at `action` first, then at `details`; HTTP 200 does not mean paid.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  createRecurrentPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateRecurrentPaymentRequest;
      };
    };
    responses: {
      /** What became of the charge. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  confirmPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConfirmPaymentRequest;
      };
    };
    responses: {
      /** What became of the confirmation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  cancelPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelPaymentRequest;
      };
    };
    responses: {
      /** What became of the cancellation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  refundPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelPaymentRequest;
      };
    };
    responses: {
      /** What became of the refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  retryRefund: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RetryRefundRequest;
      };
    };
    responses: {
      /** What became of the refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  cancelRefund: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelRefundRequest;
      };
    };
    responses: {
      /** What became of the refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  paymentInfo: {
    parameters: {
      query: {
        /** The merchant's identifier of the payment or of the order in a batch. Not empty. */
        external_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentStatusResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  resendCallback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResendCallbackRequest;
      };
    };
    responses: {
      /** The callback will be sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  cardLookup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateLookupRequest;
      };
    };
    responses: {
      /** The check has begun. Look at `action` first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getPaymentReceipt: {
    parameters: {
      query: {
        /** The merchant's identifier of the payment or of the order in a batch. Not empty. */
        external_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Where the receipt is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentReceiptResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  createBatchPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateBatchPaymentRequest;
      };
    };
    responses: {
      /**
       * The batch is registered. Look at `action` first, then at every order's own status; HTTP 200 does not
       * mean paid.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BatchPaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  confirmBatchPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConfirmBatchPaymentRequest;
      };
    };
    responses: {
      /** What became of the confirmation, order by order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BatchPaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  cancelBatchPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelBatchPaymentRequest;
      };
    };
    responses: {
      /** What became of the cancellation, order by order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BatchPaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  createPayout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RequestPayoutRequest;
      };
    };
    responses: {
      /** The payout as registered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutTransactionResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getPayoutTransactionStatus: {
    parameters: {
      query: {
        /** The merchant's identifier of the payout. Not empty. */
        external_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutTransactionResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getMerchantAccountBalance: {
    parameters: {
      query: {
        /** The merchant's legal entity, as RozetkaPay names it. Not empty. */
        merchant_entity_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The balance. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MerchantBalanceResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  resendPayoutCallback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResendPayoutCallbackRequest;
      };
    };
    responses: {
      /** The callback will be sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  cancelCashPayout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelCashPayoutRequest;
      };
    };
    responses: {
      /** The payout after the request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutTransactionResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  payPartsCreateOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePayPartsOrderRequest;
      };
    };
    responses: {
      /** The order as registered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayPartsOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  payPartsConfirmOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConfirmPayPartsRequest;
      };
    };
    responses: {
      /** What became of the confirmation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayPartsOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  payPartsCancelOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelPayPartsRequest;
      };
    };
    responses: {
      /** What became of the cancellation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayPartsOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  payPartsRefund: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundOrderRequest;
      };
    };
    responses: {
      /** What became of the refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayPartsOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  payPartsRetryRefund: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RetryPayPartsRefundRequest;
      };
    };
    responses: {
      /** What became of the refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayPartsOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  payPartsCancelRefund: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelPayPartsRefundRequest;
      };
    };
    responses: {
      /** What became of the refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayPartsOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  payPartsOperationInfo: {
    parameters: {
      query: {
        /** The merchant's identifier of the order. Not empty. */
        external_id: string;
        /** The operation, as `details.operation_id` named it. Not empty. */
        operation_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state of the operation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayPartsOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  payPartsRequestInfo: {
    parameters: {
      query: {
        /** The merchant's identifier of the order. Not empty. */
        external_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayPartsOperationsResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  payPartsGetBanksInfo: {
    parameters: {
      query?: {
        /** Whether to tell the fee for each number of parts. It is not told when left out. */
        include_fees?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The banks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayPartsBankListResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  resendPayPartsCallback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResendPayPartsCallbackRequest;
      };
    };
    responses: {
      /** The callback will be sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  createAlternativePayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateAlternativePaymentRequest;
      };
    };
    responses: {
      /** The payment as registered. Look at `details.action` first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AlternativePaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  alternativePaymentRefund: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundOrderRequest;
      };
    };
    responses: {
      /** What became of the refund. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AlternativePaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  alternativePaymentOperationInfo: {
    parameters: {
      query: {
        /** The merchant's identifier of the payment. Not empty. */
        external_id: string;
        /** The operation, as `details.operation_id` named it. Not empty. */
        operation_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state of the operation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AlternativePaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  alternativePaymentRequestInfo: {
    parameters: {
      query: {
        /** The merchant's identifier of the payment. Not empty. */
        external_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AlternativePaymentOperationsResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  resendAlternativePaymentCallback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ResendAlternativePaymentCallbackRequest;
      };
    };
    responses: {
      /** The callback will be sent. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getCustomerInfoAndWallet: {
    parameters: {
      query?: {
        /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
        external_id?: components["parameters"]["WalletExternalId"];
      };
      header?: {
        /**
         * Language of the error texts, for instance `uk`. The provider's default when left out. Not empty.
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The customer and their cards. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerWallet;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  addCustomerPayment: {
    parameters: {
      query?: {
        /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
        external_id?: components["parameters"]["WalletExternalId"];
      };
      header?: {
        /**
         * Language of the error texts, for instance `uk`. The provider's default when left out. Not empty.
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddCustomerPaymentRequest;
      };
    };
    responses: {
      /** What became of the card so far. Look at `action` first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AddCustomerPaymentResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  deleteCustomerPayment: {
    parameters: {
      query?: {
        /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
        external_id?: components["parameters"]["WalletExternalId"];
      };
      header?: {
        /**
         * Language of the error texts, for instance `uk`. The provider's default when left out. Not empty.
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": DeleteCustomerPaymentRequest;
      };
    };
    responses: {
      /** Whether the card is removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeleteCustomerPaymentResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getCustomerWalletItem: {
    parameters: {
      query?: {
        /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
        external_id?: components["parameters"]["WalletExternalId"];
        /** The saved card, as the wallet names it. The default card when left out. A UUID. */
        option_id?: string;
      };
      header?: {
        /**
         * Language of the error texts, for instance `uk`. The provider's default when left out. Not empty.
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The card. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WalletItem;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getCustomerWalletConfirmationStatus: {
    parameters: {
      query: {
        /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
        external_id?: components["parameters"]["WalletExternalId"];
        /** The saved card, as the wallet names it. Not empty. */
        option_id: string;
      };
      header?: {
        /**
         * Language of the error texts, for instance `uk`. The provider's default when left out. Not empty.
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state of the confirmation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CardConfirmationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  setDefaultCard: {
    parameters: {
      query?: {
        /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
        external_id?: components["parameters"]["WalletExternalId"];
      };
      header?: {
        /**
         * Language of the error texts, for instance `uk`. The provider's default when left out. Not empty.
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SetDefaultCardRequest;
      };
    };
    responses: {
      /** Whether the default card was changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SetDefaultCardResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getPlans: {
    parameters: {
      query?: {
        /** Only this plan. All plans when left out. A UUID. */
        plan_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PlanListResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  createPlan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePlanRequest;
      };
    };
    responses: {
      /** The plan. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Plan;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getPlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The plan. A UUID. */
        plan_id: components["parameters"]["PlanId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plan. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Plan;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  deactivatePlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The plan. A UUID. */
        plan_id: components["parameters"]["PlanId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The plan is deactivated. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MessageResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  updatePlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The plan. A UUID. */
        plan_id: components["parameters"]["PlanId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdatePlanRequest;
      };
    };
    responses: {
      /** The plan is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MessageResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getSubscriptions: {
    parameters: {
      query?: {
        /**
         * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent.
         * Not empty.
         */
        external_id?: components["parameters"]["SubscriberExternalId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscriptions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubscriptionListResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  createSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateSubscriptionRequest;
      };
    };
    responses: {
      /** The subscription and its first charge. Look at `payment.user_action` first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateSubscriptionResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  giftSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": GiftSubscriptionRequest;
      };
    };
    responses: {
      /** The subscription. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateSubscriptionResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getSubscription: {
    parameters: {
      query?: {
        /**
         * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent.
         * Not empty.
         */
        external_id?: components["parameters"]["SubscriberExternalId"];
      };
      header?: never;
      path: {
        /** The subscription. A UUID. */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Subscription;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  deactivateSubscription: {
    parameters: {
      query?: {
        /**
         * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent.
         * Not empty.
         */
        external_id?: components["parameters"]["SubscriberExternalId"];
      };
      header?: never;
      path: {
        /** The subscription. A UUID. */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscription is stopped. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MessageResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  updateSubscription: {
    parameters: {
      query?: {
        /**
         * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent.
         * Not empty.
         */
        external_id?: components["parameters"]["SubscriberExternalId"];
      };
      header?: never;
      path: {
        /** The subscription. A UUID. */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateSubscriptionRequest;
      };
    };
    responses: {
      /** The subscription is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MessageResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getSubscriptionPayments: {
    parameters: {
      query?: {
        /**
         * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent.
         * Not empty.
         */
        external_id?: components["parameters"]["SubscriberExternalId"];
      };
      header?: never;
      path: {
        /** The subscription. A UUID. */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The charges. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubscriptionPaymentListResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  CancelCustomerSubscription: {
    parameters: {
      query?: {
        /**
         * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent.
         * Not empty.
         */
        external_id?: components["parameters"]["SubscriberExternalId"];
        /** Whether to give the last charge back. It is kept when left out. */
        refund?: boolean;
      };
      header?: never;
      path: {
        /** The subscription. A UUID. */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscription is cancelled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MessageResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["PreconditionFailed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  UpdateSubscriptionPaymentMethod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The subscription. A UUID. */
        subscription_id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateSubscriptionPaymentMethodRequest;
      };
    };
    responses: {
      /** The change is accepted. Look at `user_action` first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UpdateSubscriptionPaymentMethodResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getPaymentsRequest: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentsReportRequest;
      };
    };
    responses: {
      /** The report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentsReportResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getTransactionsRequest: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TransactionsReportRequest;
      };
    };
    responses: {
      /** The report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TransactionsReportResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  validateMerchantKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The credentials work. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": KeysValidationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  createPaymentInstructions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentInstructionsRequest;
      };
    };
    responses: {
      /** The instructions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentInstructionsResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  declinePaymentInstruction: {
    parameters: {
      query: {
        /** The project that drew up the instruction. A UUID. */
        project_id: string;
        /** The instruction. A UUID. */
        payment_instruction_id: string;
        /**
         * Whether to decline all instructions of the batch together. Only this one when left out. Default:
         * `false`.
         */
        consolidated?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The instruction is declined, and something on the way has followed the redirect to the page that says
       * so.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** The instruction is declined. */
      302: {
        headers: {
          /** The page that says so. */
          Location?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  getP2PLimits: {
    parameters: {
      query?: {
        /**
         * Tax number of the receiver, up to ten digits. General limits when left out. A whole number. From 0
         * to 9999999999.
         */
        recipient_ipn?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The limits. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": P2PLimitsResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  processingCallback: {
    parameters: {
      query?: never;
      header: {
        /**
         * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) +
         * password)). `password` is the API password of the project that made the payment, `body` the bytes
         * as received. The SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet
         * and keep the `=` padding, so the value has 28 characters. Exactly 28 characters. Example:
         * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
         */
        "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentOperationResult;
      };
    };
    responses: {
      200: components["responses"]["Accepted"];
    };
  };
  batchProcessingCallback: {
    parameters: {
      query?: never;
      header: {
        /**
         * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) +
         * password)). `password` is the API password of the project that made the payment, `body` the bytes
         * as received. The SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet
         * and keep the `=` padding, so the value has 28 characters. Exactly 28 characters. Example:
         * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
         */
        "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BatchPaymentOperationResult;
      };
    };
    responses: {
      200: components["responses"]["Accepted"];
    };
  };
  payPartsProcessingCallback: {
    parameters: {
      query?: never;
      header: {
        /**
         * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) +
         * password)). `password` is the API password of the project that made the payment, `body` the bytes
         * as received. The SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet
         * and keep the `=` padding, so the value has 28 characters. Exactly 28 characters. Example:
         * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
         */
        "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayPartsOperationResult;
      };
    };
    responses: {
      200: components["responses"]["Accepted"];
    };
  };
  walletAddPaymentConfirmationCallback: {
    parameters: {
      query?: never;
      header: {
        /**
         * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) +
         * password)). `password` is the API password of the project that made the payment, `body` the bytes
         * as received. The SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet
         * and keep the `=` padding, so the value has 28 characters. Exactly 28 characters. Example:
         * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
         */
        "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddCustomerPaymentResult;
      };
    };
    responses: {
      200: components["responses"]["Accepted"];
    };
  };
  subscriptionCallback: {
    parameters: {
      query?: never;
      header: {
        /**
         * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) +
         * password)). `password` is the API password of the project that made the payment, `body` the bytes
         * as received. The SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet
         * and keep the `=` padding, so the value has 28 characters. Exactly 28 characters. Example:
         * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
         */
        "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionEvent;
      };
    };
    responses: {
      200: components["responses"]["Accepted"];
    };
  };
  payoutCallback: {
    parameters: {
      query?: never;
      header: {
        /**
         * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) +
         * password)). `password` is the API password of the project that made the payment, `body` the bytes
         * as received. The SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet
         * and keep the `=` padding, so the value has 28 characters. Exactly 28 characters. Example:
         * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
         */
        "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutNotification;
      };
    };
    responses: {
      200: components["responses"]["Accepted"];
    };
  };
  expressCheckoutCallback: {
    parameters: {
      query?: never;
      header: {
        /**
         * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) +
         * password)). `password` is the API password of the project that made the payment, `body` the bytes
         * as received. The SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet
         * and keep the `=` padding, so the value has 28 characters. Exactly 28 characters. Example:
         * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
         */
        "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ExpressCheckoutNotification;
      };
    };
    responses: {
      200: components["responses"]["Accepted"];
    };
  };
}
