import { schemaUses } from "../document/schemas.ts";
import type { OpenApiDocument } from "../document/types.ts";
import { codeTypeName } from "../names.ts";
import { header } from "./header.ts";
import { key, literal, type Value } from "./literal.ts";
import { comment, sentence } from "./text.ts";
import { union } from "./type-text.ts";

/** Writes `codes.ts`, the meaning of every code; nothing when the document explains none. */
export function emitCodes(provider: string, document: OpenApiDocument): string | undefined {
  const used = new Set(schemaUses(document).map(({ schema }) => schema));
  const tables = Object.entries(document.components?.schemas ?? {})
    .filter(([, schema]) => schema["x-pay-codes"] !== undefined && used.has(schema))
    .map(([name, schema]) => {
      // Checked by the rule `x-pay-codes`.
      const codes = schema["x-pay-codes"] as Readonly<Record<string, Value>>;
      const known = codeTypeName(name);
      const names = union(
        Object.keys(codes).map((code) => JSON.stringify(code)),
        "",
      );
      const lines = Object.entries(codes).map(
        ([code, entry]) => `  ${key(code)}: ${literal(entry, "  ", 1_000)},\n`,
      );
      const about = sentence(schema.description);
      return `${comment([`${about} The codes that are documented.`], [], "")}export type ${known} =${names.startsWith("\n") ? "" : " "}${names};

${comment([`${about} What each code means and whether trying again can help.`], [], "")}export const ${name}: Readonly<Record<${known}, CodeMeaning>> = {
${lines.join("")}};
`;
    });
  if (tables.length === 0) return undefined;
  const about = "What the provider's codes mean.";
  return `${header(provider, about)}import type { CodeMeaning } from "@pay/core";\n\n${tables.join("\n")}`;
}
