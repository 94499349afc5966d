import type { InputIssue } from "../errors/kinds.js";
import type { NumberShape, ObjectShape, Shape, StringShape, UnionShape } from "../operation.js";
import { formats } from "./formats.js";
import { kindOf, listOf, range, suggest, wantedBy } from "./words.js";

/** Everything that is wrong with a value, by its generated shape. Empty when it may be sent. */
export function checkShape(value: unknown, shape: Shape): InputIssue[] {
  const check = checkOf(shape);
  const issues: InputIssue[] = [];
  check(value, untold, issues);
  if (issues.length === 0) return issues;
  const told: InputIssue[] = [];
  check(value, "", told);
  return told;
}

/** Where a value stands. Putting that into words costs as much as the rest, so it waits until something is wrong. */
type Path = string | undefined;
const untold: Path = undefined;

type Check = (value: unknown, path: Path, issues: InputIssue[]) => void;

/**
 * What a shape comes down to, made when it is first needed. Shapes never change and are shared by all clients, and walking
 * through one for every call took longer than writing the JSON.
 */
const checks = new WeakMap<Shape, Check>();

function checkOf(shape: Shape): Check {
  const known = checks.get(shape);
  if (known !== undefined) return known;
  let made: Check;
  // A shape may hold itself further down; what stands there waits for what is being made here.
  checks.set(shape, (value, path, issues) => made(value, path, issues));
  const strict = compile(shape);
  made =
    shape.type !== "any" && shape.nullable
      ? (value, path, issues) => {
          if (value !== null) strict(value, path, issues);
        }
      : strict;
  checks.set(shape, made);
  return made;
}

function compile(shape: Shape): Check {
  switch (shape.type) {
    case "string":
      return stringCheck(shape);
    case "number":
    case "integer":
      return numberCheck(shape);
    case "boolean":
      return (value, path, issues) => {
        if (typeof value !== "boolean") report(issues, path, `is ${kindOf(value)}`, "true or false");
        else if (shape.const !== undefined && value !== shape.const) {
          report(issues, path, `is ${value}`, String(shape.const));
        }
      };
    case "array":
      return arrayCheck(shape);
    case "object":
      return objectCheck(shape);
    case "union":
      return unionCheck(shape);
    case "any":
      return () => undefined;
  }
}

function stringCheck(shape: StringShape): Check {
  const { minLength, maxLength, format } = shape;
  const least = minLength ?? 0;
  const most = maxLength ?? Number.POSITIVE_INFINITY;
  const pattern = shape.pattern === undefined ? undefined : new RegExp(shape.pattern, "u");
  const form = format === undefined ? undefined : formats[format];
  return (value, path, issues) => {
    if (typeof value !== "string") {
      report(issues, path, `is ${kindOf(value)}`, wantedBy(shape));
      return;
    }
    if (shape.enum && !shape.enum.includes(value)) {
      report(issues, path, "is not one of the known values", listOf(shape.enum));
      return;
    }
    // A code point takes one code unit or two, so most texts need no counting.
    if (value.length < least * 2 || value.length > most) {
      const length = codePoints(value);
      if (length < least || length > most) {
        report(issues, path, `has ${length} characters`, range("characters", minLength, maxLength));
      }
    }
    if (pattern !== undefined && !pattern.test(value)) {
      report(issues, path, "does not have the right form", `text matching ${shape.pattern}`);
    }
    if (form !== undefined && !form.test(value)) {
      report(issues, path, `is not a valid ${format}`, form.example);
    }
  };
}

/** The length in Unicode code points, without a list of them. */
function codePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
    count += 1;
  return count;
}

function numberCheck(shape: NumberShape): Check {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  return (value, path, issues) => {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      report(issues, path, `is ${kindOf(value)}`, wantedBy(shape));
      return;
    }
    if (shape.enum && !shape.enum.includes(value)) {
      report(issues, path, "is not one of the known values", shape.enum.join(", "));
      return;
    }
    if (shape.type === "integer" && !Number.isSafeInteger(value)) {
      report(issues, path, "is not a whole number", "a whole number");
    }
    if (minimum !== undefined && value < minimum) report(issues, path, "is too small", `at least ${minimum}`);
    if (maximum !== undefined && value > maximum) report(issues, path, "is too large", `at most ${maximum}`);
    if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
      report(issues, path, "is too small", `more than ${exclusiveMinimum}`);
    }
    if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
      report(issues, path, "is too large", `less than ${exclusiveMaximum}`);
    }
    if (multipleOf !== undefined && !isMultiple(value, multipleOf)) {
      report(issues, path, "is too fine", `a multiple of ${multipleOf}`);
    }
  };
}

/** Decimal steps such as 0.01 have no exact binary form, so the quotient may miss a whole number by rounding. */
function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * Number.EPSILON * 4;
}

function arrayCheck(shape: Extract<Shape, { type: "array" }>): Check {
  const { minItems, maxItems, uniqueItems } = shape;
  const item = checkOf(shape.items);
  return (value, path, issues) => {
    if (!Array.isArray(value)) {
      report(issues, path, `is ${kindOf(value)}`, "a list");
      return;
    }
    if (value.length < (minItems ?? 0) || value.length > (maxItems ?? Number.POSITIVE_INFINITY)) {
      report(issues, path, `has ${value.length} items`, range("items", minItems, maxItems));
    }
    for (let index = 0; index < value.length; index += 1) {
      item(value[index], path === untold ? untold : `${path}[${index}]`, issues);
    }
    if (uniqueItems && value.length > 1) {
      const distinct = new Set(value.map((one: unknown) => JSON.stringify(one)));
      if (distinct.size < value.length) report(issues, path, "repeats an item", "each item once");
    }
  };
}

interface Member {
  readonly check: Check;
  readonly isRequired: boolean;
}

function objectCheck(shape: ObjectShape): Check {
  const { required = [], anyRequired, maxProperties, maxKeyLength } = shape;
  const names = Object.keys(shape.properties);
  const others = shape.values && checkOf(shape.values);
  const known = new Map<string, Member>();
  for (const name of names) {
    const property = shape.properties[name];
    if (property) known.set(name, { check: checkOf(property), isRequired: required.includes(name) });
  }
  const countable = required.filter((name) => known.has(name)).length;

  return (value, path, issues) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      report(issues, path, `is ${kindOf(value)}`, "an object");
      return;
    }
    const members = value as Readonly<Record<string, unknown>>;
    const before = issues.length;
    if (path !== untold || countable < required.length) tellMissing(members, shape, path, issues);
    if (
      anyRequired &&
      !anyRequired.some((list) => list.every((name) => ownMember(members, name) !== undefined))
    ) {
      report(issues, path, "lacks a member", anyRequired.map((list) => list.join(" with ")).join(", or "));
    }
    let count = 0;
    let requiredCount = 0;
    for (const name of Object.keys(members)) {
      const member = members[name];
      if (member === undefined) continue;
      count += 1;
      if (maxKeyLength !== undefined && codePoints(name) > maxKeyLength) {
        const allowed = `names of at most ${maxKeyLength} characters`;
        report(issues, path, "has a member with too long a name", allowed);
      }
      const one = known.get(name);
      if (one !== undefined) {
        if (one.isRequired) requiredCount += 1;
        one.check(member, join(path, name), issues);
      } else if (others) others(member, join(path, name), issues);
      else if (shape.closed) report(issues, join(path, name), "is not known", suggest(name, names));
    }
    // Asking for each of them by name would take longer than to count those that came along.
    if (requiredCount < countable && issues.length === before) tellMissing(members, shape, path, issues);
    if (maxProperties !== undefined && count > maxProperties) {
      report(issues, path, `has ${count} members`, `at most ${maxProperties}`);
    }
  };
}

function tellMissing(
  members: Readonly<Record<string, unknown>>,
  { required = [], properties }: ObjectShape,
  path: Path,
  issues: InputIssue[],
): void {
  for (const name of required) {
    if (ownMember(members, name) === undefined)
      report(issues, join(path, name), "is missing", wantedBy(properties[name]));
  }
}

function unionCheck(shape: UnionShape): Check {
  const { on } = shape;
  const members = shape.of.map((member) => ({ check: checkOf(member), tags: tagsOf(member, on) }));
  const byTag = new Map(
    members.flatMap(({ check, tags }) => tags.map((tag) => [tag, check] as const)).reverse(),
  );
  return (value, path, issues) => {
    if (on !== undefined && typeof value === "object" && value !== null) {
      const tag = (value as Readonly<Record<string, unknown>>)[on];
      const check = typeof tag === "string" ? byTag.get(tag) : undefined;
      if (check !== undefined) {
        check(value, path, issues);
        return;
      }
      const problem = tag === undefined ? "is missing" : "is not one of the known values";
      report(issues, join(path, on), problem, listOf(members.flatMap(({ tags }) => tags)));
      return;
    }
    let closest: InputIssue[] | undefined;
    for (const { check } of members) {
      const attempt: InputIssue[] = [];
      check(value, path, attempt);
      if (attempt.length === 0) return;
      if (closest === undefined || attempt.length < closest.length) closest = attempt;
    }
    issues.push(...(closest ?? []));
  };
}

/** The values by which one shape of a union is known. */
function tagsOf(shape: Shape, on: string | undefined): readonly string[] {
  const property = on !== undefined && shape.type === "object" ? shape.properties[on] : undefined;
  return property?.type === "string" ? (property.enum ?? []) : [];
}

/** What is inherited is not sent either. */
function ownMember(members: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

function report(issues: InputIssue[], path: Path, problem: string, allowed: string): void {
  issues.push({ path: path ?? "", problem, allowed });
}

const join = (path: Path, name: string): Path =>
  path === untold ? untold : path === "" ? name : `${path}.${name}`;
