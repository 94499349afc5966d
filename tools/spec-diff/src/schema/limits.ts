import type { Shift } from "../comparison.ts";
import type { Json, JsonObject } from "../json.ts";

/** The limits of a schema, in keywords that can be compared one by one. */
export type Limits = Readonly<Record<string, string | number | true>>;

const lower = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const;
const upper = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const;

/** Every keyword that {@link limitsOf} reads. */
export const limitKeywords: readonly string[] = [
  ...lower,
  ...upper,
  "multipleOf",
  "pattern",
  "format",
  "uniqueItems",
];

/** The values of the second format are among those of the first. */
const within: Readonly<Record<string, readonly string[]>> = {
  int64: ["int32"],
  double: ["float"],
  uri: ["url"],
  "uri-reference": ["uri"],
};

/** Reads the limits. What allows everything (`minLength: 0`, `uniqueItems: false`) is none. */
export function limitsOf(schema: JsonObject): Limits {
  const limits: Record<string, string | number | true> = {};
  for (const keyword of limitKeywords) {
    const value = schema[keyword];
    if (typeof value === "number" || typeof value === "string") limits[keyword] = value;
    if (value === true) limits[keyword] = true;
  }
  for (const keyword of ["minLength", "minItems", "minProperties"]) {
    if (limits[keyword] === 0) delete limits[keyword];
  }
  return limits;
}

/** Both limits at once. Two patterns or formats stay side by side, as one text that compares with itself alone. */
export function tighten(first: Limits, second: Limits): Limits {
  const result: Record<string, string | number | true> = { ...first };
  for (const [keyword, value] of Object.entries(second)) {
    const present = result[keyword];
    if (present === undefined || present === value) result[keyword] = value;
    else if (typeof present === "number" && typeof value === "number" && keyword !== "multipleOf") {
      result[keyword] = isLower(keyword) ? Math.max(present, value) : Math.min(present, value);
    } else result[keyword] = [present, value].sort().join(" and ");
  }
  return result;
}

function isLower(keyword: string): boolean {
  return lower.some((name) => name === keyword);
}

/** One limit that moved. */
export interface LimitChange {
  readonly keyword: string;
  readonly shift: Shift;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** Every limit that is another than before. A bound and its exclusive form are one. */
export function limitChanges(before: Limits, after: Limits): LimitChange[] {
  const changes: LimitChange[] = [];
  for (const keyword of limitKeywords) {
    if (keyword === "exclusiveMinimum" || keyword === "exclusiveMaximum") continue;
    if (keyword === "minimum" || keyword === "maximum") {
      const shift = boundShift(keyword, before, after);
      if (shift !== undefined) {
        changes.push({
          keyword,
          shift,
          before: boundText(keyword, before),
          after: boundText(keyword, after),
        });
      }
      continue;
    }
    const old = before[keyword];
    const now = after[keyword];
    if (old !== now) changes.push({ keyword, shift: shiftOf(keyword, old, now), before: old, after: now });
  }
  return changes;
}

function shiftOf(
  keyword: string,
  before: string | number | true | undefined,
  after: string | number | true | undefined,
): Shift {
  if (before === undefined) return "narrowed";
  if (after === undefined) return "widened";
  if (typeof before === "number" && typeof after === "number") {
    if (keyword === "multipleOf") {
      if (isMultiple(before, after)) return "widened";
      return isMultiple(after, before) ? "narrowed" : "changed";
    }
    return after > before === isLower(keyword) ? "narrowed" : "widened";
  }
  if (keyword === "format") {
    if (within[String(after)]?.includes(String(before)) === true) return "widened";
    if (within[String(before)]?.includes(String(after)) === true) return "narrowed";
  }
  return "changed";
}

function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

interface Bound {
  readonly at: number;
  readonly exclusive: boolean;
}

/** The stricter of a bound and its exclusive form. */
function boundOf(keyword: "minimum" | "maximum", limits: Limits): Bound | undefined {
  const plain = limits[keyword];
  const strict = limits[keyword === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum"];
  const inclusive = typeof plain === "number" ? { at: plain, exclusive: false } : undefined;
  const exclusive = typeof strict === "number" ? { at: strict, exclusive: true } : undefined;
  if (inclusive === undefined || exclusive === undefined) return inclusive ?? exclusive;
  const sharper = keyword === "minimum" ? exclusive.at >= inclusive.at : exclusive.at <= inclusive.at;
  return sharper ? exclusive : inclusive;
}

function boundShift(keyword: "minimum" | "maximum", before: Limits, after: Limits): Shift | undefined {
  const old = boundOf(keyword, before);
  const now = boundOf(keyword, after);
  if (old === undefined) return now === undefined ? undefined : "narrowed";
  if (now === undefined) return "widened";
  if (old.at === now.at) {
    if (old.exclusive === now.exclusive) return undefined;
    return now.exclusive ? "narrowed" : "widened";
  }
  return now.at > old.at === (keyword === "minimum") ? "narrowed" : "widened";
}

function boundText(keyword: "minimum" | "maximum", limits: Limits): string | undefined {
  const bound = boundOf(keyword, limits);
  if (bound === undefined) return undefined;
  const relation = keyword === "minimum" ? ">" : "<";
  return `${relation}${bound.exclusive ? "" : "="} ${bound.at}`;
}
