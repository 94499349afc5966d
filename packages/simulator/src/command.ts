import { readFile } from "node:fs/promises";
import { help } from "./arguments/help.js";
import { type CommandOptions, parseCommand } from "./arguments/parse.js";
import { UsageError } from "./arguments/usage-error.js";
import { describe } from "./describe.js";
import { loadFaults, noFaults } from "./faults/load.js";
import { providerNames } from "./providers/index.js";
import { type RunningSimulators, startSimulators } from "./start.js";

/** Where the command writes. */
export interface CommandOutput {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** What became of the command: something that runs until it is stopped, or an exit code. */
export type CommandResult = { readonly running: RunningSimulators } | { readonly exitCode: number };

/** Carries the command out. Mistakes of the caller are told in one line, with exit code 2; other failures give 1. */
export async function runCommand(argv: readonly string[], output: CommandOutput): Promise<CommandResult> {
  try {
    const options = parseCommand(argv);
    if (options.help) output.write(help);
    else if (options.version) output.write(`${await version()}\n`);
    else {
      const running = await start(options, output);
      output.write(describe(running, options));
      return { running };
    }
    return { exitCode: 0 };
  } catch (error) {
    if (error instanceof UsageError) {
      output.writeError(`${error.message}\nSee pay-simulator --help.\n`);
      return { exitCode: 2 };
    }
    output.writeError(`${explain(error)}\n`);
    return { exitCode: 1 };
  }
}

async function start(options: CommandOptions, output: CommandOutput): Promise<RunningSimulators> {
  const { only, ports, controlPort, host, seed, sibsProduct, webhooks, virtualTime, record, confirmAfter } =
    options;
  return startSimulators({
    only,
    ports,
    controlPort,
    host,
    seed,
    sibsProduct,
    webhooks,
    virtualTime,
    faults: options.faults === undefined ? noFaults : await loadFaults(options.faults),
    ...(confirmAfter === undefined ? {} : { confirmAfter }),
    ...(record === undefined
      ? {}
      : {
          record,
          onRecordError: (error) =>
            output.writeError(`${record} is not written any more: ${error.message}\n`),
        }),
  });
}

/** The version of this package. */
async function version(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  // Written by ourselves.
  return (JSON.parse(text) as { version: string }).version;
}

/** Errors of the operating system with what to do about them. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port, path } = error as Error & { code?: string; port?: number; path?: string };
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken. Choose others with --${providerNames.join(" PORT, --")} PORT and --control PORT; 0 is any free one.`;
    case "EADDRNOTAVAIL":
      return `This machine does not have the address of --host: ${error.message}`;
    case "EACCES":
    case "ENOENT":
    case "EISDIR":
      return path === undefined ? error.message : `${path} cannot be written: ${error.message}`;
    default:
      return error.stack ?? error.message;
  }
}
