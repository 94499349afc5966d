import { parsePointer, schemasAt } from "../document/pointers.ts";
import { followed, isNullable } from "../document/reference.ts";
import type { Json, OpenApiDocument, Path, Schema } from "../document/types.ts";
import { hasOnlyKeys, isOneOf, listed, type Report } from "./rule.ts";

const outcomes = ["succeeded", "declined", "pending", "action-required", "not-found"] as const;

/** Reports what an outcome table reads that `answers` do not have, and what it compares with that cannot stand there. */
export function checkOutcomeTable(
  document: OpenApiDocument,
  answers: readonly Schema[],
  table: unknown,
  path: Path,
  report: Report,
): void {
  if (!hasOnlyKeys(table, ["code", "message", "rules"], path, report)) return;
  for (const key of ["code", "message"]) {
    if (table[key] !== undefined) resolve(document, answers, table[key], [...path, key], report);
  }
  if (!Array.isArray(table["rules"]) || table["rules"].length === 0) {
    report(path, "needs `rules`: a list of `{ is, when }`");
    return;
  }
  table["rules"].forEach((rule: unknown, index) => {
    checkLine(document, answers, rule, [...path, "rules", index], report);
  });
}

function checkLine(
  document: OpenApiDocument,
  answers: readonly Schema[],
  rule: unknown,
  path: Path,
  report: Report,
): void {
  if (!hasOnlyKeys(rule, ["is", "when"], path, report)) return;
  isOneOf(rule["is"], outcomes, [...path, "is"], report);
  const when = rule["when"];
  if (typeof when !== "object" || when === null || Object.keys(when).length === 0) {
    report(path, "needs `when`: for at least one JSON pointer into the answer, the list of values");
    return;
  }
  for (const [pointer, values] of Object.entries(when)) {
    const place = [...path, "when", pointer];
    if (!Array.isArray(values) || values.length === 0) {
      report(place, "must be a list of values; `null` matches null and absent");
      continue;
    }
    const schemas = resolve(document, answers, pointer, place, report);
    if (schemas.length === 0) continue;
    const allowed = allowedValues(document, schemas);
    values.forEach((value: Json, index) => {
      if (value === null || allowed === undefined || allowed.includes(value)) return;
      report(
        [...place, index],
        `${JSON.stringify(value)} cannot stand at \`${pointer}\`; allowed: ${shownValues(allowed)}`,
      );
    });
  }
}

/** What a pointer may stand for in any 2xx answer; reports a pointer that leads nowhere. */
function resolve(
  document: OpenApiDocument,
  answers: readonly Schema[],
  pointer: unknown,
  path: Path,
  report: Report,
): Schema[] {
  const tokens = parsePointer(pointer);
  const found = tokens === undefined ? [] : answers.flatMap((schema) => schemasAt(document, schema, tokens));
  if (found.length === 0)
    report(
      path,
      `${JSON.stringify(pointer)} names nothing in the 2xx answer; allowed: a JSON pointer such as \`/status\``,
    );
  return found;
}

/** The values that schemas list, or `undefined` when at least one of them admits others. */
function allowedValues(document: OpenApiDocument, schemas: readonly Schema[]): readonly Json[] | undefined {
  const values: Json[] = [];
  for (const schema of schemas) {
    const found = followed(document, schema);
    if (found.allOf !== undefined || found.oneOf !== undefined || found.anyOf !== undefined) continue;
    if (found.const !== undefined) values.push(found.const);
    else if (found.enum !== undefined) values.push(...found.enum);
    else if (found.type === "boolean") values.push(true, false);
    else return undefined;
    if (isNullable(found)) values.push(null);
  }
  return values;
}

const shownValues = (values: readonly Json[]): string =>
  listed([...new Set(values.map((value) => (value === null ? "null" : JSON.stringify(value))))]);
