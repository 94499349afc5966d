/**
 * Opens the encrypted notifications of SIBS and answers them as it expects.
 *
 * @packageDocumentation
 */

import {
  bodyBytes,
  decodeBase64,
  encodeBase64,
  type HandleWebhooks,
  type WebhookHooks as HooksOf,
  type OpenWebhook,
  type Outcome,
  openAesGcm,
  parseEvent,
  readHeader,
  readOutcome,
  untilEnd,
  WebhookError,
  type WebhookOrder,
  webhookHandler,
} from "@pay/core/webhooks";
import { paymentsStatus } from "./generated/operations.js";
import type {
  Acknowledgement,
  CancellationEvent,
  CashOutEvent,
  MandateCancelledEvent,
  MandateCreatedEvent,
  MandateLimitsChangedEvent,
  MandateReactivatedEvent,
  MandateSuspendedEvent,
  MerchantInitiatedChargeEvent,
  Notification,
  PaymentEvent,
  QrCodePaymentEvent,
  ReferenceGeneratedEvent,
  ReferencePaidEvent,
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

/** What opens the notifications. */
export interface WebhookOptions {
  /**
   * The secret that SIBS Backoffice shows for the webhook, 32 bytes in base64. Several while one is being replaced, or
   * when several terminals call the same address: each is tried.
   */
  readonly secrets: string | readonly string[];
}

/** The payload of every kind of notification. */
export interface WebhookPayloads {
  /** A purchase or an authorization. */
  payment: PaymentEvent;
  /** A Multibanco reference was made. Not money received. */
  referenceGenerated: ReferenceGeneratedEvent;
  /** A Multibanco reference was paid. */
  referencePaid: ReferencePaidEvent;
  /** The customer approved or refused a mandate. */
  mandateCreated: MandateCreatedEvent;
  /** The customer suspended a mandate. */
  mandateSuspended: MandateSuspendedEvent;
  /** The customer took a suspended mandate up again. */
  mandateReactivated: MandateReactivatedEvent;
  /** The customer changed the limits of a mandate. */
  mandateLimitsChanged: MandateLimitsChangedEvent;
  /** A mandate was cancelled, or its cancellation was refused. */
  mandateCancelled: MandateCancelledEvent;
  /** A charge without the customer. */
  merchantInitiatedCharge: MerchantInitiatedChargeEvent;
  /** A cancellation. `Success` means that it was carried out, not that money came. */
  cancellation: CancellationEvent;
  /** Money that was sent to a customer. */
  cashOutResult: CashOutEvent;
  /** A purchase with a printed QR code. */
  qrCodePayment: QrCodePaymentEvent;
  /** A notification of a kind that this version does not know. */
  notification: Notification;
}

/** What every event has. */
interface EventFrame<Type extends keyof WebhookPayloads> {
  readonly type: Type;
  /** The `notificationID`: the same for repeated deliveries. */
  readonly id: string;
  /** What the state means for the transaction that the notification is about, which may be a cancellation. */
  readonly outcome: Outcome | undefined;
  /**
   * Whether it says that the merchant received money. `false` for authorizations, cancellations, mandates, references that are
   * only made, cash-outs and everything unknown, whatever their status says.
   */
  readonly paid: boolean;
  /** When the transaction was made; the only place that tells it for references. */
  readonly occurredAt: Date | undefined;
  readonly data: WebhookPayloads[Type];
}

/** A genuine notification: a union by `type`. */
export type WebhookEvent = { [Type in keyof WebhookPayloads]: EventFrame<Type> }[keyof WebhookPayloads];

/** Listeners for a log: what became of each notification, with its identifiers. */
export type WebhookHooks = HooksOf<WebhookEvent>;

/** Opens notifications and answers them. */
export interface Webhooks {
  /**
   * Decrypts the body with each secret in turn, checks the authentication tag, then parses it. The body is text in
   * base64, whatever its media type says.
   *
   * @throws WebhookError with code `webhook-signature` when no secret opens it, `webhook-payload` when a genuine text is
   * not a notification.
   */
  readonly open: OpenWebhook<WebhookEvent>;
  /** The answer the gateway takes for an acknowledgement: 200 with the notification's own id. */
  readonly acknowledge: (event: Pick<WebhookEvent, "id">) => Response;
  /**
   * A web-standard endpoint that opens, hands each notification to `onEvent` once, and acknowledges. Notifications may come in
   * any order: one that says a transaction is still open, or that a reference was only made, is acknowledged and dropped once
   * the end of that transaction was handled. `dedupe` remembers what was handled; default: the memory of this process. `hooks`
   * are told what became of each.
   */
  readonly handler: HandleWebhooks<WebhookEvent>;
}

/**
 * Makes what receives the notifications of a merchant.
 *
 * @throws TypeError when there is no secret, or one is not 32 bytes in base64.
 */
export function createWebhooks(options: WebhookOptions): Webhooks {
  const keys = keysOf(options.secrets);
  const open: OpenWebhook<WebhookEvent> = async (rawBody, headers) => {
    const initializationVector = canonicalBase64(readHeader(headers, "x-initialization-vector"));
    const tag = canonicalBase64(readHeader(headers, "x-authentication-tag"));
    const ciphertext = canonicalBase64(new TextDecoder().decode(bodyBytes(rawBody)));
    if (initializationVector?.length !== 12 || tag?.length !== 16 || ciphertext === undefined) {
      throw refusal(
        "webhook-signature",
        "the body, its initialization vector (12 bytes) or its tag (16 bytes) is malformed",
      );
    }
    for (const key of keys) {
      const plaintext = await openAesGcm({ key, initializationVector, ciphertext, tag });
      if (plaintext !== undefined) return eventOf(parseEvent(plaintext, "sibs"));
    }
    throw refusal("webhook-signature", "none of the secrets opens the body");
  };
  const acknowledge = (event: Pick<WebhookEvent, "id">): Response => {
    const body: Acknowledgement = { statusCode: "200", statusMsg: "Success", notificationID: event.id };
    return new Response(JSON.stringify(body), {
      status: 200,
      headers: { "content-type": "application/json" },
    });
  };
  return {
    open,
    acknowledge,
    handler: (onEvent, more) =>
      webhookHandler({ open, acknowledge, onEvent, keyOf: ({ id }) => id, orderOf, ...more }),
  };
}

/** What a notification of a purchase calls its payment; the same transaction changes from one to another of them. */
const purchaseTypes: readonly unknown[] = ["PURS", "AUTH", "PREF"];

/**
 * Cancellations, later charges and cash-outs are transactions of their own beside the payment, and each thing that a customer
 * does to a mandate is one, too. Two ends of one transaction are both handed on: a purchase can still be reversed.
 */
function orderOf({ data, outcome }: WebhookEvent): WebhookOrder | undefined {
  const { transactionID, paymentType, mbwayMandate } = data;
  if (typeof transactionID !== "string" || transactionID === "") return undefined;
  const kind = purchaseTypes.includes(paymentType) ? "payment" : paymentType;
  return untilEnd(JSON.stringify([transactionID, kind, mbwayMandate?.mandateAction ?? null]), outcome);
}

function keysOf(secrets: string | readonly string[]): readonly Uint8Array<ArrayBuffer>[] {
  const list = typeof secrets === "string" ? [secrets] : secrets;
  if (list.length === 0) throw new TypeError("sibs webhooks: secrets is empty; give at least one");
  return list.map((secret, index) => {
    const key = canonicalBase64(secret);
    // The secret itself is not shown.
    if (key?.length !== 32) throw new TypeError(`sibs webhooks: secrets[${index}] is not 32 bytes in base64`);
    return key;
  });
}

/**
 * Decodes base64 that has exactly one spelling: the unused bits of the last character must be zero, so that no changed text
 * passes for the same bytes. White space around it is a matter of transport.
 */
function canonicalBase64(text: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  const trimmed = text?.trim() ?? "";
  const bytes = trimmed === "" ? undefined : decodeBase64(trimmed);
  return bytes !== undefined && encodeBase64(bytes) === trimmed ? bytes : undefined;
}

function refusal(code: "webhook-signature" | "webhook-payload", what: string): WebhookError {
  return new WebhookError({
    code,
    provider: "sibs",
    outcome: "not-sent",
    message: `sibs webhook: ${what}`,
  });
}

function eventOf(body: Readonly<Record<string, unknown>>): WebhookEvent {
  const id = body["notificationID"];
  if (typeof id !== "string" || id === "") {
    throw refusal(
      "webhook-payload",
      "the genuine body names no notificationID, so it cannot be acknowledged",
    );
  }
  // The document's type for the body; every reader of an open answer copes with values it does not know.
  const data = body as unknown as Notification;
  const type = typeOf(data);
  const outcome = readOutcome(paymentsStatus.outcome, data);
  // `typeOf` has seen what tells the members of the union apart, which the compiler cannot follow.
  return {
    type,
    id,
    outcome,
    paid: outcome === "succeeded" && isMoneyReceived(type, data),
    occurredAt: dateOf(data.transactionDateTime),
    data,
  } as WebhookEvent;
}

const mandateTypes: Readonly<Record<string, keyof WebhookPayloads>> = {
  CRTN: "mandateCreated",
  SSPN: "mandateSuspended",
  RCTV: "mandateReactivated",
  LMUP: "mandateLimitsChanged",
  CNCL: "mandateCancelled",
};

/**
 * Nothing on the wire names the kind of a notification, so it is read from what a kind alone has.
 *
 * Source: the provider's page of webhook examples, which lists the kinds.
 */
function typeOf(data: Notification): keyof WebhookPayloads {
  const { paymentType, paymentMethod, mbwayMandate, paymentReference } = data;
  // What the test button of SIBS Backoffice sends looks like a paid purchase, but for its transaction.
  if (data.transactionID === "WebhookTest") return "notification";
  const action = mbwayMandate?.mandateAction;
  if (action !== undefined)
    return Object.hasOwn(mandateTypes, action) ? (mandateTypes[action] ?? "notification") : "notification";
  if (paymentType === "CAUT") return "cancellation";
  if (paymentType === "CSHT") return "cashOutResult";
  if (paymentType === "MITR") return "merchantInitiatedCharge";
  if (paymentMethod === "REFERENCE") {
    if (paymentReference?.status === "UNPAID") return "referenceGenerated";
    return paymentReference?.status === "PAID" ? "referencePaid" : "notification";
  }
  if (paymentMethod === "STATIC_QRCODE") return "qrCodePayment";
  return paymentType === "PURS" || paymentType === "AUTH" ? "payment" : "notification";
}

function isMoneyReceived(type: keyof WebhookPayloads, { paymentType }: Notification): boolean {
  if (type === "referencePaid") return paymentType === "PREF" || paymentType === "PURS";
  return (type === "payment" || type === "qrCodePayment") && paymentType === "PURS";
}

/** The gateway writes dates with or without milliseconds, and sometimes with a space at the end. */
function dateOf(text: string | undefined): Date | undefined {
  const time = typeof text === "string" ? Date.parse(text.trim()) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time);
}
