// Generated from specs/sibs/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate sibs`.
//
// The types of everything that is sent and answered, and openapi-fetch's view of the paths.

/**
 * Whether the amount of later charges is the `DEFAULT`, an estimate or the final one. Other values are
 * possible.
 */
export type AmountQualifier = "DEFAULT" | "ESTIMATED" | "ACTUAL" | (string & {});

/** The time between two charges. Other values are possible. */
export type Interval =
  | "DAILY"
  | "WEEKLY"
  | "BIWEEKLY"
  | "MONTHLY"
  | "QUARTERLY"
  | "SEMIANNUAL"
  | "ANNUAL"
  | (string & {});

/** When later charges are due. */
export interface Schedule {
  /**
   * The first charge, ISO 8601. Date and time with time zone, ISO 8601. Example:
   * `2026-03-09T14:30:00.000Z`.
   */
  initialDate?: string;
  /**
   * The last charge, ISO 8601. Date and time with time zone, ISO 8601. Example:
   * `2027-03-09T00:00:00.000Z`.
   */
  finalDate?: string;
  /** The time between two charges. Other values are possible. */
  interval?: Interval;
}

/** When later charges are due. */
export interface ScheduleResult {
  /** The first charge, ISO 8601. Example: `2026-03-09T14:30:00.000Z`. */
  initialDate?: string;
  /** The last charge, ISO 8601. Example: `2027-03-09T00:00:00.000Z`. */
  finalDate?: string;
  /** The time between two charges. Other values are possible. */
  interval?: Interval;
}

/** Opens an agreement about recurring charges with this payment. Only in version: v1. */
export interface RecurringTransaction {
  /**
   * Until when the agreement holds, ISO 8601. Date and time with time zone, ISO 8601. Example:
   * `2028-03-09T00:00:00.000Z`.
   */
  validityDate: string;
  /**
   * Whether the amount of later charges is the `DEFAULT`, an estimate or the final one. Other values are
   * possible.
   */
  amountQualifier: AmountQualifier;
  /** What the agreement is about. Example: `Monthly subscription`. */
  description?: string;
  /** When later charges are due. */
  schedule?: Schedule;
}

/** The state of an agreement about recurring charges. Only in version: v1. */
export interface RecurringTransactionResult {
  /** The agreement's state. No values are published. Example: `ACTIVE`. */
  status?: string;
}

/**
 * Opens an agreement that lets the merchant charge later without the customer. Needs the customer's name,
 * e-mail and billing address, and `CARD` as the only method. Only in: spg. Only in version: v2.
 */
export interface MerchantInitiatedTransaction {
  /**
   * `UCOF` charges when needed: open it with payment type `AUTH` and the amount 0. `RCRR` charges on a
   * schedule: open it with `PURS` and the first amount.
   */
  type: "UCOF" | "RCRR";
  /**
   * Whether the amount of later charges is the `DEFAULT`, an estimate or the final one. Other values are
   * possible.
   */
  amountQualifier: AmountQualifier;
  /**
   * Until when the agreement holds, ISO 8601. Date and time with time zone, ISO 8601. Example:
   * `2028-03-09T00:00:00.000Z`.
   */
  validityDate?: string;
  /** What the agreement is about. Example: `Charges for bookings`. */
  description?: string;
  /** When later charges are due. */
  schedule?: Schedule;
  /** Whether the agreement is in force. */
  active?: boolean;
}

/**
 * The agreement that lets the merchant charge later without the customer. Only in: spg. Only in version:
 * v2.
 */
export interface MerchantInitiatedTransactionResult {
  /** `UCOF` charges when needed, `RCRR` on a schedule. Other values are possible. */
  type?: "UCOF" | "RCRR" | (string & {});
  /**
   * Whether the amount of later charges is the `DEFAULT`, an estimate or the final one. Other values are
   * possible.
   */
  amountQualifier?: AmountQualifier;
  /** When later charges are due. */
  schedule?: ScheduleResult;
}

/** The merchant's side of the call. */
export interface BackOfficeMerchant {
  /**
   * The merchant's terminal, a number of at most ten digits. The client's own `terminalId` when left out.
   * A whole number. From 1 to 9999999999. Example: `24`.
   */
  terminalId?: TerminalId;
  /**
   * Where the order was taken. The client's `channel` when left out, which is `web` unless set otherwise.
   * Other values are possible. Default: `web`.
   */
  channel?: Channel;
  /**
   * The merchant's own id of this call, different for every attempt: the gateway has no other protection
   * against repeats. Generated as 32 random hexadecimal digits when left out. Keep it, so that the call
   * can be looked up when its answer is lost. 1 to 35 characters. Example:
   * `863b730df285443ca404e0085fw234ab`.
   */
  merchantTransactionId?: MerchantTransactionId;
}

/** The payment that the call refers to. */
export interface OriginalTransaction {
  /** Its transaction id, the same as in the path. Not empty. Example: `1ach2CGpZ2BAKUfqJ9Rp`. */
  id: string;
  /**
   * When it was made, ISO 8601. Date and time with time zone, ISO 8601. Example:
   * `2022-05-29T17:23:36.105Z`.
   */
  datetime: string;
}

/** What is to be cancelled. */
export interface CancellationTransaction {
  /**
   * When the merchant made this request, ISO 8601 in UTC with milliseconds. The current time when left
   * out. Date and time with time zone, ISO 8601. Example: `2026-03-09T14:30:00.000Z`.
   */
  transactionTimestamp?: TransactionTimestamp;
  /**
   * A short text about the transaction, which may appear on the customer's statement. 1 to 70 characters.
   * Example: `Order 1001`.
   */
  description: Description;
  /** How much to cancel, at most what is still held, in the currency of the payment. */
  amount: Amount;
  /** The payment that the call refers to. */
  originalTransaction: OriginalTransaction;
}

/** An amount to cancel. */
export interface CancellationRequest {
  /** The merchant's side of the call. */
  merchant?: BackOfficeMerchant;
  /** What is to be cancelled. */
  transaction: CancellationTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Retry;
}

/** Which attempt of the merchant this is. It does not make a repeat harmless. */
export interface Retry {
  /** The number of the attempt. A whole number. At least 0. Example: `1`. */
  counter: number;
}

/** The amount and what it is about. */
export interface BackOfficeTransaction {
  /**
   * When the merchant made this request, ISO 8601 in UTC with milliseconds. The current time when left
   * out. Date and time with time zone, ISO 8601. Example: `2026-03-09T14:30:00.000Z`.
   */
  transactionTimestamp?: TransactionTimestamp;
  /**
   * A short text about the transaction, which may appear on the customer's statement. 1 to 70 characters.
   * Example: `Order 1001`.
   */
  description: Description;
  /** An amount of money. */
  amount: Amount;
  /** The payment that the call refers to. */
  originalTransaction?: OriginalTransaction;
}

/** How much of an authorization to take. */
export interface CaptureRequest {
  /** The merchant's side of the call. */
  merchant?: BackOfficeMerchant;
  /** The amount and what it is about. */
  transaction: BackOfficeTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Retry;
  /** Details of the sale. Its members are not published. */
  saleContext?: {
    [key: string]: unknown;
  };
}

/** How much of a payment to give back. */
export interface RefundRequest {
  /** The merchant's side of the call. */
  merchant?: BackOfficeMerchant;
  /** The amount and what it is about. */
  transaction: BackOfficeTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Retry;
}

/** A later charge under an agreement. */
export interface RecurringChargeRequest {
  /** The merchant's side of the call. */
  merchant?: BackOfficeMerchant;
  /** The amount and what it is about. */
  transaction: BackOfficeTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Retry;
}

/** The amount to charge and what it is for. */
export interface MerchantInitiatedChargeTransaction {
  /**
   * When the merchant made this request, ISO 8601 in UTC with milliseconds. The current time when left
   * out. Date and time with time zone, ISO 8601. Example: `2026-03-09T14:30:00.000Z`.
   */
  transactionTimestamp?: TransactionTimestamp;
  /**
   * A short text about the transaction, which may appear on the customer's statement. 1 to 70 characters.
   * Example: `Order 1001`.
   */
  description: Description;
  /** An amount of money. */
  amount: Amount;
}

/** A later charge without the customer. */
export interface MerchantInitiatedChargeRequest {
  /** The merchant's side of the call. */
  merchant?: BackOfficeMerchant;
  /** The amount to charge and what it is for. */
  transaction: MerchantInitiatedChargeTransaction;
  /** The payment by which the customer agreed, with its `transactionDateTime`. */
  originalTransaction: OriginalTransaction;
}

/** What became of a call that changes an earlier payment. */
export interface BackOfficeResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The call's own transaction, not the payment's. Example: `s2SUPFxhGNyyNu2bsG0B`. */
  transactionID?: string;
  /**
   * What became of the payment. `Pending` waits for the customer or another party, `InProcessing` for the
   * gateway, `Partial` for the step in `actionResponse`. `Success` is final: paid, or held for an
   * authorization. `Declined`, `Timeout` (not completed in time), `Error` (technical failure) and
   * `Expired` (an unpaid reference) are final without payment. Other values are possible.
   */
  paymentStatus?: PaymentStatus;
  /** An amount of money, as the gateway writes it. */
  amount?: AmountResult;
  /** The merchant's side of the transaction. */
  merchant?: MerchantResult;
  /** When the gateway registered the call, ISO 8601. Example: `2022-05-29T18:23:41.512Z`. */
  transactionTimestamp?: string;
  /** The provider's number of the receiving party. Example: `1ach2CGpZ2BAKUfqJ9Rp`. */
  transactionRecipientId?: string;
  /** The provider's own number of the transaction. Example: `S14073500001359S`. */
  internalTransactionId?: string;
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/** Who receives the money. */
export interface CashOutAlias {
  /**
   * The receiver's phone in MB WAY: the country's calling code, `#` and the number. Matches
   * `^[0-9]{1,4}#[0-9]{4,15}$`. Example: `351#912345678`.
   */
  aliasName: Phone;
}

/** The merchant's card that the money is taken from. */
export interface CashOutCard {
  /**
   * The card's number, digits only. 12 to 40 characters. Matches `^[0-9]+$`. Example: `5236410030000927`.
   */
  PAN: string;
  /**
   * When the card expires, ISO 8601; the last day of its month. Date and time with time zone, ISO 8601.
   * Example: `2031-12-31T00:00:00.000Z`.
   */
  validationDate: string;
}

/** The merchant's side of the call. */
export interface CashOutMerchant {
  /**
   * The merchant's terminal. Digits in a string, unlike in other calls. Matches `^[0-9]{1,10}$`. Example:
   * `56795`.
   */
  terminalId: string;
  /**
   * The merchant's own id of this call, different for every attempt: the gateway has no other protection
   * against repeats. Generated as 32 random hexadecimal digits when left out. Keep it, so that the call
   * can be looked up when its answer is lost. 1 to 35 characters. Example:
   * `863b730df285443ca404e0085fw234ab`.
   */
  merchantTransactionId?: MerchantTransactionId;
  /** The merchant's name, shown to the receiver. Not empty. Example: `Brand Name Test`. */
  merchantBrandName?: string;
  /** What the money is for, shown to the receiver. Not empty. Example: `Prize`. */
  operationDescription?: string;
}

/** Money to send. */
export interface CashOutRequest {
  /** Who receives the money. */
  alias: CashOutAlias;
  /** `GATEWAY`, the only value seen. Not empty. Example: `GATEWAY`. */
  billingProductType: string;
  /** The merchant's card that the money is taken from. */
  cardInfo: CashOutCard;
  /** How it was initiated; 1 is the only value seen. A whole number. Example: `1`. */
  initiationMethod: number;
  /** Which application it comes from; 1 is the only value seen. A whole number. Example: `1`. */
  originApplication: number;
  /** The merchant's side of the call. */
  merchant: CashOutMerchant;
  /** An amount of money. */
  amount: Amount;
}

/** A postal address. SPG's own checking tool wants `street2` too. */
export interface Address {
  /**
   * Street and number. SPG keeps the first 50 characters. 1 to 70 characters. Example: `Marszalkowska
   * 10`.
   */
  street1: string;
  /** More of the street address. Example: `Apartment 5`. */
  street2?: string;
  /** Town. 1 to 35 characters. Example: `Warsaw`. */
  city: string;
  /** Postal code, such as `1700-123`. 1 to 16 characters. Example: `00-001`. */
  postcode: string;
  /** ISO 3166-1 alpha-2 code. Matches `^[A-Z]{2}$`. Example: `PL`. */
  country: string;
  /**
   * The part of the country, such as a state. One published request repeats the country here. Example:
   * `PL`. Only in: stargate.
   */
  countrySubDivision?: string;
}

/** Who pays. */
export interface CustomerInfo {
  /**
   * The customer's name. SPG requires it when cards are offered. 1 to 45 characters. Example: `Jan
   * Kowalski`.
   */
  customerName?: string;
  /**
   * The customer's e-mail address. SPG requires it when cards are offered. An e-mail address. Example:
   * `jan.kowalski@example.com`.
   */
  customerEmail?: string;
  /**
   * The customer's phone in international form, such as `+48500123456`. Example: `+48500123456`. Only in:
   * stargate.
   */
  customerPhone?: string;
  /**
   * ISO 639-1 code. Stargate requires it for the methods `BNCT`, `IDEL`, `SFRT`, `PY24` and `BIZM`.
   * Matches `^[a-z]{2}$`. Example: `pl`. Only in: stargate.
   */
  customerLanguage?: string;
  /** A postal address. SPG's own checking tool wants `street2` too. */
  shippingAddress?: Address;
  /** The card holder's address. SPG requires it when cards are offered. */
  billingAddress?: Address;
  /** Whether the two addresses are the same. */
  billingAddressSameAsShippingAddress?: boolean;
}

/** The customer. */
export interface Customer {
  /** Who pays. */
  customerInfo?: CustomerInfo;
  /**
   * Where the goods go. Stargate's newer place for it; SPG takes it inside `customerInfo`. Only in:
   * stargate.
   */
  shippingAddress?: Address;
  /**
   * The card holder's address. Stargate's newer place for it; SPG takes it inside `customerInfo`. Only
   * in: stargate.
   */
  billingAddress?: Address;
  /** Whether the two addresses are the same. Stargate's newer place for it. Only in: stargate. */
  billingAddressSameAsShippingAddress?: boolean;
  /** Named values that the merchant wants to see again. */
  extendedInfo?: KeyValue[];
}

/** A party that receives a share of the payment. Only in: stargate. */
export interface SettlementPoint {
  /** The party's id, from SIBS. Not empty. Example: `T13d4f9fb115f54b6cbe6f20a6ae68dbd6`. */
  id: string;
  /** The party's share. */
  amount: Amount;
}

/** The MB WAY authorised payment to charge. Goes with the methods `MANDATE` and `MBWAY`. Only in: spg. */
export interface CheckoutMandate {
  /** The mandate, as its approval named it. Not empty. Example: `12345690656800744652`. */
  mandateId?: string;
  /** `ONECLICK` for purchases by the customer, `SUBSCRIPTION` for charges by the merchant. */
  mandateType?: MandateType;
  /** Whether the checkout only creates a mandate and charges nothing. */
  mandateCreationOnly?: boolean;
}

/** An earlier transaction that this payment follows. */
export interface CheckoutOriginalTransaction {
  /** Its transaction id. Not empty. Example: `1ach2CGpZ2BAKUfqJ9Rp`. */
  id: string;
  /**
   * When it was made, ISO 8601. Date and time with time zone, ISO 8601. Example:
   * `2022-05-29T17:23:36.105Z`.
   */
  datetime?: string;
  /** The receiving party's number of it. Example: `1ach2CGpZ2BAKUfqJ9Rp`. */
  recipientId?: string;
}

/** The merchant's side of the payment. */
export interface CheckoutMerchant {
  /**
   * The merchant's terminal, a number of at most ten digits. The client's own `terminalId` when left out.
   * A whole number. From 1 to 9999999999. Example: `24`.
   */
  terminalId?: TerminalId;
  /**
   * Where the order was taken. The client's `channel` when left out, which is `web` unless set otherwise.
   * Other values are possible. Default: `web`.
   */
  channel?: Channel;
  /**
   * The merchant's own id of this call, different for every attempt: the gateway has no other protection
   * against repeats. Generated as 32 random hexadecimal digits when left out. Keep it, so that the call
   * can be looked up when its answer is lost. 1 to 35 characters. Example:
   * `863b730df285443ca404e0085fw234ab`.
   */
  merchantTransactionId?: MerchantTransactionId;
  /**
   * A text about the order. At most 4000 characters. Example: `Payment for order 1001`. Only in:
   * stargate.
   */
  transactionDescription?: string;
  /**
   * Address of the shop, for redirects. An absolute URL. Example: `https://mytest.e-shop.pl/`. Only in:
   * stargate.
   */
  shopURL?: string;
  /**
   * Identifier of the merchant's website, for redirects. Example: `mytest.e-shop.pl`. Only in: stargate.
   */
  websiteAddress?: string;
}

/** What is to be paid, and how. */
export interface CheckoutTransaction {
  /**
   * When the merchant made this request, ISO 8601 in UTC with milliseconds. The current time when left
   * out. Date and time with time zone, ISO 8601. Example: `2026-03-09T14:30:00.000Z`.
   */
  transactionTimestamp?: TransactionTimestamp;
  /**
   * A short text about the transaction, which may appear on the customer's statement. 1 to 70 characters.
   * Example: `Order 1001`.
   */
  description: Description;
  /** Whether the order came by mail or telephone. */
  moto: boolean;
  /** `PURS` takes the money at once; `AUTH` holds it, to be captured or cancelled later. */
  paymentType: "PURS" | "AUTH";
  /** An amount of money. */
  amount: Amount;
  /** The methods to offer. An empty list offers every method of the terminal. */
  paymentMethod: RequestedPaymentMethod[];
  /**
   * Terms of the Multibanco reference, when the methods contain `REFERENCE`. The account's own terms when
   * left out. Only in: spg.
   */
  paymentReference?: PaymentReference;
  /** The customer's consent to later payments with one click. Only in: stargate. */
  oneClick?: OneClick;
  /** How the payment is divided among several receivers. At most 4 items. Only in: stargate. */
  settlementPoint?: SettlementPoint[];
}

/** A payment to open. */
export interface CheckoutRequest {
  /** The merchant's side of the payment. */
  merchant?: CheckoutMerchant;
  /** The customer. */
  customer?: Customer;
  /** What is to be paid, and how. */
  transaction: CheckoutTransaction;
  /** The customer's device, and free values about the customer. */
  info?: Info;
  /** Storing the customer's means of payment, or paying with a stored one. */
  tokenisation?: Tokenisation;
  /** Opens an agreement about recurring charges with this payment. Only in version: v1. */
  recurringTransaction?: RecurringTransaction;
  /**
   * Opens an agreement that lets the merchant charge later without the customer. Needs the customer's
   * name, e-mail and billing address, and `CARD` as the only method. Only in: spg. Only in version: v2.
   */
  merchantInitiatedTransaction?: MerchantInitiatedTransaction;
  /**
   * The MB WAY authorised payment to charge. Goes with the methods `MANDATE` and `MBWAY`. Only in: spg.
   */
  mandate?: CheckoutMandate;
  /** An earlier transaction that this payment follows. */
  originalTransaction?: CheckoutOriginalTransaction;
  /**
   * Named values that the merchant wants to see again. Stargate's newer place for it; SPG takes it inside
   * `customer`. Only in: stargate.
   */
  extendedInfo?: KeyValue[];
}

/** The payment as opened. */
export interface CheckoutResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The payment: keep it for every later call. Not empty. Example: `s2SUPFxhGNyyNu2bsG0B`. */
  transactionID: string;
  /**
   * Authorizes the purchase calls of this payment. Never alter it. Not empty. Example:
   * `eyJ0eElkIjoiczJUM3NmQmp3bnk0VjVCaGNNVFAifQ==.pcRyqU/RDOrKnEM6W499EZY1JtHHQH+JEiWMvFGv5Jw=.3AFhhScNnJwezoNt`.
   */
  transactionSignature: string;
  /** An amount of money, as the gateway writes it. */
  amount?: AmountResult;
  /** The merchant's side of the transaction. */
  merchant?: MerchantResult;
  /**
   * The methods that the customer can really use; may be fewer than asked for. Each item: other values
   * are possible.
   */
  paymentMethodList?: PaymentMethod[];
  /** The customer's stored means of payment. */
  tokenList?: Token[];
  /**
   * An opaque value for the payment form. It contains the signature. Never alter it. Example:
   * `eyJQYXltZW50TWV0aG9kIjpbIkNBUkQiXX0=`.
   */
  formContext?: string;
  /**
   * Until when the payment can be made, ISO 8601 in UTC; ten minutes after the checkout as far as seen.
   * Example: `2024-02-05T02:35:43.348Z`.
   */
  expiry?: string;
  /**
   * What became of the payment. `Pending` waits for the customer or another party, `InProcessing` for the
   * gateway, `Partial` for the step in `actionResponse`. `Success` is final: paid, or held for an
   * authorization. `Declined`, `Timeout` (not completed in time), `Error` (technical failure) and
   * `Expired` (an unpaid reference) are final without payment. Other values are possible.
   */
  paymentStatus?: PaymentStatus;
  /** An MB WAY authorised payment. Only in: spg. */
  mandate?: MandateResult;
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/**
 * `000` when the call was handled, otherwise the reason why not. The provider's tables are longer than
 * what is published; treat unknown codes as opaque. Other values are possible.
 */
export type StatusCode =
  | "000"
  | "E0101"
  | "E0119"
  | "E0500"
  | "E0506"
  | "E0507"
  | "T9999"
  | "999"
  | "01.106.0004"
  | "00.110.1601"
  | "10.106.0001"
  | "10.107.0001"
  | "10.107.0002"
  | "10.107.0003"
  | "12.110.1201"
  | "12.110.1202"
  | "12.110.1203"
  | "12.110.1204"
  | "12.110.1205"
  | "12.110.1206"
  | "12.110.1301"
  | "12.110.1302"
  | "12.110.1303"
  | "12.110.1304"
  | (string & {});

/**
 * The merchant's terminal, a number of at most ten digits. The client's own `terminalId` when left out. A
 * whole number. From 1 to 9999999999. Example: `24`.
 */
export type TerminalId = number;

/**
 * Where the order was taken. The client's `channel` when left out, which is `web` unless set otherwise.
 * Other values are possible. Default: `web`.
 */
export type Channel = "web" | (string & {});

/**
 * The merchant's own id of this call, different for every attempt: the gateway has no other protection
 * against repeats. Generated as 32 random hexadecimal digits when left out. Keep it, so that the call can
 * be looked up when its answer is lost. 1 to 35 characters. Example: `863b730df285443ca404e0085fw234ab`.
 */
export type MerchantTransactionId = string;

/**
 * When the merchant made this request, ISO 8601 in UTC with milliseconds. The current time when left out.
 * Date and time with time zone, ISO 8601. Example: `2026-03-09T14:30:00.000Z`.
 */
export type TransactionTimestamp = string;

/**
 * A short text about the transaction, which may appear on the customer's statement. 1 to 70 characters.
 * Example: `Order 1001`.
 */
export type Description = string;

/** ISO 4217 code. SPG accounts take `EUR`. Other values are possible. */
export type Currency = "EUR" | "PLN" | "CZK" | "RON" | "HUF" | (string & {});

/** An amount of money. */
export interface Amount {
  /**
   * Decimal major units with at most two decimals, so 50.5 is 50 and 50 hundredths. Not cents. At least
   * 0. A multiple of 0.01. Example: `50.5`.
   */
  value: number;
  /** ISO 4217 code. SPG accounts take `EUR`. Other values are possible. */
  currency: Currency;
}

/** An amount of money, as the gateway writes it. */
export interface AmountResult {
  /**
   * Decimal major units. A number in most answers, a string such as `"5.00"` in status answers and some
   * webhooks. Example: `5.00`.
   */
  value: number | string;
  /** ISO 4217 code. SPG accounts take `EUR`. Other values are possible. */
  currency: Currency;
}

/** Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`. */
export interface ReturnStatus {
  /**
   * `000` when the call was handled, otherwise the reason why not. The provider's tables are longer than
   * what is published; treat unknown codes as opaque. Other values are possible.
   */
  statusCode: StatusCode;
  /** Short text that goes with the code. Other values are possible. */
  statusMsg?: "Success" | "Pending" | "Declined" | "Error" | "InProcessing" | (string & {});
  /** The reason in words, for people. At most 512 characters. Example: `Success`. */
  statusDescription?: string;
}

/** When the gateway worked on the call. */
export interface Execution {
  /** When it began, ISO 8601. Example: `2024-02-05T02:25:44.037Z`. */
  startTime?: string;
  /** When it ended, ISO 8601. Example: `2024-02-05T02:25:44.241Z`. */
  endTime?: string;
}

/**
 * What became of the payment. `Pending` waits for the customer or another party, `InProcessing` for the
 * gateway, `Partial` for the step in `actionResponse`. `Success` is final: paid, or held for an
 * authorization. `Declined`, `Timeout` (not completed in time), `Error` (technical failure) and `Expired`
 * (an unpaid reference) are final without payment. Other values are possible.
 */
export type PaymentStatus =
  | "Success"
  | "Partial"
  | "Pending"
  | "InProcessing"
  | "Declined"
  | "Timeout"
  | "Error"
  | "Expired"
  | (string & {});

/**
 * What the transaction is: `PURS` a purchase, `AUTH` an authorization, `PREF` a payment by reference,
 * `MITR` a charge without the customer, `CAUT` a cancelled authorization or mandate, `CSHT` money sent to
 * a customer. Only `PURS` and `PREF` are money received. Other values are possible.
 */
export type PaymentType = "PURS" | "AUTH" | "PREF" | "MITR" | "CAUT" | "CSHT" | (string & {});

/** The merchant's side of the transaction. */
export interface MerchantResult {
  /**
   * The terminal. The gateway writes digits in a string in most answers. A whole number. Example:
   * `56795`.
   */
  terminalId?: number | string;
  /** Where the order was taken. Example: `web`. */
  channel?: string;
  /** The id that the merchant gave to the call. Example: `ORDER_20260309_001`. */
  merchantTransactionId?: string;
  /** The description given at the checkout. Example: `Payment for order 1001`. */
  transactionDescription?: string;
  /** The shop's address given at the checkout. Example: `https://mytest.e-shop.pl/`. */
  shopURL?: string;
  /** The website's identifier given at the checkout. Example: `mytest.e-shop.pl`. */
  websiteAddress?: string;
}

/** A stored means of payment. */
export interface Token {
  /** What the token stands for. Other values are possible. */
  tokenType?: "Card" | "MobilePhone" | (string & {});
  /**
   * The token itself, or the phone as country code, `#` and number for `MobilePhone`. Example:
   * `8a8294a17fe8c6e0017fe8d1e2a50e4e`.
   */
  value?: string;
  /** A name for display. Example: `Visa 1112`. */
  tokenName?: string;
  /** The card's number with its middle digits hidden. Example: `401200******1112`. */
  maskedPAN?: string;
  /** When the means of payment expires, ISO 8601. Example: `2027-12-31T00:00:00.000Z`. */
  expireDate?: string;
}

/** A named value. */
export interface KeyValue {
  /** The name. Not empty. Example: `loyaltyId`. */
  key: string;
  /** The value. Example: `LTY-998877`. */
  value: string;
}

/**
 * Why a call was not handled. The gateway uses the form of the ordinary answer; a proxy in front of it
 * may not.
 */
export interface ErrorResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus?: ReturnStatus;
  /** The HTTP status once more, where the proxy answered instead of the gateway. Example: `401`. */
  httpCode?: string;
  /** The name of the HTTP status, where the proxy answered. Example: `Unauthorized`. */
  httpMessage?: string;
  /** The proxy's reason in words, for people. Example: `Invalid client id or secret.`. */
  moreInformation?: string;
}

/**
 * A phone: the country's calling code, `#` and the number. Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example:
 * `351#912345678`.
 */
export type Phone = string;

/** `ACTC` accepted after technical checks, `RJCT` rejected. Other values are possible. */
export type TechnicalStatus = "ACTC" | "RJCT" | (string & {});

/**
 * The customer's browser or device, for the risk check of 3-D Secure. Every value is text, numbers and
 * booleans too. May be sent at the checkout or at the purchase.
 */
export interface DeviceInfo {
  /** The browser's `Accept` header. Example: `application/json, text/plain, *\/*`. */
  browserAcceptHeader?: string;
  /** Whether the browser runs Java, `"true"` or `"false"`. Example: `false`. */
  browserJavaEnabled?: string;
  /** Whether the browser runs JavaScript, `"true"` or `"false"`. Example: `true`. */
  browserJavascriptEnabled?: string;
  /** The browser's language tag, such as `pl-PL`. Example: `en-US`. */
  browserLanguage?: string;
  /** Bits per pixel, such as `"24"`. Example: `24`. */
  browserColorDepth?: string;
  /** Height of the screen in pixels. Example: `1080`. */
  browserScreenHeight?: string;
  /** Width of the screen in pixels. Example: `1920`. */
  browserScreenWidth?: string;
  /** The browser's offset from UTC in minutes, such as `"-60"`. Example: `-60`. */
  browserTZ?: string;
  /** The browser's `User-Agent` header. Example: `Mozilla/5.0 (Windows NT 10.0; Win64; x64)`. */
  browserUserAgent?: string;
  /** Family of the operating system. Example: `Windows`. */
  systemFamily?: string;
  /** Version of the operating system. Example: `10`. */
  systemVersion?: string;
  /** Processor architecture, such as `x64`. Example: `x64`. */
  systemArchitecture?: string;
  /** Who made the device. Example: `Dell`. */
  deviceManufacturer?: string;
  /** Model of the device. Example: `XPS 15`. */
  deviceModel?: string;
  /** An identifier of the device. Example: `12345-67890`. */
  deviceID?: string;
  /** Name of the shop's application. At most 40 characters. Example: `Form:MyShopCheckout`. */
  applicationName?: string;
  /** Version of the shop's application. Example: `1.0`. */
  applicationVersion?: string;
  /** Where the device is, such as `52.2297,21.0122`. Example: `52.2297,21.0122`. */
  geoLocalization?: string;
  /** The customer's IP address. Example: `192.168.1.10`. */
  ipAddress?: string;
}

/** The customer's device, and free values about the customer. */
export interface Info {
  /**
   * The customer's browser or device, for the risk check of 3-D Secure. Every value is text, numbers and
   * booleans too. May be sent at the checkout or at the purchase.
   */
  deviceInfo?: DeviceInfo;
  /** Named values about the customer; `customerName` and `customerEmail` are known names. */
  customerInfo?: KeyValue[];
}

/**
 * A purchase or an authorization by card, token, wallet, MB WAY, BLIK or transfer. `token` holds the
 * means of payment that was stored, when the checkout asked for it.
 */
export type PaymentEvent = Notification & {
  /** `PURS` a purchase, `AUTH` an authorization. Other values are possible. */
  paymentType?: "PURS" | "AUTH" | (string & {});
};

/**
 * A Multibanco reference was made and waits for its payment. Not money received, whatever the payment
 * status says.
 */
export type ReferenceGeneratedEvent = Notification & {
  /** Multibanco. */
  paymentMethod?: "REFERENCE";
  /** The reference to pay. */
  paymentReference: PaymentReferenceResult & {
    /** Not paid yet. */
    status: "UNPAID";
  };
};

/** A Multibanco reference was paid. */
export type ReferencePaidEvent = Notification & {
  /** Multibanco. */
  paymentMethod?: "REFERENCE";
  /** A payment by reference. Other values are possible. */
  paymentType?: "PREF" | "PURS" | (string & {});
  /** The reference that was paid. */
  paymentReference: PaymentReferenceResult & {
    /** Paid. */
    status: "PAID";
  };
};

/** The customer approved, or refused, a mandate. `mandateActionStatus` tells which. */
export type MandateCreatedEvent = Notification & {
  /** The mandate. */
  mbwayMandate: MandateChange & {
    /** Created. */
    mandateAction: "CRTN";
  };
};

/** The customer suspended a mandate. It cannot be charged until it is taken up again. */
export type MandateSuspendedEvent = Notification & {
  /** The mandate. */
  mbwayMandate: MandateChange & {
    /** Suspended. */
    mandateAction: "SSPN";
  };
};

/** The customer took a suspended mandate up again. */
export type MandateReactivatedEvent = Notification & {
  /** The mandate. */
  mbwayMandate: MandateChange & {
    /** Taken up again. */
    mandateAction: "RCTV";
  };
};

/** The customer changed the limit or the end of a mandate. */
export type MandateLimitsChangedEvent = Notification & {
  /** The mandate. */
  mbwayMandate: MandateChange & {
    /** Limits changed. */
    mandateAction: "LMUP";
  };
};

/** A mandate was cancelled by the merchant or the customer, or its cancellation was refused. */
export type MandateCancelledEvent = Notification & {
  /** The mandate. */
  mbwayMandate: MandateChange & {
    /** Cancelled. */
    mandateAction: "CNCL";
  };
};

/** A charge without the customer, under an agreement that the customer made earlier. */
export type MerchantInitiatedChargeEvent = Notification & {
  /** A charge without the customer. */
  paymentType?: "MITR";
};

/**
 * A cancellation. `transactionID` is the cancellation's own, and `Success` means that it was carried out:
 * no money was received.
 */
export type CancellationEvent = Notification & {
  /** A cancelled authorization. */
  paymentType?: "CAUT";
};

/** Money that was sent to a customer. */
export type CashOutEvent = Notification & {
  /** Money sent to a customer. */
  paymentType?: "CSHT";
};

/** A purchase with a printed QR code. */
export type QrCodePaymentEvent = Notification & {
  /** A printed QR code. */
  paymentMethod?: "STATIC_QRCODE";
};

/** What is to be paid through the link. */
export interface LinkPaymentInfo {
  /** The merchant's code. Matches `^[0-9]{1,10}$`. Example: `481525`. */
  merchantId: string;
  /** The merchant's establishment. Matches `^[0-9]{1,10}$`. Example: `1`. */
  acceptorId: string;
  /**
   * The merchant's terminal. Digits in a string, unlike in other calls. Matches `^[0-9]{1,10}$`. Example:
   * `56795`.
   */
  terminalId: string;
  /** An amount of money. */
  amount: Amount;
  /** How long the link can be used: 48 hours, 72 hours or 90 days. */
  validity: "HR48" | "HR72" | "DY90";
  /** `SNGL` for one payment, `MLTP` for any number of payments. */
  linkType: "SNGL" | "MLTP";
  /** The methods to offer. At least 1 item. Each item: other values are possible. */
  paymentMethods: LinkPaymentMethod[];
  /** The merchant's own reference of the link. 1 to 35 characters. Example: `Order 1001`. */
  reference: string;
  /** What the customer reads on the payment page. Not empty. Example: `Payment for order 1001`. */
  description: string;
}

/**
 * A method that a link can offer. The names of the methods are documented, their codes only for cards.
 * Other values are possible.
 */
export type LinkPaymentMethod =
  | "CARD"
  | "XPAY"
  | "BLIK"
  | "PAY_BY_LINK"
  | "IDEL"
  | "BNCT"
  | "PY24"
  | (string & {});

/** Which personal details the page asks for. */
export interface LinkCustomerFields {
  /** Whether it asks for the name. */
  customerName?: boolean;
  /** Whether it asks for the e-mail address. */
  customerEmail?: boolean;
}

/** Which parts of the billing address the page asks for. */
export interface LinkBillingFields {
  /** Whether it asks for the street. */
  billingAddressCollection?: boolean;
  /** Whether it asks for the town. */
  billingCityCollection?: boolean;
  /** Whether it asks for the postal code. */
  billingPostalCodeCollection?: boolean;
  /** Whether it asks for the country. */
  billingCountryCollection?: boolean;
}

/** Which parts of the shipping address the page asks for. */
export interface LinkShippingFields {
  /** Whether it asks for the street. */
  shippingAddressCollection?: boolean;
  /** Whether it asks for the town. */
  shippingCityCollection?: boolean;
  /** Whether it asks for the postal code. */
  shippingPostalCodeCollection?: boolean;
  /** Whether it asks for the country. */
  shippingCountryCollection?: boolean;
}

/** A question of the merchant's own. */
export interface LinkCustomField {
  /** Names the answer. Not empty. Example: `size`. */
  tag: string;
  /** The text that the customer reads. Not empty. Example: `Your size`. */
  label: string;
  /** The form that the answer must have. Example: `text`. */
  format?: string;
}

/** Questions of the merchant's own. */
export interface LinkCustomInfo {
  /** A question of the merchant's own. */
  parameters?: LinkCustomField;
}

/** What the payment page asks the customer for. */
export interface LinkDataCollection {
  /** Which personal details the page asks for. */
  customerInfo?: LinkCustomerFields;
  /** Which parts of the billing address the page asks for. */
  billingAddressInfo?: LinkBillingFields;
  /** Which parts of the shipping address the page asks for. */
  shippingAddressInfo?: LinkShippingFields;
  /** Questions of the merchant's own. */
  customMerchantInfo?: LinkCustomInfo;
}

/** A payment link to make. */
export interface LinkRequest {
  /** What is to be paid through the link. */
  paymentInfo: LinkPaymentInfo;
  /** What the payment page asks the customer for. */
  dataCollection?: LinkDataCollection;
}

/** The link to give to the customer. Its address stands in one of the two members. */
export interface LinkResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The link, in one spelling that was seen. Example: `https://link.example/pay/AX7B553VIB`. */
  redirectUrl?: string;
  /** The link, in the other spelling that was seen. Example: `https://link.example/pay/AX7B553VIB`. */
  paymentLinkUrl?: string;
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/** `ONECLICK` for purchases by the customer, `SUBSCRIPTION` for charges by the merchant. */
export type MandateType = "ONECLICK" | "SUBSCRIPTION";

/** The mandate that the customer is asked for. */
export interface MandateRequest {
  /** `ONECLICK` for purchases by the customer, `SUBSCRIPTION` for charges by the merchant. */
  mandateType: MandateType;
  /**
   * The customer's phone in MB WAY: the country's calling code, `#` and the number. Matches
   * `^[0-9]{1,4}#[0-9]{4,15}$`. Example: `351#912345678`.
   */
  aliasMBWAY: Phone;
  /** The customer's name. Not empty. Example: `Jan Kowalski`. */
  customerName: string;
}

/** The merchant's side of the call. */
export interface MandateMerchant {
  /**
   * The merchant's terminal, a number of at most ten digits. The client's own `terminalId` when left out.
   * A whole number. From 1 to 9999999999. Example: `24`.
   */
  terminalId?: TerminalId;
  /**
   * Where the order was taken. The client's `channel` when left out, which is `web` unless set otherwise.
   * Other values are possible. Default: `web`.
   */
  channel?: Channel;
  /**
   * The merchant's own id of this call, different for every attempt: the gateway has no other protection
   * against repeats. Generated as 32 random hexadecimal digits when left out. Keep it, so that the call
   * can be looked up when its answer is lost. 1 to 35 characters. Example:
   * `863b730df285443ca404e0085fw234ab`.
   */
  merchantTransactionId?: MerchantTransactionId;
  /** What the mandate is for, shown to the customer. Not empty. Example: `Payment for order 1001`. */
  transactionDescription?: string;
}

/** A mandate to ask the customer for. */
export interface MandateCreationRequest {
  /** The merchant's side of the call. */
  merchant?: MandateMerchant;
  /** The mandate that the customer is asked for. */
  mandate: MandateRequest;
  /** The customer's device, and free values about the customer. */
  info?: Info;
}

/** A mandate to end. */
export interface MandateCancellationRequest {
  /** The merchant's side of the call. */
  merchant?: BackOfficeMerchant;
  /** The customer's device, and free values about the customer. */
  info?: Info;
}

/** Nothing is said in the body. */
export type MandateInquiryRequest = Record<string, never>;

/** An MB WAY authorised payment. Only in: spg. */
export interface MandateResult {
  /** The mandate: name it in the checkout that charges it. Example: `12345690656800744652`. */
  mandateId?: string;
  /**
   * `ONECLICK` for purchases by the customer, `SUBSCRIPTION` for charges by the merchant. Other values
   * are possible.
   */
  mandateType?: "ONECLICK" | "SUBSCRIPTION" | (string & {});
  /** `PEND` waits for the customer's approval, `ACTV` can be charged. Other values are possible. */
  mandateStatus?: "ACTV" | "PEND" | (string & {});
  /**
   * Until when the customer allowed charges, as a date or date and time in ISO 8601. Example:
   * `2027-12-31`.
   */
  mandateExpirationDate?: string;
  /** The most that the customer allowed. */
  amountLimit?: AmountResult;
  /** What is left of the limit. */
  amountAvailable?: AmountResult;
  /**
   * The customer's phone in MB WAY: the country's calling code, `#` and the number. Example:
   * `351#912345678`.
   */
  aliasMBWAY?: string;
  /** The customer's name. Example: `Jan Kowalski`. */
  customerName?: string;
  /**
   * The transaction that created the mandate: it names the mandate in later calls. Example:
   * `s2MandateCreation0001`.
   */
  transactionId?: string;
}

/**
 * The request to the customer. No money moves; the customer approves in the app and sets a limit and an
 * end.
 */
export interface MandateCreationResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /**
   * The transaction that creates the mandate: it names the mandate in later calls. Example:
   * `s2SUPFxhGNyyNu2bsG0B`.
   */
  transactionID?: string;
  /**
   * The same as `transactionID`, in the spelling that the provider's schema has. Example:
   * `s2MandateCreation0001`.
   */
  transactionId?: string;
  /**
   * Authorizes further calls of this transaction. Example:
   * `eyJ0eElkIjoiczJUM3NmQmp3bnk0VjVCaGNNVFAifQ==.pcRyqU/RDOrKnEM6W499EZY1JtHHQH+JEiWMvFGv5Jw=.3AFhhScNnJwezoNt`.
   */
  transactionSignature?: string;
  /** An MB WAY authorised payment. Only in: spg. */
  mandate?: MandateResult;
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/** Whether the end of the mandate was taken up. The webhook or the inquiry confirms it. */
export interface MandateCancellationResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The call's own transaction. Example: `s2SUPFxhGNyyNu2bsG0B`. */
  transactionID?: string;
  /**
   * Authorizes further calls of this transaction. Example:
   * `eyJ0eElkIjoiczJUM3NmQmp3bnk0VjVCaGNNVFAifQ==.pcRyqU/RDOrKnEM6W499EZY1JtHHQH+JEiWMvFGv5Jw=.3AFhhScNnJwezoNt`.
   */
  transactionSignature?: string;
  /** A signature over the answer. How it is made is not published. Example: `c2lnbmF0dXJl`. */
  signature?: string;
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/** The state of a mandate. */
export interface MandateInquiryResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** An MB WAY authorised payment. Only in: spg. */
  mandate?: MandateResult;
  /** Whether there is more than this answer holds. How to ask for the rest is not published. */
  moreElementsIndicator?: boolean;
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/** The merchant's mandates. */
export interface MandateListResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The mandates. */
  mandates?: MandateResult[];
  /** Whether there are more than this answer holds. How to ask for the rest is not published. */
  moreElementsIndicator?: boolean;
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/** What happened to an MB WAY authorised payment. Only in: spg. */
export interface MandateChange {
  /** The mandate: name it in the checkout that charges it. Example: `12345690656800744652`. */
  mandateIdentification?: string;
  /**
   * `CRTN` created, `SSPN` suspended, `RCTV` taken up again, `LMUP` limits changed, `CNCL` cancelled.
   * Other values are possible.
   */
  mandateAction?: "CRTN" | "SSPN" | "RCTV" | "LMUP" | "CNCL" | (string & {});
  /** `SCCS` done, `RJCT` rejected, `RFSD` refused. Other values are possible. */
  mandateActionStatus?: "SCCS" | "RJCT" | "RFSD" | (string & {});
  /** The kind of mandate. `SBSC` is written for `SUBSCRIPTION`. Other values are possible. */
  mandateType?: "SBSC" | "ONECLICK" | "SUBSCRIPTION" | (string & {});
  /** The customer's name. Example: `Test Client`. */
  clientName?: string;
  /**
   * The customer's phone in MB WAY: the country's calling code, `#` and the number. Example:
   * `351#912345678`.
   */
  aliasMBWAY?: string;
  /**
   * Until when the customer allowed charges, as a date or date and time in ISO 8601. Example:
   * `2027-12-31`.
   */
  mandateExpirationDate?: string;
  /** The most that the customer allowed. */
  mandateAmountLimit?: AmountResult;
  /** What is available of the mandate. Its form is not published. */
  mandateAvailable?: unknown;
  /** The terms that the customer accepted. Example: `https://shop.example/terms`. */
  termsAndConditions?: string;
}

/**
 * Charges an MB WAY authorised payment instead of asking the customer. Only in: spg. Only in version: v2.
 */
export interface MbWayMandateUse {
  /** Whether a mandate is created with this payment. `false` to charge one. */
  mandateCreation: boolean;
  /** Whether the mandate of the checkout is charged. */
  useMBWAYMandate: boolean;
}

/**
 * The customer's phone, the mandate of the checkout, or the finished step that lets a payment go on.
 * Needs `customerPhone` or `mandate` or `actionProcessed`.
 */
export interface MbWayPurchaseRequest {
  /**
   * A phone: the country's calling code, `#` and the number. Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example:
   * `351#912345678`.
   */
  customerPhone?: Phone;
  /**
   * Charges an MB WAY authorised payment instead of asking the customer. Only in: spg. Only in version:
   * v2.
   */
  mandate?: MbWayMandateUse;
  /** The customer's device, and free values about the customer. */
  info?: Info;
  /** Where the customer returns to. */
  merchant?: ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: ActionProcessed;
}

/** The customer's phone. */
export interface MbWayInternationalPurchaseRequest {
  /**
   * A phone: the country's calling code, `#` and the number. Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example:
   * `351#912345678`.
   */
  customerPhone: Phone;
  /** The customer's device, and free values about the customer. */
  info?: Info;
  /** Where the customer returns to. */
  merchant?: ReturnAddress;
}

/** The merchant's side of the transaction. */
export interface NotificationMerchant {
  /** The `merchantTransactionId` that the merchant gave. Example: `863b730df285443ca404e0085fw234`. */
  transactionId?: string;
  /** The terminal. A whole number. Example: `99978`. */
  terminalId?: number | string;
  /** The merchant's name. Example: `MERCHANT DOT COM`. */
  merchantName?: string;
  /** Whether the payment was made in an app, as text or as a boolean. Example: `false`. */
  inApp?: string | boolean;
}

/** The result of a transaction. Which members are there depends on the event. */
export interface Notification {
  /**
   * Names this notification, also when it is repeated. The acknowledgement must echo it. Not empty.
   * Example: `de64fbe2-0e6e-4d94-b50c-3dac491e76ff`.
   */
  notificationID: string;
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /**
   * What became of the payment. `Pending` waits for the customer or another party, `InProcessing` for the
   * gateway, `Partial` for the step in `actionResponse`. `Success` is final: paid, or held for an
   * authorization. `Declined`, `Timeout` (not completed in time), `Error` (technical failure) and
   * `Expired` (an unpaid reference) are final without payment. Other values are possible.
   */
  paymentStatus: PaymentStatus;
  /** How the customer paid or is paying. Other values are possible. */
  paymentMethod: PaymentMethod;
  /**
   * What the transaction is: `PURS` a purchase, `AUTH` an authorization, `PREF` a payment by reference,
   * `MITR` a charge without the customer, `CAUT` a cancelled authorization or mandate, `CSHT` money sent
   * to a customer. Only `PURS` and `PREF` are money received. Other values are possible.
   */
  paymentType: PaymentType;
  /** The transaction; a cancellation or refund has its own. Example: `s2SUPFxhGNyyNu2bsG0B`. */
  transactionID: string;
  /**
   * When the transaction was made, ISO 8601 in UTC, with or without milliseconds and sometimes a space at
   * the end. Example: `2022-11-11T16:18:53.127Z`.
   */
  transactionDateTime?: string;
  /** An amount of money, as the gateway writes it. */
  amount: AmountResult;
  /** The merchant's side of the transaction. */
  merchant: NotificationMerchant;
  /** A stored means of payment. */
  token?: Token;
  /** The provider's own number of the transaction. Example: `S14073500001359S`. */
  internalTransactionId?: string;
  /** A Multibanco reference that the customer pays at a cash machine or in a bank's app. Only in: spg. */
  paymentReference?: PaymentReferenceResult;
  /** What happened to an MB WAY authorised payment. Only in: spg. */
  mbwayMandate?: MandateChange;
  /**
   * The agreement that lets the merchant charge later without the customer. Only in: spg. Only in
   * version: v2.
   */
  merchantInitiatedTransaction?: MerchantInitiatedTransactionResult;
  /** What was bought with a printed QR code, and where it goes. Only in: spg. */
  financialOperation?: FinancialOperation;
  /** The account that received a cash-out. Example: `PT50000201231234567890154`. */
  clientIBAN?: string;
  /** The brand shown at the terminal. Example: `VISA`. */
  terminalBrand?: string;
  /** The form in which the means of payment was presented. Example: `APPLEPAY`. */
  wrapperType?: string;
  /** The instalment plan that applies. Its members are not published. */
  installmentPlan?: {
    [key: string]: unknown;
  };
  /** The customer. Its members are not published. */
  customer?: {
    [key: string]: unknown;
  };
  /** The result of 3-D Secure. Its members are not published. */
  threeDSecure?: {
    [key: string]: unknown;
  };
}

/** What was bought with a printed QR code, and where it goes. Only in: spg. */
export interface FinancialOperation {
  /** What was bought. */
  product?: QrCodeProduct;
  /** Who is billed. */
  billingInfo?: QrCodeBilling;
}

/** What was bought. */
export interface QrCodeProduct {
  /** The QR code that was scanned. Example: `0001`. */
  staticQRCodeId?: string;
  /** Whether the purchase is authorized first and captured later. Example: `false`. */
  twoStepPurchase?: string | boolean;
  /** The buyer's phone in MB WAY. Example: `351#912345678`. */
  aliasName?: string;
  /** How the buyer may be contacted. Example: `EMAIL`. */
  merchantContactType?: string;
  /** The name of the goods. Example: `Ticket`. */
  productName?: string;
  /** How many. Example: `1`. */
  productQuantity?: string | number;
  /** The price of the goods. Example: `16.20`. */
  productAmount?: string | number | {
    [key: string]: unknown;
  };
  /** The price of the delivery. Example: `0.00`. */
  expeditionAmount?: string | number | {
    [key: string]: unknown;
  };
  /** Whether the buyer may be contacted. Example: `true`. */
  contactClientIndicator?: string | boolean;
  /** Where the buyer finds help. Example: `support@shop.example`. */
  customerSupportContact?: string;
}

/** Who is billed. */
export interface QrCodeBilling {
  /** The buyer's tax number. Example: `123456789`. */
  billingTIN?: string;
  /** Street and number. Example: `First street`. */
  billingAddressLine1?: string;
  /** More of the street address. Example: `Menef Square`. */
  billingAddressLine2?: string;
  /** Town. Example: `Lisbon`. */
  billingAddressCity?: string;
  /** Postal code. Example: `1700-123`. */
  billingAddressPostalCode?: string;
  /** The buyer's phone. Example: `351#912345678`. */
  billingMobilePhone?: string;
}

/** What the merchant answers to a notification. */
export interface Acknowledgement {
  /** Says that the notification was taken. */
  statusCode: "200";
  /** Goes with the code. */
  statusMsg: "Success";
  /**
   * The id of the notification that is acknowledged. Not empty. Example:
   * `de64fbe2-0e6e-4d94-b50c-3dac491e76ff`.
   */
  notificationID: string;
}

/**
 * A way to pay at SPG: `CARD`, `TOKEN` (a stored card), `XPAY` (Apple Pay and Google Pay), `MBWAY`,
 * `REFERENCE` (Multibanco), `MANDATE` (an authorised payment, together with `MBWAY`). Only in: spg.
 */
export type SpgPaymentMethod = "CARD" | "TOKEN" | "XPAY" | "MBWAY" | "REFERENCE" | "MANDATE";

/**
 * A way to pay at Stargate: `CARD`, `TOKEN` (a stored card), `XPAY` (Apple Pay and Google Pay), `BLIK`,
 * `PAY_BY_LINK` and its older name `PBLKV` (quick transfer), `MBWY` (MB WAY), `BIZM` (Bizum), `IDEL`
 * (iDEAL), `BNCT` (Bancontact), `PY24` (Przelewy24), `SFRT` (Sofort), `SPDD` and `CRTB` (SEPA debit and
 * credit transfer), `BNPL` (pay later). Only in: stargate.
 */
export type StargatePaymentMethod =
  | "CARD"
  | "TOKEN"
  | "XPAY"
  | "BLIK"
  | "PAY_BY_LINK"
  | "PBLKV"
  | "MBWY"
  | "BIZM"
  | "IDEL"
  | "BNCT"
  | "PY24"
  | "SFRT"
  | "SPDD"
  | "CRTB"
  | "BNPL";

/** A way to pay, as the product that is used has it. */
export type RequestedPaymentMethod = SpgPaymentMethod | StargatePaymentMethod;

/** How the customer paid or is paying. Other values are possible. */
export type PaymentMethod =
  | "CARD"
  | "TOKEN"
  | "XPAY"
  | "MBWAY"
  | "REFERENCE"
  | "MANDATE"
  | "STATIC_QRCODE"
  | "BLIK"
  | "PAY_BY_LINK"
  | "PBLKV"
  | "MBWY"
  | "BIZM"
  | "IDEL"
  | "BNCT"
  | "PY24"
  | "SFRT"
  | "SPDD"
  | "CRTB"
  | "BNPL"
  | (string & {});

/** Where the customer returns to. */
export interface ReturnAddress {
  /**
   * Address that the customer's browser is sent to after a redirect or challenge. An absolute URL.
   * Example: `https://mytest.e-shop.pl/returns`.
   */
  merchantURL?: string;
}

/** A card. */
export interface CardInfo {
  /**
   * The card's number, digits only. 12 to 40 characters. Matches `^[0-9]+$`. Example: `5236410030000927`.
   */
  PAN: string;
  /** The verification code printed on the card. Matches `^[0-9]{3,4}$`. Example: `776`. */
  secureCode: string;
  /**
   * When the card expires, ISO 8601; the last day of its month, such as `2031-12-31T00:00:00.000Z`. Date
   * and time with time zone, ISO 8601. Example: `2031-12-31T00:00:00.000Z`.
   */
  validationDate: string;
  /** The name on the card. Stargate requires it. Not empty. Example: `Jane Smith`. */
  cardholderName?: string;
  /**
   * Whether the card shall be stored; the answer then carries its token. Stargate's table wants it said
   * either way.
   */
  createToken?: boolean;
}

/** The step that the customer's browser has finished. */
export interface ActionProcessed {
  /**
   * The `id` of the `actionResponse` that asked for the step. Not empty. Example:
   * `2b0f6f4e-6a63-4b1a-9a0f-9b7a9c0d9d55`.
   */
  id: string;
  /** The `type` of the `actionResponse` that asked for the step. */
  type: "THREEDS_METHOD" | "THREEDS_CHALLENGE" | "DCC" | "INSTALLMENTS";
  /** Whether the step was carried out. */
  executed: boolean;
}

/**
 * A card to pay with, or the finished step that lets a payment go on. Needs `cardInfo` or
 * `actionProcessed`.
 */
export interface CardPurchaseRequest {
  /** A card. */
  cardInfo?: CardInfo;
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Info;
  /** Where the customer returns to. */
  merchant?: ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: ActionProcessed;
  /** The instalment plan that the customer chose. Only in: spg. Only in version: v2. */
  instalmentPlan?: InstalmentPlan;
  /**
   * Opens an agreement about later charges, unless the checkout did. Only in: spg. Only in version: v2.
   */
  merchantInitiatedTransaction?: MerchantInitiatedTransaction;
  /** A stored means of payment. */
  tokenInfo?: TokenInfo;
}

/** The instalment plan that the customer chose. Only in: spg. Only in version: v2. */
export interface InstalmentPlan {
  /** The plan's id. Not empty. Example: `3`. */
  id: string;
}

/** A BLIK code or a stored token to pay with; one of the two. Needs `BLIKCode` or `tokenInfo`. */
export interface BlikPurchaseRequest {
  /**
   * The six digits that the customer's bank shows, valid for 120 seconds. Matches `^[0-9]{6}$`. Example:
   * `777001`.
   */
  BLIKCode?: string;
  /** A stored means of payment. */
  tokenInfo?: TokenInfo;
  /** The customer and the customer's device, unless the checkout carried the device. */
  info?: Info;
  /** Where the customer returns to. */
  merchant?: ReturnAddress;
}

/** A form field. */
export interface ActionParameter {
  /** Its name. Example: `creq`. */
  key?: string;
  /** Its value. Example: `eyJtZXNzYWdlVHlwZSI6IkNSZXEifQ`. */
  value?: string;
}

/** A form for the customer's browser. */
export interface ActionData {
  /** Where to post the form. Example: `https://acs.example/challenge`. */
  url?: string;
  /** The form's fields. */
  params?: ActionParameter[];
}

/**
 * A step for the customer's browser, to be confirmed by sending the purchase again with
 * `actionProcessed`.
 */
export interface ActionResponse {
  /**
   * Names the step. Absent when there is nothing to do. Example: `2b0f6f4e-6a63-4b1a-9a0f-9b7a9c0d9d55`.
   */
  id?: string;
  /**
   * `THREEDS_METHOD` posts the form in a hidden frame, `THREEDS_CHALLENGE` in the whole window; `DCC`
   * offers another currency, `INSTALLMENTS` a plan. Other values are possible.
   */
  type?: "THREEDS_METHOD" | "THREEDS_CHALLENGE" | "DCC" | "INSTALLMENTS" | (string & {});
  /** A form for the customer's browser. */
  data?: ActionData;
}

/** What became of a purchase so far. */
export interface PurchaseResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The payment. Example: `s2SUPFxhGNyyNu2bsG0B`. */
  transactionID: string;
  /**
   * What became of the payment. `Pending` waits for the customer or another party, `InProcessing` for the
   * gateway, `Partial` for the step in `actionResponse`. `Success` is final: paid, or held for an
   * authorization. `Declined`, `Timeout` (not completed in time), `Error` (technical failure) and
   * `Expired` (an unpaid reference) are final without payment. Other values are possible.
   */
  paymentStatus: PaymentStatus;
  /**
   * A step for the customer's browser, to be confirmed by sending the purchase again with
   * `actionProcessed`.
   */
  actionResponse?: ActionResponse;
  /** A stored means of payment. */
  token?: Token;
  /** The customer's stored means of payment. */
  tokenList?: Token[];
  /** An amount of money, as the gateway writes it. */
  amount?: AmountResult;
  /** The merchant's side of the transaction. */
  merchant?: MerchantResult;
  /**
   * The instalment plan that applies. Its members are not published. Only in: spg. Only in version: v2.
   */
  instalmentPlan?: {
    [key: string]: unknown;
  };
  /**
   * The agreement that lets the merchant charge later without the customer. Only in: spg. Only in
   * version: v2.
   */
  merchantInitiatedTransaction?: MerchantInitiatedTransactionResult;
  /** The state of an agreement about recurring charges. Only in version: v1. */
  recurringTransaction?: RecurringTransactionResult;
  /** The result of 3-D Secure. Its members are not published. Only in: spg. Only in version: v2. */
  threeDSecure?: {
    [key: string]: unknown;
  };
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/** Which banks to list. */
export interface QuickTransferChannelsRequest {
  /**
   * ISO 3166-1 alpha-2 code. Every country's banks when left out. Matches `^[A-Z]{2}$`. Example: `PL`.
   */
  countryCode?: string;
}

/** A bank that the customer can choose. */
export interface QuickTransferChannel {
  /** The bank: pass it to the regulations and the payment link. Example: `106`. */
  gatewayId?: string;
  /** The name to show to the customer. Example: `Autopay`. */
  gatewayName?: string;
  /** The kind of channel. Other values are possible. */
  gatewayType?: "PBL" | (string & {});
  /** The bank's technical name. Example: `autopay`. */
  bankName?: string;
  /** Address of the bank's logo. Example: `https://paybylink.bank.pl/grafika/pbl.gif`. */
  iconURL?: string;
  /**
   * Since when the channel is in its state, ISO 8601 without a time zone. Example: `2023-10-03T14:35:01`.
   */
  statusDate?: string;
  /** ISO 3166-1 alpha-2 code of the bank's country. Example: `PL`. */
  countryCode?: string;
}

/** The banks that the customer can choose from. */
export interface QuickTransferChannelsResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The banks. */
  paymentChannels?: QuickTransferChannel[];
}

/** The bank whose terms are asked for. */
export interface RegulationsQuery {
  /** The bank, as the list of channels names it. Not empty. Example: `106`. */
  gatewayId: string;
}

/** The question, wrapped once more. */
export interface RegulationsRequest {
  /** The bank whose terms are asked for. */
  body: RegulationsQuery;
}

/** Terms that the customer must accept. */
export interface Regulation {
  /** Names the terms. Example: `11984`. */
  regulationId?: string;
  /** Address of the terms. Example: `https://testpay.autopay.eu/webapi/regulation?ServiceID=903463`. */
  url?: string;
  /** The kind of terms, such as `DEFAULT`. Example: `DEFAULT`. */
  type?: string;
  /**
   * The text to show beside the check box; the word `null` when there is none. Example: `I accept the
   * terms.`.
   */
  inputLabel?: string;
}

/** The terms that the customer must accept. */
export interface RegulationsResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** `ACTC` accepted after technical checks, `RJCT` rejected. Other values are possible. */
  transactionStatus?: TechnicalStatus;
  /** The terms. */
  regulations?: Regulation[];
}

/** The bank that the customer chose. */
export interface PaymentLinkRequest {
  /** The bank, as the list of channels names it. Not empty. Example: `106`. */
  gatewayId: string;
  /** Whether the customer accepted the terms. */
  userAcceptanceIndicator: boolean;
  /** The customer's device, and free values about the customer. */
  info?: Info;
  /** Where the customer returns to. */
  merchant?: ReturnAddress;
}

/** Where the customer goes to pay. */
export interface PaymentLinkResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The payment. Example: `s2SUPFxhGNyyNu2bsG0B`. */
  transactionID: string;
  /**
   * What became of the payment. `Pending` waits for the customer or another party, `InProcessing` for the
   * gateway, `Partial` for the step in `actionResponse`. `Success` is final: paid, or held for an
   * authorization. `Declined`, `Timeout` (not completed in time), `Error` (technical failure) and
   * `Expired` (an unpaid reference) are final without payment. Other values are possible.
   */
  paymentStatus: PaymentStatus;
  /**
   * The bank's page: send the customer's browser there. Absent when the call was refused. Example:
   * `https://testpay.autopay.eu/web/payment/continue/AX7B553VIB/1BHFTSH9K`.
   */
  redirectURL?: string;
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/** Terms of a Multibanco reference. All of them are sent together. Only in: spg. */
export interface PaymentReference {
  /**
   * The entity that SIBS assigned to the merchant, five digits. Matches `^[0-9]{5}$`. Example: `25100`.
   */
  entity: string;
  /**
   * From when the reference can be paid, ISO 8601. Date and time with time zone, ISO 8601. Example:
   * `2026-03-09T14:30:00.000Z`.
   */
  initialDatetime: string;
  /**
   * Until when it can be paid, ISO 8601. The gateway has refused a validity of about one hour; leave
   * more. Date and time with time zone, ISO 8601. Example: `2026-03-16T14:30:00.000Z`.
   */
  finalDatetime: string;
  /** The least that can be paid. */
  minAmount: Amount;
  /** The most that can be paid, not below `minAmount`. */
  maxAmount: Amount;
}

/** A Multibanco reference that the customer pays at a cash machine or in a bank's app. Only in: spg. */
export interface PaymentReferenceResult {
  /** The number to pay to, nine digits. Example: `256309828`. */
  reference?: string;
  /** The entity to pay to, five digits. Example: `25100`. */
  entity?: string;
  /** The entity that takes the payment; the same as `entity` as far as seen. Example: `25100`. */
  paymentEntity?: string;
  /** An amount of money, as the gateway writes it. */
  amount?: AmountResult;
  /** Whether the reference has been paid; `CANC` when it was cancelled. Other values are possible. */
  status?: "UNPAID" | "PAID" | "CANC" | (string & {});
  /** Until when it can be paid, ISO 8601. So named in answers. Example: `2027-12-31T00:00:00.000Z`. */
  expireDate?: string;
  /** Until when it can be paid, ISO 8601. So named in webhooks. Example: `2027-12-31T00:00:00.000Z`. */
  expiryDate?: string;
}

/** Nothing needs to be said; the checkout has the terms of the reference. */
export interface ReferenceRequest {
  /** The customer's device, and free values about the customer. */
  info?: Info;
  /** Where the customer returns to. */
  merchant?: ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: ActionProcessed;
}

/** The reference that the customer is to pay. */
export interface ReferenceResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The payment. Example: `s2SUPFxhGNyyNu2bsG0B`. */
  transactionID: string;
  /** `Pending` until the reference is paid. Other values are possible. */
  paymentStatus: PaymentStatus;
  /** A Multibanco reference that the customer pays at a cash machine or in a bank's app. Only in: spg. */
  paymentReference?: PaymentReferenceResult;
  /** An amount of money, as the gateway writes it. */
  amount?: AmountResult;
  /** The merchant's side of the transaction. */
  merchant?: MerchantResult;
  /**
   * A step for the customer's browser, to be confirmed by sending the purchase again with
   * `actionProcessed`.
   */
  actionResponse?: ActionResponse;
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/** The state of a transaction. */
export interface StatusResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The transaction. Example: `s2SUPFxhGNyyNu2bsG0B`. */
  transactionID: string;
  /** When the transaction was made, ISO 8601. Example: `2022-11-11T16:18:53.127Z`. */
  transactionDateTime?: string;
  /** The merchant's side of the transaction. */
  merchant?: MerchantResult;
  /** An amount of money, as the gateway writes it. */
  amount?: AmountResult;
  /**
   * What the transaction is: `PURS` a purchase, `AUTH` an authorization, `PREF` a payment by reference,
   * `MITR` a charge without the customer, `CAUT` a cancelled authorization or mandate, `CSHT` money sent
   * to a customer. Only `PURS` and `PREF` are money received. Other values are possible.
   */
  paymentType?: PaymentType;
  /**
   * What became of the payment. `Pending` waits for the customer or another party, `InProcessing` for the
   * gateway, `Partial` for the step in `actionResponse`. `Success` is final: paid, or held for an
   * authorization. `Declined`, `Timeout` (not completed in time), `Error` (technical failure) and
   * `Expired` (an unpaid reference) are final without payment. Other values are possible.
   */
  paymentStatus: PaymentStatus;
  /**
   * How the customer paid. Absent until the gateway has taken up a purchase. Other values are possible.
   */
  paymentMethod?: PaymentMethod;
  /** The payment method's own reason, where it gave one. Other values are possible. */
  transactionStatusCode?: StatusCode;
  /** The payment method's own reason in words. Example: `Phone not registered`. */
  transactionStatusDescription?: string;
  /** A Multibanco reference that the customer pays at a cash machine or in a bank's app. Only in: spg. */
  paymentReference?: PaymentReferenceResult;
  /** The means of payment that was stored, when the checkout asked for it. */
  token?: Token;
  /** What happened to an MB WAY authorised payment. Only in: spg. */
  mbwayMandate?: MandateChange;
  /**
   * The agreement that lets the merchant charge later without the customer. Only in: spg. Only in
   * version: v2.
   */
  merchantInitiatedTransaction?: MerchantInitiatedTransactionResult;
  /** The state of an agreement about recurring charges. Only in version: v1. */
  recurringTransaction?: RecurringTransactionResult;
  /** When the gateway worked on the call. */
  execution?: Execution;
}

/** The customer's consent to later payments with one click. Only in: stargate. */
export interface OneClick {
  /** Whether the customer agreed. Taken as refused when left out. Default: `false`. */
  customerAcceptance?: boolean;
}

/** Asks for a token. */
export interface TokenisationRequest {
  /** Whether the card, or the BLIK account, shall be stored. The token comes with the status. */
  tokeniseCard: boolean;
}

/** A stored means of payment to offer. */
export interface PaymentToken {
  /** What the token stands for, such as `Card`. Not empty. Example: `Card`. */
  tokenType: string;
  /** The token. Not empty. Example: `8a8294a17fe8c6e0017fe8d1e2a50e4e`. */
  value: string;
}

/** Storing the customer's means of payment, or paying with a stored one. */
export interface Tokenisation {
  /** Asks for a token. */
  tokenisationRequest?: TokenisationRequest;
  /** The customer's stored means of payment that may be used. */
  paymentTokens?: PaymentToken[];
}

/** A stored means of payment. */
export interface TokenInfo {
  /** What the token stands for, as the answer that brought it said. Not empty. Example: `Card`. */
  tokenType: string;
  /** The token. Not empty. Example: `8a8294a17fe8c6e0017fe8d1e2a50e4e`. */
  value: string;
  /**
   * The verification code printed on the card, where the customer is asked for it. Matches
   * `^[0-9]{3,4}$`. Example: `776`.
   */
  secureCode?: string;
}

/**
 * A stored card to pay with, or the finished step that lets a payment go on. Needs `tokenInfo` or
 * `actionProcessed`.
 */
export interface TokenPurchaseRequest {
  /** A stored means of payment. */
  tokenInfo?: TokenInfo;
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Info;
  /** Where the customer returns to. */
  merchant?: ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: ActionProcessed;
  /**
   * Opens an agreement about later charges, unless the checkout did. Only in: spg. Only in version: v2.
   */
  merchantInitiatedTransaction?: MerchantInitiatedTransaction;
  /** The customer's consent to later payments with one click. Only in: stargate. */
  oneClick?: OneClick;
}

/**
 * What Apple Pay or Google Pay gave the shop's page, or the finished step that lets a payment go on.
 * Needs `tokenInfo` or `actionProcessed`.
 */
export interface WalletPurchaseRequest {
  /** The wallet's payment token, as the wallet delivered it. */
  tokenInfo?: {
    [key: string]: unknown;
  };
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Info;
  /** Where the customer returns to. */
  merchant?: ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: ActionProcessed;
}

/** A method whose results are notified. */
export interface WebhookPaymentMethod {
  /**
   * The method. `PYBL` and `PLKV` are quick transfers; `PLKV` and `BNPL` are only documented in the
   * list's answer. Other values are possible.
   */
  paymentMethodNotificationCode:
    | "MBWY"
    | "CARD"
    | "BLIK"
    | "PYBL"
    | "XPAY"
    | "BNCT"
    | "IDEL"
    | "PLKV"
    | "BNPL"
    | (string & {});
}

/** How notifications are protected. Only for addresses, not for e-mail. */
export interface WebhookSecurity {
  /**
   * The secret that encrypts the notifications, 32 bytes in base64. At most 64 characters. Example:
   * `6fNDiYU0T0/evFpmfycNai/AqF24i+rT0OmuVw0/sGQ=`.
   */
  key: string;
  /**
   * Who is told about failed notifications. An e-mail address. At most 256 characters. Example:
   * `support@shop.example`.
   */
  supportEmail: string;
  /** The cipher. */
  algorithm: "AES-256-GCM";
}

/** Where notifications go. */
export interface WebhookChannel {
  /** `URL` calls an address, `EMAIL` sends a message. */
  notificationType: "URL" | "EMAIL";
  /**
   * The address or the e-mail address. 1 to 2048 characters. Example:
   * `https://shop.example/webhooks/sibs`.
   */
  value: string;
  /** How notifications are protected. Only for addresses, not for e-mail. */
  security?: WebhookSecurity;
}

/** A webhook. */
export interface WebhookSettingsRequest {
  /**
   * Names the webhook. Generated as a random UUID when left out; keep it to change the webhook later. At
   * most 36 characters. Example: `0f8f2c1e-8d0a-4f3c-9a55-0d7b2b1f6a11`.
   */
  notificationConfigurationCode?: string;
  /** `INS` sets the webhook, the only thing that this call does; `webhookSettings.update` removes one. */
  requestOperationType: "INS";
  /** The methods whose results are notified. At least 1 item. */
  paymentMethods: WebhookPaymentMethod[];
  /** Where notifications go. */
  channelTypeNotification: WebhookChannel;
}

/** A webhook to change. */
export interface WebhookSettingsUpdateRequest {
  /**
   * The webhook, as it was named when it was set. 1 to 36 characters. Example:
   * `0f8f2c1e-8d0a-4f3c-9a55-0d7b2b1f6a11`.
   */
  notificationConfigurationCode: string;
  /** `INS` to set, `DEL` to remove. */
  requestOperationType: "INS" | "DEL";
  /** The methods whose results are notified. At least 1 item. */
  paymentMethods: WebhookPaymentMethod[];
  /** Where notifications go. */
  channelTypeNotification: WebhookChannel;
}

/** Whether the webhook was taken. */
export interface WebhookSettingsResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** `ACTC` accepted after technical checks, `RJCT` rejected. Other values are possible. */
  transactionStatus?: TechnicalStatus;
}

/** Whose webhooks to list. */
export interface WebhookListRequest {
  /** The acquirer's number. Matches `^[0-9]{1,25}$`. Example: `10`. */
  acquirerId: string;
  /** The merchant's code. Matches `^[0-9]{1,10}$`. Example: `481525`. */
  merchantId: string;
  /** The merchant's establishment. All of them when left out. Matches `^[0-9]{1,10}$`. Example: `1`. */
  acceptorId?: string;
  /** The merchant's terminal. All of them when left out. Matches `^[0-9]{1,10}$`. Example: `56795`. */
  terminalId?: string;
}

/** One webhook. */
export interface WebhookListItem {
  /** The webhook's settings. Its members are not published; those of the setting call are likely. */
  webhook?: {
    [key: string]: unknown;
  };
}

/** The webhooks that are set. */
export interface WebhookListResult {
  /**
   * Whether the call was handled. It says nothing about the payment, which has its own `paymentStatus`.
   */
  returnStatus: ReturnStatus;
  /** The webhooks. */
  webhooks?: WebhookListItem[];
}

export interface paths {
  "/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a payment.
     *
     * Registers the order and the methods the customer may pay with. No money moves yet: pay with one of the
     * purchase calls, or hand `formContext` to the payment form, before `expiry` (about ten minutes). Keep
     * `transactionID` for every later call and `transactionSignature` for the purchase. When no answer
     * arrives, the status call by merchant id tells whether the checkout exists; its signature is lost, so
     * start a new one with a new `merchantTransactionId` and let the other expire.
     */
    post: operations["checkout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask what became of a call by the merchant's own id.
     *
     * For calls whose answer was lost, so that no transaction id is known: a checkout, a capture,
     * cancellation, refund or later charge, a cash-out or the request for a mandate, by the
     * `merchantTransactionId` it was sent with. HTTP status 404 means that the gateway never registered it.
     */
    get: operations["statusByMerchantId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/cashout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send money to a customer through MB WAY.
     *
     * Takes the amount from the merchant's card and sends it to the holder of an MB WAY phone. The result
     * comes with the answer or with a webhook of payment type `CSHT`. When no answer arrives, the status call
     * by the call's own merchant id tells what became of it. Only in: spg. Only in version: v2.
     */
    post: operations["cashOut"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask what became of a payment.
     *
     * The authoritative answer, also when a webhook said something else. Must be asked with the token and
     * client id that opened the payment, otherwise the payment is not found. `paymentMethod` is absent until
     * the gateway has taken up a purchase. No date of payment is told here; for references it is only in the
     * webhook.
     */
    get: operations["status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take an authorized amount, in full or in part.
     *
     * Takes money that an authorization (`AUTH`) holds: by card, by MB WAY in Portugal, or a charge without
     * the customer (`MITR`). May be repeated with parts until the authorized amount is used up. What was
     * captured can only be refunded. The capture is a transaction of its own. When no answer arrives, the
     * status call by the call's own merchant id tells what became of it; the payment's own status cannot,
     * since it does not show the single steps. A refusal has no reason that a program could read: its one
     * published code says that the operation was declined, and the payment's status does not tell how much
     * was captured before.
     */
    post: operations["capture"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/cancellation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an authorization or an unfinished payment, in full or in part.
     *
     * Releases the money that an authorization (`AUTH`) holds, as long as it has not been captured. An
     * `amount` below what is still held cancels that part and leaves the rest; the whole of it cancels
     * everything. A BLIK purchase or a quick transfer can be cancelled until it reaches its final status,
     * that is until the bank's confirmation arrives; after that it is refunded instead. The cancellation is a
     * transaction of its own: it has its own `merchantTransactionId`, and the answer names its own
     * `transactionID`. When no answer arrives, the status call by that merchant id tells what became of this
     * cancellation; the payment's own status cannot, since it does not show which parts of an authorization
     * were released.
     */
    post: operations["cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a payment back, in full or in part.
     *
     * Returns money of a purchase, of a captured authorization, or of a charged mandate to the customer. May
     * be repeated with parts until the paid amount is used up. How long a payment can be refunded is not
     * published. The refund is a transaction of its own. When no answer arrives, the status call by the
     * call's own merchant id tells what became of it; the payment's own status cannot, since it does not show
     * the single steps. A refusal has no reason that a program could read: its one published code says that
     * the operation was declined, and the payment's status does not tell how much was given back before.
     */
    post: operations["refund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/recurring": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Charge again under a recurring agreement.
     *
     * Charges the card of an earlier payment whose checkout opened an agreement with `recurringTransaction`.
     * The path names that first payment. The charge is a transaction of its own. When no answer arrives, the
     * status call by the call's own merchant id tells what became of it; the payment's own status cannot,
     * since it does not show the single steps. Only in version: v1.
     */
    post: operations["recurringCharge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/mit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Charge a card later, without the customer.
     *
     * Charges the card of a payment whose checkout opened an agreement with `merchantInitiatedTransaction`.
     * The path names that payment. The charge is authorized only: take the money with `payments.capture` and
     * the charge's own transaction id. It is refused when the customer's own payment lacked strong
     * authentication. When no answer arrives, the status call by the call's own merchant id tells what became
     * of it; the payment's own status cannot, since it does not show the single steps. Only in: spg. Only in
     * version: v2.
     */
    post: operations["merchantInitiatedCharge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/card/purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay an open checkout with a card.
     *
     * Only for merchants that are fully PCI compliant, since they handle the card's number. Authorized by the
     * checkout's `transactionSignature`. `paymentStatus` `Partial` asks for a step by the customer's browser,
     * described in `actionResponse`: when it is done, send this call again with `actionProcessed`, which
     * names that step. With payment type `AUTH`, `Success` means that the amount is held. When no answer
     * arrives, ask for the payment's status: while it shows no `paymentMethod`, the purchase has not been
     * taken up.
     */
    post: operations["cardPurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/token/purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay an open checkout with a stored card.
     *
     * The checkout must have offered `TOKEN` or `CARD`. Authorized by the checkout's `transactionSignature`.
     * As with a card, `paymentStatus` `Partial` asks for a step by the customer's browser, and this call is
     * sent again with `actionProcessed` when it is done. When no answer arrives, ask for the payment's
     * status: while it shows no `paymentMethod`, the purchase has not been taken up.
     */
    post: operations["tokenPurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/xpay/payment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay an open checkout with Apple Pay or Google Pay.
     *
     * Sends what the wallet gave the shop's page. The checkout must have offered `XPAY`. Authorized by the
     * checkout's `transactionSignature`. When no answer arrives, ask for the payment's status: while it shows
     * no `paymentMethod`, the purchase has not been taken up.
     */
    post: operations["walletPurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/mbway-id/purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay an open checkout with MB WAY, or charge a mandate.
     *
     * Asks the customer to approve in the MB WAY app, within four minutes: show that time. With `mandate` the
     * mandate named at the checkout is charged instead, without the customer; `customerPhone` is then left
     * out. Authorized by the checkout's `transactionSignature`. The answer is normally `Pending`; the status
     * call or the webhook tells the end. When no answer arrives, ask for the payment's status: while it shows
     * no `paymentMethod`, the purchase has not been taken up. Only in: spg.
     */
    post: operations["mbWayPurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/mbway/purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay an open checkout with MB WAY, outside Portugal.
     *
     * Stargate's path of the MB WAY purchase, for a checkout that offered `MBWY`. Asks the customer to
     * approve in the MB WAY app, within four minutes. Authorized by the checkout's `transactionSignature`.
     * When no answer arrives, ask for the payment's status: while it shows no `paymentMethod`, the purchase
     * has not been taken up. Only in: stargate.
     */
    post: operations["mbWayInternationalPurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/service-reference/generate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a Multibanco reference for an open checkout.
     *
     * Answers with the entity, the reference and the amount that the customer types in at a cash machine or
     * in a bank's app, until the end named at the checkout. Authorized by the checkout's
     * `transactionSignature`. A webhook tells when it was paid, and only that tells the date. An unpaid
     * reference is cancelled with `payments.cancel`; the webhook about that says `Success` under a
     * transaction id of its own and is no payment. When no answer arrives, the payment's status shows the
     * reference. Only in: spg.
     */
    post: operations["referenceGenerate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/blik/purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay an open checkout with BLIK.
     *
     * Sends the code that the customer read in the bank's app, or the token of an earlier payment for which a
     * token was asked. Authorized by the checkout's `transactionSignature`. A code lives 120 seconds, and the
     * customer has 45 seconds to confirm in the app, so the answer is normally `Pending`; the status call or
     * the webhook tells the end. Until then the purchase can be cancelled. When no answer arrives, ask for
     * the payment's status: while it shows no `paymentMethod`, the purchase has not been taken up. Only in:
     * stargate.
     */
    post: operations["blikPurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/{transactionID}/pbl/payment-link": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay an open checkout by quick transfer.
     *
     * Answers with the address of the bank's page: send the customer's browser there. Authorized by the
     * checkout's `transactionSignature`. The status call or the webhook tells the end; until then the payment
     * can be cancelled. When no answer arrives, ask for the payment's status; it does not show the address,
     * so a payment that has been taken up is cancelled and started anew. Only in: stargate.
     */
    post: operations["quickTransferPaymentLink"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/paymentChannels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the banks for a quick transfer.
     *
     * Banks that the customer of an open checkout can choose from. Authorized by the checkout's
     * `transactionSignature`. Only in: stargate.
     */
    post: operations["quickTransferChannels"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regulations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the terms that a bank asks the customer to accept.
     *
     * Show them before the payment link is asked for. The question is wrapped in a member `body`. Authorized
     * by the checkout's `transactionSignature`. Only in: stargate.
     */
    post: operations["quickTransferRegulations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mbway-mandates/creation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask a customer for an MB WAY mandate.
     *
     * Asks the customer to allow later charges, in the MB WAY app, where the customer sets a limit and an
     * end. No money moves. The webhook or the inquiry tells whether it was approved. Keep the transaction id
     * and the phone: both name the mandate in later calls. When no answer arrives, the status call by the
     * call's own merchant id tells what became of it. Only in: spg. Only in version: v2.
     */
    post: operations["mandateCreate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mbway-mandates/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the merchant's mandates.
     *
     * Shows the mandates of the merchant. How to ask for more than the first answer holds is not published.
     * Only in: spg. Only in version: v2.
     */
    post: operations["mandateList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mbway-mandates/{transactionID}/creation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask the customer of an open checkout for an MB WAY mandate.
     *
     * As `mandates.create`, within a checkout that was opened before. When no answer arrives, the status call
     * by the call's own merchant id tells what became of it. Only in: spg. Only in version: v2.
     */
    post: operations["mandateCreateForCheckout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mbway-mandates/{transactionID}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End an MB WAY mandate.
     *
     * Ends the mandate that a transaction created. The answer only says that the call was handled: the
     * inquiry, or the webhook with `mandateAction` `CNCL`, says whether the mandate is ended. Only in: spg.
     * Only in version: v2.
     */
    post: operations["mandateCancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mbway-mandates/{transactionID}/inquiry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for the state of a mandate.
     *
     * Shows the state, the limit and the end of the mandate that a transaction created. Only in: spg. Only in
     * version: v2.
     */
    post: operations["mandateInquiry"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mbway-mandates/{transactionID}/inquiry-detail": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for the details of a mandate.
     *
     * As `mandates.inquiry`; in which details it goes further is not published. Only in: spg. Only in
     * version: v2.
     */
    post: operations["mandateInquiryDetail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/link-to-pay/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a payment link to send to a customer.
     *
     * The link leads to a page where the customer pays; the webhook tells about each payment. A link for one
     * payment becomes inactive when it was used. There is no call that lists links, so a link whose answer
     * was lost can only be seen in SIBS Backoffice; making another one does no harm, as long as only one is
     * sent. Only in: stargate.
     */
    post: operations["linkCreate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change or remove a webhook.
     *
     * Replaces the settings of a webhook, or removes it with `requestOperationType` `DEL`. When no answer
     * arrives, the list shows the webhooks. Only in: stargate.
     */
    put: operations["webhookSettingsUpdate"];
    /**
     * Set a webhook.
     *
     * Tells the gateway where to send notifications of which methods, for a merchant, an establishment or a
     * terminal. When no answer arrives, the list shows whether it was set. Only in: stargate.
     */
    post: operations["webhookSettingsCreate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the webhooks of a merchant.
     *
     * Shows what is set for a merchant, an establishment or a terminal. Only in: stargate.
     */
    post: operations["webhookList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  notification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of a transaction, pushed to the merchant.
     *
     * Every notification has this form; the other webhooks say what is known of the single events. On the
     * wire the body is text: the base64 form of this JSON encrypted with AES-256-GCM, without additional
     * data, sent as `text/plain`. The key is the base64-decoded secret that SIBS Backoffice shows for the
     * webhook (32 bytes); the initialization vector and the tag come in the two headers. The schema describes
     * the decrypted text. The same notification may arrive more than once, and notifications may arrive in
     * any order: tell repeats by `notificationID`. Anything but the acknowledgement with the same id is a
     * failed delivery and is repeated, at first every five minutes, later up to once a day, for two months.
     */
    post: operations["notification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  payment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of a purchase or an authorization.
     *
     * Sent as `notification` is. Told for cards, stored cards, wallets, MB WAY, mandates that are charged,
     * BLIK and transfers. Recognized by payment type `PURS` or `AUTH`, with no mandate and no reference in
     * it.
     */
    post: operations["paymentEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  referenceGenerated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A Multibanco reference was made.
     *
     * Sent as `notification` is. Recognized by payment method `REFERENCE` and reference status `UNPAID`. Not
     * money received.
     */
    post: operations["referenceGeneratedEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  referencePaid: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A Multibanco reference was paid.
     *
     * Sent as `notification` is. Recognized by payment method `REFERENCE` and reference status `PAID`.
     * `transactionDateTime` is the date of payment, which no other call tells.
     */
    post: operations["referencePaidEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  mandateCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A customer approved or refused a mandate.
     *
     * Sent as `notification` is. Recognized by `mandateAction` `CRTN`; `mandateActionStatus` tells whether it
     * was approved.
     */
    post: operations["mandateCreatedEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  mandateSuspended: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A customer suspended a mandate.
     *
     * Sent as `notification` is. Recognized by `mandateAction` `SSPN`.
     */
    post: operations["mandateSuspendedEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  mandateReactivated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A customer took a mandate up again.
     *
     * Sent as `notification` is. Recognized by `mandateAction` `RCTV`.
     */
    post: operations["mandateReactivatedEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  mandateLimitsChanged: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A customer changed the limits of a mandate.
     *
     * Sent as `notification` is. Recognized by `mandateAction` `LMUP`.
     */
    post: operations["mandateLimitsChangedEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  mandateCancelled: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A mandate was cancelled.
     *
     * Sent as `notification` is. Recognized by `mandateAction` `CNCL`; `mandateActionStatus` tells whether
     * the cancellation was refused.
     */
    post: operations["mandateCancelledEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  merchantInitiatedCharge: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of a charge without the customer.
     *
     * Sent as `notification` is. Recognized by payment type `MITR`.
     */
    post: operations["merchantInitiatedChargeEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  cancellation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of a cancellation.
     *
     * Sent as `notification` is. Recognized by payment type `CAUT` with no mandate in it. A cancelled
     * Multibanco reference reports `Success` too; no money was received.
     */
    post: operations["cancellationEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  cashOutResult: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of a cash-out.
     *
     * Sent as `notification` is. Recognized by payment type `CSHT`.
     */
    post: operations["cashOutResultEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  qrCodePayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of a purchase with a printed QR code.
     *
     * Sent as `notification` is. Recognized by payment method `STATIC_QRCODE`.
     */
    post: operations["qrCodePaymentEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    AmountQualifier: AmountQualifier;
    Interval: Interval;
    Schedule: Schedule;
    ScheduleResult: ScheduleResult;
    RecurringTransaction: RecurringTransaction;
    RecurringTransactionResult: RecurringTransactionResult;
    MerchantInitiatedTransaction: MerchantInitiatedTransaction;
    MerchantInitiatedTransactionResult: MerchantInitiatedTransactionResult;
    BackOfficeMerchant: BackOfficeMerchant;
    OriginalTransaction: OriginalTransaction;
    CancellationTransaction: CancellationTransaction;
    CancellationRequest: CancellationRequest;
    Retry: Retry;
    BackOfficeTransaction: BackOfficeTransaction;
    CaptureRequest: CaptureRequest;
    RefundRequest: RefundRequest;
    RecurringChargeRequest: RecurringChargeRequest;
    MerchantInitiatedChargeTransaction: MerchantInitiatedChargeTransaction;
    MerchantInitiatedChargeRequest: MerchantInitiatedChargeRequest;
    BackOfficeResult: BackOfficeResult;
    CashOutAlias: CashOutAlias;
    CashOutCard: CashOutCard;
    CashOutMerchant: CashOutMerchant;
    CashOutRequest: CashOutRequest;
    Address: Address;
    CustomerInfo: CustomerInfo;
    Customer: Customer;
    SettlementPoint: SettlementPoint;
    CheckoutMandate: CheckoutMandate;
    CheckoutOriginalTransaction: CheckoutOriginalTransaction;
    CheckoutMerchant: CheckoutMerchant;
    CheckoutTransaction: CheckoutTransaction;
    CheckoutRequest: CheckoutRequest;
    CheckoutResult: CheckoutResult;
    StatusCode: StatusCode;
    TerminalId: TerminalId;
    Channel: Channel;
    MerchantTransactionId: MerchantTransactionId;
    TransactionTimestamp: TransactionTimestamp;
    Description: Description;
    Currency: Currency;
    Amount: Amount;
    AmountResult: AmountResult;
    ReturnStatus: ReturnStatus;
    Execution: Execution;
    PaymentStatus: PaymentStatus;
    PaymentType: PaymentType;
    MerchantResult: MerchantResult;
    Token: Token;
    KeyValue: KeyValue;
    ErrorResult: ErrorResult;
    Phone: Phone;
    TechnicalStatus: TechnicalStatus;
    DeviceInfo: DeviceInfo;
    Info: Info;
    PaymentEvent: PaymentEvent;
    ReferenceGeneratedEvent: ReferenceGeneratedEvent;
    ReferencePaidEvent: ReferencePaidEvent;
    MandateCreatedEvent: MandateCreatedEvent;
    MandateSuspendedEvent: MandateSuspendedEvent;
    MandateReactivatedEvent: MandateReactivatedEvent;
    MandateLimitsChangedEvent: MandateLimitsChangedEvent;
    MandateCancelledEvent: MandateCancelledEvent;
    MerchantInitiatedChargeEvent: MerchantInitiatedChargeEvent;
    CancellationEvent: CancellationEvent;
    CashOutEvent: CashOutEvent;
    QrCodePaymentEvent: QrCodePaymentEvent;
    LinkPaymentInfo: LinkPaymentInfo;
    LinkPaymentMethod: LinkPaymentMethod;
    LinkCustomerFields: LinkCustomerFields;
    LinkBillingFields: LinkBillingFields;
    LinkShippingFields: LinkShippingFields;
    LinkCustomField: LinkCustomField;
    LinkCustomInfo: LinkCustomInfo;
    LinkDataCollection: LinkDataCollection;
    LinkRequest: LinkRequest;
    LinkResult: LinkResult;
    MandateType: MandateType;
    MandateRequest: MandateRequest;
    MandateMerchant: MandateMerchant;
    MandateCreationRequest: MandateCreationRequest;
    MandateCancellationRequest: MandateCancellationRequest;
    MandateInquiryRequest: MandateInquiryRequest;
    MandateResult: MandateResult;
    MandateCreationResult: MandateCreationResult;
    MandateCancellationResult: MandateCancellationResult;
    MandateInquiryResult: MandateInquiryResult;
    MandateListResult: MandateListResult;
    MandateChange: MandateChange;
    MbWayMandateUse: MbWayMandateUse;
    MbWayPurchaseRequest: MbWayPurchaseRequest;
    MbWayInternationalPurchaseRequest: MbWayInternationalPurchaseRequest;
    NotificationMerchant: NotificationMerchant;
    Notification: Notification;
    FinancialOperation: FinancialOperation;
    QrCodeProduct: QrCodeProduct;
    QrCodeBilling: QrCodeBilling;
    Acknowledgement: Acknowledgement;
    SpgPaymentMethod: SpgPaymentMethod;
    StargatePaymentMethod: StargatePaymentMethod;
    RequestedPaymentMethod: RequestedPaymentMethod;
    PaymentMethod: PaymentMethod;
    ReturnAddress: ReturnAddress;
    CardInfo: CardInfo;
    ActionProcessed: ActionProcessed;
    CardPurchaseRequest: CardPurchaseRequest;
    InstalmentPlan: InstalmentPlan;
    BlikPurchaseRequest: BlikPurchaseRequest;
    ActionParameter: ActionParameter;
    ActionData: ActionData;
    ActionResponse: ActionResponse;
    PurchaseResult: PurchaseResult;
    QuickTransferChannelsRequest: QuickTransferChannelsRequest;
    QuickTransferChannel: QuickTransferChannel;
    QuickTransferChannelsResult: QuickTransferChannelsResult;
    RegulationsQuery: RegulationsQuery;
    RegulationsRequest: RegulationsRequest;
    Regulation: Regulation;
    RegulationsResult: RegulationsResult;
    PaymentLinkRequest: PaymentLinkRequest;
    PaymentLinkResult: PaymentLinkResult;
    PaymentReference: PaymentReference;
    PaymentReferenceResult: PaymentReferenceResult;
    ReferenceRequest: ReferenceRequest;
    ReferenceResult: ReferenceResult;
    StatusResult: StatusResult;
    OneClick: OneClick;
    TokenisationRequest: TokenisationRequest;
    PaymentToken: PaymentToken;
    Tokenisation: Tokenisation;
    TokenInfo: TokenInfo;
    TokenPurchaseRequest: TokenPurchaseRequest;
    WalletPurchaseRequest: WalletPurchaseRequest;
    WebhookPaymentMethod: WebhookPaymentMethod;
    WebhookSecurity: WebhookSecurity;
    WebhookChannel: WebhookChannel;
    WebhookSettingsRequest: WebhookSettingsRequest;
    WebhookSettingsUpdateRequest: WebhookSettingsUpdateRequest;
    WebhookSettingsResult: WebhookSettingsResult;
    WebhookListRequest: WebhookListRequest;
    WebhookListItem: WebhookListItem;
    WebhookListResult: WebhookListResult;
  };
  responses: {
    /** The request does not follow the API, or a mandatory header is missing. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResult;
      };
    };
    /**
     * The token is wrong, has expired, or does not belong to the terminal; or the transaction signature is
     * wrong.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResult;
      };
    };
    /** The client id is wrong or not subscribed to this API. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResult;
      };
    };
    /** No such transaction, for this token and client id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResult;
      };
    };
    /** The state of the transaction forbids this. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResult;
      };
    };
    /** More calls than the merchant's plan allows. No limits are published; wait before the next call. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResult;
      };
    };
    /** The gateway failed. What became of a payment call is unknown until its status is looked up. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResult;
      };
    };
    /** The gateway is down for maintenance. */
    Unavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResult;
      };
    };
    /** Any other answer, such as 405, 406, 408, 415 or 504. */
    Unexpected: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResult;
      };
    };
    /** Received. */
    Acknowledged: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Acknowledgement;
      };
    };
  };
  parameters: {
    /** The payment, as the checkout named it. Not empty. */
    TransactionID: string;
    /** The transaction that created the mandate. Not empty. */
    MandateTransactionID: string;
    /**
     * The customer's phone in MB WAY: the country's calling code, `#` and the number. The phone of the
     * mandate. Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example: `351#912345678`.
     */
    MbWayId: Phone;
    /**
     * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
     * and with which key, is not published. Left out by everyone else. At most 128 characters.
     */
    Signature: string;
    /** The acquirer's number. Matches `^[0-9]{1,25}$`. */
    AcquirerId: string;
    /** The merchant's code. Matches `^[0-9]{1,10}$`. */
    MerchantId: string;
    /**
     * The merchant's establishment. The webhook is for all of them when left out. Matches `^[0-9]{1,10}$`.
     */
    AcceptorId: string;
    /** The merchant's terminal. The webhook is for all of them when left out. Matches `^[0-9]{1,10}$`. */
    TerminalIdQuery: string;
    /** Identifies this request. A random UUID when left out. A UUID. */
    TppRequestId: string;
    /** Who makes the change, as SIBS knows the person. Not empty. */
    UserId: string;
    /** The organisation of that person, as SIBS knows it. Not empty. */
    UserOrganizationId: string;
    /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
    InitializationVector: string;
    /**
     * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly 24
     * characters.
     */
    AuthenticationTag: string;
  };
  requestBodies: never;
  headers: {
    /** The id of the request that is answered. */
    TppRequestIdEcho: string;
  };
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  checkout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CheckoutRequest;
      };
    };
    responses: {
      /** The payment is open, or was refused for the reason in `returnStatus`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutResult;
        };
      };
      /** The payment is open. One of the provider's files declares this status beside 200. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutResult;
        };
      };
      /** The payment is open, and the gateway has not done everything yet. */
      206: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  statusByMerchantId: {
    parameters: {
      query: {
        /** The id that the merchant gave to the call. 1 to 35 characters. */
        merchantTransactionId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state of the transaction with that id. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResult;
        };
      };
      /** The state as far as the gateway knows it by now. */
      206: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  cashOut: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is
         * signed, and with which key, is not published. Left out by everyone else. At most 128 characters.
         */
        Signature?: components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CashOutRequest;
      };
    };
    responses: {
      /** The money was sent, is being sent, or was refused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BackOfficeResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  status: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state of the payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResult;
        };
      };
      /** The state as far as the gateway knows it by now. */
      206: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  capture: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CaptureRequest;
      };
    };
    responses: {
      /** The amount was taken, is being taken, or was refused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BackOfficeResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancellationRequest;
      };
    };
    responses: {
      /** The cancellation was carried out, is in progress, or was refused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BackOfficeResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  refund: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is
         * signed, and with which key, is not published. Left out by everyone else. At most 128 characters.
         */
        Signature?: components["parameters"]["Signature"];
      };
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundRequest;
      };
    };
    responses: {
      /** The amount was given back, is being given back, or was refused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BackOfficeResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  recurringCharge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RecurringChargeRequest;
      };
    };
    responses: {
      /** The charge was made, is being made, or was refused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurchaseResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  merchantInitiatedCharge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MerchantInitiatedChargeRequest;
      };
    };
    responses: {
      /** The charge was authorized, is being authorized, or was refused. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurchaseResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  cardPurchase: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is
         * signed, and with which key, is not published. Left out by everyone else. At most 128 characters.
         */
        Signature?: components["parameters"]["Signature"];
      };
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CardPurchaseRequest;
      };
    };
    responses: {
      /** The purchase was made, declined, or needs a step by the customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurchaseResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  tokenPurchase: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is
         * signed, and with which key, is not published. Left out by everyone else. At most 128 characters.
         */
        Signature?: components["parameters"]["Signature"];
      };
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": TokenPurchaseRequest;
      };
    };
    responses: {
      /** The purchase was made, declined, or needs a step by the customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurchaseResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  walletPurchase: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is
         * signed, and with which key, is not published. Left out by everyone else. At most 128 characters.
         */
        Signature?: components["parameters"]["Signature"];
      };
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WalletPurchaseRequest;
      };
    };
    responses: {
      /** The purchase was made, declined, or needs a step by the customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurchaseResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  mbWayPurchase: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is
         * signed, and with which key, is not published. Left out by everyone else. At most 128 characters.
         */
        Signature?: components["parameters"]["Signature"];
      };
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MbWayPurchaseRequest;
      };
    };
    responses: {
      /** The customer is being asked, or the purchase was declined. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurchaseResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  mbWayInternationalPurchase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MbWayInternationalPurchaseRequest;
      };
    };
    responses: {
      /** The customer is being asked, or the purchase was declined. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurchaseResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  referenceGenerate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is
         * signed, and with which key, is not published. Left out by everyone else. At most 128 characters.
         */
        Signature?: components["parameters"]["Signature"];
      };
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReferenceRequest;
      };
    };
    responses: {
      /** The reference, or why there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReferenceResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  blikPurchase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BlikPurchaseRequest;
      };
    };
    responses: {
      /** The purchase waits for the customer's confirmation, or was declined. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PurchaseResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  quickTransferPaymentLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentLinkRequest;
      };
    };
    responses: {
      /** Where the customer goes to pay, or why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentLinkResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  quickTransferChannels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": QuickTransferChannelsRequest;
      };
    };
    responses: {
      /** The banks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": QuickTransferChannelsResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  quickTransferRegulations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RegulationsRequest;
      };
    };
    responses: {
      /** The terms. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RegulationsResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  mandateCreate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is
         * signed, and with which key, is not published. Left out by everyone else. At most 128 characters.
         */
        Signature?: components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateCreationRequest;
      };
    };
    responses: {
      /** The customer is being asked, or why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MandateCreationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  mandateList: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateInquiryRequest;
      };
    };
    responses: {
      /** The mandates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MandateListResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  mandateCreateForCheckout: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is
         * signed, and with which key, is not published. Left out by everyone else. At most 128 characters.
         */
        Signature?: components["parameters"]["Signature"];
      };
      path: {
        /** The payment, as the checkout named it. Not empty. */
        transactionID: components["parameters"]["TransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateCreationRequest;
      };
    };
    responses: {
      /** The customer is being asked, or why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MandateCreationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  mandateCancel: {
    parameters: {
      query?: never;
      header: {
        /**
         * The customer's phone in MB WAY: the country's calling code, `#` and the number. The phone of the
         * mandate. Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example: `351#912345678`.
         */
        "Mbway-ID": components["parameters"]["MbWayId"];
        /**
         * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is
         * signed, and with which key, is not published. Left out by everyone else. At most 128 characters.
         */
        Signature?: components["parameters"]["Signature"];
      };
      path: {
        /** The transaction that created the mandate. Not empty. */
        transactionID: components["parameters"]["MandateTransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateCancellationRequest;
      };
    };
    responses: {
      /** The end was taken up, or why not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MandateCancellationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  mandateInquiry: {
    parameters: {
      query?: never;
      header: {
        /**
         * The customer's phone in MB WAY: the country's calling code, `#` and the number. The phone of the
         * mandate. Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example: `351#912345678`.
         */
        "Mbway-ID": components["parameters"]["MbWayId"];
      };
      path: {
        /** The transaction that created the mandate. Not empty. */
        transactionID: components["parameters"]["MandateTransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateInquiryRequest;
      };
    };
    responses: {
      /** The state of the mandate. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MandateInquiryResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  mandateInquiryDetail: {
    parameters: {
      query?: never;
      header: {
        /**
         * The customer's phone in MB WAY: the country's calling code, `#` and the number. The phone of the
         * mandate. Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example: `351#912345678`.
         */
        "Mbway-ID": components["parameters"]["MbWayId"];
      };
      path: {
        /** The transaction that created the mandate. Not empty. */
        transactionID: components["parameters"]["MandateTransactionID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateInquiryRequest;
      };
    };
    responses: {
      /** The state of the mandate. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MandateInquiryResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  linkCreate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": LinkRequest;
      };
    };
    responses: {
      /** The link, or why there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LinkResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  webhookSettingsUpdate: {
    parameters: {
      query?: {
        /**
         * The merchant's establishment. The webhook is for all of them when left out. Matches
         * `^[0-9]{1,10}$`.
         */
        acceptorId?: components["parameters"]["AcceptorId"];
        /** The merchant's terminal. The webhook is for all of them when left out. Matches `^[0-9]{1,10}$`. */
        terminalId?: components["parameters"]["TerminalIdQuery"];
      };
      header: {
        /** Identifies this request. A random UUID when left out. A UUID. */
        "TPP-Request-ID"?: components["parameters"]["TppRequestId"];
        /** Who makes the change, as SIBS knows the person. Not empty. */
        "User-ID": components["parameters"]["UserId"];
        /** The organisation of that person, as SIBS knows it. Not empty. */
        "User-Organization-ID": components["parameters"]["UserOrganizationId"];
      };
      path: {
        /** The acquirer's number. Matches `^[0-9]{1,25}$`. */
        acquirerId: components["parameters"]["AcquirerId"];
        /** The merchant's code. Matches `^[0-9]{1,10}$`. */
        merchantId: components["parameters"]["MerchantId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WebhookSettingsUpdateRequest;
      };
    };
    responses: {
      /** Whether the webhook was taken. */
      200: {
        headers: {
          "TPP-Request-ID": components["headers"]["TppRequestIdEcho"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookSettingsResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  webhookSettingsCreate: {
    parameters: {
      query?: {
        /**
         * The merchant's establishment. The webhook is for all of them when left out. Matches
         * `^[0-9]{1,10}$`.
         */
        acceptorId?: components["parameters"]["AcceptorId"];
        /** The merchant's terminal. The webhook is for all of them when left out. Matches `^[0-9]{1,10}$`. */
        terminalId?: components["parameters"]["TerminalIdQuery"];
      };
      header: {
        /** Identifies this request. A random UUID when left out. A UUID. */
        "TPP-Request-ID"?: components["parameters"]["TppRequestId"];
        /** Who makes the change, as SIBS knows the person. Not empty. */
        "User-ID": components["parameters"]["UserId"];
        /** The organisation of that person, as SIBS knows it. Not empty. */
        "User-Organization-ID": components["parameters"]["UserOrganizationId"];
      };
      path: {
        /** The acquirer's number. Matches `^[0-9]{1,25}$`. */
        acquirerId: components["parameters"]["AcquirerId"];
        /** The merchant's code. Matches `^[0-9]{1,10}$`. */
        merchantId: components["parameters"]["MerchantId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WebhookSettingsRequest;
      };
    };
    responses: {
      /** Whether the webhook was taken. */
      200: {
        headers: {
          "TPP-Request-ID": components["headers"]["TppRequestIdEcho"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookSettingsResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  webhookList: {
    parameters: {
      query?: never;
      header: {
        /** Identifies this request. A random UUID when left out. A UUID. */
        "TPP-Request-ID"?: components["parameters"]["TppRequestId"];
        /** Who makes the change, as SIBS knows the person. Not empty. */
        "User-ID": components["parameters"]["UserId"];
        /** The organisation of that person, as SIBS knows it. Not empty. */
        "User-Organization-ID": components["parameters"]["UserOrganizationId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WebhookListRequest;
      };
    };
    responses: {
      /** The webhooks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookListResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
      default: components["responses"]["Unexpected"];
    };
  };
  notification: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Notification;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  paymentEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  referenceGeneratedEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReferenceGeneratedEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  referencePaidEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReferencePaidEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  mandateCreatedEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateCreatedEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  mandateSuspendedEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateSuspendedEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  mandateReactivatedEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateReactivatedEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  mandateLimitsChangedEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateLimitsChangedEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  mandateCancelledEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MandateCancelledEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  merchantInitiatedChargeEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": MerchantInitiatedChargeEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  cancellationEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancellationEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  cashOutResultEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CashOutEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
  qrCodePaymentEvent: {
    parameters: {
      query?: never;
      header: {
        /** Initialization vector of this notification, 12 bytes in base64. Exactly 16 characters. */
        "X-Initialization-Vector": components["parameters"]["InitializationVector"];
        /**
         * Authentication tag of this notification, 16 bytes in base64. A shorter tag must be refused. Exactly
         * 24 characters.
         */
        "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": QrCodePaymentEvent;
      };
    };
    responses: {
      200: components["responses"]["Acknowledged"];
    };
  };
}
