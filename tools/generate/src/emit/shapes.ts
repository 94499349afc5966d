import { flatInput, leaves, type ObjectView, objectView } from "../document/input.ts";
import { clientOperations, type Found } from "../document/operations.ts";
import { alternatives, followed, isNullable, isObject, schemaName, typesOf } from "../document/reference.ts";
import type { Json, OpenApiDocument, Schema } from "../document/types.ts";
import { discriminatingMember } from "../document/unions.ts";
import { inputTypeName } from "../names.ts";
import { header } from "./header.ts";
import { Code, Getter, literal, type Value } from "./literal.ts";

type Members = { [key: string]: Value | Getter | undefined };

/** What `shapes.ts` holds, and by which name each operation refers to its own. */
export interface Shapes {
  readonly file: string;
  /** Constant with the input shape of each operation, by `x-pay-name`. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** The constant for operations that take no input. */
const noInput = "noInput";

/** Writes `shapes.ts`: a constant for each named request schema, and one for each input that is none of them. */
export function emitShapes(provider: string, document: OpenApiDocument): Shapes {
  const writer = new ShapeWriter(document);
  const inputs = new Map<string, string>();
  for (const found of clientOperations(document)) {
    const name = String(found.operation["x-pay-name"]);
    inputs.set(name, writer.input(found, name));
  }
  const about = "What is allowed in every input, checked before anything is sent.";
  const file = `${header(provider, about)}import type { Shape } from "@pay/core";\n\n${writer.text()}`;
  return { file, inputs };
}

class ShapeWriter {
  readonly #document: OpenApiDocument;
  readonly #written = new Map<string, string>();
  /** Names of the constants that are being written: a reference to one of them has to wait. */
  readonly #open = new Set<string>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  text(): string {
    return [...this.#written.values()].join("\n");
  }

  /** The constant with the flat input of an operation. */
  input(found: Found, name: string): string {
    const { parameters, body } = flatInput(this.#document, found);
    if (parameters.length === 0 && body === undefined) {
      return this.#constant(noInput, () => ({ type: "object", properties: {}, closed: true }));
    }
    const named = body?.schema.$ref === undefined ? undefined : schemaName(body.schema.$ref);
    if (parameters.length === 0 && named !== undefined) return this.#component(named);
    const added: Record<string, Schema> = {};
    const required: string[] = [];
    for (const parameter of parameters) {
      if (parameter.schema === undefined) continue;
      added[parameter.name] = parameter.schema;
      if (parameter.required === true) required.push(parameter.name);
    }
    return this.#constant(inputTypeName(name), () => {
      if (body === undefined) return this.#object(withMembers(noMembers, added, required), false);
      if (!body.union) {
        return this.#object(withMembers(objectView(this.#document, body.schema), added, required), false);
      }
      const schema = followed(this.#document, body.schema);
      const of = body.variants.map((variant) =>
        this.#object(withMembers(objectView(this.#document, variant), added, required), false),
      );
      return { type: "union", of, on: this.#tag(schema) };
    });
  }

  #component(name: string): string {
    return this.#constant(name, () =>
      this.#shape(this.#document.components?.schemas?.[name] ?? { type: "string" }),
    );
  }

  #constant(name: string, make: () => Value): string {
    if (!this.#written.has(name) && !this.#open.has(name)) {
      this.#open.add(name);
      const text = `export const ${name}: Shape = ${literal(make(), "", 70)};\n`;
      this.#open.delete(name);
      this.#written.set(name, text);
    }
    return name;
  }

  /** A shape, or the name of the constant that holds it. */
  #shape(schema: Schema): Value {
    const name = schema.$ref === undefined ? undefined : schemaName(schema.$ref);
    if (name !== undefined) return new Code(this.#component(name));
    const nullable = isNullable(schema) ? true : undefined;
    if (schema.const !== undefined) return constants([schema.const], typesOf(schema), nullable);
    if (schema.enum !== undefined) {
      if (schema["x-pay-open"] === true) return this.#plain(schema, typesOf(schema)[0] ?? "string", nullable);
      return constants(schema.enum, typesOf(schema), nullable);
    }
    if (alternatives(schema) !== undefined) return this.#union(schema, nullable);
    if (isObject(schema) || schema.allOf !== undefined) {
      return this.#object(objectView(this.#document, schema), nullable === true);
    }
    const types = typesOf(schema).filter((type) => type !== "null");
    const [type] = types;
    if (type === undefined) return { type: "any" };
    if (types.length === 1) return this.#plain(schema, type, nullable);
    return { type: "union", of: types.map((one) => this.#plain(schema, one, undefined)), nullable };
  }

  #plain(schema: Schema, type: string, nullable: true | undefined): Value {
    const { minLength, maxLength, pattern, format, minItems, maxItems } = schema;
    if (type === "string") return { type, minLength, maxLength, pattern, format, nullable };
    if (type === "boolean") return { type, nullable };
    if (type === "array") {
      const items = this.#member("items", schema.items ?? {});
      const uniqueItems = schema.uniqueItems === true ? true : undefined;
      return { type, ...items, minItems, maxItems, uniqueItems, nullable };
    }
    if (type !== "number" && type !== "integer") return { type: "any" };
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
    return { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, nullable };
  }

  /** `name: shape`, put off until it is read when the constant it refers to is not complete yet. */
  #member(name: string, schema: Schema): Members {
    const component = schema.$ref === undefined ? undefined : schemaName(schema.$ref);
    const waits = component !== undefined && this.#open.has(component);
    const shape = this.#shape(schema);
    return { [name]: waits ? new Getter("Shape", shape) : shape };
  }

  #object(view: ObjectView, nullable: boolean): Value {
    const properties: Members = {};
    for (const [name, member] of Object.entries(view.properties)) {
      Object.assign(properties, this.#member(name, member));
    }
    return {
      type: "object",
      properties,
      required: view.required.length === 0 ? undefined : view.required,
      anyRequired: view.anyRequired,
      closed: view.others === false ? true : undefined,
      ...(typeof view.others === "object" ? this.#member("values", view.others) : {}),
      maxProperties: view.maxProperties,
      maxKeyLength: view.maxKeyLength,
      nullable: nullable ? true : undefined,
    };
  }

  #union(schema: Schema, nullable: true | undefined): Value {
    const all = leaves(this.#document, schema) ?? [];
    const options = all.filter((option) => option.type !== "null");
    const waits = options.some(({ $ref }) => $ref !== undefined && this.#open.has(schemaName($ref) ?? ""));
    const of = options.map((option) => this.#shape(option));
    return {
      type: "union",
      of: waits ? new Getter("readonly Shape[]", of) : of,
      on: this.#tag(schema),
      nullable: options.length < all.length ? true : nullable,
    };
  }

  /** The member that tells the alternatives apart, where its values are texts. */
  #tag(schema: Schema): string | undefined {
    const options = leaves(this.#document, schema)?.filter((option) => option.type !== "null");
    const flat = options === undefined ? schema : { ...schema, oneOf: options };
    const tag = discriminatingMember(this.#document, flat);
    return tag?.values.every((value) => typeof value === "string") ? tag.name : undefined;
  }
}

const noMembers: ObjectView = {
  properties: {},
  required: [],
  anyRequired: undefined,
  others: false,
  maxProperties: undefined,
  maxKeyLength: undefined,
};

function withMembers(
  view: ObjectView,
  added: Readonly<Record<string, Schema>>,
  required: readonly string[],
): ObjectView {
  return {
    ...view,
    properties: { ...added, ...view.properties },
    required: [...required, ...view.required],
    // A limit on the body's own members would count the parameters too.
    maxProperties:
      view.maxProperties === undefined ? undefined : view.maxProperties + Object.keys(added).length,
  };
}

/** The shape of a list of values. */
function constants(values: readonly Json[], types: readonly string[], nullable: true | undefined): Value {
  const strings = values.filter((value) => typeof value === "string");
  const numbers = values.filter((value) => typeof value === "number");
  const booleans = values.filter((value) => typeof value === "boolean");
  const of: Value[] = [];
  if (strings.length > 0) of.push({ type: "string", enum: strings });
  if (numbers.length > 0) of.push({ type: types.includes("integer") ? "integer" : "number", enum: numbers });
  const [flag] = booleans;
  if (flag !== undefined)
    of.push(booleans.length === 1 ? { type: "boolean", const: flag } : { type: "boolean" });
  const [only] = of;
  if (of.length !== 1 || only === undefined) return { type: "union", of, nullable };
  return { ...(only as { readonly type: string }), nullable };
}
