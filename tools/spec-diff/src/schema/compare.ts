import { type Comparison, type Direction, judge } from "../comparison.ts";
import { lastWord, referenceOf } from "../document/resolve.ts";
import { equal, type Json, type JsonObject, keysOf, objectOf, shown } from "../json.ts";
import type { Place } from "../report.ts";
import { compareFields } from "./fields.ts";
import { type Flat, flatten } from "./flat.ts";
import { limitChanges } from "./limits.ts";
import { compareMarks } from "./marks.ts";
import { compareUnions } from "./unions.ts";
import { compareTypes, compareValues } from "./values.ts";

/** Two schemas, the way their values travel, and where they stand in a caller's words. */
export interface SchemaPair {
  readonly before: Json;
  readonly after: Json;
  readonly direction: Direction;
  readonly where: string;
}

/**
 * Compares what two schemas allow. A component is compared once for each direction and reported under its own name; where
 * it stands in a document, or under which name, does not matter.
 */
export function compareSchemas(comparison: Comparison, place: Place, pair: SchemaPair): void {
  const { before, after, direction } = pair;
  const oldReference = referenceOf(before);
  const newReference = referenceOf(after);
  if (oldReference === undefined || newReference === undefined) {
    compareContents(comparison, place, pair);
    return;
  }
  const oldName = lastWord(oldReference);
  const newName = lastWord(newReference);
  noteRename(comparison, oldName, newName);
  comparison.report.shared(place, `${oldReference} ${newReference} ${direction}`, (shared) => {
    const bare = { before: { $ref: oldReference }, after: { $ref: newReference }, direction, where: newName };
    compareContents(comparison, shared, bare);
  });
  compareUses(comparison, place, pair);
}

function noteRename({ before, after, renamed }: Comparison, oldName: string, newName: string): void {
  if (oldName === newName || oldName in after.schemas || newName in before.schemas) return;
  if (!renamed.has(oldName)) renamed.set(oldName, newName);
}

/** What stands beside two references, over what they point to. */
function compareUses(
  comparison: Comparison,
  place: Place,
  { before, after, direction, where }: SchemaPair,
): void {
  const oldUse = withoutReference(before);
  const newUse = withoutReference(after);
  if (equal(oldUse, newUse)) return;
  const own = flatten(comparison.before, before);
  const now = flatten(comparison.after, after);
  const touched = keysOf(oldUse, newUse);
  compareMarks(place, {
    before: keep(own.marks, touched),
    after: keep(now.marks, touched),
    direction,
    where,
  });
}

function withoutReference(value: Json): JsonObject {
  const { $ref: _, ...rest } = objectOf(value);
  return rest;
}

function keep(marks: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(marks).filter(([key]) => keys.includes(key)));
}

function compareContents(comparison: Comparison, place: Place, pair: SchemaPair): void {
  const { direction, where } = pair;
  const before = flatten(comparison.before, pair.before);
  const after = flatten(comparison.after, pair.after);
  compareMarks(place, { before: before.marks, after: after.marks, direction, where });
  // A schema that becomes one of several, or the other way round, is compared with those several.
  if ((before.unions.length === 0) !== (after.unions.length === 0)) {
    compareUnions(comparison, place, pair, asUnion(before, pair.before), asUnion(after, pair.after));
    return;
  }
  compareTypes(place, before, after, pair);
  compareValues(place, before.values, after.values, pair);
  compareLimits(place, before, after, pair);
  compareFields(comparison, place, before, after, pair);
  compareInner(comparison, place, before.items, after.items, { direction, where: `${where}[]` });
  compareInner(comparison, place, before.names, after.names, { direction, where: `${where} keys` });
  compareUnions(comparison, place, pair, before.unions, after.unions);
  compareUnknown(place, before, after, where);
}

function asUnion(flat: Flat, schema: Json): Flat["unions"] {
  return flat.unions.length > 0 ? flat.unions : [{ members: [schema], on: undefined }];
}

function compareInner(
  comparison: Comparison,
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
  at: { direction: Direction; where: string },
): void {
  // No schema allows anything, just as `true` does.
  if (before !== undefined || after !== undefined) {
    compareSchemas(comparison, place, { before: before ?? true, after: after ?? true, ...at });
  }
}

function compareLimits(place: Place, before: Flat, after: Flat, { direction, where }: SchemaPair): void {
  for (const change of limitChanges(before.limits, after.limits)) {
    const level = judge(change.shift, direction);
    const action =
      direction === "sent"
        ? "Send only what keeps the new limit."
        : "Make room for values that could not come before.";
    place.add({
      kind: `limit-${change.shift}`,
      // A promise that shows in no type is worth a line in the documentation, not a feature.
      level: level === "minor" && direction === "received" ? "patch" : level,
      topic: "changed",
      where,
      what: `has another limit in ${direction === "sent" ? "requests" : "what the provider sends"}: ${change.keyword} ${shown(change.before)} → ${shown(change.after)}`,
      ...(level === "major" ? { action } : {}),
    });
  }
}

function compareUnknown(place: Place, before: Flat, after: Flat, where: string): void {
  for (const keyword of keysOf(before.unknown, after.unknown)) {
    if (equal(before.unknown[keyword], after.unknown[keyword])) continue;
    place.add({
      kind: "keyword-changed",
      level: "major",
      topic: "changed",
      where,
      what: `changed in \`${keyword}\`, whose weight no rule knows: ${shown(before.unknown[keyword])} → ${shown(after.unknown[keyword])}`,
      action: "Read the provider's documentation of it.",
    });
  }
}
