/**
 * Requests over connections that are kept, in place of `fetch`: through Node's own HTTP client, or through undici's.
 *
 * @packageDocumentation
 */

/**
 * For Node: a sender on its own HTTP client, which keeps connections open and costs less than half of `fetch`.
 *
 * @example
 * const sibs = createSibs({ ...options, transport: nodeSender() });
 */
/**
 * For Node: a sender over the connections that `fetch` has, or over those of an `Agent` or `ProxyAgent` of the package undici. It
 * costs about a third of `fetch`.
 *
 * @example
 * const sibs = createSibs({ ...options, transport: dispatcherSender() });
 */
export {
  type Dispatcher,
  type DispatcherSender,
  dispatcherSender,
  type NodeSender,
  type NodeSenderOptions,
  nodeSender,
} from "@pay/core/node";
