import type { RequestExchange } from "@pay/testing";
import type { SibsSimulator } from "../../src/testing/index.js";
import { oldSpgScenarios, spgScenarios } from "../scenarios/spg.js";
import {
  oldPortugueseStage,
  polishStage,
  portugueseStage,
  type Scenario,
  type Stage,
} from "../scenarios/stage.js";
import { stargateScenarios } from "../scenarios/stargate.js";
import { spgCalls, stargateCalls } from "./calls.js";
import { order, portugueseOrder } from "./setup.js";

/** A request that the gateway took, and who took it. */
export interface Sample {
  readonly product: "stargate" | "spg";
  readonly version: "v1" | "v2";
  readonly exchange: RequestExchange;
  /** The body, parsed; `undefined` where there is none. */
  readonly body: unknown;
}

/** Operations that can be called in several ways, but not with nothing. */
export const needsOneOf = [
  "cards.purchase",
  "tokens.purchase",
  "wallets.purchase",
  "mbWay.purchase",
  "blik.purchase",
] as const;

/** Scenarios by their product. */
export const stories: readonly {
  readonly name: string;
  readonly play: (document?: object) => Promise<Sample[]>;
}[] = [
  ...stargateScenarios.map((scenario) =>
    story(scenario, "stargate", "v1", (document) => polishStage(scenario.options ?? {}, asOptions(document))),
  ),
  ...spgScenarios.map((scenario) =>
    story(scenario, "spg", "v2", (document) => portugueseStage(scenario.options ?? {}, asOptions(document))),
  ),
  ...oldSpgScenarios.map((scenario) =>
    story(scenario, "spg", "v1", (document) =>
      oldPortugueseStage(scenario.options ?? {}, asOptions(document)),
    ),
  ),
];

const asOptions = (document: object | undefined) => (document === undefined ? {} : { document });

function story<Client>(
  scenario: Scenario<Client>,
  product: Sample["product"],
  version: Sample["version"],
  make: (document: object | undefined) => Stage<Client>,
) {
  return {
    name: scenario.name,
    async play(document?: object): Promise<Sample[]> {
      const stage = make(document);
      await scenario.run(stage);
      await stage.settle();
      stage.contract.verify();
      return samplesOf(stage.contract.requests(), product, version);
    },
  };
}

function samplesOf(
  exchanges: readonly RequestExchange[],
  product: Sample["product"],
  version: Sample["version"],
): Sample[] {
  return exchanges.map((exchange) => ({ product, version, exchange, body: parse(exchange.request.text) }));
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  return text.startsWith("{") ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}

/** Every request of the stories and of the table of calls. */
export async function collectSamples(): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const samples: Sample[] = [];
  for (const { play } of stories) samples.push(...(await play()));
  const polish = polishStage({}, {});
  const polishCheckout = await polish.sibs.payments.checkout(order());
  for (const call of Object.values(stargateCalls))
    await call(polish.sibs, polishCheckout).catch(() => undefined);
  samples.push(...samplesOf(polish.contract.requests(), "stargate", "v1"));
  const portuguese = portugueseStage({}, {});
  const checkout = await portuguese.sibs.payments.checkout(portugueseOrder());
  for (const call of Object.values(spgCalls)) await call(portuguese.sibs, checkout).catch(() => undefined);
  samples.push(...samplesOf(portuguese.contract.requests(), "spg", "v2"));
  const byName = new Map<string, Sample[]>();
  for (const sample of samples) {
    const name = sample.exchange.operation ?? "";
    byName.set(name, [...(byName.get(name) ?? []), sample]);
  }
  return byName;
}

/** A body without the member at a pointer; `undefined` where it has none. */
export function without(body: unknown, pointer: string): unknown {
  return changed(body, pointer, (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  });
}

/** A body with another value at a pointer; `undefined` where it has none there. */
export function withValue(body: unknown, pointer: string, value: unknown): unknown {
  return changed(body, pointer, (holder, key) => {
    (holder as Record<string, unknown>)[key] = value;
  });
}

function changed(
  body: unknown,
  pointer: string,
  change: (holder: Record<string, unknown> | unknown[], key: string) => void,
): unknown {
  const copy: unknown = structuredClone(body);
  const keys = pointer.split("/").slice(1);
  const last = keys.pop() ?? "";
  let holder: unknown = copy;
  for (const key of keys) {
    if (typeof holder !== "object" || holder === null) return undefined;
    holder = (holder as Record<string, unknown>)[key];
  }
  if (typeof holder !== "object" || holder === null || !(last in holder)) return undefined;
  change(holder as Record<string, unknown>, last);
  return copy;
}

/**
 * Sends a changed request to a simulator as its own client would have: with the right credentials, for a transaction that
 * exists. Answers with what became of it: `invalid` when it was refused because it departs from the document, and for no other
 * reason.
 */
export async function send(
  simulator: SibsSimulator,
  { exchange }: Sample,
  change: { readonly body?: unknown; readonly withoutHeader?: string; readonly withoutQuery?: boolean },
): Promise<"invalid" | "taken"> {
  const [transaction] = simulator.state.transactions.values();
  if (transaction === undefined) throw new Error("The simulator needs a checkout to send requests about.");
  const { method, url, headers: recorded, text } = exchange.request;
  const headers = new Headers(recorded);
  headers.delete("content-length");
  if (headers.get("authorization")?.startsWith("Digest ") === true)
    headers.set("authorization", `Digest ${transaction.signature}`);
  if (change.withoutHeader !== undefined) headers.delete(change.withoutHeader);
  const target = new URL(url);
  target.pathname = target.pathname.replace(
    /\/payments\/(?!status$|cashout$)[^/]+\//,
    `/payments/${transaction.transactionID}/`,
  );
  if (change.withoutQuery === true) target.search = "";
  const isForm = headers.get("content-type")?.startsWith("application/x-www") === true;
  const body = "body" in change ? encode(change.body, isForm) : text;
  const place = simulator.exchanges.length;
  await simulator.fetch(new Request(target, { method, headers, ...(method === "GET" ? {} : { body }) }));
  const received = simulator.exchanges[place];
  if (received?.direction !== "received" || received.operation !== exchange.operation)
    throw new Error("The simulator did not take the request for the operation's.");
  return received.violations.length > 0 && received.answer?.status === 400 ? "invalid" : "taken";
}

const encode = (body: unknown, isForm: boolean): string =>
  isForm ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body);
