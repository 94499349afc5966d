import { type Comparison, type Direction, judge } from "../comparison.ts";
import type { Document } from "../document/resolve.ts";
import { equal, type Json } from "../json.ts";
import type { Place } from "../report.ts";
import { compareSchemas, type SchemaPair } from "./compare.ts";
import { type Flat, flatten, type Property } from "./flat.ts";

/** Compares the members of two objects: which there are, which must be there, and what others may be. */
export function compareFields(
  comparison: Comparison,
  place: Place,
  before: Flat,
  after: Flat,
  { direction, where }: SchemaPair,
): void {
  const oldFields = visible(comparison.before, before, direction);
  const newFields = visible(comparison.after, after, direction);
  for (const [name, field] of oldFields) {
    const now = newFields.get(name);
    const at = fieldName(field.owner ?? where, name);
    if (now === undefined) {
      place.add(removed(at, direction));
      continue;
    }
    compareSchemas(comparison, place, {
      before: field.schema,
      after: now.schema,
      direction,
      where: fieldName(now.owner ?? where, name),
    });
  }
  for (const [name, field] of newFields) {
    if (oldFields.has(name)) continue;
    const filled = isFilled(comparison.after, field.schema);
    const required = after.required.has(name) && !filled;
    const at = fieldName(field.owner ?? where, name);
    // A map, or an object that let anything in, had this member all along.
    if (before.rest !== undefined && before.rest !== false) {
      compareSchemas(comparison, place, { before: before.rest, after: field.schema, direction, where: at });
    }
    place.add(added(at, direction, required, before.rest === undefined && direction === "sent"));
  }
  compareRequired(comparison, place, { before, after, direction, where, oldFields, newFields });
  compareRest(comparison, place, before, after, { direction, where });
  compareAnyRequired(place, before, after, { direction, where });
}

const fieldName = (parent: string, name: string): string => `${parent}.${name}`;

/** A member that only travels the other way is not there. */
function visible(document: Document, flat: Flat, direction: Direction): ReadonlyMap<string, Property> {
  const hidden = direction === "sent" ? "readOnly" : "writeOnly";
  return new Map(
    [...flat.properties].filter(([, { schema }]) => flatten(document, schema).marks[hidden] !== true),
  );
}

/** Whether the client always has a value when the caller gives none. An option of the client may be unset. */
function isFilled(document: Document, schema: Json): boolean {
  return flatten(document, schema).marks["x-pay-generate"] !== undefined;
}

function removed(where: string, direction: Direction): Parameters<Place["add"]>[0] {
  const sent = direction === "sent";
  return {
    kind: "field-removed",
    level: "major",
    topic: "removed",
    where,
    what: sent ? "is no longer accepted in requests" : "is no longer sent by the provider",
    action: sent ? "Stop sending it." : "Stop reading it.",
  };
}

function added(
  where: string,
  direction: Direction,
  required: boolean,
  wasAnything: boolean,
): Parameters<Place["add"]>[0] {
  const sent = direction === "sent";
  if (sent && required) {
    return {
      kind: "required-field-added",
      level: "major",
      topic: "added",
      where,
      what: "must now be sent",
      action: "Send it.",
    };
  }
  if (wasAnything) {
    return {
      kind: "field-named",
      level: "major",
      topic: "added",
      where,
      what: "now has a meaning of its own in requests that took any member",
      action: "Check what you send under this name.",
    };
  }
  return {
    kind: "field-added",
    level: "minor",
    topic: "added",
    where,
    what: sent ? "may now be sent" : "is now sent by the provider",
  };
}

interface Required {
  readonly before: Flat;
  readonly after: Flat;
  readonly direction: Direction;
  readonly where: string;
  readonly oldFields: ReadonlyMap<string, Property>;
  readonly newFields: ReadonlyMap<string, Property>;
}

function compareRequired(comparison: Comparison, place: Place, change: Required): void {
  const { before, after, direction, where, oldFields, newFields } = change;
  for (const name of new Set([...before.required, ...after.required])) {
    const was = before.required.has(name);
    const is = after.required.has(name);
    const old = oldFields.get(name);
    const now = newFields.get(name);
    // A member that came or went says so itself; one without a schema of its own is known by `required` alone.
    if (was === is || (old === undefined) !== (now === undefined)) continue;
    const filled = direction === "sent" && now !== undefined && isFilled(comparison.after, now.schema);
    const level = is && filled ? "minor" : judge(is ? "narrowed" : "widened", direction);
    const words = {
      sent: is ? "must now be sent" : "may now be left out of requests",
      received: is ? "is now always sent by the provider" : "may now be missing in what the provider sends",
    };
    const actions = { sent: "Send it.", received: "Handle its absence." };
    place.add({
      kind: is ? "field-required" : "field-optional",
      level,
      topic: "changed",
      where: fieldName(now?.owner ?? where, name),
      what: words[direction],
      ...(level === "major" ? { action: actions[direction] } : {}),
    });
  }
}

function compareRest(
  comparison: Comparison,
  place: Place,
  before: Flat,
  after: Flat,
  { direction, where }: { direction: Direction; where: string },
): void {
  if (equal(before.rest, after.rest)) return;
  if (before.rest !== false && after.rest !== false) {
    compareSchemas(comparison, place, {
      before: before.rest ?? true,
      after: after.rest ?? true,
      direction,
      where: `${where}[key]`,
    });
    return;
  }
  const closed = after.rest === false;
  // What the provider sends beyond the known members was never promised: answers stay open for the client either way.
  const level = direction === "received" ? (closed ? "patch" : "minor") : closed ? "major" : "minor";
  place.add({
    kind: closed ? "object-closed" : "object-opened",
    level,
    topic: "changed",
    where,
    what: `${closed ? "no longer takes" : "now takes"} members that are not named ${direction === "sent" ? "in requests" : "in what the provider sends"}`,
    ...(level === "major" ? { action: "Send only the named members." } : {}),
  });
}

/** "At least one of" lists. A list is met by whoever meets a longer one. */
function compareAnyRequired(
  place: Place,
  before: Flat,
  after: Flat,
  { direction, where }: { direction: Direction; where: string },
): void {
  const narrowed = after.anyRequired.some((now) => !before.anyRequired.some((old) => implies(old, now)));
  const widened = before.anyRequired.some((old) => !after.anyRequired.some((now) => implies(now, old)));
  if (!narrowed && !widened) return;
  const shift = narrowed && widened ? "changed" : narrowed ? "narrowed" : "widened";
  const level = judge(shift, direction);
  place.add({
    kind: `any-required-${shift}`,
    level,
    topic: "changed",
    where,
    what: `needs at least one of ${describe(after)} instead of ${describe(before)}`,
    ...(level === "major"
      ? {
          action:
            direction === "sent"
              ? "Send at least one of them."
              : "Do not count on the former ones being there.",
        }
      : {}),
  });
}

function implies(first: readonly (readonly string[])[], second: readonly (readonly string[])[]): boolean {
  return first.every((list) => second.some((other) => other.every((name) => list.includes(name))));
}

function describe({ anyRequired }: Flat): string {
  if (anyRequired.length === 0) return "nothing in particular";
  return anyRequired.map((lists) => lists.map((list) => `\`${list.join(" + ")}\``).join(", ")).join(" and ");
}
