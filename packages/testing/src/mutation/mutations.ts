import { readSpec, type Spec, type SpecOperation } from "../spec/document.js";
import { isJsonObject, type JsonObject, type JsonValue, valueAt } from "../spec/json.js";
import { type MutantDirection, nameOfPlace, type Reach, reachableSchemas } from "./reach.js";

/** What a mutant changes. */
export type MutationKind =
  | "drop-required"
  | "swap-status"
  | "narrow-enum"
  | "widen-enum"
  | "rename-property"
  | "change-type";

/** A document with one mistake in it. */
export interface Mutant {
  /** The same for the same change in every run. */
  readonly id: string;
  readonly kind: MutationKind;
  /** For people, such as `Order: "status" is no longer required`. */
  readonly label: string;
  /** JSON pointer of what is changed. */
  readonly pointer: string;
  /** Names of the operations, webhooks and callbacks that the change concerns. */
  readonly subjects: readonly string[];
  readonly directions: readonly MutantDirection[];
  /** The changed document; made anew at every call. */
  document(): JsonObject;
}

/** Which mutants are made. */
export interface MutationOptions {
  /** Default: every kind. */
  readonly kinds?: readonly MutationKind[];
  /** How many values of an enum are taken out, each in a mutant of its own and spread evenly. Default: 1. */
  readonly enumValues?: number;
}

type Editable = Record<string, unknown>;

interface Change {
  readonly kind: MutationKind;
  readonly label: string;
  readonly pointer: string;
  /** Tells changes of one kind at one place apart. */
  readonly detail: string;
  readonly edit: (target: Editable) => void;
}

/**
 * Documents that differ from the given one by a single mistake each, for schemas and answers that some operation, webhook
 * or callback uses. A test suite that knows its provider notices every one of them.
 *
 * Changes that nothing could notice are left out: an enum is widened only where it is closed and sent by the client, and a
 * value is taken out only where it is checked.
 *
 * @throws {Error} when the document is no bundled OpenAPI 3.1.
 */
export function mutations(document: object, options: MutationOptions = {}): Mutant[] {
  const spec = readSpec(document);
  const wanted = new Set<MutationKind>(options.kinds ?? allKinds);
  const mutants: Mutant[] = [];
  const add = (change: Change, reach: Reach): void => {
    if (wanted.has(change.kind)) mutants.push(toMutant(spec, change, reach));
  };
  for (const operation of spec.operations) {
    const reach = { subjects: new Set([operation.name]), directions: new Set<MutantDirection>(["answer"]) };
    for (const change of statusChanges(operation)) add(change, reach);
    const sent = { ...reach, directions: new Set<MutantDirection>(["request"]) };
    for (const change of parameterChanges(spec, operation)) add(change, sent);
  }
  for (const [pointer, reach] of reachableSchemas(spec)) {
    for (const change of schemaChanges(spec, pointer, reach, options.enumValues ?? 1)) add(change, reach);
  }
  return mutants;
}

const allKinds: readonly MutationKind[] = [
  "drop-required",
  "swap-status",
  "narrow-enum",
  "widen-enum",
  "rename-property",
  "change-type",
];

function toMutant({ document }: Spec, change: Change, { subjects, directions }: Reach): Mutant {
  const { kind, label, pointer, detail, edit } = change;
  return {
    id: `${kind} ${pointer}${detail === "" ? "" : ` ${detail}`}`,
    kind,
    label,
    pointer,
    subjects: [...subjects],
    directions: [...directions],
    document() {
      const copy = structuredClone(document);
      const target = valueAt(copy, pointer);
      // The clone is ours alone to change.
      if (isJsonObject(target)) edit(target as Editable);
      return copy;
    },
  };
}

const otherStatuses: Readonly<Record<string, readonly string[]>> = {
  "2": ["202", "201", "200", "203"],
  "4": ["418", "410", "423"],
  "5": ["507", "501", "505"],
};

function statusChanges({ name, pointer, answers }: SpecOperation): Change[] {
  const declared = new Set(answers.map(({ status }) => status));
  return answers.flatMap(({ status }): Change[] => {
    const other = (otherStatuses[status.charAt(0)] ?? []).find((each) => !declared.has(each));
    if (other === undefined) return [];
    return [
      {
        kind: "swap-status",
        label: `${name}: answers ${other} instead of ${status}`,
        pointer: `${pointer}/responses`,
        detail: status,
        edit: (answersOf) => rename(answersOf, status, other),
      },
    ];
  });
}

function parameterChanges({ document }: Spec, { name, parameters }: SpecOperation): Change[] {
  return parameters.flatMap((parameter): Change[] => {
    const pointer = parameter.schema?.replace(/\/schema$/, "");
    if (parameter.in === "path" || pointer === undefined || valueAt(document, pointer) === undefined)
      return [];
    const place = `${name}: ${parameter.in} parameter "${parameter.name}"`;
    const changes: Change[] = [
      {
        kind: "rename-property",
        label: `${place} is called "${renamed(parameter.name)}"`,
        pointer,
        detail: "",
        edit: (target) => {
          target["name"] = renamed(parameter.name);
        },
      },
    ];
    if (parameter.required) {
      changes.push({
        kind: "drop-required",
        label: `${place} is no longer required`,
        pointer,
        detail: "",
        edit: (target) => {
          delete target["required"];
        },
      });
    }
    return changes;
  });
}

function schemaChanges(spec: Spec, pointer: string, reach: Reach, enumValues: number): Change[] {
  const schema = valueAt(spec.document, pointer);
  if (!isJsonObject(schema)) return [];
  const place = nameOfPlace(spec, pointer);
  return [
    ...requiredChanges(schema, pointer, place),
    ...propertyChanges(schema, pointer, place),
    ...enumChanges(schema, pointer, place, reach, enumValues),
    ...typeChanges(schema, pointer, place),
  ];
}

function requiredChanges(schema: JsonObject, pointer: string, place: string): Change[] {
  return strings(schema["required"]).map((name) => ({
    kind: "drop-required",
    label: `${place}: "${name}" is no longer required`,
    pointer,
    detail: name,
    edit: (target) => {
      target["required"] = strings(target["required"]).filter((each) => each !== name);
    },
  }));
}

function propertyChanges(schema: JsonObject, pointer: string, place: string): Change[] {
  const properties = schema["properties"];
  if (!isJsonObject(properties)) return [];
  return Object.keys(properties).map((name) => ({
    kind: "rename-property",
    label: `${place}: "${name}" is called "${renamed(name)}"`,
    pointer,
    detail: name,
    edit: (target) => {
      // A part of the clone, as the target is.
      const members = target["properties"];
      if (isJsonObject(members)) rename(members as Editable, name, renamed(name));
      const required = strings(target["required"]);
      if (required.includes(name)) {
        target["required"] = required.map((each) => (each === name ? renamed(name) : each));
      }
    },
  }));
}

function enumChanges(
  schema: JsonObject,
  pointer: string,
  place: string,
  { directions }: Reach,
  enumValues: number,
): Change[] {
  const values = schema["enum"];
  if (!Array.isArray(values)) return [];
  const open = schema["x-pay-open"] === true;
  const changes: Change[] = [];
  // An open enum restricts only what the simulator itself says.
  if (values.length > 1 && (!open || directions.has("answer") || directions.has("webhook"))) {
    for (const value of spread(values, enumValues)) {
      changes.push({
        kind: "narrow-enum",
        label: `${place}: the value ${JSON.stringify(value)} is gone`,
        pointer,
        detail: JSON.stringify(value),
        edit: (target) => {
          target["enum"] = values.filter((each) => each !== value);
        },
      });
    }
  }
  if (!open && directions.has("request")) {
    const extra = typeof values[0] === "number" ? 987_654_321 : "MUTANT";
    changes.push({
      kind: "widen-enum",
      label: `${place}: the value ${JSON.stringify(extra)} is allowed`,
      pointer,
      detail: "",
      edit: (target) => {
        target["enum"] = [...values, extra];
      },
    });
  }
  return changes;
}

const otherTypes: Readonly<Record<string, string>> = {
  string: "integer",
  integer: "string",
  number: "string",
  boolean: "string",
  array: "object",
  object: "array",
};

function typeChanges(schema: JsonObject, pointer: string, place: string): Change[] {
  const type = schema["type"];
  // A list of types such as [string, "null"] keeps its null.
  const types = typeof type === "string" ? [type] : strings(type);
  const main = types.find((each) => each !== "null");
  const other = main === undefined ? undefined : otherTypes[main];
  if (main === undefined || other === undefined) return [];
  return [
    {
      kind: "change-type",
      label: `${place}: is of type ${other} instead of ${main}`,
      pointer,
      detail: "",
      edit: (target) => {
        // Whatever else it says belongs to the old type.
        for (const keyword of Object.keys(target)) delete target[keyword];
        target["type"] =
          typeof type === "string" ? other : types.map((each) => (each === main ? other : each));
      },
    },
  ];
}

function renamed(name: string): string {
  return `${name}Mutant`;
}

/** Gives a member another name and leaves it where it stands. */
function rename(target: Editable, from: string, to: string): void {
  const entries = Object.entries(target);
  for (const [name] of entries) delete target[name];
  for (const [name, value] of entries) target[name === from ? to : name] = value;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

function spread(values: readonly JsonValue[], count: number): JsonValue[] {
  const taken = Math.min(count, values.length);
  return Array.from(
    { length: taken },
    (_, index) => values[Math.floor((index * values.length) / taken)] ?? null,
  );
}
