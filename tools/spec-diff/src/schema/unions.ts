import { type Comparison, type Direction, judge } from "../comparison.ts";
import { type Document, lastWord, referenceOf } from "../document/resolve.ts";
import { compareLevels, highest, type Level } from "../finding.ts";
import { canonical, type Json, shown } from "../json.ts";
import { type Place, Report } from "../report.ts";
import { compareSchemas, type SchemaPair } from "./compare.ts";
import { flatten, type Union } from "./flat.ts";

/** Compares alternatives: which there are, and what became of each. */
export function compareUnions(
  comparison: Comparison,
  place: Place,
  { direction, where }: SchemaPair,
  before: readonly Union[],
  after: readonly Union[],
): void {
  if (before.length !== after.length) {
    place.add({
      kind: "union-changed",
      level: "major",
      topic: "changed",
      where,
      what: "combines its alternatives in another way",
      action: "Compare what you send and read with the new alternatives.",
    });
    return;
  }
  for (const [index, old] of before.entries()) {
    const now = after[index];
    if (now === undefined) continue;
    if (old.on !== undefined && now.on !== undefined && old.on !== now.on) {
      place.add({
        kind: "discriminator-changed",
        level: "major",
        topic: "changed",
        where,
        what: `is told apart by \`${now.on}\` instead of \`${old.on}\``,
        action: "Look at the new field.",
      });
    }
    compareMembers(comparison, place, old, now, { direction, where });
  }
}

interface At {
  readonly direction: Direction;
  readonly where: string;
}

interface Candidate {
  readonly schema: Json;
  readonly name: string;
  readonly constants: string;
}

function compareMembers(comparison: Comparison, place: Place, before: Union, after: Union, at: At): void {
  const on = after.on ?? before.on;
  const left = before.members.map((member) => candidate(comparison.before, member, on));
  const right = after.members.map((member) => candidate(comparison.after, member, on));
  const pairs: [Candidate, Candidate][] = [];
  const take = (fits: (old: Candidate, now: Candidate) => boolean): void => {
    for (const old of [...left]) {
      const now = right.find((other) => fits(old, other));
      if (now === undefined) continue;
      left.splice(left.indexOf(old), 1);
      right.splice(right.indexOf(now), 1);
      pairs.push([old, now]);
    }
  };
  take((old, now) => old.constants !== "" && old.constants === now.constants);
  take((old, now) => referenceOf(old.schema) !== undefined && old.name === now.name);
  take((old, now) => trial(comparison, old, now, at) === "none");
  pairClosest(comparison, left, right, at, pairs);
  for (const [old, now] of pairs) {
    compareSchemas(comparison, place, {
      before: old.schema,
      after: now.schema,
      direction: at.direction,
      where: at.where,
    });
  }
  for (const old of left) place.add(lost(old, at));
  for (const now of right) place.add(gained(now, at));
}

/** What no name and no constant brings together is paired by how little the pair differs. */
function pairClosest(
  comparison: Comparison,
  left: Candidate[],
  right: Candidate[],
  at: At,
  pairs: [Candidate, Candidate][],
): void {
  while (left.length > 0 && right.length > 0) {
    let best: { old: Candidate; now: Candidate; level: Level } | undefined;
    for (const old of left) {
      for (const now of right) {
        const level = trial(comparison, old, now, at);
        if (best === undefined || compareLevels(level, best.level) < 0) best = { old, now, level };
      }
    }
    if (best === undefined) return;
    left.splice(left.indexOf(best.old), 1);
    right.splice(right.indexOf(best.now), 1);
    pairs.push([best.old, best.now]);
  }
}

function trial(comparison: Comparison, old: Candidate, now: Candidate, at: At): Level {
  const report = new Report();
  const apart: Comparison = { ...comparison, report, renamed: new Map() };
  compareSchemas(apart, report.root(), { before: old.schema, after: now.schema, ...at });
  return highest(report.findings().map(({ level }) => level));
}

/** The constant values that set a member apart, by the property named for it or, without one, all of them. */
function candidate(document: Document, schema: Json, on: string | undefined): Candidate {
  const flat = flatten(document, schema);
  const constants: string[] = [];
  for (const [property, { schema: inner }] of flat.properties) {
    if (on !== undefined && property !== on) continue;
    const values = flatten(document, inner).values;
    if (values?.list.length === 1 && !values.open) constants.push(`${property}=${canonical(values.list[0])}`);
  }
  const reference = referenceOf(schema);
  const name = reference === undefined ? shown(schema) : `\`${lastWord(reference)}\``;
  return { schema, name, constants: constants.sort().join() };
}

function lost({ name }: Candidate, { direction, where }: At): Parameters<Place["add"]>[0] {
  const level = judge("narrowed", direction);
  return {
    kind: "alternative-removed",
    level,
    topic: "removed",
    where,
    what: `is no longer ${name} ${direction === "sent" ? "in requests" : "in what the provider sends"}`,
    ...(level === "major" ? { action: "Send one of the others." } : {}),
  };
}

function gained({ name }: Candidate, { direction, where }: At): Parameters<Place["add"]>[0] {
  const level = judge("widened", direction);
  return {
    kind: "alternative-added",
    level,
    topic: "added",
    where,
    what: `${direction === "sent" ? "may now be" : "can now be"} ${name} ${direction === "sent" ? "in requests" : "in what the provider sends"}`,
    ...(level === "major" ? { action: "Handle the new alternative." } : {}),
  };
}
