import {
  alternatives,
  annotationKeywords,
  isObject,
  requiredAlternatives,
  typesOf,
} from "../../document/reference.ts";
import type { SchemaUse } from "../../document/schemas.ts";
import { listed, type Report, type Rule } from "../rule.ts";

/** Keywords that the check of an input understands, or that need no check. */
const understood: ReadonlySet<string> = new Set([
  ...annotationKeywords,
  "type",
  "enum",
  "const",
  "format",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "items",
  "minItems",
  "maxItems",
  "uniqueItems",
  "properties",
  "required",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "maxProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "discriminator",
]);
const types = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** Request schemas use only what can be checked before anything is sent, so that no rule is silently dropped. */
export const requestSchemasRule: Rule = {
  name: "request-schema",
  check({ schemas }, report) {
    for (const use of schemas) {
      checkReference(use, report);
      if (use.directions.has("request") && use.schema.readOnly === true) {
        report(
          [...use.path, "readOnly"],
          "a request has no `readOnly` member; give request and answer a schema each",
        );
      }
      if (use.directions.has("response") && use.schema.writeOnly === true) {
        report(
          [...use.path, "writeOnly"],
          "an answer has no `writeOnly` member; give request and answer a schema each",
        );
      }
      if (use.directions.has("request")) {
        checkRequest(use, report);
        checkTexts(use, report);
      }
    }
  },
};

/** What stands beside a `$ref` describes; a limit there would be lost in some tools. */
function checkReference({ schema, path }: SchemaUse, report: Report): void {
  if (schema.$ref === undefined) return;
  if (!schema.$ref.startsWith("#/components/schemas/") || schema.$ref.split("/").length !== 4) {
    report(
      [...path, "$ref"],
      `\`${schema.$ref}\` leads into the middle of something; give that schema a name and refer to it`,
    );
  }
  for (const key of Object.keys(schema)) {
    if (key === "x-pay-open" || key === "x-pay-codes") {
      report([...path, key], `\`${key}\` stands beside \`enum\`, not beside \`$ref\``);
    } else if (!annotationKeywords.has(key) && !key.startsWith("x-")) {
      report(
        [...path, key],
        `\`${key}\` beside \`$ref\`; allowed: a description, \`deprecated\`, a default, examples and extensions; give other limits a schema of their own`,
      );
    }
  }
}

/** Formats that are checked before anything is sent. */
const formats = ["date-time", "date", "uuid", "uri", "email"];

function checkTexts({ schema, path }: SchemaUse, report: Report): void {
  const { format, pattern } = schema;
  if (format !== undefined && !formats.includes(format)) {
    report(
      [...path, "format"],
      `\`${format}\` is not checked; allowed: ${listed(formats)}, or a \`pattern\``,
    );
  }
  if (pattern === undefined) return;
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    report([...path, "pattern"], `is no regular expression: ${error instanceof Error ? error.message : ""}`);
  }
}

function checkRequest({ schema, path, parent }: SchemaUse, report: Report): void {
  if (schema.$ref !== undefined) return;
  for (const key of Object.keys(schema)) {
    if (!understood.has(key) && !key.startsWith("x-")) {
      report(
        [...path, key],
        `\`${key}\` cannot be checked before anything is sent; docs/spec-conventions.md lists what can`,
      );
    }
  }
  const isPart = parent?.keyword === "anyOf" && requiredAlternatives(parent.schema) !== undefined;
  if (isPart || parent?.keyword === "propertyNames") return;
  const options = alternatives(schema);
  if (options !== undefined && schema.properties !== undefined) {
    report(path, "`properties` beside a union; write them out in every member of the union");
  }
  const unions = [schema.oneOf, options === schema.oneOf ? undefined : options, schema.allOf];
  if (unions.filter((list) => list !== undefined).length > 1) {
    report(path, "only one of `oneOf`, `anyOf` and `allOf` at a time; move the other into a named schema");
  }
  if (schema.allOf !== undefined && !isObject(schema) && schema.type !== undefined) {
    report(path, "`allOf` is for objects; a `$ref` takes a description of its own beside it");
  }
  const isTyped = typesOf(schema).length > 0 || schema.const !== undefined || schema.enum !== undefined;
  const isComposed = options !== undefined || schema.allOf !== undefined;
  if (
    !isTyped &&
    !isComposed &&
    !isObject(schema) &&
    Object.keys(schema).some((key) => understood.has(key) && !annotationKeywords.has(key))
  ) {
    report(path, `needs a \`type\`: ${listed(types)}`);
  }
  for (const value of [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])]) {
    if (typeof value === "object" && value !== null)
      report(path, "an enum lists strings, numbers, booleans or null");
  }
}
