import { clientOperations } from "../document/operations.ts";
import type { OpenApiDocument } from "../document/types.ts";
import type { SourcesPage } from "../lint/sources-page.ts";
import { header } from "./header.ts";
import { emitInput, emitResult } from "./inputs.ts";
import { emitResource, emitResources, groupResources } from "./resources.ts";
import { emitRows } from "./rows.ts";
import { emitRules } from "./rules.ts";

/** Writes `operations.ts`: the provider's rules, and for every operation its types, its method and its row. */
export function emitOperations(
  provider: string,
  document: OpenApiDocument,
  inputs: ReadonlyMap<string, string>,
  sources: SourcesPage | undefined,
): string {
  const operations = clientOperations(document);
  const resources = groupResources(operations);
  const types = operations.flatMap((found) => [emitInput(document, found), emitResult(document, found)]);
  const interfaces = resources.map((resource) => emitResource(document, resource, sources));
  const rows = emitRows(document, operations, inputs);
  const sections = [
    emitRules(provider, document),
    ...types.filter((text) => text !== ""),
    ...interfaces,
    rows,
    emitResources(resources),
  ];
  const body = sections.join("\n");
  const imported = [
    "CallOptions",
    "FillRule",
    "Operation",
    "OutcomeTable",
    "PayCall",
    "ProviderRules",
  ].filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const schemas = body.includes("Schemas.") ? 'import type * as Schemas from "./schema.js";\n' : "";
  return `${header(provider, "Every operation: its input and answer, its method, and how it is sent.")}import type { ${imported.join(", ")} } from "@pay/core";
${schemas}import * as shapes from "./shapes.js";

${body}`;
}
