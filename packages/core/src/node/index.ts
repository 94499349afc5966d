/**
 * Requests over connections that are kept, in place of `fetch`: through Node's own HTTP client, or through undici's.
 *
 * @packageDocumentation
 */

export type { Dispatcher } from "./dispatcher.js";
export { type DispatcherSender, dispatcherSender } from "./dispatcher-sender.js";
export { type NodeSender, type NodeSenderOptions, nodeSender } from "./sender.js";
