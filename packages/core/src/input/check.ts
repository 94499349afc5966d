import type { InputIssue } from "../errors/kinds.js";
import type { NumberShape, ObjectShape, Shape, StringShape, UnionShape } from "../operation.js";

/** Everything that is wrong with a value, by its generated shape. Empty when it may be sent. */
export function checkShape(value: unknown, shape: Shape): InputIssue[] {
  const issues: InputIssue[] = [];
  visit(value, shape, untold, issues);
  if (issues.length === 0) return issues;
  const told: InputIssue[] = [];
  visit(value, shape, "", told);
  return told;
}

/** Where a value stands. Putting that into words costs as much as the rest, so it waits until something is wrong. */
type Path = string | undefined;
const untold: Path = undefined;

function visit(value: unknown, shape: Shape, path: Path, issues: InputIssue[]): void {
  if (shape.type === "any") return;
  if (value === null && shape.nullable) return;
  switch (shape.type) {
    case "string":
      checkString(value, shape, path, issues);
      return;
    case "number":
    case "integer":
      checkNumber(value, shape, path, issues);
      return;
    case "boolean":
      if (typeof value !== "boolean") report(issues, path, `is ${kindOf(value)}`, "true or false");
      else if (shape.const !== undefined && value !== shape.const) {
        report(issues, path, `is ${value}`, String(shape.const));
      }
      return;
    case "array":
      if (!Array.isArray(value)) {
        report(issues, path, `is ${kindOf(value)}`, "a list");
        return;
      }
      if (
        value.length < (shape.minItems ?? 0) ||
        value.length > (shape.maxItems ?? Number.POSITIVE_INFINITY)
      ) {
        report(issues, path, `has ${value.length} items`, range("items", shape.minItems, shape.maxItems));
      }
      for (let index = 0; index < value.length; index += 1) {
        visit(value[index], shape.items, path === untold ? untold : `${path}[${index}]`, issues);
      }
      if (shape.uniqueItems && value.length > 1) {
        const distinct = new Set(value.map((item: unknown) => JSON.stringify(item)));
        if (distinct.size < value.length) report(issues, path, "repeats an item", "each item once");
      }
      return;
    case "object":
      checkObject(value, shape, path, issues);
      return;
    case "union":
      checkUnion(value, shape, path, issues);
  }
}

function checkString(value: unknown, shape: StringShape, path: Path, issues: InputIssue[]): void {
  if (typeof value !== "string") {
    report(issues, path, `is ${kindOf(value)}`, shape.enum ? listOf(shape.enum) : "a string");
    return;
  }
  if (shape.enum && !shape.enum.includes(value)) {
    report(issues, path, "is not one of the known values", listOf(shape.enum));
    return;
  }
  const { minLength, maxLength, pattern, format } = shape;
  if (minLength !== undefined || maxLength !== undefined) {
    const least = minLength ?? 0;
    const most = maxLength ?? Number.POSITIVE_INFINITY;
    // A code point takes one code unit or two, so most texts need no counting.
    const fits = value.length >= least * 2 && value.length <= most;
    const length = fits ? value.length : codePoints(value);
    if (length < least || length > most) {
      report(issues, path, `has ${length} characters`, range("characters", minLength, maxLength));
    }
  }
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) {
    report(issues, path, "does not have the right form", `text matching ${pattern}`);
  }
  const known = format === undefined ? undefined : formats[format];
  if (known !== undefined && !known.test(value)) {
    report(issues, path, `is not a valid ${format}`, known.example);
  }
}

/** The length in Unicode code points, without a list of them. */
function codePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
    count += 1;
  return count;
}

const matching = (expression: RegExp, example: string): { test(text: string): boolean; example: string } => ({
  test: (text) => expression.test(text),
  example,
});

/** Whether the calendar has the day; `Date.parse` takes 31 February for 3 March. */
function isDay(text: string): boolean {
  const day = text.slice(0, 10);
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const formats: Readonly<Record<string, { test(text: string): boolean; example: string } | undefined>> = {
  "date-time": {
    test: (text) =>
      /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$/.test(text) &&
      isDay(text) &&
      !Number.isNaN(Date.parse(text)),
    example: "a moment with its zone, such as 2026-01-31T09:30:00.000Z",
  },
  date: {
    test: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text),
    example: "a date such as 2026-01-31",
  },
  uuid: matching(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i, "a UUID"),
  uri: { test: (text) => URL.canParse(text), example: "an absolute URL" },
  email: matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "an e-mail address"),
};

function checkNumber(value: unknown, shape: NumberShape, path: Path, issues: InputIssue[]): void {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    report(issues, path, `is ${kindOf(value)}`, shape.type === "integer" ? "a whole number" : "a number");
    return;
  }
  if (shape.enum && !shape.enum.includes(value)) {
    report(issues, path, "is not one of the known values", shape.enum.join(", "));
    return;
  }
  if (shape.type === "integer" && !Number.isSafeInteger(value)) {
    report(issues, path, "is not a whole number", "a whole number");
  }
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
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
}

/** Decimal steps such as 0.01 have no exact binary form, so the quotient may miss a whole number by rounding. */
function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * Number.EPSILON * 4;
}

function checkObject(value: unknown, shape: ObjectShape, path: Path, issues: InputIssue[]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    report(issues, path, `is ${kindOf(value)}`, "an object");
    return;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const name of shape.required ?? []) {
    if (ownMember(members, name) === undefined)
      report(issues, join(path, name), "is missing", allowedBy(shape.properties[name]));
  }
  if (
    shape.anyRequired &&
    !shape.anyRequired.some((names) => names.every((name) => ownMember(members, name) !== undefined))
  ) {
    report(
      issues,
      path,
      "lacks a member",
      shape.anyRequired.map((names) => names.join(" with ")).join(", or "),
    );
  }
  let count = 0;
  for (const name of Object.keys(members)) {
    const member = members[name];
    if (member === undefined) continue;
    count += 1;
    if (shape.maxKeyLength !== undefined && codePoints(name) > shape.maxKeyLength) {
      report(
        issues,
        path,
        "has a member with too long a name",
        `names of at most ${shape.maxKeyLength} characters`,
      );
    }
    const known = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
    if (known) visit(member, known, join(path, name), issues);
    else if (shape.values) visit(member, shape.values, join(path, name), issues);
    else if (shape.closed)
      report(issues, join(path, name), "is not known", suggest(name, Object.keys(shape.properties)));
  }
  if (shape.maxProperties !== undefined && count > shape.maxProperties) {
    report(issues, path, `has ${count} members`, `at most ${shape.maxProperties}`);
  }
}

function checkUnion(value: unknown, shape: UnionShape, path: Path, issues: InputIssue[]): void {
  if (shape.on !== undefined && typeof value === "object" && value !== null) {
    const tag = (value as Readonly<Record<string, unknown>>)[shape.on];
    const known: string[] = [];
    for (const member of shape.of) {
      if (member.type !== "object") continue;
      const property = member.properties[shape.on];
      const tags = property?.type === "string" ? (property.enum ?? []) : [];
      if (typeof tag === "string" && tags.includes(tag)) {
        visit(value, member, path, issues);
        return;
      }
      known.push(...tags);
    }
    const at = join(path, shape.on);
    report(issues, at, tag === undefined ? "is missing" : "is not one of the known values", listOf(known));
    return;
  }
  let closest: InputIssue[] | undefined;
  for (const member of shape.of) {
    const attempt: InputIssue[] = [];
    visit(value, member, path, attempt);
    if (attempt.length === 0) return;
    if (closest === undefined || attempt.length < closest.length) closest = attempt;
  }
  issues.push(...(closest ?? []));
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

const listOf = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");

function range(unit: string, minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && minimum === maximum) return `exactly ${minimum} ${unit}`;
  if (minimum === undefined) return `at most ${maximum} ${unit}`;
  return maximum === undefined ? `at least ${minimum} ${unit}` : `${minimum} to ${maximum} ${unit}`;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isFinite(value) ? "a number" : String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function allowedBy(shape: Shape | undefined): string {
  switch (shape?.type) {
    case "string":
      return shape.enum ? listOf(shape.enum) : "a string";
    case "number":
      return "a number";
    case "integer":
      return "a whole number";
    case "boolean":
      return "true or false";
    case "array":
      return "a list";
    case "object":
    case "union":
      return "an object";
    default:
      return "any value";
  }
}

/** The known name that differs only in case or separators, which is the usual slip; else all of them. */
function suggest(name: string, known: readonly string[]): string {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[_-]/g, "");
  const near = known.find((candidate) => plain(candidate) === plain(name));
  return near === undefined ? (known.length > 0 ? known.join(", ") : "nothing") : `did you mean ${near}?`;
}
