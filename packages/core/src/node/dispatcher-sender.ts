import type { Sender } from "../transport/call.js";
import { acceptedCodings } from "./decode.js";
import type { Dispatcher, DispatchOptions } from "./dispatcher.js";
import { Exchange, RenamedExchange } from "./exchange.js";

/** A sender over connections of a dispatcher. */
export interface DispatcherSender extends Sender {
  /**
   * Closes the connections of the dispatcher that was handed in. Requests under way fail. The connections of `fetch` stay
   * as they are.
   */
  close(): void;
}

/** What keeps interceptors from following redirects and from repeating requests. */
const untouched = {
  maxRedirections: 0,
  retryOptions: {
    maxRetries: 0,
    methods: [],
    statusCodes: [],
    errorCodes: [],
    retry: (failure: unknown, _state: unknown, decide: (failure: unknown) => void) => decide(failure),
  },
} as const;

/**
 * Sends over the connections of undici, the HTTP client inside of `fetch`, at about a third of the cost of `fetch`, and less than
 * that of {@link nodeSender}. Give it to a client as `transport`.
 *
 * Without an argument, requests go over the dispatcher that `fetch` has in this process, from Node or from `setGlobalDispatcher`.
 * Hand in an `Agent`, `ProxyAgent`, `EnvHttpProxyAgent` or `MockAgent` of the package undici (6 to 8) for another; a `Pool` or
 * `Client` sends everything to its own address. What it is made for holds: proxies, certificates, the number of connections and
 * how long they are kept. HTTP/1.1, unless a `Pool` or `Client` agrees with the server on HTTP/2.
 *
 * Each request is sent at most once and no redirect is followed, whatever interceptors there are. msw does not see these
 * requests; in tests, hand in a `MockAgent`, or leave `transport` out.
 *
 * @throws TypeError for a `RetryAgent`, which repeats requests by itself; and without an argument where `fetch` has no dispatcher.
 */
export function dispatcherSender(dispatcher?: Dispatcher): DispatcherSender {
  const current = dispatcher === undefined ? ofFetch() : () => dispatcher;
  refuseRepeating(current());
  // What is handed in may be of any version; only this place tells which names its dispatcher knows.
  const Handler = dispatcher === undefined && isOlder ? Exchange : RenamedExchange;

  const send: Sender = (request, signal, maximumBytes, progress) =>
    new Promise((resolve, reject) => {
      progress.sent = false;
      signal.throwIfAborted();
      const { url, method, headers, body } = request;
      const slash = url.indexOf("/", url.indexOf("//") + 2);
      const fields = ["accept-encoding", acceptedCodings];
      for (const name of Object.keys(headers)) fields.push(name, headers[name] ?? "");
      const options: DispatchOptions = {
        origin: slash < 0 ? url : url.slice(0, slash),
        path: slash < 0 ? "/" : url.slice(slash),
        method,
        headers: fields,
        body,
        // The transport watches the time of each attempt.
        headersTimeout: 0,
        bodyTimeout: 0,
        // Where answers are not waited for, a request is repeated when one before it on the same connection fails.
        idempotent: false,
        blocking: true,
        maxRedirections: untouched.maxRedirections,
        retryOptions: untouched.retryOptions,
        allowH2: false,
      };
      const exchange = new Handler(signal, maximumBytes, progress, resolve, reject);
      try {
        current().dispatch(options, exchange);
      } catch (failure) {
        exchange.onError(failure);
      }
    });

  return Object.assign(send, {
    close() {
      if (dispatcher !== undefined) end(dispatcher).catch(() => undefined);
    },
  });
}

async function end(dispatcher: Dispatcher): Promise<void> {
  try {
    await dispatcher.destroy();
  } catch {
    // A MockAgent has no connections, and can only be closed.
    await dispatcher.close();
  }
}

/** Whether the dispatcher of this Node's `fetch` has the older names for what it tells a handler. */
const isOlder = Number.parseInt(process.versions["undici"] ?? "", 10) < 8;
/** Where the dispatcher of `fetch` is, which `setGlobalDispatcher` of the package undici replaces. */
const place: unique symbol = Symbol.for(`undici.globalDispatcher.${isOlder ? 1 : 2}`);

/** Looks the dispatcher of `fetch` up anew for each request, so that it is heeded whenever it is replaced. */
function ofFetch(): () => Dispatcher {
  let known: Dispatcher | undefined;
  return () => {
    const found: unknown = Reflect.get(globalThis, place);
    if (known === undefined || found !== known) {
      known = isDispatcher(found) ? found : loaded();
      refuseRepeating(known);
    }
    return known;
  };
}

function loaded(): Dispatcher {
  // Looking at a part of `fetch` loads the rest of it, which puts its dispatcher there. Nothing is sent.
  Reflect.get(globalThis, "Headers");
  const found: unknown = Reflect.get(globalThis, place);
  if (isDispatcher(found)) return found;
  throw new TypeError(
    "this runtime's fetch has no dispatcher: hand in one of the package undici, or use nodeSender()",
  );
}

function isDispatcher(value: unknown): value is Dispatcher {
  return typeof value === "object" && value !== null && "dispatch" in value && "destroy" in value;
}

function refuseRepeating(dispatcher: Dispatcher): void {
  if (dispatcher.constructor.name !== "RetryAgent") return;
  throw new TypeError("a RetryAgent repeats requests by itself: hand in the dispatcher that it was made of");
}
