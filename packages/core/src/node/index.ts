/**
 * Requests through Node's own HTTP client with kept-alive connections, in place of `fetch`.
 *
 * @packageDocumentation
 */

export { type NodeSender, type NodeSenderOptions, nodeSender } from "./sender.js";
