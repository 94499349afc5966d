import type { OpenApiDocument } from "../document/types.ts";
import { literal, type Value } from "./literal.ts";

interface Limit {
  readonly requests: number;
  readonly window: number;
}

/** The constant with what the document says about the provider as a whole. */
export function emitRules(provider: string, document: OpenApiDocument): string {
  // The shape of every extension has been checked by the rule of its name.
  const limits = Object.entries((document["x-pay-limits"] ?? {}) as Readonly<Record<string, Limit>>);
  const error = document["x-pay-error"] as { readonly code?: string; readonly message?: string };
  const value: Value = {
    provider,
    version: document.info.version,
    servers: Object.fromEntries(
      (document.servers ?? []).map((server) => [String(server["x-pay-environment"]), server.url]),
    ),
    limits: Object.fromEntries(limits.map(([name, { requests, window }]) => [name, { requests, window }])),
    error: { code: error.code, message: error.message },
    requestIdHeader: document["x-pay-request-id"] as string | undefined,
  };
  return `/** The provider as a whole: its servers, its rate limits and the form of its errors. */
export const rules: ProviderRules = ${literal(value, "", 60)};
`;
}
