import { basic, type CredentialSource } from "../../src/auth/credentials.js";
import { type Caller, type ClientOptions, createCaller, createResources } from "../../src/client.js";
import type { CodeMeaning, Operation, OutcomeTable, ProviderRules, RetryRule } from "../../src/operation.js";
import type { PayCall } from "../../src/pay-call.js";
import { createResolver, type Resolver } from "../../src/resolve/resolver.js";
import type { CallOptions, Sender, WireAnswer, WireRequest } from "../../src/transport/call.js";
import { VirtualClock } from "./virtual-clock.js";

/** A bank made up for tests. Its operations stand for the retry classes. */
export const bankRules: ProviderRules = {
  provider: "bank",
  version: "1",
  servers: { test: "https://bank.example" },
  limits: {},
  error: { code: "/code", message: "/message" },
  requestIdHeader: "x-request-id",
};

const paymentOutcome: OutcomeTable = {
  code: "/reason",
  message: "/text",
  rules: [
    { is: "succeeded", when: { "/state": ["paid"] } },
    { is: "declined", when: { "/state": ["declined", "cancelled"] } },
    { is: "action-required", when: { "/state": ["confirm"] } },
    { is: "pending", when: { "/state": ["new"] } },
    { is: "not-found", when: { "/state": ["none"] } },
  ],
};

/** An operation that takes `id`, `amount` and the payer's data. */
export function bankOperation(name: string, retry: RetryRule, rest: Partial<Operation> = {}): Operation {
  return {
    name,
    method: "POST",
    path: `/${name.replace(".", "/")}`,
    body: "json",
    answers: { 200: "json" },
    security: [["basic"]],
    retry,
    limit: { bucket: "default", lane: "payment" },
    outcome: paymentOutcome,
    sensitive: { input: ["/card/number", "/card/cvv", "/phone", "/email"], answer: ["/phone"] },
    input: { type: "object", properties: { id: { type: "string" } } },
    ...rest,
  };
}

const byId = { operation: "payments.status", input: { id: "body#/id" } } as const;

/** The operations of the made-up bank. */
export const bankOperations = {
  status: bankOperation(
    "payments.status",
    { class: "safe" },
    { limit: { bucket: "default", lane: "status" } },
  ),
  /** Recognises a repeated id. */
  pay: bankOperation(
    "payments.pay",
    {
      class: "same-id",
      id: "body#/id",
      lookup: { operation: "payments.status", input: { id: "answer#/ref" } },
      undo: { operation: "payments.cancel", input: { id: "body#/id" } },
    },
    { fill: [{ at: ["id"], from: "uuid" }] },
  ),
  /** Not to be repeated before it was looked up; absence proves nothing. */
  capture: bankOperation("payments.capture", {
    class: "status-first",
    lookup: byId,
    undo: { operation: "payments.cancel", input: { id: "body#/id" } },
  }),
  /** Not to be repeated before it was looked up; absence is proof. */
  refund: bankOperation("payments.refund", { class: "status-first", lookup: { ...byId, absent: "repeat" } }),
  /** Never sent twice. */
  payout: bankOperation("payments.payout", { class: "never" }),
  cancel: bankOperation(
    "payments.cancel",
    { class: "same-id", id: "body#/id", lookup: byId },
    { limit: { bucket: "default", lane: "cancel" } },
  ),
} as const satisfies Record<string, Operation>;

/** What the made-up bank's calls take. */
export interface BankInput {
  readonly id?: string;
  readonly amount?: number;
  readonly phone?: string;
  readonly email?: string;
  readonly card?: { readonly number: string; readonly cvv: string };
  readonly comment?: string;
}

/** What they answer. */
export interface BankAnswer {
  readonly state: string;
  readonly ref?: string;
}

type BankMethod = (input: BankInput, options?: CallOptions) => PayCall<BankAnswer>;

/** The methods of a client of the made-up bank. */
export interface BankResources {
  readonly payments: Readonly<Record<keyof typeof bankOperations, BankMethod>>;
}

/** What the bank's codes mean. */
export const bankCodes: Readonly<Record<string, CodeMeaning>> = {
  BAD_AMOUNT: { meaning: "the amount is wrong", kind: "invalid", retry: "changed" },
  NO_MONEY: { meaning: "not enough money", kind: "declined", retry: "new-payment" },
  KNOWN_ID: { meaning: "the id was used before", kind: "duplicate", retry: "never" },
  BUSY: { meaning: "the payment is being processed", kind: "conflict", retry: "same" },
  UNKNOWN_PAYMENT: { meaning: "there is no such payment", kind: "not-found", retry: "never" },
};

/** One thing the network or the bank may do with a request. */
export type Turn = WireAnswer | ((request: WireRequest, signal: AbortSignal) => Promise<WireAnswer>);

/** An answer with a JSON body. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): WireAnswer {
  return text(status, JSON.stringify(body), { "content-type": "application/json", ...headers });
}

/** An answer with any body. */
export function text(status: number, body: string, headers: Record<string, string> = {}): WireAnswer {
  return { status, text: body, headers: new Headers(headers) };
}

/** The connection breaks after the request has left. */
export const broken: Turn = () =>
  Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: systemError("ECONNRESET", "read") }));

/** The connection is never made. */
export const refused: Turn = () =>
  Promise.reject(
    Object.assign(new TypeError("fetch failed"), { cause: systemError("ECONNREFUSED", "connect") }),
  );

/** Nothing ever comes back, and the sender pays no attention to the signal. */
export const silent: Turn = () => new Promise(() => undefined);

/** A failure of a system call, as Node reports it. */
export function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
}

/** A sender that plays the given turns, the last one for ever, and keeps what it was given. */
export function play(...turns: readonly Turn[]): { send: Sender; requests: WireRequest[] } {
  const requests: WireRequest[] = [];
  return {
    requests,
    send: async (request, signal) => {
      const turn = turns[Math.min(requests.length, turns.length - 1)];
      requests.push({ ...request, headers: { ...request.headers } });
      if (turn === undefined) throw new Error("no turn is left");
      return typeof turn === "function" ? turn(request, signal) : turn;
    },
  };
}

/** A client of the made-up bank, on a virtual clock. */
export interface Bank {
  readonly caller: Caller;
  readonly payments: BankResources["payments"];
  readonly resolver: Resolver<BankResources>;
  readonly clock: VirtualClock;
}

/** Opens a client of the made-up bank. Waits have no jitter unless `random` says otherwise. */
export function openBank(
  transport: Sender,
  options: ClientOptions & {
    readonly credential?: CredentialSource;
    readonly operations?: Readonly<Record<string, Operation>>;
  } = {},
): Bank {
  const clock = new VirtualClock();
  const rows = { payments: options.operations ?? bankOperations };
  const caller = createCaller({
    rules: bankRules,
    baseUrl: "https://bank.example",
    options: { transport, clock, random: () => 0, ...options },
    credentials: { basic: options.credential ?? basic("login", "the-password") },
    explain: (code) => (Object.hasOwn(bankCodes, code) ? bankCodes[code] : undefined),
    operations: rows,
  });
  const { payments } = createResources<BankResources>(rows, caller);
  // Nothing in these tests gives a clock of its own other than a virtual one.
  return {
    caller,
    payments,
    resolver: createResolver<BankResources>(caller),
    clock: (options.clock as VirtualClock | undefined) ?? clock,
  };
}

/** The error that a promise is rejected with. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => error,
  );
}
