import { type Direction, judge } from "../comparison.ts";
import { canonical, shown } from "../json.ts";
import type { Place } from "../report.ts";
import type { Flat, Values } from "./flat.ts";

interface At {
  readonly direction: Direction;
  readonly where: string;
}

const scope = (direction: Direction): string =>
  direction === "sent" ? "in requests" : "in what the provider sends";

/** Compares the JSON types. Every integer is a number as well. */
export function compareTypes(place: Place, before: Flat, after: Flat, { direction, where }: At): void {
  const lost = [...typesOf(before)].filter((type) => !allows(after, type));
  const gained = [...typesOf(after)].filter((type) => !allows(before, type));
  if (lost.length === 0 && gained.length === 0) return;
  const shift = lost.length === 0 ? "widened" : gained.length === 0 ? "narrowed" : "changed";
  const level = judge(shift, direction);
  const nullOnly = [...lost, ...gained].every((type) => type === "null");
  place.add({
    kind: nullOnly ? `null-${shift}` : `type-${shift}`,
    level,
    topic: "changed",
    where,
    what: nullOnly
      ? `${shift === "widened" ? "may now be" : "is no longer"} null ${scope(direction)}`
      : `is ${names(after)} instead of ${names(before)} ${scope(direction)}`,
    ...(level === "major"
      ? { action: direction === "sent" ? "Send the new type." : "Read the new type." }
      : {}),
  });
}

const all = ["null", "boolean", "integer", "number", "string", "array", "object"];

function typesOf(flat: Flat): ReadonlySet<string> {
  return flat.types ?? new Set(all);
}

function allows(flat: Flat, type: string): boolean {
  const types = typesOf(flat);
  return types.has(type) || (type === "integer" && types.has("number"));
}

function names(flat: Flat): string {
  if (flat.types === undefined) return "anything";
  return [...flat.types].sort().join(" or ") || "nothing at all";
}

/** Compares listed values, and whether others may come. */
export function compareValues(
  place: Place,
  before: Values | undefined,
  after: Values | undefined,
  { direction, where }: At,
): void {
  const oldList = before?.list ?? [];
  const newList = after?.list ?? [];
  if (before === undefined && after === undefined) return;
  compareOpenness(place, before, after, { direction, where });
  if (before === undefined || after === undefined) return;
  const oldKeys = new Set(oldList.map(canonical));
  const newKeys = new Set(newList.map(canonical));
  for (const value of newList) {
    if (oldKeys.has(canonical(value))) continue;
    // A list that was open told the caller that a value like this may come.
    const surprise = direction === "received" && !before.open;
    place.add({
      kind: "value-added",
      level: surprise ? "major" : "minor",
      topic: "added",
      where,
      what: `${direction === "sent" ? "may now be" : "can now be"} ${shown(value)} ${scope(direction)}`,
      ...(surprise ? { action: "Handle the new value." } : {}),
    });
  }
  for (const value of oldList) {
    if (newKeys.has(canonical(value))) continue;
    place.add({
      kind: "value-removed",
      level: direction === "sent" ? "major" : "minor",
      topic: "removed",
      where,
      what: `is no longer ${shown(value)} ${scope(direction)}`,
      ...(direction === "sent" ? { action: "Send another value." } : {}),
    });
  }
}

function compareOpenness(
  place: Place,
  before: Values | undefined,
  after: Values | undefined,
  { direction, where }: At,
): void {
  const wasOpen = before === undefined || before.open;
  const isOpen = after === undefined || after.open;
  if (wasOpen === isOpen) {
    if ((before === undefined) === (after === undefined)) return;
    place.add({
      kind: after === undefined ? "values-unlisted" : "values-listed",
      level: "minor",
      topic: "changed",
      where,
      what: `${after === undefined ? "no longer lists" : "now lists"} known values ${scope(direction)}`,
    });
    return;
  }
  const shift = isOpen ? "widened" : "narrowed";
  const level = judge(shift, direction);
  const action =
    direction === "sent" ? "Send one of the listed values." : "Handle values that are not listed.";
  place.add({
    kind: isOpen ? "values-opened" : "values-closed",
    level,
    topic: "changed",
    where,
    what: isOpen
      ? `may be something else than the listed values ${scope(direction)}`
      : `is one of ${shown(after?.list)} and nothing else ${scope(direction)}`,
    ...(level === "major" ? { action } : {}),
  });
}
