import { type Answer, bytesOf, type EncodedAnswer, noBytes, textOf } from "../simulator/messages.js";
import { contentFor, isJson } from "./decoding.js";
import { answerFor, type SpecAnswer, type SpecOperation } from "./document.js";
import type { SchemaUse } from "./schema-copy.js";
import type { SchemaValidator } from "./validator.js";
import type { Violation } from "./violations.js";

/** Writes an answer as bytes, in the media type that the document declares for its status. */
export function encodeAnswer(answer: Answer, operation?: SpecOperation): EncodedAnswer {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers[name.toLowerCase()] = value;
  const declared = operation === undefined ? undefined : answerFor(operation, answer.status);
  const body = encodeBody(answer.body, headers, declared);
  if (answer.status !== 204 && answer.status !== 304) headers["content-length"] = String(body.byteLength);
  return { status: answer.status, headers, body };
}

function encodeBody(
  body: unknown,
  headers: Record<string, string>,
  declared: SpecAnswer | undefined,
): Uint8Array<ArrayBuffer> {
  if (body === undefined) return noBytes;
  const type = headers["content-type"] ?? declared?.content[0]?.mediaType ?? "application/json";
  headers["content-type"] ??= type;
  if (body instanceof Uint8Array) return Uint8Array.from(body);
  if (!isJson(type) && typeof body === "string") return bytesOf(body);
  return bytesOf(JSON.stringify(body));
}

/** How an answer departs from what the document declares for its operation. The bytes are checked, not the value. */
export function checkAnswer(
  answer: EncodedAnswer,
  operation: SpecOperation,
  validator: SchemaValidator,
  use: Exclude<SchemaUse, "request">,
): Violation[] {
  const declared = answerFor(operation, answer.status);
  if (declared === undefined) {
    const statuses = operation.answers.map(({ status }) => status).join(", ");
    return [
      {
        where: "status",
        at: "",
        rule: "undeclared",
        message: `${answer.status} is not declared; ${operation.name} answers ${statuses}`,
      },
    ];
  }
  return [...checkBody(answer, declared, validator, use), ...checkHeaders(answer, declared, validator, use)];
}

function checkBody(
  answer: EncodedAnswer,
  declared: SpecAnswer,
  validator: SchemaValidator,
  use: SchemaUse,
): Violation[] {
  const empty = answer.body.byteLength === 0;
  if (declared.content.length === 0) {
    if (empty) return [];
    return [
      {
        where: "body",
        at: "",
        rule: "undeclared",
        message: `is sent although ${declared.status} declares none`,
      },
    ];
  }
  if (empty) return [{ where: "body", at: "", rule: "required", message: "is missing" }];
  const type = answer.headers["content-type"] ?? "";
  const content = contentFor(declared.content, type);
  if (content === undefined) {
    const types = declared.content.map(({ mediaType }) => mediaType).join(", ");
    return [
      { where: "content-type", at: "", rule: "undeclared", message: `is "${type}", declared are ${types}` },
    ];
  }
  if (content.schema === undefined) return [];
  const text = textOf(answer.body);
  let value: unknown = text;
  if (isJson(type)) {
    try {
      value = JSON.parse(text);
    } catch {
      return [{ where: "body", at: "", rule: "syntax", message: "is not JSON" }];
    }
  }
  const found =
    use === "answer"
      ? validator.checkOwn(content.schema, value)
      : validator.check(content.schema, value, use);
  return found.map((violation) => ({ ...violation, where: "body" }));
}

function checkHeaders(
  answer: EncodedAnswer,
  declared: SpecAnswer,
  validator: SchemaValidator,
  use: SchemaUse,
): Violation[] {
  return declared.headers.flatMap(({ name, required, schema }): Violation[] => {
    const text = answer.headers[name.toLowerCase()];
    if (text === undefined) {
      return required ? [{ where: "header", at: name, rule: "required", message: "is missing" }] : [];
    }
    if (schema === undefined) return [];
    const asText = validator.check(schema, text, use);
    if (asText.length === 0) return [];
    // Headers are text on the wire; a schema of numbers means their decimal form.
    const asNumber = /^-?\d+(\.\d+)?$/.test(text) ? validator.check(schema, Number(text), use) : asText;
    return asNumber.map((violation) => ({ ...violation, where: "header", at: `${name}${violation.at}` }));
  });
}
