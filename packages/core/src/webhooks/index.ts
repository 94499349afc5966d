/**
 * What webhook entries are built from: signatures, decryption, deduplication, handlers for any server.
 *
 * @packageDocumentation
 */

export { readOutcome } from "../answer/outcome.js";
export { WebhookError } from "../errors/kinds.js";
export { isPayError } from "../errors/pay-error.js";
export type { CodeMeaning, Outcome, OutcomeTable } from "../operation.js";
export { openAesGcm, sealAesGcm } from "./aes-gcm.js";
export { bodyBytes, type HeadersInput, parseEvent, readHeader } from "./body.js";
export { digest, sameText } from "./compare.js";
export type { SealedText } from "./crypto-types.js";
export { type DedupeStore, memoryDedupe } from "./dedupe.js";
export { decodeBase64, encodeBase64, encodeBase64Url } from "./encoding.js";
export {
  type HandleWebhooks,
  type OpenWebhook,
  type WebhookHandler,
  type WebhookHandlerOptions,
  webhookHandler,
} from "./handler.js";
export type {
  FailedDelivery,
  PostponedDelivery,
  RefusedDelivery,
  UnnotedDelivery,
  WebhookDelivery,
  WebhookHooks,
} from "./hooks.js";
export { type NodeRequest, type NodeResponse, toNodeHandler } from "./node.js";
export { untilEnd, type WebhookOrder } from "./order.js";
