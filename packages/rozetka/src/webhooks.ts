/**
 * Opens the signed callbacks of RozetkaPay and answers them as it expects.
 *
 * @packageDocumentation
 */

import {
  bodyBytes,
  digest,
  encodeBase64,
  encodeBase64Url,
  type HandleWebhooks,
  type HeadersInput,
  type WebhookHooks as HooksOf,
  type OpenWebhook,
  type Outcome,
  type OutcomeTable,
  parseEvent,
  readHeader,
  readOutcome,
  sameText,
  untilEnd,
  WebhookError,
  type WebhookOrder,
  webhookHandler,
} from "@pay/core/webhooks";
// Callbacks read the outcome tables of calls with the same answers; rows with small inputs keep this entry small.
import {
  batchPaymentsCancel,
  customersAddCard,
  paymentsInfo,
  paymentsRetryRefund,
  payoutsInfo,
  payPartsOperationInfo,
} from "./generated/operations.js";
import type {
  AddCustomerPaymentResult,
  BatchOrderDetail,
  BatchPaymentOperationResult,
  ExpressCheckoutNotification,
  PaymentOperationResult,
  PayoutNotification,
  PayPartsOperationResult,
  SubscriptionNotification,
} from "./types.js";

export {
  type DedupeStore,
  type FailedDelivery,
  isPayError,
  memoryDedupe,
  type PostponedDelivery,
  type RefusedDelivery,
  toNodeHandler,
  type UnnotedDelivery,
  type WebhookDelivery,
  WebhookError,
  type WebhookHandler,
} from "@pay/core/webhooks";

/** How callbacks are checked. */
export interface WebhookOptions {
  /**
   * The API password that signs the callbacks: that of the login which made the payment. Several during a change of the
   * password; each of them is accepted.
   */
  readonly password: string | readonly string[];
  /**
   * The Base64 alphabet of the signature. `url-safe` is the documented one. `either` also takes the standard alphabet, which
   * some of the provider's own shop plugins compare with. Default `url-safe`.
   */
  readonly alphabet?: "url-safe" | "either";
}

/** What all callbacks have. */
interface EventOf<Type extends string, Data> {
  readonly type: Type;
  /** The same for repeated deliveries of one event, and different for every step of an operation. */
  readonly id: string;
  /** What the callback says of its operation. A hold that succeeded is `succeeded` too: see `details.method`. */
  readonly outcome: Outcome | undefined;
  /** The body, as the provider documents it. */
  readonly data: Data;
}

/** The result of an operation on one payment, or on one order of a batch. */
export type PaymentEvent = EventOf<"payment", PaymentOperationResult>;

/** The result of an operation on a whole batch. */
export type BatchEvent = EventOf<"batch", BatchPaymentOperationResult>;

/** The result of an operation on an order paid in parts or on an alternative payment. */
export type PayPartsEvent = EventOf<"pay-parts", PayPartsOperationResult>;

/** What became of a card to save. */
export type WalletCardEvent = EventOf<"wallet-card", AddCustomerPaymentResult>;

/** Something that happened to a subscription: `data.event` says what. */
export type SubscriptionEvent = EventOf<"subscription", SubscriptionNotification>;

/** The result of a payout. */
export type PayoutEvent = EventOf<"payout", PayoutNotification>;

/** The state of an express checkout, with the delivery that the payer chose. */
export type ExpressCheckoutEvent = EventOf<"express-checkout", ExpressCheckoutNotification>;

/** A genuine callback. */
export type WebhookEvent =
  | PaymentEvent
  | BatchEvent
  | PayPartsEvent
  | WalletCardEvent
  | SubscriptionEvent
  | PayoutEvent
  | ExpressCheckoutEvent;

/** Listeners for a log: what became of each callback, with its identifiers. */
export type WebhookHooks = HooksOf<WebhookEvent>;

/** Opens callbacks and answers them. */
export interface Webhooks {
  /**
   * Checks the signature over the raw bytes in constant time, then parses the body.
   *
   * @throws WebhookError with code `webhook-signature` for a missing or wrong signature, `webhook-payload` for an
   * unreadable body.
   */
  readonly open: OpenWebhook<WebhookEvent>;
  /** The answer the provider takes for an acknowledgement: 200 with an empty body. */
  readonly acknowledge: () => Response;
  /**
   * A web-standard endpoint that opens, hands each event to `onEvent` once, and acknowledges. Callbacks may come in any
   * order: one that says an operation is still pending is acknowledged and dropped once the end of that operation was handled,
   * and so is the failure of an earlier attempt once the payment was paid. `dedupe` remembers what was handled; default: the
   * memory of this process. `hooks` are told what became of each.
   */
  readonly handler: HandleWebhooks<WebhookEvent>;
}

/**
 * Makes what receives the callbacks of one project.
 *
 * @throws TypeError without a password, which would let anybody sign.
 */
export function createWebhooks(options: WebhookOptions): Webhooks {
  const { password, alphabet = "url-safe" } = options;
  const passwords = typeof password === "string" ? [password] : [...password];
  if (passwords.length === 0 || passwords.some((each) => typeof each !== "string" || each === "")) {
    throw new TypeError("rozetka webhooks: the password is missing");
  }
  const open: OpenWebhook<WebhookEvent> = async (rawBody, headers) => {
    const bytes = bodyBytes(rawBody);
    await checkSignature(bytes, headers, passwords, alphabet);
    return read(parseEvent(bytes, "rozetka"));
  };
  const acknowledge = (): Response => new Response(null, { status: 200 });
  return {
    open,
    acknowledge,
    handler: (onEvent, more) =>
      webhookHandler({ open, acknowledge, onEvent, keyOf: ({ id }) => id, orderOf, ...more }),
  };
}

/**
 * The signature of a body: the SHA-1 of password, URL-safe Base64 of the body and password again, as its 20 bytes in
 * URL-safe Base64 with padding.
 *
 * Source: the provider's document, section on callbacks.
 */
export function signatureOf(
  body: Uint8Array,
  password: string,
  encode: (bytes: Uint8Array) => string = encodeBase64Url,
): Promise<string> {
  const text = new TextEncoder().encode(password + encode(body) + password);
  return digest("SHA-1", text).then(encode);
}

async function checkSignature(
  body: Uint8Array,
  headers: HeadersInput,
  passwords: readonly string[],
  alphabet: "url-safe" | "either",
): Promise<void> {
  const presented = readHeader(headers, "x-rozetkapay-signature") ?? "";
  const encodings = alphabet === "either" ? [encodeBase64Url, encodeBase64] : [encodeBase64Url];
  let genuine = false;
  // Every candidate is compared, so that the time taken does not tell which one was right.
  for (const password of passwords) {
    for (const encode of encodings) {
      const expected = await signatureOf(body, password, encode);
      genuine = (await sameText(presented, expected)) || genuine;
    }
  }
  if (!genuine) {
    throw new WebhookError({
      code: "webhook-signature",
      provider: "rozetka",
      outcome: "not-sent",
      message: "rozetka webhook: the signature is missing or wrong",
    });
  }
}

type Body = Readonly<Record<string, unknown>>;

/**
 * Tells the kinds of callbacks apart by the members that only one of them has. The bodies are the document's types; every
 * reader of an open answer copes with values it does not know.
 */
function read(body: Body): WebhookEvent {
  if (typeof body["event"] === "string" && hasMembers(body["subscription"])) {
    const data = body as SubscriptionNotification;
    return { type: "subscription", id: subscriptionKey(data), outcome: subscriptionOutcome(data), data };
  }
  if ("order_details" in body || "orders_details" in body || "batch_details" in body) {
    const data = body as BatchPaymentOperationResult;
    return {
      type: "batch",
      id: batchKey(data),
      outcome: readOutcome(batchPaymentsCancel.outcome, data),
      data,
    };
  }
  if (body["operation"] === "add_payment_method") {
    const data = body as AddCustomerPaymentResult;
    return {
      type: "wallet-card",
      id: cardKey(data),
      outcome: readOutcome(customersAddCard.outcome, data),
      data,
    };
  }
  if ("payout_type" in body || "fc_id" in body || "payer_outer_fee" in body) {
    const data = body as PayoutNotification;
    return { type: "payout", id: payoutKey(data), outcome: readOutcome(payoutsInfo.outcome, data), data };
  }
  if (typeof body["id"] !== "string" && typeof body["external_id"] !== "string") {
    throw new WebhookError({
      code: "webhook-payload",
      provider: "rozetka",
      outcome: "not-sent",
      message: "rozetka webhook: the body names no payment",
    });
  }
  if ("purchased" in body || "purchase_details" in body) {
    const data = body as ExpressCheckoutNotification;
    return {
      type: "express-checkout",
      id: checkoutKey(data),
      outcome: readOutcome(checkoutOutcome, data),
      data,
    };
  }
  if (!("operation" in body) && "details" in body) {
    const data = body as PayPartsOperationResult;
    return {
      type: "pay-parts",
      id: orderKey(data),
      outcome: readOutcome(payPartsOperationInfo.outcome, data),
      data,
    };
  }
  const data = body as PaymentOperationResult;
  return {
    type: "payment",
    id: paymentKey(data),
    outcome: readOutcome(paymentsRetryRefund.outcome, data),
    data,
  };
}

const hasMembers = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An order to be paid on delivery is agreed upon, and not paid. */
const checkoutOutcome: OutcomeTable = {
  rules: [
    {
      is: "pending",
      when: { "/status_code": ["order_with_postpayment_confirmed"], "/purchased": [false, null] },
    },
    ...(paymentsInfo.outcome?.rules ?? []),
  ],
};

/** Every operation is an object of its own: a refund after a payment goes back to nothing. */
function orderOf(event: WebhookEvent): WebhookOrder | undefined {
  switch (event.type) {
    case "payment": {
      const { id, external_id, operation, details } = event.data;
      const isAttempt = operation === "payment" || operation === "recurrent";
      return operationOrder(event, [external_id ?? id], {
        operation,
        number: details?.operation_id,
        isAttempt,
      });
    }
    case "batch": {
      const { id, batch_external_id, order_details, orders_details } = event.data;
      const found = [order_details, orders_details].find(Array.isArray) ?? [];
      const orders = found.map((order: BatchOrderDetail | null) => order ?? {});
      const numbers = orders.map(
        ({ external_id, operation_id }) => operation_id && [external_id, operation_id],
      );
      return operationOrder(event, [batch_external_id ?? id], {
        operation: orders.map(({ method }) => method).join(),
        number: numbers.length > 0 && numbers.every(Array.isArray) ? numbers.flat() : undefined,
        isAttempt: orders.every(({ method }) => method === "create"),
      });
    }
    case "pay-parts": {
      const { id, external_id, details: { method, operation_id } = {} } = event.data;
      const isAttempt = method === "create";
      return operationOrder(event, [external_id ?? id], {
        operation: method,
        number: operation_id,
        isAttempt,
      });
    }
    case "payout": {
      const { external_id, transaction_id } = event.data;
      return operationOrder(event, [external_id ?? transaction_id], {
        number: transaction_id,
        isAttempt: true,
      });
    }
    case "express-checkout":
      return operationOrder(event, [event.data.external_id ?? event.data.id], { isAttempt: true });
    default:
      // A card can be saved again, and what happens to a subscription has no end.
      return undefined;
  }
}

interface Operation {
  readonly operation?: string | undefined;
  /** What tells it from the same operation on the same object at another time; without it an end proves nothing. */
  readonly number?: unknown;
  /** Whether it is what the object is for, such as the payment itself. */
  readonly isAttempt: boolean;
}

/**
 * A payment can be tried again under its external id until an attempt succeeds, and never after that: what comes of the other
 * attempts later says nothing of the payment.
 *
 * Source: the provider's document, on `external_id` of a new payment.
 */
function operationOrder(
  { type, outcome }: WebhookEvent,
  named: readonly unknown[],
  { operation, number, isAttempt }: Operation,
): WebhookOrder | undefined {
  const object = keyOf([type, ...named]);
  const own = number === undefined ? undefined : untilEnd(keyOf([object, operation, number]), outcome);
  if (!isAttempt) return own;
  const { of } = untilEnd(object, outcome) ?? {};
  if (of === undefined) return undefined;
  const reaches = own?.reaches ?? [];
  return outcome === "succeeded"
    ? { of, reaches: [...reaches, of] }
    : { of, reaches, before: [...(own?.before ?? []), of] };
}

/** Only events about money have an outcome. */
function subscriptionOutcome({ event }: SubscriptionNotification): Outcome | undefined {
  switch (event) {
    case "payment.processed":
    case "subscription.refunded":
      return "succeeded";
    case "payment.failed":
    case "subscription.refund_failed":
      return "declined";
    default:
      return undefined;
  }
}

/** One payment has many operations, and one operation is told first as pending, then as final. */
function paymentKey(data: PaymentOperationResult): string {
  const { id, external_id, operation, details, is_success } = data;
  return keyOf([id ?? external_id, operation, details?.operation_id, details?.status, is_success]);
}

function orderKey({ id, external_id, details, is_success }: PayPartsOperationResult): string {
  const { method, operation_id, status } = details ?? {};
  return keyOf(["pay-parts", id ?? external_id, method, operation_id, status, is_success]);
}

function batchKey(data: BatchPaymentOperationResult): string {
  const orders = [data.order_details, data.orders_details].find(Array.isArray) ?? [];
  return keyOf([
    data.id ?? data.batch_external_id,
    data.action_required,
    // A genuine body may still hold what nobody documented, such as an empty place in the list.
    ...orders.flatMap((order: BatchOrderDetail | null) => [
      order?.external_id,
      order?.method,
      order?.operation_id,
      order?.status,
    ]),
  ]);
}

const cardKey = ({ payment_method, customer, status }: AddCustomerPaymentResult): string =>
  keyOf(["wallet-card", customer?.external_id, payment_method?.option_id, status]);

const payoutKey = ({ transaction_id, external_id, status }: PayoutNotification): string =>
  keyOf(["payout", transaction_id ?? external_id, status]);

/** The same event can happen again: the charge it is about, or the state of the subscription, tells it apart. */
function subscriptionKey({ event, subscription, payment }: SubscriptionNotification): string {
  const { id, state, updated_at, next_payment_date } = subscription ?? {};
  return keyOf([
    "subscription",
    event,
    id,
    state,
    updated_at,
    next_payment_date,
    payment?.id,
    payment?.details?.status,
  ]);
}

function checkoutKey(data: ExpressCheckoutNotification): string {
  const { id, external_id, status_code, purchased, confirmed, canceled, refunded } = data;
  const { amount_confirmed, amount_canceled, amount_refunded } = data;
  const amounts = [amount_confirmed, amount_canceled, amount_refunded];
  const state = [status_code, purchased, confirmed, canceled, refunded, ...amounts];
  return keyOf(["express-checkout", id ?? external_id, ...state, data.purchase_details?.length]);
}

/** JSON keeps the parts apart, whatever characters they have. */
const keyOf = (parts: readonly unknown[]): string => JSON.stringify(parts.map((part) => part ?? null));
