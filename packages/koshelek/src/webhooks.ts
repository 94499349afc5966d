/**
 * Opens the postbacks of Koshelek Pay and answers them as it expects.
 *
 * @packageDocumentation
 */

import {
  bodyBytes,
  decodeBase64,
  type HandleWebhooks,
  type HeadersInput,
  type WebhookHooks as HooksOf,
  type OpenWebhook,
  type Outcome,
  parseEvent,
  readHeader,
  readOutcome,
  sameText,
  WebhookError,
  type WebhookOrder,
  webhookHandler,
} from "@pay/core/webhooks";
import { paymentsStatus } from "./generated/operations.js";
import type { StatusResult } from "./types.js";

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

/** What Koshelek Pay calls the merchant with. */
export interface WebhookOptions {
  /** The login that the provider presents at the merchant's postback address (`partnerLogin`). */
  readonly login: string;
  /** The password that goes with it (`partnerPassword`). */
  readonly password: string;
}

/** A genuine postback. */
export interface WebhookEvent {
  readonly type: "postback";
  /** The same for repeated deliveries of one state. */
  readonly id: string;
  /** What the state means for the payment. */
  readonly outcome: Outcome | undefined;
  /** The state, as the status call would answer it. */
  readonly data: StatusResult;
}

/** Listeners for a log: what became of each postback, with its identifiers. */
export type WebhookHooks = HooksOf<WebhookEvent>;

/** Opens postbacks and answers them. */
export interface Webhooks {
  /**
   * Checks the Basic credentials in constant time, then parses the body.
   *
   * @throws WebhookError with code `webhook-signature` for wrong credentials, `webhook-payload` for an unreadable body.
   */
  readonly open: OpenWebhook<WebhookEvent>;
  /** The answer the provider takes for an acknowledgement: 200 with an empty body. */
  readonly acknowledge: () => Response;
  /**
   * A web-standard endpoint that opens, hands each state to `onEvent` once, and acknowledges. Postbacks may come in any
   * order: one that says a payment, cancellation or refund is still open is acknowledged and dropped once its end was
   * handled. `dedupe` remembers what was handled; default: the memory of this process. `hooks` are told what became of each.
   */
  readonly handler: HandleWebhooks<WebhookEvent>;
}

/** Makes what receives the postbacks of one merchant. */
export function createWebhooks(options: WebhookOptions): Webhooks {
  const open: OpenWebhook<WebhookEvent> = async (rawBody, headers) => {
    await checkCredentials(headers, options);
    const body = parseEvent(bodyBytes(rawBody), "koshelek");
    if (typeof body["transactionId"] !== "string" && typeof body["refTransactionId"] !== "string") {
      throw new WebhookError({
        code: "webhook-payload",
        provider: "koshelek",
        outcome: "not-sent",
        message: "koshelek webhook: the body names no transaction",
      });
    }
    // The document's type for the body; every reader of an open answer copes with values it does not know.
    const data = body as unknown as StatusResult;
    return { type: "postback", id: identify(data), outcome: readOutcome(paymentsStatus.outcome, data), data };
  };
  const acknowledge = (): Response => new Response(null, { status: 200 });
  return {
    open,
    acknowledge,
    handler: (onEvent, more) =>
      webhookHandler({ open, acknowledge, onEvent, keyOf: ({ id }) => id, orderOf, ...more }),
  };
}

/** A cancellation or refund is an object of its own beside its payment. */
function orderOf({ data }: WebhookEvent): WebhookOrder {
  const of = data.refTransactionId ?? data.transactionId ?? "";
  return isOpen(data) ? { of, before: [of] } : { of, reaches: [of] };
}

/** Whether something is still to come for the payment, or for the cancellation or refund that the postback is about. */
function isOpen({ refTransactionId, refStatus, status }: StatusResult): boolean {
  if (refTransactionId !== undefined) return refStatus === "new";
  return status === "new" || status === "pending";
}

/**
 * A postback has no number of its own, so the state it reports is what makes two of them the same. Refunds of one payment may
 * leave it in the same state; where the refund is not named beside the status, its slip names it.
 */
function identify(data: StatusResult): string {
  const { transactionId, refTransactionId, status, refStatus, errorCode, slip } = data;
  const refund = refTransactionId ?? slip?.refundTransactionId;
  return [transactionId, refund, status, refStatus, errorCode].map((part) => part ?? "").join("|");
}

async function checkCredentials(headers: HeadersInput, options: WebhookOptions): Promise<void> {
  const [scheme = "", encoded = ""] = (readHeader(headers, "authorization") ?? "").split(" ");
  const bytes = scheme.toLowerCase() === "basic" ? decodeBase64(encoded) : undefined;
  const presented = bytes === undefined ? "" : new TextDecoder().decode(bytes);
  // The comparison runs for malformed headers too, so that they take no less time than wrong ones.
  const genuine = await sameText(presented, `${options.login}:${options.password}`);
  if (!genuine) {
    throw new WebhookError({
      code: "webhook-signature",
      provider: "koshelek",
      outcome: "not-sent",
      message: "koshelek webhook: the Basic credentials are missing or wrong",
    });
  }
}
