import type { Simulator } from "@pay/testing";
import { schemaAt } from "./samples.js";

type Spec = Simulator["spec"];
type Json = Readonly<Record<string, unknown>>;

/** Copies of a right value with one thing changed. */
export interface Variants {
  /** Still right: another value of an enum, one of the members of which one is enough. */
  readonly right: readonly unknown[];
  /** Wrong: what is required is missing, or a closed enum has a value that it does not know. */
  readonly wrong: readonly unknown[];
}

type Key = string | number;

/** What can be changed about a value of a schema, named by its JSON pointer. */
export function variantsOf(spec: Spec, pointer: string, value: unknown): Variants {
  const right: unknown[] = [];
  const wrong: unknown[] = [];
  const seen = new Set<string>();
  const walk = (given: Json, current: unknown, path: readonly Key[]): void => {
    const schema = choose(spec, given, current);
    if (Array.isArray(current)) {
      const items = (schema["items"] ?? {}) as Json;
      current.forEach((item, index) => {
        walk(items, item, [...path, index]);
      });
      return;
    }
    const values = schema["enum"];
    if (Array.isArray(values)) {
      // Large enums stand in many places: once is enough.
      const list = JSON.stringify(values);
      if (!seen.has(list)) {
        for (const other of values) if (other !== current) right.push(replaced(value, path, other));
      }
      seen.add(list);
      if (schema["x-pay-open"] !== true) {
        wrong.push(replaced(value, path, typeof current === "number" ? -1 : "no-such-value"));
      }
    }
    if (typeof current !== "object" || current === null) return;
    const required = Array.isArray(schema["required"]) ? (schema["required"] as string[]) : [];
    for (const name of required) wrong.push(replaced(value, [...path, name], undefined));
    const enough = alternativesOf(schema);
    if (enough.length > 0) wrong.push(without(value, path, enough));
    for (const name of enough) {
      right.push(
        without(
          value,
          path,
          enough.filter((other) => other !== name),
        ),
      );
    }
    const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Json>>;
    for (const [name, member] of Object.entries(properties)) {
      if (name in current) walk(member, (current as Json)[name], [...path, name]);
    }
  };
  walk(schemaAt(spec, pointer), value, []);
  return { right, wrong };
}

/** The schema that a value was made for: behind references, and of a union the member with its constant. */
function choose(spec: Spec, given: Json, value: unknown): Json {
  const { $ref, ...beside } = given;
  const schema = typeof $ref === "string" ? { ...schemaAt(spec, $ref), ...beside } : given;
  const variants = schema["oneOf"] ?? ("properties" in schema ? undefined : schema["anyOf"]);
  if (!Array.isArray(variants)) return schema;
  const candidates = variants.map((variant: Json) => choose(spec, variant, value));
  return (
    candidates.find((candidate) => {
      const required = Array.isArray(candidate["required"]) ? (candidate["required"] as string[]) : [];
      const properties = Object.entries((candidate["properties"] ?? {}) as Readonly<Record<string, Json>>);
      const has = (name: string): boolean => typeof value === "object" && value !== null && name in value;
      return (
        required.every(has) &&
        properties.every(([name, { const: constant }]) =>
          constant === undefined ? true : (value as Json)[name] === constant,
        )
      );
    }) ?? schema
  );
}

/** The members of which one is enough. */
function alternativesOf(schema: Json): string[] {
  const alternatives = "properties" in schema ? schema["anyOf"] : undefined;
  if (!Array.isArray(alternatives)) return [];
  return alternatives.flatMap(({ required }: { readonly required?: readonly string[] }) => required ?? []);
}

const without = (value: unknown, path: readonly Key[], names: readonly string[]): unknown =>
  names.reduce((copy, name) => replaced(copy, [...path, name], undefined), value);

/** A copy of a value with something else at a path; `undefined` takes the member away. */
function replaced(value: unknown, path: readonly Key[], other: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const last = path.at(-1);
  if (last === undefined) return other;
  const holder = path.slice(0, -1).reduce<unknown>((each, key) => (each as Json)[key], copy);
  if (other === undefined) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, other);
  return copy;
}
