import type { VirtualClock } from "@pay/testing";
import { readRules } from "../faults/read-rule.js";
import { providerNames } from "../providers/index.js";
import type { ProviderName, SimulatedProvider } from "../providers/provider.js";
import { recordOf } from "../record/record-of.js";

/** A provider that listens. */
export interface ControlledProvider extends SimulatedProvider {
  readonly name: ProviderName;
  /** Base URL for a client. */
  readonly url: string;
  /** Where its webhooks go; `undefined`: only where a request says so. */
  readonly webhookUrl: string | undefined;
}

/** What the control door can do. */
export interface ControlSettings {
  readonly providers: readonly ControlledProvider[];
  readonly seed: string;
  /** Absent when time is the machine's. */
  readonly clock: VirtualClock | undefined;
}

/** A question to the control door. */
export interface ControlRequest {
  readonly method: string;
  /** Decoded segments of the path behind `/_simulator`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** The parsed body; `undefined` when there is none. */
  readonly body: unknown;
}

/** An answer of the control door. */
export interface ControlAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Answers questions to the control door. */
export type Control = (request: ControlRequest) => Promise<ControlAnswer>;

type Step = (request: ControlRequest) => unknown;
type Steps = Readonly<Record<string, Step>>;

/** A question that cannot be answered as it was asked. */
class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Puts together what tests of other languages look at and change. */
export function createControl(settings: ControlSettings): Control {
  const { providers, clock } = settings;
  return async (request) => {
    try {
      return { status: 200, body: await dispatch(request) };
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, body: { error: error.message } };
      // What an action or a rule does not allow; a mistake of the caller as far as anybody can tell.
      return { status: 409, body: { error: error instanceof Error ? error.message : String(error) } };
    }
  };

  function dispatch(request: ControlRequest): unknown {
    const [name, ...rest] = request.path;
    if (name === undefined) return pick({ GET: () => overview(settings) }, request);
    if (name === "reset" && rest.length === 0) {
      return pick(
        {
          POST: () =>
            providers.forEach(({ simulator }) => {
              simulator.reset();
            }),
        },
        request,
      );
    }
    if (name === "clock") return pick(clockSteps(clock, rest), request);
    const provider = providers.find((each) => each.name === name);
    if (provider === undefined) {
      const known = providerNames.find((each) => each === name);
      const why = known === undefined ? "There is no provider" : "This run does not have the provider";
      throw new Refusal(404, `${why} "${name}"; there are ${providers.map((each) => each.name).join(", ")}.`);
    }
    return pick(providerSteps(provider, rest), request);
  }
}

function pick(steps: Steps, request: ControlRequest): unknown {
  const names = Object.keys(steps);
  if (names.length === 0)
    throw new Refusal(404, `There is nothing at /_simulator/${request.path.join("/")}.`);
  const step = Object.hasOwn(steps, request.method) ? steps[request.method] : undefined;
  if (step === undefined) throw new Refusal(405, `Use ${names.join(" or ")} here, not ${request.method}.`);
  return step(request);
}

function clockSteps(clock: VirtualClock | undefined, [what, ...more]: readonly string[]): Steps {
  if (more.length > 0) return {};
  if (what === undefined) {
    return {
      GET: () => ({ virtual: clock !== undefined, now: new Date(clock?.now() ?? Date.now()).toISOString() }),
    };
  }
  if (what !== "advance") return {};
  return {
    async POST({ body }) {
      if (clock === undefined) throw new Refusal(409, "Time is the machine's; start with --virtual-time.");
      const milliseconds = (body as { milliseconds?: unknown } | undefined)?.milliseconds;
      if (typeof milliseconds !== "number" || !(milliseconds >= 0)) {
        throw new Refusal(400, 'Expected { "milliseconds": <number from 0> }.');
      }
      await clock.advance(milliseconds);
      return { now: new Date(clock.now()).toISOString() };
    },
  };
}

function providerSteps(provider: ControlledProvider, path: readonly string[]): Steps {
  const { simulator } = provider;
  const [what, name, ...more] = path;
  if (what === "actions" && name !== undefined && more.length === 0) {
    return { POST: ({ body }) => ({ result: act(provider, name, body) ?? null }) };
  }
  if (what === "webhooks" && name !== undefined) {
    if (name === "flush" && more.length === 0) return { POST: () => simulator.webhooks.flush() };
    if (more.length === 1 && more[0] === "resend") return { POST: () => simulator.webhooks.resend(name) };
  }
  if (name !== undefined) return {};
  switch (what) {
    case undefined:
      return { GET: () => summary(provider) };
    case "state":
      return { GET: () => simulator.state };
    case "ledger":
      return { GET: () => provider.ledger() };
    case "exchanges":
      return { GET: ({ query }) => exchanges(provider, query) };
    case "failures":
      return { GET: () => simulator.failures.map(({ subject, message }) => ({ subject, message })) };
    case "webhooks":
      return {
        GET: () =>
          simulator.webhooks.deliveries.map(({ id, webhook, url, state, attempts, nextAt }) => ({
            id,
            webhook,
            url,
            state,
            attempts,
            ...(nextAt === undefined ? {} : { nextAt: new Date(nextAt).toISOString() }),
          })),
      };
    case "faults":
      return {
        POST: ({ body }) => addFaults(provider, body),
        DELETE: () => simulator.faults.clear(),
      };
    case "reset":
      return { POST: () => simulator.reset() };
    default:
      return {};
  }
}

function act({ simulator }: ControlledProvider, name: string, body: unknown): unknown {
  const actions = simulator.actions as Readonly<Record<string, unknown>>;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (typeof action !== "function") {
    throw new Refusal(404, `There is no action "${name}"; there are ${Object.keys(actions).join(", ")}.`);
  }
  if (body !== undefined && !Array.isArray(body)) {
    throw new Refusal(400, 'Expected the action\'s arguments as a JSON list, such as ["id"].');
  }
  return action(...((body as unknown[] | undefined) ?? []));
}

function addFaults({ simulator }: ControlledProvider, body: unknown): unknown {
  let rules: ReturnType<typeof readRules>;
  try {
    rules = readRules(body);
  } catch (error) {
    throw new Refusal(400, error instanceof Error ? error.message : String(error));
  }
  for (const rule of rules) simulator.faults.add(rule);
  return { added: rules.length };
}

function exchanges({ simulator }: ControlledProvider, query: URLSearchParams): unknown {
  const after = Number(query.get("after") ?? 0);
  const operation = query.get("operation");
  return simulator.exchanges
    .filter(({ number }) => number > after)
    .filter((each) => operation === null || (each.direction === "received" && each.operation === operation))
    .map((exchange) => recordOf(simulator, exchange));
}

function summary({ name, title, url, webhookUrl, credentials, simulator }: ControlledProvider): object {
  return {
    name,
    title,
    url,
    webhookUrl: webhookUrl ?? null,
    credentials,
    actions: Object.keys(simulator.actions),
    operations: simulator.spec.operations.map((operation) => operation.name),
  };
}

function overview({ providers, seed, clock }: ControlSettings): object {
  return {
    seed,
    virtualTime: clock !== undefined,
    providers: Object.fromEntries(providers.map((provider) => [provider.name, summary(provider)])),
  };
}
