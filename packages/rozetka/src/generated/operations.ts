// Generated from specs/rozetka/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate rozetka`.
//
// Every operation: its input and answer, its method, and how it is sent.

import type { CallOptions, Operation, PayCall, ProviderRules } from "@pay/core";
import type * as Schemas from "./schema.js";
import * as shapes from "./shapes.js";

/** The provider as a whole: its servers, its rate limits and the form of its errors. */
export const rules: ProviderRules = {
  provider: "rozetka",
  version: "1.0.0",
  servers: { test: "https://api-epdev.rozetkapay.com", production: "https://api.rozetkapay.com" },
  limits: { default: { requests: 1000, window: 1000 } },
  error: { code: "/code", message: "/message" },
  requestIdHeader: "cf-ray",
};

/** Input of `payments.info`. */
export interface PaymentsInfoInput {
  /** The merchant's identifier of the payment or of the order in a batch. Not empty. */
  external_id: string;
}

/** Answer of `payments.info`. */
export type PaymentsInfoResult = Schemas.PaymentStatusResult;

/**
 * Input of `batchPayments.create`. A batch to pay, on the hosted page or with payment data of the request.
 */
export type BatchPaymentsCreateInput = Schemas.HostedBatchPaymentRequest | Schemas.DirectBatchPaymentRequest;

/** Answer of `batchPayments.create`. */
export type BatchPaymentsCreateResult = Schemas.BatchPaymentOperationResult;

/** Input of `batchPayments.confirm`. A held batch to charge. */
export interface BatchPaymentsConfirmInput {
  /** The merchant's identifier of the batch, as given at creation. Not empty. Example: `batch-1`. */
  batch_external_id: string;
  /** Currency of the batch, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: string;
  /** The orders to charge. Every order in full when left out. 1 to 40 items. */
  orders?: Schemas.BatchConfirmOrder[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /**
   * The merchant's text for the whole confirmation, handed back unchanged. Nothing when left out. Example:
   * `goods shipped`.
   */
  payload?: string;
}

/** Answer of `batchPayments.confirm`. */
export type BatchPaymentsConfirmResult = Schemas.BatchPaymentOperationResult;

/** Input of `batchPayments.cancel`. A held batch to release. */
export interface BatchPaymentsCancelInput {
  /** The merchant's identifier of the batch, as given at creation. Not empty. Example: `batch-1`. */
  batch_external_id: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /**
   * The merchant's text for the whole cancellation, handed back unchanged. Nothing when left out. Example:
   * `cancel reason`.
   */
  payload?: string;
}

/** Answer of `batchPayments.cancel`. */
export type BatchPaymentsCancelResult = Schemas.BatchPaymentOperationResult;

/** Payments of a single order. */
export interface PaymentsResource<Options extends CallOptions = CallOptions> {
  /**
   * Ask for the whole state of a payment.
   *
   * Returns every attempt, confirmation, cancellation and refund of the payment that carries the merchant's
   * `external_id`; an order of a batch is asked for by its own. `purchased` says that the payer's bank
   * agreed: for a payment created with `confirm: false` the money is then only held until `confirmed`. An
   * attempt that failed on a hosted page can be followed by a successful one while the page is open. A hosted
   * payment that nobody has tried to pay may be answered with the error `data_not_found`: that is no proof
   * that no payment exists.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  info(input: PaymentsInfoInput, options?: Options): PayCall<PaymentsInfoResult>;
}

/** Payments of several orders, of one or more projects, in one payer action. */
export interface BatchPaymentsResource<Options extends CallOptions = CallOptions> {
  /**
   * Start a payment of several orders at once.
   *
   * One payer action pays all orders; each order names the project that sells it by `api_key`. In `hosted`
   * mode the answer carries the checkout page in `action.value`: send the payer there, nothing is paid yet.
   * In `direct` mode the request carries the payment data, and the answer usually carries a 3-D Secure page.
   * With `confirm: false` the money is held until you confirm or cancel the batch. Accounts to top up are
   * checked first; one failed check refuses the whole batch and names the order in the error's
   * `hint.order_external_id`. The result comes as callbacks, one for each order. When no answer arrives, do
   * not choose new identifiers: ask `payments.info` for an order, and only then send the same batch again.
   *
   * Never sent twice blindly: when the answer is lost, `payments.info` tells what became of the call.
   *
   * @returns The batch is registered. Look at `action` first, then at every order's own status; HTTP 200 does
   * not mean paid.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  create(input: BatchPaymentsCreateInput, options?: Options): PayCall<BatchPaymentsCreateResult>;

  /**
   * Charge a held batch.
   *
   * Takes the money of a batch that was created with `confirm: false`: all of it, or only the orders named in
   * `orders`, each in full or in part, never more than was held. A repeat is not promised to be recognised as
   * one: when no answer arrives, ask `payments.info` for an order and look at `confirmed` and
   * `amount_confirmed` before sending again. The client can do that itself only when `orders` names an order.
   *
   * Never sent twice blindly: when the answer is lost, `payments.info` tells what became of the call.
   *
   * @returns What became of the confirmation, order by order.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  confirm(input: BatchPaymentsConfirmInput, options?: Options): PayCall<BatchPaymentsConfirmResult>;

  /**
   * Release a held batch.
   *
   * Gives the held money of every order back to the payer; no single order can be named. A batch that is
   * already charged is refunded order by order instead. A repeat is not promised to be recognised as one, and
   * the request names no order whose state could be asked for, so the client sends it once: when no answer
   * arrives, ask `payments.info` for each order and look at `canceled` and `amount_canceled`.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns What became of the cancellation, order by order.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   * @see {@link https://rozetkapay-docs.pages.dev/api/operations/cancelbatchpayment}
   */
  cancel(input: BatchPaymentsCancelInput, options?: Options): PayCall<BatchPaymentsCancelResult>;
}

/** `payments.info`: GET /api/payments/v1/info */
export const paymentsInfo: Operation = {
  name: "payments.info",
  method: "GET",
  path: "/api/payments/v1/info",
  queryParameters: ["external_id"],
  answers: {
    "200": "json",
    "400": "json",
    "401": "json",
    "403": "json",
    "429": "json",
    "500": "json",
    default: "empty",
  },
  security: [
    ["basic"],
    ["basic", "customerAuth"],
    ["basic", "onBehalfOf"],
    ["basic", "onBehalfOf", "customerAuth"],
  ],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: {
    code: "/purchase_details/0/status_code",
    message: "/purchase_details/0/status_description",
    rules: [
      { is: "declined", when: { "/canceled": [true], "/confirmed": [false, null] } },
      { is: "succeeded", when: { "/purchased": [true] } },
      { is: "action-required", when: { "/action_required": [true] } },
      { is: "declined", when: { "/purchase_details/*/status": ["failure"] } },
      {
        is: "pending",
        when: { "/purchased": [false, null], "/purchase_details/*/status": ["init", "pending", "failure"] },
      },
    ],
  },
  sensitive: {
    answer: [
      "/purchase_details/*/recurrent_id",
      "/purchase_details/*/recipient_iban",
      "/purchase_details/*/recipient_name",
      "/purchase_details/*/recipient_tin",
      "/confirmation_details/*/recurrent_id",
      "/confirmation_details/*/recipient_iban",
      "/confirmation_details/*/recipient_name",
      "/confirmation_details/*/recipient_tin",
      "/cancellation_details/*/recurrent_id",
      "/cancellation_details/*/recipient_iban",
      "/cancellation_details/*/recipient_name",
      "/cancellation_details/*/recipient_tin",
      "/refund_details/*/recurrent_id",
      "/refund_details/*/recipient_iban",
      "/refund_details/*/recipient_name",
      "/refund_details/*/recipient_tin",
      "/customer/account_number",
      "/customer/first_name",
      "/customer/last_name",
      "/customer/patronym",
      "/customer/email",
      "/customer/phone",
      "/customer/tin",
      "/customer/payment_method/cc_token/token",
      "/customer/payment_method/apple_pay/token",
      "/customer/payment_method/google_pay/token",
      "/delivery_details/city",
      "/delivery_details/street",
      "/delivery_details/house",
      "/delivery_details/apartment",
      "/order_recipient/name",
      "/order_recipient/last_name",
      "/order_recipient/middle_name",
      "/order_recipient/phone",
    ],
  },
  input: shapes.PaymentsInfoInput,
};

/** `batchPayments.create`: POST /api/payments/batch/v1/new */
export const batchPaymentsCreate: Operation = {
  name: "batchPayments.create",
  method: "POST",
  path: "/api/payments/batch/v1/new",
  body: "json",
  answers: {
    "200": "json",
    "400": "json",
    "401": "json",
    "403": "json",
    "429": "json",
    "500": "json",
    default: "empty",
  },
  security: [
    ["basic"],
    ["basic", "customerAuth"],
    ["basic", "onBehalfOf"],
    ["basic", "onBehalfOf", "customerAuth"],
  ],
  retry: {
    class: "status-first",
    lookup: { operation: "payments.info", input: { external_id: "body#/orders/0/external_id" } },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: {
    code: "/order_details/0/status_code",
    message: "/order_details/0/status_description",
    rules: [
      { is: "action-required", when: { "/action_required": [true] } },
      { is: "action-required", when: { "/action/type": ["url"] } },
      { is: "succeeded", when: { "/order_details/*/status": ["success"] } },
      { is: "succeeded", when: { "/orders_details/*/status": ["success"] } },
      { is: "declined", when: { "/order_details/*/status": ["failure"] } },
      { is: "declined", when: { "/orders_details/*/status": ["failure"] } },
      { is: "pending", when: { "/order_details/*/status": ["init", "pending", "success"] } },
      { is: "pending", when: { "/orders_details/*/status": ["init", "pending", "success"] } },
      { is: "pending", when: { "/order_details/*/status": ["init", "pending", "failure"] } },
      { is: "pending", when: { "/orders_details/*/status": ["init", "pending", "failure"] } },
    ],
  },
  sensitive: {
    input: [
      "/orders/*/account_to_refill",
      "/orders/*/order_recipient/name",
      "/orders/*/order_recipient/tin",
      "/orders/*/order_recipient/iban",
      "/customer/first_name",
      "/customer/last_name",
      "/customer/patronym",
      "/customer/email",
      "/customer/phone",
      "/customer/city",
      "/customer/address",
      "/customer/postal_code",
      "/customer/tin",
      "/customer/document/series",
      "/customer/document/number",
      "/customer/fingerprint/browser_ip_address",
      "/customer/fingerprint/browser_user_agent",
      "/customer/payment_method/cc_token/token",
      "/customer/payment_method/cc/number",
      "/customer/payment_method/cc/exp_month",
      "/customer/payment_method/cc/exp_year",
      "/customer/payment_method/cc/cvv",
      "/customer/payment_method/apple_pay/token",
      "/customer/payment_method/decrypted_apple_pay/application_primary_account_number",
      "/customer/payment_method/decrypted_apple_pay/application_expiration_date",
      "/customer/payment_method/decrypted_apple_pay/online_payment_cryptogram",
      "/customer/payment_method/google_pay/token",
      "/customer/payment_method/decrypted_google_pay/pan",
      "/customer/payment_method/decrypted_google_pay/exp_month",
      "/customer/payment_method/decrypted_google_pay/exp_year",
      "/customer/payment_method/decrypted_google_pay/cryptogram",
    ],
    answer: [
      "/order_details/*/recurrent_id",
      "/order_details/*/recipient_iban",
      "/order_details/*/order_recipient/name",
      "/order_details/*/order_recipient/tin",
      "/order_details/*/order_recipient/iban",
      "/orders_details/*/recurrent_id",
      "/orders_details/*/recipient_iban",
      "/orders_details/*/order_recipient/name",
      "/orders_details/*/order_recipient/tin",
      "/orders_details/*/order_recipient/iban",
      "/payment_method/cc_token/token",
      "/payment_method/apple_pay/token",
      "/payment_method/google_pay/token",
    ],
  },
  input: shapes.CreateBatchPaymentRequest,
};

/** `batchPayments.confirm`: POST /api/payments/batch/v1/confirm */
export const batchPaymentsConfirm: Operation = {
  name: "batchPayments.confirm",
  method: "POST",
  path: "/api/payments/batch/v1/confirm",
  body: "json",
  answers: {
    "200": "json",
    "400": "json",
    "401": "json",
    "403": "json",
    "429": "json",
    "500": "json",
    default: "empty",
  },
  security: [
    ["basic"],
    ["basic", "customerAuth"],
    ["basic", "onBehalfOf"],
    ["basic", "onBehalfOf", "customerAuth"],
  ],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.info",
      input: { external_id: "body#/orders/0/external_id" },
      outcome: {
        rules: [
          { is: "succeeded", when: { "/confirmed": [true] } },
          { is: "declined", when: { "/canceled": [true] } },
          {
            is: "not-found",
            when: { "/confirmed": [false, null], "/confirmation_details/0/status": [null] },
          },
          { is: "pending", when: { "/confirmed": [false, null] } },
        ],
      },
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: {
    code: "/order_details/0/status_code",
    message: "/order_details/0/status_description",
    rules: [
      { is: "action-required", when: { "/action_required": [true] } },
      { is: "action-required", when: { "/action/type": ["url"] } },
      { is: "succeeded", when: { "/order_details/*/status": ["success"] } },
      { is: "succeeded", when: { "/orders_details/*/status": ["success"] } },
      { is: "declined", when: { "/order_details/*/status": ["failure"] } },
      { is: "declined", when: { "/orders_details/*/status": ["failure"] } },
      { is: "pending", when: { "/order_details/*/status": ["init", "pending", "success"] } },
      { is: "pending", when: { "/orders_details/*/status": ["init", "pending", "success"] } },
      { is: "pending", when: { "/order_details/*/status": ["init", "pending", "failure"] } },
      { is: "pending", when: { "/orders_details/*/status": ["init", "pending", "failure"] } },
    ],
  },
  sensitive: {
    answer: [
      "/order_details/*/recurrent_id",
      "/order_details/*/recipient_iban",
      "/order_details/*/order_recipient/name",
      "/order_details/*/order_recipient/tin",
      "/order_details/*/order_recipient/iban",
      "/orders_details/*/recurrent_id",
      "/orders_details/*/recipient_iban",
      "/orders_details/*/order_recipient/name",
      "/orders_details/*/order_recipient/tin",
      "/orders_details/*/order_recipient/iban",
      "/payment_method/cc_token/token",
      "/payment_method/apple_pay/token",
      "/payment_method/google_pay/token",
    ],
  },
  input: shapes.ConfirmBatchPaymentRequest,
};

/** `batchPayments.cancel`: POST /api/payments/batch/v1/cancel */
export const batchPaymentsCancel: Operation = {
  name: "batchPayments.cancel",
  method: "POST",
  path: "/api/payments/batch/v1/cancel",
  body: "json",
  answers: {
    "200": "json",
    "400": "json",
    "401": "json",
    "403": "json",
    "429": "json",
    "500": "json",
    default: "empty",
  },
  security: [
    ["basic"],
    ["basic", "customerAuth"],
    ["basic", "onBehalfOf"],
    ["basic", "onBehalfOf", "customerAuth"],
  ],
  retry: { class: "never" },
  limit: { bucket: "default", lane: "cancel" },
  outcome: {
    code: "/order_details/0/status_code",
    message: "/order_details/0/status_description",
    rules: [
      { is: "action-required", when: { "/action_required": [true] } },
      { is: "action-required", when: { "/action/type": ["url"] } },
      { is: "succeeded", when: { "/order_details/*/status": ["success"] } },
      { is: "succeeded", when: { "/orders_details/*/status": ["success"] } },
      { is: "declined", when: { "/order_details/*/status": ["failure"] } },
      { is: "declined", when: { "/orders_details/*/status": ["failure"] } },
      { is: "pending", when: { "/order_details/*/status": ["init", "pending", "success"] } },
      { is: "pending", when: { "/orders_details/*/status": ["init", "pending", "success"] } },
      { is: "pending", when: { "/order_details/*/status": ["init", "pending", "failure"] } },
      { is: "pending", when: { "/orders_details/*/status": ["init", "pending", "failure"] } },
    ],
  },
  sensitive: {
    answer: [
      "/order_details/*/recurrent_id",
      "/order_details/*/recipient_iban",
      "/order_details/*/order_recipient/name",
      "/order_details/*/order_recipient/tin",
      "/order_details/*/order_recipient/iban",
      "/orders_details/*/recurrent_id",
      "/orders_details/*/recipient_iban",
      "/orders_details/*/order_recipient/name",
      "/orders_details/*/order_recipient/tin",
      "/orders_details/*/order_recipient/iban",
      "/payment_method/cc_token/token",
      "/payment_method/apple_pay/token",
      "/payment_method/google_pay/token",
    ],
  },
  input: shapes.CancelBatchPaymentRequest,
};

/** Every method of the client, by resource. `Options`: what a call of this client can be given. */
export interface Resources<Options extends CallOptions = CallOptions> {
  readonly payments: PaymentsResource<Options>;
  readonly batchPayments: BatchPaymentsResource<Options>;
}

/** The rows of all operations, by resource and method. */
export const resources: {
  readonly payments: {
    readonly info: Operation;
  };
  readonly batchPayments: {
    readonly create: Operation;
    readonly confirm: Operation;
    readonly cancel: Operation;
  };
} = {
  payments: {
    info: paymentsInfo,
  },
  batchPayments: {
    create: batchPaymentsCreate,
    confirm: batchPaymentsConfirm,
    cancel: batchPaymentsCancel,
  },
};
