/**
 * What sends requests in the package `undici`: an `Agent`, `Pool`, `ProxyAgent`, `EnvHttpProxyAgent`, `MockAgent` or any
 * other `Dispatcher` of its versions 6 to 8. Described by what is used of it, so that nothing of it is imported.
 *
 * Source: https://github.com/nodejs/undici/blob/main/docs/docs/api/Dispatcher.md
 */
export interface Dispatcher {
  /** Sends a request and tells the handler what becomes of it. */
  dispatch(options: object, handler: object): boolean;
  /** Closes the connections once the requests under way are over. */
  close(): Promise<unknown>;
  /** Closes the connections. Requests under way fail. */
  destroy(): Promise<unknown>;
}

/** What a request is sent with. */
export interface DispatchOptions {
  /** Where to: the URL up to the path. */
  readonly origin: string;
  /** Path and query. */
  readonly path: string;
  readonly method: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string | undefined;
  /** Milliseconds; 0 for none. */
  readonly headersTimeout: number;
  readonly bodyTimeout: number;
  /** Whether it may share a connection with requests whose answers are still to come, and be repeated with them. */
  readonly idempotent: boolean;
  /** Whether others must wait for the beginning of its answer before they follow on the same connection. */
  readonly blocking: boolean;
  /** How many redirects an interceptor may follow. */
  readonly maxRedirections: number;
  /** When an interceptor may repeat the request. */
  readonly retryOptions: object;
  /** Whether HTTP/2 is offered to the server, by an `Agent` of undici 8. */
  readonly allowH2: boolean;
}

/** A request that has been given a connection. */
export interface StartedRequest {
  /** Ends it, and the connection with it. */
  abort(reason: Error): void;
}
