import { bodyKinds, bodyMembers, leaves } from "../../document/input.ts";
import type { Found } from "../../document/operations.ts";
import { bodySchemas } from "../../document/pointers.ts";
import { followed, isObject, typesOf } from "../../document/reference.ts";
import type { OpenApiDocument } from "../../document/types.ts";
import { listed, type Report, type Rule } from "../rule.ts";

const methods = ["get", "post", "put", "patch", "delete"];
const simple: ReadonlySet<string> = new Set(["string", "number", "integer", "boolean"]);

/** Parameters and body members of an operation stand side by side in one flat input. */
export const inputsRule: Rule = {
  name: "flat-input",
  check({ document, operations }, report) {
    for (const found of operations) {
      if (found.kind !== "method") continue;
      if (!methods.includes(found.method)) {
        report(found.path, `method \`${found.method}\`; allowed: ${listed(methods)}`);
      }
      checkParameters(document, found, report);
      checkBody(document, found, report);
      checkClashes(document, found, report);
    }
  },
};

function checkParameters(document: OpenApiDocument, found: Found, report: Report): void {
  for (const { value, path } of found.parameters) {
    if (value.in === "cookie")
      report(path, "a cookie parameter cannot be sent; allowed: path, query, header");
    if (value.schema === undefined) {
      report(path, `parameter \`${value.name}\` needs a \`schema\``);
      continue;
    }
    const usual = value.in === "query" ? "form" : "simple";
    if (value.style !== undefined && value.style !== usual) {
      report([...path, "style"], `allowed: \`${usual}\`, or leave it out`);
    }
    if (value.explode !== undefined && value.explode !== (value.in === "query")) {
      report([...path, "explode"], "leave it out; only the standard way of writing parameters is supported");
    }
    const schema = followed(document, value.schema);
    const item = schema.items === undefined ? schema : followed(document, schema.items);
    const types = typesOf(item);
    if (types.length === 0 || !types.every((type) => simple.has(type))) {
      report(
        path,
        `parameter \`${value.name}\` must be a string, a number or a boolean, or an array of them, and say so in \`type\``,
      );
    }
    if (schema.items !== undefined && value.in !== "query") {
      report(path, `parameter \`${value.name}\`: only a query parameter can be an array`);
    }
  }
}

function checkBody(document: OpenApiDocument, found: Found, report: Report): void {
  const { body } = found;
  if (body === undefined) return;
  if (found.method === "get") report(body.path, "a GET request has no body");
  if (body.value.required !== true) {
    report(
      body.path,
      "say `required: true`; where nothing needs to be sent, make the members optional instead",
    );
  }
  const types = Object.keys(body.value.content);
  if (types.length !== 1 || !types.every((type) => Object.hasOwn(bodyKinds, type))) {
    report(
      [...body.path, "content"],
      `has ${listed(types, "and")}; allowed: exactly one of ${listed(Object.keys(bodyKinds))}`,
    );
  }
  for (const [type, { schema }] of Object.entries(body.value.content)) {
    if (schema === undefined) continue;
    const options = leaves(document, schema) ?? [schema];
    if (
      options.some(
        (option) => !isObject(followed(document, option)) && followed(document, option).allOf === undefined,
      )
    ) {
      report([...body.path, "content", type, "schema"], "a request body is an object, or a union of objects");
    }
  }
}

function checkClashes(document: OpenApiDocument, found: Found, report: Report): void {
  const members = new Set(bodySchemas(found).flatMap((schema) => [...bodyMembers(document, schema)]));
  const names = new Map<string, string>();
  for (const { value, path } of found.parameters) {
    const other = members.has(value.name) ? "a body property" : names.get(value.name);
    if (other !== undefined) {
      report(
        path,
        `${value.in} parameter \`${value.name}\` has the name of ${other}; inputs are flat, so rename one of them`,
      );
    }
    names.set(value.name, `a ${value.in} parameter`);
  }
}
