// Generated from specs/koshelek/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate koshelek`.
//
// Every operation: its input and answer, its method, and how it is sent.

import type { CallOptions, Operation, PayCall, ProviderRules } from "@pay/core";
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

/** Input of `payments.checkout`. A payment to start. */
export interface PaymentsCheckoutInput {
  /**
   * Identifies this request. Generated as a random UUID when left out. Keep it when you repeat a call whose
   * answer was lost, and take a new one for every new attempt. 1 to 36 characters.
   */
  requestId?: string;
  /**
   * The card session found in the scanned barcode; 6 characters for one-dimensional barcodes. After a
   * cancellation that followed the customer's confirmation, the retry carries the old one; after one before
   * it, a newly scanned one. 1 to 32 characters. Matches `^[A-Za-z0-9]+$`.
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

/** Payments at the cash desk. */
export interface PaymentsResource<Options extends CallOptions = CallOptions> {
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
}

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
  sensitive: { input: ["/user/loyaltyId"] },
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
    minimumInterval: { milliseconds: 250, per: "body#/transactionId" },
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
    lookup: { operation: "payments.status", input: { transactionId: "body#/transactionId" } },
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

/** Every method of the client, by resource. `Options`: what a call of this client can be given. */
export interface Resources<Options extends CallOptions = CallOptions> {
  readonly payments: PaymentsResource<Options>;
}

/** The rows of all operations, by resource and method. */
export const resources: {
  readonly payments: {
    readonly checkout: Operation;
    readonly status: Operation;
    readonly cancel: Operation;
  };
} = {
  payments: {
    checkout: paymentsCheckout,
    status: paymentsStatus,
    cancel: paymentsCancel,
  },
};
