import type { Direction } from "../comparison.ts";
import type { Level, Topic } from "../finding.ts";
import { equal, type Json, type JsonObject, keysOf, shown, stringsOf } from "../json.ts";
import type { Place } from "../report.ts";

/** What stands beside the limits of a schema, an operation or a parameter. */
export interface MarksPair {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly direction: Direction;
  readonly where: string;
}

interface Verdict {
  readonly kind: string;
  readonly level: Level;
  readonly topic: Topic;
  readonly what: string;
  readonly action?: string;
}

type Rule = (before: Json | undefined, after: Json | undefined, direction: Direction) => Verdict;

/** Words for people: they end up in hover texts and documentation and change nothing else. */
export const wording: ReadonlySet<string> = new Set([
  "description",
  "title",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "$comment",
  "x-pay-assumed",
  "tags",
]);

const rules: Readonly<Record<string, Rule>> = {
  deprecated: (_before, after) =>
    after === true
      ? {
          kind: "deprecated",
          level: "minor",
          topic: "deprecated",
          what: "is deprecated",
          action: "Plan to do without it.",
        }
      : { kind: "undeprecated", level: "patch", topic: "deprecated", what: "is no longer deprecated" },
  default: (before, after, direction) => {
    const what = `means ${shown(after)} instead of ${shown(before)} when it is left out`;
    if (direction === "received") return { kind: "default-changed", level: "patch", topic: "changed", what };
    if (before === undefined) return { kind: "default-added", level: "patch", topic: "changed", what };
    const action = "Send it where the former default was meant.";
    return { kind: "default-changed", level: "major", topic: "behaviour", what, action };
  },
  "x-pay-sensitive": (_before, after) =>
    after === true
      ? {
          kind: "sensitive-added",
          level: "minor",
          topic: "behaviour",
          what: "is now kept out of logs, errors and spans",
        }
      : {
          kind: "sensitive-removed",
          level: "major",
          topic: "behaviour",
          what: "now shows in logs, errors and spans",
          action: "Make sure that your logs may hold it.",
        },
  "x-pay-generate": (before, after) => fill("the client", before, after),
  "x-pay-client": (before, after) => fill("an option of the client", before, after),
  "x-pay-products": (before, after) => reach("product", before, after),
  "x-pay-versions": (before, after) => reach("version", before, after),
  // Which way a member travels shows in whether it is there; compareFields says so.
  readOnly: () => ({ kind: "direction", level: "patch", topic: "changed", what: "travels another way" }),
  writeOnly: () => ({ kind: "direction", level: "patch", topic: "changed", what: "travels another way" }),
};

function fill(by: string, before: Json | undefined, after: Json | undefined): Verdict {
  if (before === undefined) {
    const what = `is filled in by ${by} (${shown(after)}) when it is left out`;
    return { kind: "fill-added", level: "minor", topic: "behaviour", what };
  }
  if (after === undefined) {
    const what = `is no longer filled in by ${by}`;
    return { kind: "fill-removed", level: "major", topic: "behaviour", what, action: "Send it yourself." };
  }
  const what = `is filled in by ${by} with ${shown(after)} instead of ${shown(before)}`;
  const action = "Send it yourself where the former value was meant.";
  return { kind: "fill-changed", level: "major", topic: "behaviour", what, action };
}

function reach(word: string, before: Json | undefined, after: Json | undefined): Verdict {
  const old = stringsOf(before);
  const now = stringsOf(after);
  // No list means all of them.
  const lost = after !== undefined && (before === undefined || old.some((name) => !now.includes(name)));
  return {
    kind: lost ? `${word}-removed` : `${word}-added`,
    level: lost ? "major" : "minor",
    topic: lost ? "removed" : "added",
    what: `is there for the ${word}s ${after === undefined ? "of all kinds" : now.map(shown).join(", ")}, before for ${before === undefined ? "all" : old.map(shown).join(", ")}`,
    ...(lost ? { action: `Do without it on the other ${word}s.` } : {}),
  };
}

/** Compares descriptions, defaults, deprecations and what the extensions of a schema say. */
export function compareMarks(place: Place, pair: MarksPair): void {
  const { before, after, direction, where } = pair;
  for (const key of keysOf(before, after)) {
    // Codes are compared as a table, once for the component that holds it.
    if (equal(before[key], after[key]) || key === "x-pay-codes") continue;
    if (isSame(key, before[key], after[key])) continue;
    if (wording.has(key)) {
      place.add({ kind: "text", level: "patch", topic: "text", where, what: `is described anew (${key})` });
      continue;
    }
    const rule = rules[key];
    place.add({ where, ...(rule?.(before[key], after[key], direction) ?? unknown(key)) });
  }
}

/** `deprecated: false` says what its absence says; the order of products says nothing. */
function isSame(key: string, before: Json | undefined, after: Json | undefined): boolean {
  if (key === "x-pay-products" || key === "x-pay-versions") {
    if (before === undefined || after === undefined) return false;
    return equal([...stringsOf(before)].sort(), [...stringsOf(after)].sort());
  }
  const flags = ["deprecated", "readOnly", "writeOnly", "x-pay-sensitive"];
  return flags.includes(key) && (before ?? false) === (after ?? false);
}

function unknown(key: string): Verdict {
  // An extension of our own drives the client: until a rule weighs it, nobody may call its change harmless.
  const level = key.startsWith("x-pay-") ? "major" : "patch";
  return {
    kind: "extension-changed",
    level,
    topic: "changed",
    what: `has another \`${key}\``,
    ...(level === "major" ? { action: "Read what the extension says now." } : {}),
  };
}
