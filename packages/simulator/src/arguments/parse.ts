import { parseArgs } from "node:util";
import { providerNames, providers } from "../providers/index.js";
import type { ProviderName, SibsProduct } from "../providers/provider.js";
import { nearest } from "./nearest.js";
import { UsageError } from "./usage-error.js";

/** The options of the command. */
export interface CommandOptions {
  readonly help: boolean;
  readonly version: boolean;
  /** The providers to start. */
  readonly only: readonly ProviderName[];
  readonly ports: Readonly<Record<ProviderName, number>>;
  readonly controlPort: number;
  readonly host: string;
  /** Name of a fault profile, or a file. */
  readonly faults: string | undefined;
  readonly seed: string;
  /** File for the exchanges. */
  readonly record: string | undefined;
  readonly sibsProduct: SibsProduct;
  readonly webhooks: Readonly<Partial<Record<ProviderName, string>>>;
  readonly confirmAfter: number | undefined;
  readonly virtualTime: boolean;
}

const flags = ["help", "version", "virtual-time"] as const;

const values = [
  ...providerNames,
  ...providerNames.map((name) => `${name}-webhooks`),
  "control",
  "host",
  "only",
  "faults",
  "seed",
  "record",
  "sibs-product",
  "confirm-after",
] as const;

const short: Readonly<Record<string, string>> = { h: "help", v: "version" };

const sibsProducts: readonly SibsProduct[] = ["stargate", "spg", "spg-v1"];

/** Default port of the control door. */
export const defaultControlPort = 4000;

/**
 * Reads the arguments of the command.
 *
 * @throws {UsageError} when an option is unknown, lacks its value or has a wrong one.
 */
export function parseCommand(argv: readonly string[]): CommandOptions {
  const given = readTokens(argv);
  const text = (name: string): string | undefined => given.get(name)?.at(-1);
  const only = given.get("only")?.flatMap((list) => list.split(",").map(providerOf));
  const ports = Object.fromEntries(
    providers.map(({ name, defaultPort }) => [name, portOf(name, text(name), defaultPort)]),
  ) as Record<ProviderName, number>;
  const webhooks: Partial<Record<ProviderName, string>> = {};
  for (const name of providerNames) {
    const url = text(`${name}-webhooks`);
    if (url !== undefined) webhooks[name] = urlOf(`${name}-webhooks`, url);
  }
  return {
    help: given.has("help"),
    version: given.has("version"),
    only: only === undefined ? providerNames : providerNames.filter((name) => only.includes(name)),
    ports,
    controlPort: portOf("control", text("control"), defaultControlPort),
    host: text("host") ?? "127.0.0.1",
    faults: text("faults"),
    seed: text("seed") ?? "1",
    record: text("record"),
    sibsProduct: choiceOf("sibs-product", text("sibs-product") ?? "stargate", sibsProducts),
    webhooks,
    confirmAfter: millisecondsOf("confirm-after", text("confirm-after")),
    virtualTime: given.has("virtual-time"),
  };
}

/** The values of every option that was given; those of flags are empty. */
function readTokens(argv: readonly string[]): Map<string, string[]> {
  const options: Record<string, { type: "boolean" | "string"; short?: string }> = {};
  for (const name of flags) options[name] = { type: "boolean" };
  for (const name of values) options[name] = { type: "string" };
  for (const [letter, name] of Object.entries(short)) options[name] = { type: "boolean", short: letter };
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      throw new UsageError(`"${token.value}" is not expected: the command takes options only.`);
    }
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (type === undefined) throw new UsageError(unknownOption(token.rawName));
    if (type === "boolean" && token.value !== undefined) {
      throw new UsageError(`${token.rawName} takes no value.`);
    }
    const isMissing =
      token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("-"));
    if (type === "string" && isMissing) throw new UsageError(`${token.rawName} needs a value.`);
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ""]);
  }
  return given;
}

function unknownOption(rawName: string): string {
  const meant = nearest(rawName.replace(/^-+/, ""), [...flags, ...values]);
  return `There is no option ${rawName}.${meant === undefined ? "" : ` Did you mean --${meant}?`}`;
}

function portOf(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new UsageError(`--${name} is a port from 0 (any free one) to 65535, not "${text}".`);
  }
  return port;
}

function millisecondsOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} is a number of milliseconds, not "${text}".`);
  return Number(text);
}

function urlOf(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new UsageError(`--${name} is an http or https address, not "${text}".`);
  }
  return text;
}

function choiceOf<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new UsageError(`--${name} is one of ${choices.join(", ")}, not "${text}".`);
  return found;
}

function providerOf(text: string): ProviderName {
  const word = text.trim();
  const found = providerNames.find((name) => name === word);
  if (found !== undefined) return found;
  const meant = nearest(word, providerNames);
  const hint = meant === undefined ? `There are ${providerNames.join(", ")}.` : `Did you mean ${meant}?`;
  throw new UsageError(`There is no provider "${word}". ${hint}`);
}
