// Generated from specs/koshelek/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate koshelek`.
//
// Every operation: its input and answer, its method, and how it is sent.

import type { CallOptions, Operation, OutcomeTable, PayCall, ProviderRules } from "@pay/core";
import type * as Schemas from "./schema.js";
import * as shapes from "./shapes.js";

/** The provider as a whole: its servers, its rate limits and the form of its errors. */
export const rules: ProviderRules = {
  provider: "koshelek",
  version: "1.2.1",
  servers: {
    test: "https://api-test.koshelek.app/{partner}",
    production: "https://api.koshelek.app/{partner}",
  },
  limits: { default: { requests: 50, window: 1000 } },
  error: { code: "/code", message: "/details" },
};

/** Input of `payments.availability`. The sale for which payment providers are looked for. */
export interface PaymentsAvailabilityInput {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call whose
   * answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: string;
  /**
   * The card session found in the scanned barcode. Spelled in small letters here, unlike `cardSession` of the
   * checkout. 1 to 32 characters. Matches `^[A-Za-z0-9]+$`.
   */
  cardsession: string;
  /** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
  storeId: string;
  /** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
  terminalId: string;
  /** What the customer is about to pay for, before the fiscal receipt exists. */
  checkoutInvoice: Schemas.CheckoutInvoice;
  /** The customer. */
  user: Schemas.User;
}

/** Answer of `payments.availability`. */
export type PaymentsAvailabilityResult = Schemas.AvailabilityResult | Schemas.AvailabilityTaskResult;

/** Input of `payments.availabilityResult`. */
export interface PaymentsAvailabilityResultInput {
  /** The task, as the first call named it. Not empty. */
  availabilityInfoId: string;
}

/** Answer of `payments.availabilityResult`. */
export type PaymentsAvailabilityResultResult = Schemas.AvailabilityPollResult;

/** Input of `payments.checkout`. A payment to start. */
export interface PaymentsCheckoutInput {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call whose
   * answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: string;
  /**
   * The card session found in the scanned barcode, which stands for the customer's card; 6 characters for
   * one-dimensional barcodes. After a cancellation that followed the customer's confirmation, the retry
   * carries the old one; after one before it, a newly scanned one. 1 to 32 characters. Matches
   * `^[A-Za-z0-9]+$`.
   */
  cardSession: string;
  /** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
  storeId: string;
  /** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
  terminalId: string;
  /** What the customer is about to pay for, before the fiscal receipt exists. */
  checkoutInvoice: Schemas.CheckoutInvoice;
  /** The customer. */
  user: Schemas.User;
  /** The payment providers the customer may choose from. At least 1 item. Each item once. */
  paymentMethods: Schemas.PaymentMethod[];
}

/** Answer of `payments.checkout`. */
export type PaymentsCheckoutResult = Schemas.CheckoutResult;

/**
 * Input of `payments.status`. Which transaction to report on. Needs `transactionId` or `refTransactionId`.
 */
export interface PaymentsStatusInput {
  /**
   * Identifies this request. Leave it out, so that every poll carries a new random UUID. 1 to 36 characters.
   */
  requestId?: string;
  /** The payment transaction, as the checkout named it. 1 to 36 characters. */
  transactionId?: string;
  /** The cancellation or refund transaction, as its own call named it. 1 to 36 characters. */
  refTransactionId?: string;
}

/** Answer of `payments.status`. */
export type PaymentsStatusResult = Schemas.StatusResult;

/** Input of `payments.receipt`. The fiscal receipt of a payment. */
export interface PaymentsReceiptInput {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call whose
   * answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: string;
  /** The payment transaction, as the checkout named it. 1 to 36 characters. */
  transactionId: string;
  /** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
  storeId: string;
  /** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
  terminalId: string;
  /** The fiscal receipt, as it was printed. */
  invoice: Schemas.Invoice;
  /** Free key-value pairs for the app, such as discounts or bonuses. */
  meta?: {
    [name: string]: unknown;
  };
}

/** Answer of `payments.receipt`. */
export type PaymentsReceiptResult = void;

/** Input of `payments.cancel`. A payment to cancel in full. */
export interface PaymentsCancelInput {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call whose
   * answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: string;
  /** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
  storeId: string;
  /** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
  terminalId: string;
  /** The payment transaction, as the checkout named it. 1 to 36 characters. */
  transactionId: string;
}

/** Answer of `payments.cancel`. */
export type PaymentsCancelResult = Schemas.CancelResult;

/** Input of `payments.refund`. What comes back of a completed payment. */
export interface PaymentsRefundInput {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call whose
   * answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: string;
  /** The store, as assigned by the provider. A GUID. Exactly 36 characters. */
  storeId: string;
  /** The cash desk, as the merchant numbers it; unique within a store. 1 to 256 characters. */
  terminalId: string;
  /** The payment transaction, as the checkout named it. 1 to 36 characters. */
  transactionId: string;
  /** What is given back, in kopecks. Not more than was paid. A whole number. From 1 to 9999999999. */
  refundAmount: number;
  /** ISO 4217 code. Roubles when left out or empty; nothing else is accepted. */
  currency?: Schemas.Currency;
  /** The goods that come back, in the quantities that come back. At least 1 item. Each item once. */
  items: Schemas.RefundItem[];
}

/** Answer of `payments.refund`. */
export type PaymentsRefundResult = Schemas.RefundResult;

/** Payments at the cash desk. */
export interface PaymentsResource<Options extends CallOptions = CallOptions> {
  /**
   * Ask which payment providers the customer can use.
   *
   * Optional, before the checkout: says for the scanned card session and the pre-receipt which payment
   * providers are open to the customer, and whether the customer pays with Koshelek Pay by default, so that
   * the cash desk may start by itself. Answers at once with the list (status 200). The older asynchronous
   * mode (status 201) names a task to ask about instead; the provider has deprecated it and gives it to no
   * new integration. `outcome` is `pending` for such a task.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The payment providers and whether each is open to the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://github.com/koshelekapi/mkdocs-material}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/pay_api_1_2_1}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/1_payment}
   * @see {@link https://developers.cardsmobile.ru/v/english/pay-api/v1.2.1/api-objects}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/koshelek_totp_module_setup_and_configuration}
   */
  availability(input: PaymentsAvailabilityInput, options?: Options): PayCall<PaymentsAvailabilityResult>;

  /**
   * Ask for a list of payment providers that is being made.
   *
   * Second half of the asynchronous mode, deprecated since version 1.2.0 together with it. Ask first after
   * the task's `timeout`, then after each answer's `pollingTimeout`, until `computationComplete` is true.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @deprecated
   * @returns The list, or how long to wait for it.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://github.com/koshelekapi/mkdocs-material}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/pay_api_1_2_1}
   */
  availabilityResult(
    input: PaymentsAvailabilityResultInput,
    options?: Options,
  ): PayCall<PaymentsAvailabilityResultResult>;

  /**
   * Start a payment.
   *
   * Registers a payment for the scanned card session and asks the customer to confirm it in the app. The
   * answer names the transaction: keep it for the status, cancel, receipt and refund calls. The payment is
   * not made until its status becomes `accepted`. When no answer arrives, send the same request again with
   * the same `requestId`; the provider answers a repeat as it answered the first.
   *
   * The provider knows a repeat by `requestId`, so a call whose answer is lost is sent again with the same
   * one. `payments.cancel` reverses it.
   *
   * @returns The payment is registered, or was refused for the reason its status shows.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://github.com/koshelekapi/mkdocs-material}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/pay_api_1_2_1}
   * @see {@link https://developers.cardsmobile.ru/v/english/pay-api/v1.2.1/api-objects}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/koshelek_totp_module_setup_and_configuration}
   */
  checkout(input: PaymentsCheckoutInput, options?: Options): PayCall<PaymentsCheckoutResult>;

  /**
   * Ask for the status of a payment, cancellation or refund.
   *
   * Name the payment by `transactionId`, or a cancellation or refund by `refTransactionId`; at least one is
   * needed. Ask no earlier than 250 ms after the checkout, then no more often than once in 250 ms, and cancel
   * the payment when 30 seconds bring no result. A postback carries the same answer without asking.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state. An empty status means that no such transaction exists.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://github.com/koshelekapi/mkdocs-material}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/pay_api_1_2_1}
   */
  status(input: PaymentsStatusInput, options?: Options): PayCall<PaymentsStatusResult>;

  /**
   * Send the fiscal receipt of a payment.
   *
   * Optional, after the fiscal receipt was printed: the customer sees it in the app. Moves no money. Answered
   * with status 200 and an empty body.
   *
   * The provider knows a repeat by `requestId`, so a call whose answer is lost is sent again with the same
   * one.
   *
   * @returns The receipt was taken.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://github.com/koshelekapi/mkdocs-material}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/pay_api_1_2_1}
   */
  receipt(input: PaymentsReceiptInput, options?: Options): PayCall<PaymentsReceiptResult>;

  /**
   * Cancel an unfinished payment.
   *
   * Cancels a payment in full, as long as the bank's slip has not been received; a completed payment is
   * refunded instead. `refStatus` says what became of the cancellation: `rejected` means that the payment was
   * cancelled before, is already approved by the bank, is being refunded, or does not exist, and `status`
   * then shows the payment unchanged.
   *
   * The provider knows a repeat by `requestId`, so a call whose answer is lost is sent again with the same
   * one.
   *
   * @returns The cancellation was registered, carried out, or declined.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://github.com/koshelekapi/mkdocs-material}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/2_cancel_payment/}
   */
  cancel(input: PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;

  /**
   * Give a completed payment back, in full or in part.
   *
   * Neither the card nor the app is needed. A full refund names the goods of the payment in the same
   * quantities and the payment's whole amount; a partial one names the goods that come back, in the
   * quantities that come back, and less than the amount. Goods that are not counted in pieces come back only
   * as a whole line. One refund at a time: the next one has to wait for the end of the last. A refund that
   * has begun cannot be cancelled. When no answer arrives, send the same request again with the same
   * `requestId`: the provider answers a repeat as it answered the first. While `refStatus` is `new`, ask for
   * the status of `refTransactionId`.
   *
   * The provider knows a repeat by `requestId`, so a call whose answer is lost is sent again with the same
   * one.
   *
   * @returns The refund was registered, carried out, or declined for the reason in `errorCode`.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://github.com/koshelekapi/mkdocs-material}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/3_refund_payment}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/pay_api_1_2_1}
   * @see {@link https://developers.koshelek.app/en/cm_pay_api/koshelek_totp_module_setup_and_configuration}
   */
  refund(input: PaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
}

const outcome1: OutcomeTable = {
  code: "/errorCode",
  rules: [
    { is: "succeeded", when: { "/refStatus": ["accepted"] } },
    { is: "declined", when: { "/refStatus": ["rejected"] } },
    { is: "pending", when: { "/refStatus": ["new"] } },
  ],
};

/** `payments.availability`: POST /api/v1/merchant/availability-info/task */
export const paymentsAvailability: Operation = {
  name: "payments.availability",
  method: "POST",
  path: "/api/v1/merchant/availability-info/task",
  body: "json",
  answers: { "200": "json", "201": "json", "422": "json", default: "empty" },
  security: [["basic", "token"]],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "payment" },
  outcome: {
    rules: [
      { is: "succeeded", when: { "/koshelekPayIsDefault": [true, false] } },
      { is: "pending", when: { "/koshelekPayIsDefault": [null] } },
    ],
  },
  fill: [{ at: ["requestId"], from: "uuid" }],
  sensitive: { input: ["/cardsession", "/user/loyaltyId"] },
  input: shapes.AvailabilityRequest,
};

/** `payments.availabilityResult`: GET /api/v1/merchant/availability-info/{availabilityInfoId} */
export const paymentsAvailabilityResult: Operation = {
  name: "payments.availabilityResult",
  method: "GET",
  path: "/api/v1/merchant/availability-info/{availabilityInfoId}",
  pathParameters: ["availabilityInfoId"],
  answers: { "200": "json", "422": "json", default: "empty" },
  security: [["basic"]],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: {
    rules: [
      { is: "succeeded", when: { "/computationComplete": [true] } },
      { is: "pending", when: { "/computationComplete": [false] } },
    ],
  },
  deprecated: true,
  input: shapes.PaymentsAvailabilityResultInput,
};

/** `payments.checkout`: POST /api/v1/merchant/checkout */
export const paymentsCheckout: Operation = {
  name: "payments.checkout",
  method: "POST",
  path: "/api/v1/merchant/checkout",
  body: "json",
  answers: { "200": "json", "422": "json", default: "empty" },
  security: [["basic", "token"]],
  retry: {
    class: "same-id",
    id: "body#/requestId",
    lookup: { operation: "payments.status", input: { transactionId: "answer#/transactionId" } },
    undo: {
      operation: "payments.cancel",
      input: {
        transactionId: "answer#/transactionId",
        storeId: "body#/storeId",
        terminalId: "body#/terminalId",
      },
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: {
    rules: [
      { is: "succeeded", when: { "/status": ["accepted", "refunding", "partial_refunded", "refunded"] } },
      { is: "declined", when: { "/status": ["rejected", "canceled"] } },
      { is: "pending", when: { "/status": ["new", "pending"] } },
      { is: "not-found", when: { "/status": ["", "none", null] } },
    ],
  },
  fill: [{ at: ["requestId"], from: "uuid" }],
  sensitive: { input: ["/cardSession", "/user/loyaltyId"] },
  input: shapes.CheckoutRequest,
};

/** `payments.status`: POST /api/v1/merchant/transaction/status */
export const paymentsStatus: Operation = {
  name: "payments.status",
  method: "POST",
  path: "/api/v1/merchant/transaction/status",
  body: "json",
  answers: { "200": "json", "422": "json", default: "empty" },
  security: [["basic"]],
  retry: { class: "safe" },
  limit: {
    bucket: "default",
    lane: "status",
    minimumInterval: { milliseconds: 250, per: ["body#/transactionId", "body#/refTransactionId"] },
  },
  outcome: {
    code: "/errorCode",
    rules: [
      { is: "succeeded", when: { "/status": ["accepted", "refunding", "partial_refunded", "refunded"] } },
      { is: "declined", when: { "/status": ["rejected", "canceled"] } },
      { is: "pending", when: { "/status": ["new", "pending"] } },
      { is: "not-found", when: { "/status": ["", "none", null] } },
    ],
  },
  fill: [{ at: ["requestId"], from: "uuid" }],
  input: shapes.StatusRequest,
};

/** `payments.receipt`: POST /api/v1/merchant/transaction/receipt */
export const paymentsReceipt: Operation = {
  name: "payments.receipt",
  method: "POST",
  path: "/api/v1/merchant/transaction/receipt",
  body: "json",
  answers: { "200": "empty", "422": "json", default: "empty" },
  security: [["basic"]],
  retry: { class: "same-id", id: "body#/requestId" },
  limit: { bucket: "default", lane: "other" },
  fill: [{ at: ["requestId"], from: "uuid" }],
  sensitive: { input: ["/invoice/cashier"] },
  input: shapes.ReceiptRequest,
};

/** `payments.cancel`: POST /api/v1/merchant/transaction/cancel */
export const paymentsCancel: Operation = {
  name: "payments.cancel",
  method: "POST",
  path: "/api/v1/merchant/transaction/cancel",
  body: "json",
  answers: { "200": "json", "422": "json", default: "empty" },
  security: [["basic"]],
  retry: {
    class: "same-id",
    id: "body#/requestId",
    lookup: {
      operation: "payments.status",
      input: { transactionId: "body#/transactionId" },
      outcome: {
        rules: [
          { is: "succeeded", when: { "/status": ["canceled"] } },
          {
            is: "declined",
            when: { "/status": ["accepted", "rejected", "refunding", "partial_refunded", "refunded"] },
          },
          { is: "pending", when: { "/status": ["new", "pending"] } },
          { is: "not-found", when: { "/status": ["", "none", null] } },
        ],
      },
    },
  },
  limit: { bucket: "default", lane: "cancel" },
  outcome: {
    rules: [
      { is: "succeeded", when: { "/refStatus": ["accepted"] } },
      { is: "declined", when: { "/refStatus": ["rejected"] } },
      { is: "pending", when: { "/refStatus": ["new"] } },
    ],
  },
  fill: [{ at: ["requestId"], from: "uuid" }],
  input: shapes.CancelRequest,
};

/** `payments.refund`: POST /api/v1/merchant/transaction/refund */
export const paymentsRefund: Operation = {
  name: "payments.refund",
  method: "POST",
  path: "/api/v1/merchant/transaction/refund",
  body: "json",
  answers: { "200": "json", "422": "json", default: "empty" },
  security: [["basic", "token"]],
  retry: {
    class: "same-id",
    id: "body#/requestId",
    lookup: {
      operation: "payments.status",
      input: { refTransactionId: "answer#/refTransactionId" },
      outcome: outcome1,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome1,
  fill: [{ at: ["requestId"], from: "uuid" }],
  input: shapes.RefundRequest,
};

/** Every method of the client, by resource. `Options`: what a call of this client can be given. */
export interface Resources<Options extends CallOptions = CallOptions> {
  readonly payments: PaymentsResource<Options>;
}

/** The rows of all operations, by resource and method. */
export const resources: {
  readonly payments: {
    readonly availability: Operation;
    readonly availabilityResult: Operation;
    readonly checkout: Operation;
    readonly status: Operation;
    readonly receipt: Operation;
    readonly cancel: Operation;
    readonly refund: Operation;
  };
} = {
  payments: {
    availability: paymentsAvailability,
    availabilityResult: paymentsAvailabilityResult,
    checkout: paymentsCheckout,
    status: paymentsStatus,
    receipt: paymentsReceipt,
    cancel: paymentsCancel,
    refund: paymentsRefund,
  },
};
