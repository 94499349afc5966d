import { existsSync } from "node:fs";
import { join } from "node:path";
import { type PublicPackage, readJson, record } from "@pay/release/packages";
import { firstSentence } from "./entries.ts";

/** A method of a client. */
export interface OperationLine {
  /** `payments.cancel`. */
  readonly name: string;
  /** The anchor of its place on the page of the provider's API. */
  readonly anchor: string;
  readonly summary: string;
  readonly retryClass: string;
  /** The provider's products and versions that have it; none when all do. */
  readonly only: readonly string[];
  readonly isDeprecated: boolean;
}

/** What a provider calls the merchant with. */
export interface WebhookLine {
  readonly name: string;
  readonly summary: string;
}

/** A provider's API, as its bundled document tells it. */
export interface Api {
  readonly title: string;
  readonly version: string;
  readonly about: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly operations: readonly OperationLine[];
  readonly webhooks: readonly WebhookLine[];
}

/** The API that a package is made from; nothing for a package without one. */
export function apiOf({ folder }: PublicPackage): Api | undefined {
  const file = join(folder, "src", "generated", "openapi.json");
  if (!existsSync(file)) return undefined;
  const document = readJson(file) ?? {};
  const { title, version, summary } = record(document["info"]);
  return {
    title: String(title),
    version: String(version),
    about: String(summary ?? ""),
    document,
    operations: operationsIn(document["paths"]).map(operationLine),
    webhooks: Object.entries(record(document["webhooks"])).flatMap(([name, item]) =>
      operationsIn({ [name]: item }).map(({ summary: words }) => ({
        name,
        summary: firstSentence(String(words)),
      })),
    ),
  };
}

const methods = ["get", "post", "put", "patch", "delete"];

/** Every operation below paths or webhooks. */
function operationsIn(paths: unknown): Readonly<Record<string, unknown>>[] {
  return Object.values(record(paths)).flatMap((item) =>
    Object.entries(record(item)).flatMap(([method, operation]) =>
      methods.includes(method) ? [record(operation)] : [],
    ),
  );
}

function operationLine(operation: Readonly<Record<string, unknown>>): OperationLine {
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  return {
    name: String(operation["x-pay-name"]),
    anchor: `tag/${list(operation["tags"])[0]}/operation/${String(operation["operationId"])}`,
    summary: firstSentence(String(operation["summary"])),
    retryClass: String(record(operation["x-pay-retry"])["class"]),
    only: [...list(operation["x-pay-products"]), ...list(operation["x-pay-versions"])],
    isDeprecated: operation["deprecated"] === true,
  };
}
