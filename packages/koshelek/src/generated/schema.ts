// Generated from specs/koshelek/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate koshelek`.
//
// The types of everything that is sent and answered, and openapi-fetch's view of the paths.

/**
 * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call whose
 * answer was lost, and take a new one for every new attempt. 1 to 36 characters.
 */
export type RequestId = string;

/** The payment transaction, as the checkout named it. 1 to 36 characters. */
export type TransactionId = string;

/** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
export type StoreId = string;

/** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
export type TerminalId = string;

/** An amount in kopecks. A whole number. From 0 to 9999999999. */
export type Kopecks = number;

/** ISO 4217 code. Roubles when left out or empty; nothing else is accepted. */
export type Currency = "RUB" | "";

/**
 * The payment provider: `SBP`, the faster payments system, or `DOLYAME`, instalments. Other values are
 * possible.
 */
export type PaymentType = "SBP" | "DOLYAME" | (string & {});

/**
 * State of the payment. `new` and `pending` are still open; `accepted` is paid; `rejected` and `canceled`
 * are final without money taken; `refunding`, `partial_refunded` and `refunded` follow an accepted
 * payment. Empty or `none`: no such payment. Other values are possible.
 */
export type PaymentStatus =
  | "new"
  | "pending"
  | "accepted"
  | "rejected"
  | "canceled"
  | "refunding"
  | "partial_refunded"
  | "refunded"
  | "none"
  | ""
  | (string & {});

/**
 * State of the cancellation or refund: `new` is in progress, `accepted` and `rejected` are final. Other
 * values are possible.
 */
export type RefStatus = "new" | "accepted" | "rejected" | (string & {});

/** One line of the receipt. */
export interface Item {
  /** What is sold. */
  name: string;
  /** The merchant's article number. */
  article: string;
  /** Price of one unit, in kopecks. A whole number. From 0 to 9999999999. */
  price: Kopecks;
  /** ISO 4217 code. Roubles when left out or empty; nothing else is accepted. */
  currency?: Currency;
  /**
   * How many units of `measure`, as a whole number. Express a fraction in a smaller measure: 1.125 kg is
   * 1125 `GRAM`. A whole number. At least 0.
   */
  quantity: number;
  /** Unit of `quantity`. Pieces when left out or empty. Other values are possible. */
  measure?:
    | "PIECE"
    | "GRAM"
    | "KILOGRAM"
    | "TON"
    | "CENTIMETER"
    | "DECIMETER"
    | "METER"
    | "SQUARE_CENTIMETER"
    | "SQUARE_DECIMETER"
    | (string & {});
  /** To pay for the line after discount, in kopecks. A whole number. From 0 to 9999999999. */
  totalAmount: Kopecks;
  /** Discount on the line, in kopecks. A whole number. From 0 to 9999999999. */
  discountAmount?: Kopecks;
  /** The line before discount, in kopecks. A whole number. From 0 to 9999999999. */
  subTotalAmount?: Kopecks;
  /**
   * Value added tax: a rate, `vat110` and `vat120` for the rates 10/110 and 20/120, `none` for goods
   * without it.
   */
  tax: "none" | "vat0" | "vat10" | "vat20" | "vat110" | "vat120";
}

/** Goods that come back. Send `article` as in the payment; the provider's own example leaves it out. */
export interface RefundItem {
  /** What is sold. */
  name: string;
  /** The merchant's article number. */
  article?: string;
  /** Price of one unit, in kopecks. A whole number. From 0 to 9999999999. */
  price: Kopecks;
  /** ISO 4217 code. Roubles when left out or empty; nothing else is accepted. */
  currency?: Currency;
  /**
   * How many units of `measure`, as a whole number. Express a fraction in a smaller measure: 1.125 kg is
   * 1125 `GRAM`. A whole number. At least 0.
   */
  quantity: number;
  /** Unit of `quantity`. Pieces when left out or empty. Other values are possible. */
  measure?:
    | "PIECE"
    | "GRAM"
    | "KILOGRAM"
    | "TON"
    | "CENTIMETER"
    | "DECIMETER"
    | "METER"
    | "SQUARE_CENTIMETER"
    | "SQUARE_DECIMETER"
    | (string & {});
  /** To pay for the line after discount, in kopecks. A whole number. From 0 to 9999999999. */
  totalAmount: Kopecks;
  /** Discount on the line, in kopecks. A whole number. From 0 to 9999999999. */
  discountAmount?: Kopecks;
  /** The line before discount, in kopecks. A whole number. From 0 to 9999999999. */
  subTotalAmount?: Kopecks;
  /**
   * Value added tax: a rate, `vat110` and `vat120` for the rates 10/110 and 20/120, `none` for goods
   * without it.
   */
  tax: "none" | "vat0" | "vat10" | "vat20" | "vat110" | "vat120";
}

/** What the customer is about to pay for, before the fiscal receipt exists. */
export interface CheckoutInvoice {
  /** The merchant's number of this pre-receipt. 1 to 36 characters. */
  orderId: string;
  /**
   * To pay after discount, in kopecks. The provider refuses less than 400. A whole number. From 0 to
   * 9999999999.
   */
  totalAmount: Kopecks;
  /** ISO 4217 code. Roubles when left out or empty; nothing else is accepted. */
  currency?: Currency;
  /** Total discount, in kopecks. A whole number. From 0 to 9999999999. */
  discountAmount?: Kopecks;
  /** Total before discount including tax, in kopecks. A whole number. From 0 to 9999999999. */
  subTotalAmount?: Kopecks;
  /** The goods. At least 1 item. */
  items: Item[];
}

/** The customer. */
export interface User {
  /** The customer's number in the loyalty programme, for example the card number. 1 to 36 characters. */
  loyaltyId: string;
}

/** A payment provider offered to the customer. */
export interface PaymentMethod {
  /** `SBP`, the faster payments system, or `DOLYAME`, instalments. */
  type: "SBP" | "DOLYAME";
  /** Free key-value pairs for the app, such as discounts, bonuses or a message to the customer. */
  meta?: {
    [key: string]: unknown;
  };
  /** Purpose of the payment. */
  paymentPurpose?: string;
}

/** A payment to start. */
export interface CheckoutRequest {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call
   * whose answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: RequestId;
  /**
   * The card session found in the scanned barcode, which stands for the customer's card; 6 characters for
   * one-dimensional barcodes. After a cancellation that followed the customer's confirmation, the retry
   * carries the old one; after one before it, a newly scanned one. 1 to 32 characters. Matches
   * `^[A-Za-z0-9]+$`.
   */
  cardSession: string;
  /** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
  storeId: StoreId;
  /** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
  terminalId: TerminalId;
  /** What the customer is about to pay for, before the fiscal receipt exists. */
  checkoutInvoice: CheckoutInvoice;
  /** The customer. */
  user: User;
  /** The payment providers the customer may choose from. At least 1 item. Each item once. */
  paymentMethods: PaymentMethod[];
}

/** The sale for which payment providers are looked for. */
export interface AvailabilityRequest {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call
   * whose answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: RequestId;
  /**
   * The card session found in the scanned barcode. Spelled in small letters here, unlike `cardSession` of
   * the checkout. 1 to 32 characters. Matches `^[A-Za-z0-9]+$`.
   */
  cardsession: string;
  /** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
  storeId: StoreId;
  /** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
  terminalId: TerminalId;
  /** What the customer is about to pay for, before the fiscal receipt exists. */
  checkoutInvoice: CheckoutInvoice;
  /** The customer. */
  user: User;
}

/** Whether the customer can pay through one payment provider. */
export interface PaymentTypeAvailabilityInfo {
  /**
   * The payment provider: `SBP`, the faster payments system, or `DOLYAME`, instalments. Other values are
   * possible.
   */
  paymentType: PaymentType;
  /** Whether it is open to the customer. */
  available: boolean;
  /** More about it, for example why it is not available; may be empty. */
  message?: string;
}

/** The payment providers open to the customer. */
export interface AvailabilityResult {
  /**
   * Whether the customer pays with Koshelek Pay by default, so that the cash desk may select and start it
   * by itself. If so, at least one payment provider is available.
   */
  koshelekPayIsDefault: boolean;
  /** Every payment provider and whether it is available. */
  paymentTypeAvailabilityInfoList: PaymentTypeAvailabilityInfo[];
}

/** Deprecated asynchronous mode: the task to ask about. */
export interface AvailabilityTaskResult {
  /** The task. Not empty. */
  availabilityInfoId: string;
  /** How long to wait before asking for the first time, in milliseconds. A whole number. At least 0. */
  timeout: number;
}

/** The list of payment providers, or how long to wait for it. */
export interface AvailabilityPollResult {
  /** The task. */
  availabilityInfoId: string;
  /** Whether the list is complete. */
  computationComplete: boolean;
  /**
   * How long to wait before asking again, in milliseconds. Sent while the list is not complete. At least
   * 0.
   */
  pollingTimeout?: number;
  /**
   * Whether the customer pays with Koshelek Pay by default, so that the cash desk may select and start it
   * by itself. If so, at least one payment provider is available.
   */
  koshelekPayIsDefault?: boolean;
  /** Every payment provider and whether it is available. */
  paymentTypeAvailabilityInfoList?: PaymentTypeAvailabilityInfo[];
}

/** Which transaction to report on. Needs `transactionId` or `refTransactionId`. */
export interface StatusRequest {
  /**
   * Identifies this request. Leave it out, so that every poll carries a new random UUID. 1 to 36
   * characters.
   */
  requestId?: string;
  /** The payment transaction, as the checkout named it. 1 to 36 characters. */
  transactionId?: TransactionId;
  /** The cancellation or refund transaction, as its own call named it. 1 to 36 characters. */
  refTransactionId?: string;
}

/** A payment to cancel in full. */
export interface CancelRequest {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call
   * whose answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: RequestId;
  /** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
  storeId: StoreId;
  /** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
  terminalId: TerminalId;
  /** The payment transaction, as the checkout named it. 1 to 36 characters. */
  transactionId: TransactionId;
}

/** What comes back of a completed payment. */
export interface RefundRequest {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call
   * whose answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: RequestId;
  /** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
  storeId: StoreId;
  /** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
  terminalId: TerminalId;
  /** The payment transaction, as the checkout named it. 1 to 36 characters. */
  transactionId: TransactionId;
  /** What is given back, in kopecks. Not more than was paid. A whole number. From 1 to 9999999999. */
  refundAmount: number;
  /** ISO 4217 code. Roubles when left out or empty; nothing else is accepted. */
  currency?: Currency;
  /** The goods that come back, in the quantities that come back. At least 1 item. Each item once. */
  items: RefundItem[];
}

/** The fiscal receipt, as it was printed. */
export interface Invoice {
  /** The merchant's number of the pre-receipt. 1 to 36 characters. */
  orderId: string;
  /** Number of the receipt. 1 to 36 characters. */
  receiptId: string;
  /** Full name of the merchant. At most 999 characters. */
  merchantName: string;
  /** Address of the merchant. At most 999 characters. */
  merchantAddress: string;
  /**
   * Taxpayer number. That of a legal entity has 10 digits and is sent with two zeros before it. Exactly
   * 12 characters. Matches `^[0-9]+$`.
   */
  inn: string;
  /**
   * When the receipt was made, ISO 8601 with the offset of the time zone. Date and time with time zone,
   * ISO 8601.
   */
  dateTime: string;
  /** Number of the shift. At most 32 characters. */
  shift: string;
  /** Name or number of the cashier. At most 256 characters. */
  cashier: string;
  /**
   * Tax system: `osn` general, `usn_income` simplified on income, `usn_income_out` simplified on income
   * minus expenses, `envd` on imputed income, `esn` agricultural, `patent` patent.
   */
  taxation?: "osn" | "usn_income" | "usn_income_out" | "envd" | "esn" | "patent";
  /** Registration number of the cash register. At most 64 characters. */
  kktRegNumber?: string;
  /** Number of the fiscal drive. At most 64 characters. */
  fnNumber?: string;
  /** Fiscal sign of the document. At most 64 characters. */
  fpd?: string;
  /** Number of the fiscal document. At most 64 characters. */
  fdNumber?: string;
  /** Where the receipt can be checked, for example `nalog.ru`. At most 64 characters. */
  website?: string;
  /** `debit` income, `credit` expense, `refund` return. */
  receiptType: "debit" | "credit" | "refund";
  /** Paid after discount, in kopecks. A whole number. From 0 to 9999999999. */
  totalAmount: Kopecks;
  /** Total discount, in kopecks. A whole number. From 0 to 9999999999. */
  discountAmount?: Kopecks;
  /** Total before discount, in kopecks. A whole number. From 0 to 9999999999. */
  subTotalAmount?: Kopecks;
  /** Tax, in kopecks. Optional since version 1.2.1. A whole number. From 0 to 9999999999. */
  taxAmount?: Kopecks;
  /** Text of the receipt's QR code. At most 999 characters. */
  qr?: string;
  /** ISO 4217 code. Roubles when left out or empty; nothing else is accepted. */
  currency?: Currency;
  /** The goods. At least 1 item. */
  items: Item[];
}

/** The fiscal receipt of a payment. */
export interface ReceiptRequest {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call
   * whose answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: RequestId;
  /** The payment transaction, as the checkout named it. 1 to 36 characters. */
  transactionId: TransactionId;
  /** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
  storeId: StoreId;
  /** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
  terminalId: TerminalId;
  /** The fiscal receipt, as it was printed. */
  invoice: Invoice;
  /** Free key-value pairs for the app, such as discounts or bonuses. */
  meta?: {
    [key: string]: unknown;
  };
}

/** The bank operation. Present once the bank has approved or declined, or money was returned. */
export interface Slip {
  /** The provider's number of the slip. */
  id: string;
  /**
   * The payment provider: `SBP`, the faster payments system, or `DOLYAME`, instalments. Other values are
   * possible.
   */
  paymentType: PaymentType;
  /** The store. */
  storeId: string;
  /** The cash desk. */
  terminalId: string;
  /** The merchant's pre-receipt number, common to a payment and its refunds. */
  orderId: string;
  /** The payment transaction. */
  paymentTransactionId: string;
  /** The refund transaction; a new one for each refund. */
  refundTransactionId?: string;
  /** The merchant's number at the receiving bank. Sent for SBP. */
  merchantId?: string;
  /** When the bank acted, in UTC. Date and time with time zone, ISO 8601. */
  operationDateTime: string;
  /** Assigned by the payment provider to refund operations. */
  operationId?: string;
  /** The operation's number in SBP. Sent for SBP. */
  qrcId?: string;
  /** The control value that SBP gives the operation. */
  kzo?: string;
  /** The amount paid, in kopecks. A whole number. From 0 to 9999999999. */
  totalAmount: Kopecks;
  /** ISO 4217 code; roubles when absent. */
  currency?: string;
}

/** The payment as registered. */
export interface CheckoutResult {
  /** The request that is answered. */
  requestId: string;
  /** The payment transaction: keep it for every later call. Not empty. */
  transactionId: string;
  /**
   * State of the payment. `new` and `pending` are still open; `accepted` is paid; `rejected` and
   * `canceled` are final without money taken; `refunding`, `partial_refunded` and `refunded` follow an
   * accepted payment. Empty or `none`: no such payment. Other values are possible.
   */
  status: PaymentStatus;
  /** The bank operation. Present once the bank has approved or declined, or money was returned. */
  slip?: Slip;
}

/** The state of a payment and, where one was asked for, of its cancellation or refund. */
export interface StatusResult {
  /** The request that is answered. */
  requestId: string;
  /** The payment transaction. */
  transactionId: string;
  /** The cancellation or refund transaction. */
  refTransactionId?: string;
  /**
   * State of the payment. `new` and `pending` are still open; `accepted` is paid; `rejected` and
   * `canceled` are final without money taken; `refunding`, `partial_refunded` and `refunded` follow an
   * accepted payment. Empty or `none`: no such payment. Other values are possible.
   */
  status: PaymentStatus;
  /** How the customer pays: at once through `SBP`, or in instalments. Other values are possible. */
  paymentGroup?: "SBP" | "INSTALLMENT" | (string & {});
  /** The instalment provider, where there is one. Other values are possible. */
  paymentProvider?: "DOLYAME" | (string & {});
  /** The bank operation. Present once the bank has approved or declined, or money was returned. */
  slip?: Slip;
  /**
   * State of the cancellation or refund: `new` is in progress, `accepted` and `rejected` are final. Other
   * values are possible.
   */
  refStatus?: RefStatus;
  /** Why a payment or refund was refused. Other values are possible. */
  errorCode?: DeclineCode;
}

/** What became of a cancellation. */
export interface CancelResult {
  /** The request that is answered. */
  requestId: string;
  /** The cancellation's own transaction: ask for its status while `refStatus` is `new`. */
  refTransactionId: string;
  /**
   * State of the cancellation or refund: `new` is in progress, `accepted` and `rejected` are final. Other
   * values are possible.
   */
  refStatus: RefStatus;
  /** The payment transaction. */
  transactionId: string;
  /**
   * State of the payment. `new` and `pending` are still open; `accepted` is paid; `rejected` and
   * `canceled` are final without money taken; `refunding`, `partial_refunded` and `refunded` follow an
   * accepted payment. Empty or `none`: no such payment. Other values are possible.
   */
  status: PaymentStatus;
  /** The bank operation. Present once the bank has approved or declined, or money was returned. */
  slip?: Slip;
}

/** What became of a refund. */
export interface RefundResult {
  /** The request that is answered. */
  requestId: string;
  /** The refund's own transaction: ask for its status while `refStatus` is `new`. */
  refTransactionId: string;
  /**
   * State of the cancellation or refund: `new` is in progress, `accepted` and `rejected` are final. Other
   * values are possible.
   */
  refStatus: RefStatus;
  /** The payment transaction. */
  transactionId: string;
  /**
   * State of the payment. `new` and `pending` are still open; `accepted` is paid; `rejected` and
   * `canceled` are final without money taken; `refunding`, `partial_refunded` and `refunded` follow an
   * accepted payment. Empty or `none`: no such payment. Other values are possible.
   */
  status: PaymentStatus;
  /** The bank operation. Present once the bank has approved or declined, or money was returned. */
  slip?: Slip;
  /** Why a payment or refund was refused. Other values are possible. */
  errorCode?: DeclineCode;
}

/** Why a request could not be processed. */
export interface Problem {
  /** Reason of an answer with HTTP status 422. Other values are possible. */
  code: ProblemCode;
  /** The reason, in Russian, for people. */
  details?: string;
}

/** Reason of an answer with HTTP status 422. Other values are possible. */
export type ProblemCode =
  | "EXTERNAL_PROVIDER_ERROR"
  | "UNKNOWN_SESSION_ID"
  | "UNKNOWN_TRANSACTION_ID"
  | "UNKNOWN_PARTNER_ID"
  | "WRONG_TRANSACTION_STATE_CHANGE"
  | "PAYMENT_TRANSACTION_IS_NOT_PAID"
  | "CANCEL_REFUNDING_BY_BANK"
  | "TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS"
  | "TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED"
  | "TRANSACTION_IN_PROCESSING"
  | (string & {});

/** Why a payment or refund was refused. Other values are possible. */
export type DeclineCode =
  | "NOT_ENOUGH_LIMIT_TO_PAY"
  | "TOTAL_AMOUNT_IS_TOO_SMALL"
  | "SUBSCRIPTION_IS_NOT_FOUND"
  | "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER"
  | "PAYMENT_ORDER_IS_NOT_FOUND"
  | "EXTERNAL_PROVIDER_ERROR"
  | "PAYMENT_TRANSACTION_IS_NOT_PAID"
  | "TERMINAL_STATE_OF_PAYMENT_TRANSACTION"
  | "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY"
  | "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE"
  | "UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER"
  | (string & {});

export interface paths {
  "/api/v1/merchant/availability-info/task": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask which payment providers the customer can use.
     *
     * Optional, before the checkout: says for the scanned card session and the pre-receipt which payment
     * providers are open to the customer, and whether the customer pays with Koshelek Pay by default, so that
     * the cash desk may start by itself. Answers at once with the list (status 200). The older asynchronous
     * mode (status 201) names a task to ask about instead; the provider has deprecated it and gives it to no
     * new integration. `outcome` is `pending` for such a task.
     */
    post: operations["availability"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/merchant/availability-info/{availabilityInfoId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for a list of payment providers that is being made.
     *
     * Second half of the asynchronous mode, deprecated since version 1.2.0 together with it. Ask first after
     * the task's `timeout`, then after each answer's `pollingTimeout`, until `computationComplete` is true.
     *
     * @deprecated
     */
    get: operations["availabilityResult"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/merchant/checkout": {
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
     * Registers a payment for the scanned card session and asks the customer to confirm it in the app. The
     * answer names the transaction: keep it for the status, cancel, receipt and refund calls. The payment is
     * not made until its status becomes `accepted`. When no answer arrives, send the same request again with
     * the same `requestId`; the provider answers a repeat as it answered the first.
     */
    post: operations["checkout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/merchant/transaction/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for the status of a payment, cancellation or refund.
     *
     * Name the payment by `transactionId`, or a cancellation or refund by `refTransactionId`; at least one is
     * needed. Ask no earlier than 250 ms after the checkout, then no more often than once in 250 ms, and
     * cancel the payment when 30 seconds bring no result. A postback carries the same answer without asking.
     */
    post: operations["status"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/merchant/transaction/receipt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send the fiscal receipt of a payment.
     *
     * Optional, after the fiscal receipt was printed: the customer sees it in the app. Moves no money.
     * Answered with status 200 and an empty body.
     */
    post: operations["receipt"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/merchant/transaction/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an unfinished payment.
     *
     * Cancels a payment in full, as long as the bank's slip has not been received; a completed payment is
     * refunded instead. `refStatus` says what became of the cancellation: `rejected` means that the payment
     * was cancelled before, is already approved by the bank, is being refunded, or does not exist, and
     * `status` then shows the payment unchanged.
     */
    post: operations["cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/merchant/transaction/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a completed payment back, in full or in part.
     *
     * Neither the card nor the app is needed. A full refund names the goods of the payment in the same
     * quantities and the payment's whole amount; a partial one names the goods that come back, in the
     * quantities that come back, and less than the amount. Goods that are not counted in pieces come back
     * only as a whole line. One refund at a time: the next one has to wait for the end of the last. A refund
     * that has begun cannot be cancelled. When no answer arrives, send the same request again with the same
     * `requestId`: the provider answers a repeat as it answered the first. While `refStatus` is `new`, ask
     * for the status of `refTransactionId`.
     */
    post: operations["refund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  postback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The status of a payment, cancellation or refund, pushed to the merchant.
     *
     * Sent to the address agreed with the provider as soon as a status is known, with the partner's own Basic
     * credentials. The body is the answer of the status call. Answer 200 with an empty body.
     */
    post: operations["postback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    RequestId: RequestId;
    TransactionId: TransactionId;
    StoreId: StoreId;
    TerminalId: TerminalId;
    Kopecks: Kopecks;
    Currency: Currency;
    PaymentType: PaymentType;
    PaymentStatus: PaymentStatus;
    RefStatus: RefStatus;
    Item: Item;
    RefundItem: RefundItem;
    CheckoutInvoice: CheckoutInvoice;
    User: User;
    PaymentMethod: PaymentMethod;
    CheckoutRequest: CheckoutRequest;
    AvailabilityRequest: AvailabilityRequest;
    PaymentTypeAvailabilityInfo: PaymentTypeAvailabilityInfo;
    AvailabilityResult: AvailabilityResult;
    AvailabilityTaskResult: AvailabilityTaskResult;
    AvailabilityPollResult: AvailabilityPollResult;
    StatusRequest: StatusRequest;
    CancelRequest: CancelRequest;
    RefundRequest: RefundRequest;
    Invoice: Invoice;
    ReceiptRequest: ReceiptRequest;
    Slip: Slip;
    CheckoutResult: CheckoutResult;
    StatusResult: StatusResult;
    CancelResult: CancelResult;
    RefundResult: RefundResult;
    Problem: Problem;
    ProblemCode: ProblemCode;
    DeclineCode: DeclineCode;
  };
  responses: {
    /** The request could not be processed; the code says why. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Problem;
      };
    };
    /** Any other answer, such as 401 for wrong credentials. No body is documented. */
    Unexpected: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  availability: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AvailabilityRequest;
      };
    };
    responses: {
      /** The payment providers and whether each is open to the customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AvailabilityResult;
        };
      };
      /** Deprecated asynchronous mode: the list is being made. Ask for it after `timeout` milliseconds. */
      201: {
        headers: {
          /** Path of the task. Use `availabilityInfoId` instead; the path lacks the base URL. */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": AvailabilityTaskResult;
        };
      };
      422: components["responses"]["Refused"];
      default: components["responses"]["Unexpected"];
    };
  };
  availabilityResult: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** The task, as the first call named it. Not empty. */
        availabilityInfoId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The list, or how long to wait for it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AvailabilityPollResult;
        };
      };
      422: components["responses"]["Refused"];
      default: components["responses"]["Unexpected"];
    };
  };
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
      /** The payment is registered, or was refused for the reason its status shows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutResult;
        };
      };
      422: components["responses"]["Refused"];
      default: components["responses"]["Unexpected"];
    };
  };
  status: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": StatusRequest;
      };
    };
    responses: {
      /** The current state. An empty status means that no such transaction exists. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StatusResult;
        };
      };
      422: components["responses"]["Refused"];
      default: components["responses"]["Unexpected"];
    };
  };
  receipt: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReceiptRequest;
      };
    };
    responses: {
      /** The receipt was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      422: components["responses"]["Refused"];
      default: components["responses"]["Unexpected"];
    };
  };
  cancel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelRequest;
      };
    };
    responses: {
      /** The cancellation was registered, carried out, or declined. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CancelResult;
        };
      };
      422: components["responses"]["Refused"];
      default: components["responses"]["Unexpected"];
    };
  };
  refund: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundRequest;
      };
    };
    responses: {
      /** The refund was registered, carried out, or declined for the reason in `errorCode`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundResult;
        };
      };
      422: components["responses"]["Refused"];
      default: components["responses"]["Unexpected"];
    };
  };
  postback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": StatusResult;
      };
    };
    responses: {
      /** Received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
