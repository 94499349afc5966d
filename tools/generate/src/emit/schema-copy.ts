import { isFillable, neededMembers } from "../document/fills.ts";
import { allOperations } from "../document/operations.ts";
import { followed, isNullable, isObject, requiredAlternatives } from "../document/reference.ts";
import { schemaUses } from "../document/schemas.ts";
import type { Json, OpenApiDocument, Path, Schema } from "../document/types.ts";
import { availability, explained, joined, parameterText } from "./words.ts";

/** Marks the branch of an open enum that admits any value; `schema.ts` turns it into a type that keeps completion. */
export const openMark = "x-open-branch";

/** A mutable piece of JSON. */
type Draft = Record<string, unknown>;

/**
 * A copy of the document as the type generator should see it: descriptions that name the limits, request members
 * optional that the client fills in, open enums with a branch for other values, and without what it would misread.
 */
export function copyForTypes(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document) as OpenApiDocument;
  for (const { schema, path, directions } of schemaUses(document)) {
    const draft = draftAt(copy, path);
    if (draft !== undefined) redraft(document, schema, draft, directions.has("request"));
  }
  explainOperations(document, copy);
  return copy;
}

function draftAt(copy: OpenApiDocument, path: Path): Draft | undefined {
  let value: unknown = copy;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Draft)[key];
  }
  return typeof value === "object" && value !== null ? (value as Draft) : undefined;
}

function redraft(document: OpenApiDocument, schema: Schema, draft: Draft, sent: boolean): void {
  const text = explained(document, schema);
  const hasText = text !== "";
  for (const key of ["title", "format", "default", "example", "examples", "discriminator"]) delete draft[key];
  if (requiredAlternatives(schema) !== undefined) delete draft["anyOf"];
  if (schema.$ref !== undefined) {
    const { deprecated } = followed(document, schema);
    if (deprecated !== undefined) draft["deprecated"] = deprecated;
  } else if (schema.enum !== undefined && schema["x-pay-open"] === true) {
    openEnum(schema, draft);
  } else {
    if (sent && schema.required !== undefined) {
      const needed = neededMembers(document, schema);
      draft["required"] = schema.required.filter((name) => needed.has(name));
    }
    if (isFreeForm(schema)) draft["additionalProperties"] = true;
  }
  if (hasText) draft["description"] = text;
}

/** An object of which nothing is said, which the type generator would take for an empty one. */
function isFreeForm(schema: Schema): boolean {
  const { properties, additionalProperties, unevaluatedProperties, allOf, oneOf, anyOf } = schema;
  const isComposed = allOf !== undefined || oneOf !== undefined || anyOf !== undefined;
  const hasMembers = Object.keys(properties ?? {}).length > 0;
  const isSaid = additionalProperties !== undefined || unevaluatedProperties !== undefined;
  return isObject(schema) && !isComposed && !hasMembers && !isSaid;
}

/** `anyOf` of the values and of any other: literals of their own keep their completion in an editor. */
function openEnum(schema: Schema, draft: Draft): void {
  const values: Json[] = [...(schema.enum ?? [])].filter((value) => value !== null);
  const type = values.some((value) => typeof value === "number") ? "number" : "string";
  delete draft["enum"];
  delete draft["type"];
  draft["anyOf"] = [
    ...values.map((value) => ({ const: value })),
    { type, [openMark]: true },
    ...(isNullable(schema) ? [{ type: "null" }] : []),
  ];
}

/** What editors show for operations and parameters, and which parameters the client fills in. */
function explainOperations(document: OpenApiDocument, copy: OpenApiDocument): void {
  for (const { operation, path, parameters } of allOperations(document)) {
    const draft = draftAt(copy, path);
    if (draft === undefined) continue;
    const text = joined(operation.description, availability(operation));
    draft["description"] = [operation.summary, text].filter((part) => part !== undefined).join("\n\n");
    delete draft["summary"];
    for (const { value, path: place } of parameters) {
      const parameter = draftAt(copy, place);
      if (parameter === undefined) continue;
      parameter["description"] = parameterText(document, value);
      delete parameter["example"];
      delete parameter["examples"];
      const fills = value.schema !== undefined && isFillable(document, value.schema);
      if (fills && value.in !== "path") parameter["required"] = false;
    }
  }
  for (const { body, responses } of allOperations(document)) {
    for (const { path } of [...(body === undefined ? [] : [body]), ...responses]) {
      for (const media of Object.values(draftAt(copy, [...path, "content"]) ?? {})) withoutExamples(media);
    }
  }
}

/** Examples of whole bodies are long, and editors would show them at the media type only. */
function withoutExamples(media: unknown): void {
  if (typeof media !== "object" || media === null) return;
  delete (media as Draft)["example"];
  delete (media as Draft)["examples"];
}
