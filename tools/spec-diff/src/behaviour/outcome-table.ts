import { canonical, isObject, type Json, listOf, objectOf, textOf } from "../json.ts";

/** `gains`: only answers that meant nothing before mean something now. `changes`: an answer means something else. */
export type OutcomeShift = "same" | "gains" | "changes";

/** More combinations than this are not tried; the tables then count as changed. */
const mostCombinations = 50_000;
/** A value that no rule names. */
const other = "\u0000other";

interface Rule {
  readonly is: string;
  readonly when: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Compares two outcome tables by what they say about every combination of the values they name: the order of rules that do
 * not overlap, or one rule split in two, changes nothing.
 */
export function outcomeShift(before: Json | undefined, after: Json | undefined): OutcomeShift {
  if (canonical(before) === canonical(after)) return "same";
  if (!isObject(before) || !isObject(after)) return "changes";
  for (const key of ["code", "message"]) {
    if (before[key] !== undefined && before[key] !== after[key]) return "changes";
  }
  const gained = ["code", "message"].some((key) => before[key] !== after[key]);
  const old = rulesOf(before);
  const now = rulesOf(after);
  const universe = valuesByPointer([...old, ...now]);
  const count = [...universe.values()].reduce((product, values) => product * values.length, 1);
  if (count > mostCombinations) return "changes";
  let shift: OutcomeShift = gained ? "gains" : "same";
  for (const answer of combinations([...universe])) {
    const was = outcome(old, answer);
    const is = outcome(now, answer);
    if (was === is) continue;
    if (was !== undefined) return "changes";
    shift = "gains";
  }
  return shift;
}

function rulesOf(table: Json): Rule[] {
  return listOf(objectOf(table)["rules"]).map((entry) => {
    const rule = objectOf(entry);
    const when = Object.entries(objectOf(rule["when"])).map(
      ([pointer, values]) => [pointer, new Set(listOf(values).map(canonical))] as const,
    );
    return { is: textOf(rule["is"]) ?? "", when: new Map(when) };
  });
}

function valuesByPointer(rules: readonly Rule[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { when } of rules) {
    for (const [pointer, values] of when) {
      const known = found.get(pointer) ?? new Set([other]);
      for (const value of values) known.add(value);
      found.set(pointer, known);
    }
  }
  return new Map([...found].map(([pointer, values]) => [pointer, [...values]]));
}

function* combinations(
  universe: readonly (readonly [string, readonly string[]])[],
): Generator<Map<string, string>> {
  const [first, ...rest] = universe;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const below of combinations(rest)) {
    for (const value of first[1]) yield new Map(below).set(first[0], value);
  }
}

function outcome(rules: readonly Rule[], answer: ReadonlyMap<string, string>): string | undefined {
  const fits = rules.find(({ when }) =>
    [...when].every(([pointer, values]) => values.has(answer.get(pointer) ?? other)),
  );
  return fits?.is;
}
