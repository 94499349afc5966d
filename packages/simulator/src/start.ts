import { type Clock, systemClock, VirtualClock } from "@pay/testing";
import { serve } from "@pay/testing/node";
import { UsageError } from "./arguments/usage-error.js";
import { type ControlledProvider, createControl } from "./control/control.js";
import { type ControlServer, serveControl } from "./control/server.js";
import { type FaultPlan, noFaults } from "./faults/load.js";
import { providerNames, providers } from "./providers/index.js";
import type { Provider, ProviderName, SibsProduct } from "./providers/provider.js";
import { openRecorder, type Recorder } from "./record/recorder.js";

/** What is started, and how. Times are milliseconds. */
export interface StartOptions {
  /** The providers to start. Default: all. */
  readonly only?: readonly ProviderName[];
  /** Ports by provider. Default: 4010, 4020 and 4030; 0 is any free port. */
  readonly ports?: Readonly<Partial<Record<ProviderName, number>>>;
  /** Port of the control door. Default: 4000; 0 is any free port. */
  readonly controlPort?: number;
  /** Address to listen on. Default: `127.0.0.1`. */
  readonly host?: string;
  /** Faults in force from the start, and again after a reset. Default: none. */
  readonly faults?: FaultPlan;
  /** Identifiers and faults come from it. Default: `"1"`. */
  readonly seed?: string;
  /** File that every exchange is written to, a line of JSON each, secrets left out. Default: none. */
  readonly record?: string;
  /** Told when the file cannot be written any more. */
  readonly onRecordError?: (error: Error) => void;
  /** Which gateway of SIBS. Default: `stargate`. */
  readonly sibsProduct?: SibsProduct;
  /** Where webhooks go, by provider. Default: only where a request says so. */
  readonly webhooks?: Readonly<Partial<Record<ProviderName, string>>>;
  /** After what time customers of Koshelek Pay and SIBS confirm unasked. Default: never. */
  readonly confirmAfter?: number;
  /** Whether time stands still until the control door advances it. Default: `false`. */
  readonly virtualTime?: boolean;
  /** How many of the latest exchanges of a provider are kept in memory. Default: 1000. */
  readonly keepExchanges?: number;
}

/** Providers that listen. */
export interface RunningSimulators {
  /** In the order of the command's output. */
  readonly providers: readonly ControlledProvider[];
  /** Address of the control door. */
  readonly controlUrl: string;
  /** Answers what is under way, ends all timers, and closes ports and file. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts providers on ports of this machine, and the control door beside them.
 *
 * @throws {UsageError} when a fault rule names something that the provider does not have.
 * @throws the error of the operating system when a port is taken or the file cannot be written.
 */
export async function startSimulators(options: StartOptions = {}): Promise<RunningSimulators> {
  const { only = providerNames, host = "127.0.0.1", seed = "1", virtualTime = false } = options;
  const virtual = virtualTime ? new VirtualClock({ start: Date.now() }) : undefined;
  const clock: Clock = virtual ?? systemClock();
  const wanted = providers.filter(({ name }) => only.includes(name));
  const simulated = await Promise.all(wanted.map((provider) => create(provider, options, { clock, seed })));
  const closers: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(closers.splice(0).map((close) => close()));
    for (const { simulator } of simulated) simulator.reset();
    await recorder?.close();
  };
  let recorder: Recorder | undefined;
  try {
    if (options.record !== undefined) {
      recorder = await openRecorder(options.record, options.onRecordError ?? (() => undefined));
      for (const { simulator } of simulated) recorder.follow(simulator);
    }
    const started: ControlledProvider[] = [];
    for (const [index, { name, defaultPort }] of wanted.entries()) {
      const provided = simulated[index];
      if (provided === undefined) continue;
      const port = options.ports?.[name] ?? defaultPort;
      const server = await serve(provided.simulator, { port, host });
      closers.push(() => server.close());
      started.push({ ...provided, name, url: server.url, webhookUrl: options.webhooks?.[name] });
    }
    const control = createControl({ providers: started, seed, clock: virtual });
    const door: ControlServer = await serveControl(control, { port: options.controlPort ?? 4000, host });
    closers.push(door.close);
    return { providers: started, controlUrl: door.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function create(
  provider: Provider,
  options: StartOptions,
  shared: { readonly clock: Clock; readonly seed: string },
): Promise<Awaited<ReturnType<Provider["create"]>>> {
  const { name } = provider;
  const faults = (options.faults ?? noFaults)[name];
  const settings = {
    ...shared,
    webhookUrl: options.webhooks?.[name],
    confirmAfter: options.confirmAfter,
    faults: [],
    keepExchanges: options.keepExchanges ?? 1_000,
    sibsProduct: options.sibsProduct ?? "stargate",
  };
  if (faults.length === 0) return provider.create(settings);
  try {
    return await provider.create({ ...settings, faults });
  } catch (error) {
    // Without its faults the simulator can be created, so one of the rules is what it refuses.
    await provider.create(settings);
    throw new UsageError(`Faults of ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
