import * as undici8 from "undici";
import * as undici6 from "undici6";
import * as undici7 from "undici7";
import type { Dispatcher } from "../../src/node/index.js";

/** What an interceptor is told that repeats requests. */
export interface RetryOptions {
  readonly minTimeout: number;
  readonly maxTimeout: number;
  readonly maxRetries: number;
  readonly methods: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")[];
}

/** The dispatchers of one version of undici. That they are handed out as such also shows that their types fit. */
export interface Undici {
  readonly version: string;
  agent(options?: { headersTimeout?: number; bodyTimeout?: number }): Dispatcher;
  retrying(options: RetryOptions): Dispatcher;
  redirecting(maxRedirections: number): Dispatcher;
  retryAgent(): Dispatcher;
  proxyAgent(uri: string): Dispatcher;
  envProxyAgent(httpProxy: string): Dispatcher;
  /** One connection on which requests need not wait for answers, and a way to send others of them. */
  pipelining(url: string): { pool: Dispatcher; get(path: string, signal?: AbortSignal): Promise<unknown> };
  /** Sends to one server, over HTTP/2 where that agrees. */
  http2(url: string, ca: string): Dispatcher;
  /** Answers one POST, and knows no other. */
  mock(origin: string, path: string, status: number, body: string): Dispatcher;
  /** The same as often as it is asked, in place of what `fetch` sends with. */
  mockForAll(origin: string, path: string, status: number, body: string): void;
}

/** All that a sender is to work with. */
export const undicis: readonly Undici[] = [
  {
    version: "6",
    agent: (options = {}) => new undici6.Agent(options),
    retrying: (options) => new undici6.Agent().compose(undici6.interceptors.retry(options)),
    redirecting: (maxRedirections) =>
      new undici6.Agent().compose(undici6.interceptors.redirect({ maxRedirections })),
    retryAgent: () => new undici6.RetryAgent(new undici6.Agent()),
    proxyAgent: (uri) => new undici6.ProxyAgent(uri),
    envProxyAgent: (httpProxy) => new undici6.EnvHttpProxyAgent({ httpProxy, noProxy: "" }),
    pipelining(url) {
      const pool = new undici6.Pool(url, { connections: 1, pipelining: 10 });
      const get = (path: string, signal?: AbortSignal): Promise<unknown> =>
        pool.request({ path, method: "GET", signal: signal ?? null });
      return { pool, get };
    },
    http2: (url, ca) => new undici6.Pool(url, { allowH2: true, connect: { ca } }),
    mock(origin, path, status, body) {
      const agent = new undici6.MockAgent();
      agent.disableNetConnect();
      agent.get(origin).intercept({ path, method: "POST" }).reply(status, body);
      return agent;
    },
    mockForAll(origin, path, status, body) {
      const agent = new undici6.MockAgent();
      agent.get(origin).intercept({ path, method: "POST" }).reply(status, body).persist();
      undici6.setGlobalDispatcher(agent);
    },
  },
  {
    version: "7",
    agent: (options = {}) => new undici7.Agent(options),
    retrying: (options) => new undici7.Agent().compose(undici7.interceptors.retry(options)),
    redirecting: (maxRedirections) =>
      new undici7.Agent().compose(undici7.interceptors.redirect({ maxRedirections })),
    retryAgent: () => new undici7.RetryAgent(new undici7.Agent()),
    proxyAgent: (uri) => new undici7.ProxyAgent(uri),
    envProxyAgent: (httpProxy) => new undici7.EnvHttpProxyAgent({ httpProxy, noProxy: "" }),
    pipelining(url) {
      const pool = new undici7.Pool(url, { connections: 1, pipelining: 10 });
      const get = (path: string, signal?: AbortSignal): Promise<unknown> =>
        pool.request({ path, method: "GET", signal: signal ?? null });
      return { pool, get };
    },
    http2: (url, ca) => new undici7.Pool(url, { allowH2: true, connect: { ca } }),
    mock(origin, path, status, body) {
      const agent = new undici7.MockAgent();
      agent.disableNetConnect();
      agent.get(origin).intercept({ path, method: "POST" }).reply(status, body);
      return agent;
    },
    mockForAll(origin, path, status, body) {
      const agent = new undici7.MockAgent();
      agent.get(origin).intercept({ path, method: "POST" }).reply(status, body).persist();
      undici7.setGlobalDispatcher(agent);
    },
  },
  {
    version: "8",
    agent: (options = {}) => new undici8.Agent(options),
    retrying: (options) => new undici8.Agent().compose(undici8.interceptors.retry(options)),
    redirecting: (maxRedirections) =>
      new undici8.Agent().compose(undici8.interceptors.redirect({ maxRedirections })),
    retryAgent: () => new undici8.RetryAgent(new undici8.Agent()),
    proxyAgent: (uri) => new undici8.ProxyAgent(uri),
    envProxyAgent: (httpProxy) => new undici8.EnvHttpProxyAgent({ httpProxy, noProxy: "" }),
    pipelining(url) {
      const pool = new undici8.Pool(url, { connections: 1, pipelining: 10 });
      const get = (path: string, signal?: AbortSignal): Promise<unknown> =>
        pool.request({ path, method: "GET", signal: signal ?? null });
      return { pool, get };
    },
    http2: (url, ca) => new undici8.Pool(url, { allowH2: true, connect: { ca } }),
    mock(origin, path, status, body) {
      const agent = new undici8.MockAgent();
      agent.disableNetConnect();
      agent.get(origin).intercept({ path, method: "POST" }).reply(status, body);
      return agent;
    },
    mockForAll(origin, path, status, body) {
      const agent = new undici8.MockAgent();
      agent.get(origin).intercept({ path, method: "POST" }).reply(status, body).persist();
      undici8.setGlobalDispatcher(agent);
    },
  },
];
