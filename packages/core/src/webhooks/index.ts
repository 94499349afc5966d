export { readOutcome } from "../answer/outcome.js";
export { WebhookError } from "../errors/kinds.js";
export { isPayError } from "../errors/pay-error.js";
export { openAesGcm, type SealedText, sealAesGcm } from "./aes-gcm.js";
export { decodeBase64, encodeBase64, encodeBase64Url } from "./base64.js";
export { digest, sameText } from "./compare.js";
export { type DedupeStore, memoryDedupe } from "./dedupe.js";
export {
  bodyBytes,
  type HeadersInput,
  type OpenWebhook,
  parseEvent,
  readHeader,
  type WebhookHandler,
  type WebhookHandlerOptions,
  webhookHandler,
} from "./handler.js";
export { type NodeRequest, type NodeResponse, toNodeHandler } from "./node.js";
export type { CodeMeaning, Outcome, OutcomeTable } from "../operation.js";
