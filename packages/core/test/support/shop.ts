import { basic, type CredentialSource } from "../../src/auth/credentials.js";
import { type Caller, type ClientOptions, createCaller } from "../../src/client.js";
import type { Operation, ProviderRules } from "../../src/operation.js";
import type { Sender, WireAnswer, WireRequest } from "../../src/transport/call.js";

/** A provider made up for tests: operations of every lane, and one whose calls need an interval. */
export const operations = {
  pay: operation("payments.pay", "payment", "same-id"),
  status: operation("payments.status", "status", "safe"),
  cancel: operation("payments.cancel", "cancel", "same-id"),
  report: operation("reports.list", "other", "safe"),
  capture: operation("payments.capture", "payment", "never"),
  refund: operation("payments.refund", "payment", "status-first"),
  poll: {
    ...operation("payments.poll", "status", "safe"),
    limit: {
      bucket: "default",
      lane: "status",
      minimumInterval: { milliseconds: 250, per: "body#/id" },
    },
  },
} as const satisfies Record<string, Operation>;

function operation(
  name: string,
  lane: Operation["limit"]["lane"],
  retryClass: Operation["retry"]["class"],
): Operation {
  return {
    name,
    method: "POST",
    path: `/${name}`,
    body: "json",
    answers: { 200: "json" },
    security: [["basic"]],
    retry: retryClass === "same-id" ? { class: retryClass, id: "body#/id" } : { class: retryClass },
    limit: { bucket: "default", lane },
    input: { type: "object", properties: { id: { type: "string" } } },
  };
}

/** What the made-up provider's document says. */
export function shopRules(requests: number, window: number): ProviderRules {
  return {
    provider: "shop",
    version: "1",
    servers: {},
    limits: { default: { requests, window } },
    error: { code: "/code", message: "/message" },
  };
}

/** An answer with the given status and headers. */
export function answer(status = 200, headers: Record<string, string> = {}, text = "{}"): WireAnswer {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { status, text, headers: { get: (name) => lower.get(name.toLowerCase()) ?? null } };
}

/** The id in a request's body. */
export function idOf(request: WireRequest): string {
  const body: unknown = JSON.parse(request.body ?? "{}");
  return typeof body === "object" && body !== null && "id" in body ? String(body.id) : "";
}

/** A client of the made-up provider. */
export function openShop(
  transport: Sender,
  options: ClientOptions & {
    readonly rules?: ProviderRules;
    readonly credential?: CredentialSource;
    readonly account?: string;
  } = {},
): Caller {
  return createCaller({
    rules: options.rules ?? shopRules(1_000, 1_000),
    baseUrl: "https://shop.example",
    options: { transport, ...options },
    credentials: { basic: options.credential ?? basic("login", "the-password") },
    explain: () => undefined,
    operations: { all: operations },
    ...(options.account === undefined ? {} : { account: options.account }),
  });
}
