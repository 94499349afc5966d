import { Agent, request as httpRequest } from "node:http";
import type { Koshelek, KoshelekOptions } from "@pay/koshelek";
import type { Once } from "../measure/slice.ts";
import { headers, path, sale } from "../payload.ts";

/** Where calls go. `stub` and `no-socket` never leave the process. */
export type Mode = "stub" | "no-socket" | "loopback";

/** What a contender is given. */
export interface Surroundings {
  readonly mode: Mode;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

/** Makes a client and answers with one call of it; `undefined` where the mode does not suit it. */
type Contender = (surroundings: Surroundings) => Once | undefined | Promise<Once | undefined>;

/** The floor that everything is divided by: `fetch` and nothing else. */
export const floorName = "raw fetch + JSON";

/** A client as a cash desk makes it. Its limiter counts every call, at a limit that none of these runs reaches. */
async function own(
  { baseUrl, fetch }: Surroundings,
  more: Pick<KoshelekOptions, "hooks" | "transport"> = {},
): Promise<Koshelek> {
  const { createKoshelek } = await import("@pay/koshelek");
  return createKoshelek({
    ...{ baseUrl, login: "till", password: "till-password", token: "passcode" },
    limits: { default: { requests: 1_000_000_000 } },
    // Types of the platform's `fetch` differ in what they call a body; what is handed over is the same function.
    fetch: fetch as NonNullable<KoshelekOptions["fetch"]>,
    ...more,
  });
}

/** The client makes the request's id, as it would at a cash desk. */
const { requestId: _made, ...input } = sale;

const clients: Readonly<Record<string, Contender>> = {
  [floorName]: ({ baseUrl, fetch }) => {
    const url = baseUrl + path;
    return async () => {
      const init = { method: "POST", headers: { ...headers }, body: JSON.stringify(sale) };
      const response = await fetch(url, init);
      return JSON.parse(await response.text());
    };
  },

  "raw fetch + JSON + AbortSignal.timeout": ({ baseUrl, fetch }) => {
    const url = baseUrl + path;
    return async () => {
      const signal = AbortSignal.timeout(30_000);
      const init = { method: "POST", headers: { ...headers }, body: JSON.stringify(sale), signal };
      const response = await fetch(url, init);
      return JSON.parse(await response.text());
    };
  },

  "node:http, kept connections": ({ mode, baseUrl }) => {
    if (mode !== "loopback") return undefined;
    const agent = new Agent({ keepAlive: true, maxSockets: 256 });
    const { hostname, port } = new URL(baseUrl);
    return () =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify(sale);
        const request = httpRequest(
          {
            ...{ host: hostname, port, path, agent, method: "POST" },
            headers: { ...headers, "content-length": Buffer.byteLength(body) },
          },
          (response) => {
            let text = "";
            response.setEncoding("utf8");
            response.on("data", (chunk: string) => {
              text += chunk;
            });
            response.on("end", () => resolve(JSON.parse(text)));
          },
        );
        request.on("error", reject);
        request.end(body);
      });
  },

  "@pay/koshelek over fetch": async (surroundings) => {
    const koshelek = await own(surroundings);
    return () => koshelek.payments.checkout(input);
  },

  "@pay/koshelek over fetch, listening to every hook": async (surroundings) => {
    const heard = new Set<object>();
    // As little as a listener can do and still look at what it is told.
    const listen = ({ call }: { readonly call: object }): void => {
      heard.clear();
      heard.add(call);
    };
    const hooks = { request: listen, response: listen, retry: listen, wait: listen, outcome: listen };
    const koshelek = await own(surroundings, { hooks });
    return () => koshelek.payments.checkout(input);
  },

  "@pay/koshelek over fetch, with a signal": async (surroundings) => {
    const koshelek = await own(surroundings);
    const { signal } = new AbortController();
    return () => koshelek.payments.checkout(input, { signal });
  },

  "@pay/koshelek over node:http": async (surroundings) => {
    if (surroundings.mode !== "loopback") return undefined;
    const { nodeSender } = await import("@pay/core/node");
    const koshelek = await own(surroundings, { transport: nodeSender() });
    return () => koshelek.payments.checkout(input);
  },

  "@pay/koshelek over the dispatcher of fetch": async (surroundings) => {
    if (surroundings.mode !== "loopback") return undefined;
    const { dispatcherSender } = await import("@pay/core/node");
    const koshelek = await own(surroundings, { transport: dispatcherSender() });
    return () => koshelek.payments.checkout(input);
  },

  "@pay/koshelek over undici": async (surroundings) => {
    if (surroundings.mode !== "loopback") return undefined;
    const { dispatcherSender } = await import("@pay/core/node");
    const { Agent } = await import("undici");
    const koshelek = await own(surroundings, { transport: dispatcherSender(new Agent()) });
    return () => koshelek.payments.checkout(input);
  },

  "@pay/koshelek .raw over fetch": async (surroundings) => {
    const koshelek = await own(surroundings);
    return async () => (await koshelek.raw.POST(path, { body: sale })).data;
  },

  "openapi-fetch": async ({ baseUrl, fetch }) => {
    const { default: createClient } = await import("openapi-fetch");
    const client = createClient<Record<typeof path, { post: PostOperation }>>({ baseUrl, fetch, headers });
    return async () => (await client.POST(path, { body: sale })).data;
  },

  ky: async ({ baseUrl, fetch }) => {
    const { default: ky } = await import("ky");
    const client = ky.create({ fetch, headers, prefix: baseUrl, timeout: 30_000 });
    return () => client.post(path.slice(1), { json: sale }).json();
  },

  "stripe on fetch": async ({ baseUrl, fetch }) => {
    const { default: Stripe } = await import("stripe");
    const { hostname, port } = new URL(baseUrl);
    const stripe = new Stripe("sk_test_123", {
      ...{ host: hostname, port: port === "" ? 80 : Number(port), protocol: "http", telemetry: false },
      httpClient: Stripe.createFetchHttpClient(fetch),
    });
    return () => stripe.paymentIntents.create({ amount: 264_800, currency: "rub", ...sale });
  },

  "stripe on node:http": async ({ mode, baseUrl }) => {
    if (mode !== "loopback") return undefined;
    const { default: Stripe } = await import("stripe");
    const { hostname, port } = new URL(baseUrl);
    const stripe = new Stripe("sk_test_123", {
      ...{ host: hostname, port: Number(port), protocol: "http", telemetry: false },
    });
    return () => stripe.paymentIntents.create({ amount: 264_800, currency: "rub", ...sale });
  },

  openai: async ({ baseUrl, fetch }) => {
    const { default: OpenAI } = await import("openai");
    const client = new OpenAI({ apiKey: "sk_test_123", baseURL: baseUrl, fetch, timeout: 30_000 });
    return () => client.post(path, { body: sale });
  },

  "@octokit/core": async ({ baseUrl, fetch }) => {
    const { Octokit } = await import("@octokit/core");
    const client = new Octokit({ baseUrl, auth: "ghp_123", request: { fetch } });
    return async () => (await client.request(`POST ${path}`, { ...sale })).data;
  },

  "@octokit/core + retry + throttling": async ({ baseUrl, fetch }) => {
    const { Octokit } = await import("@octokit/core");
    const { retry } = await import("@octokit/plugin-retry");
    const { throttling } = await import("@octokit/plugin-throttling");
    const { default: Bottleneck } = await import("bottleneck");
    // Its own groups admit one write a second; with these it counts and never waits.
    const group = (): InstanceType<typeof Bottleneck.Group> =>
      new Bottleneck.Group({ timeout: 120_000, maxConcurrent: 1_000_000, minTime: 0 });
    const client = new (Octokit.plugin(retry, throttling))({
      ...{ baseUrl, auth: "ghp_123", request: { fetch } },
      throttle: {
        onRateLimit: () => false,
        onSecondaryRateLimit: () => false,
        ...{ global: group(), write: group(), search: group(), auth: group(), notifications: group() },
      },
    });
    return async () => (await client.request(`POST ${path}`, { ...sale })).data;
  },
};

/** What openapi-typescript would write for the one operation. */
interface PostOperation {
  requestBody: { content: { "application/json": typeof sale } };
  responses: { 200: { content: { "application/json": Record<string, unknown> } } };
}

/** Every client by its name, the floor first. */
export const names: readonly string[] = Object.keys(clients);

/** One call of a client; `undefined` where the mode does not suit it. */
export async function contender(name: string, surroundings: Surroundings): Promise<Once | undefined> {
  const make = clients[name];
  if (make === undefined) throw new RangeError(`there is no ${name}`);
  return make(surroundings);
}
