import type { Comparison } from "../comparison.ts";
import { equal, type Json, type JsonObject, objectOf, shown } from "../json.ts";
import type { Place } from "../report.ts";

/** Compares the tables that say what each error code means, component by component. */
export function compareCodes({ before, after, renamed }: Comparison, place: Place): void {
  const known = new Set<string>();
  for (const [name, component] of Object.entries(before.schemas)) {
    const old = objectOf(component)["x-pay-codes"];
    if (old === undefined) continue;
    const newName = name in after.schemas ? name : (renamed.get(name) ?? sameTable(old, after.schemas));
    const now = newName === undefined ? undefined : objectOf(after.schemas[newName])["x-pay-codes"];
    known.add(newName ?? name);
    if (now === undefined) {
      place.add({
        kind: "codes-removed",
        level: "major",
        topic: "removed",
        where: name,
        what: "no longer explains its codes",
        action: "Do not count on the kind of these errors.",
      });
    } else compareTable(place, newName ?? name, objectOf(old), objectOf(now));
  }
  for (const [name, component] of Object.entries(after.schemas)) {
    if (known.has(name) || objectOf(component)["x-pay-codes"] === undefined) continue;
    place.add({
      kind: "codes-added",
      level: "minor",
      topic: "added",
      where: name,
      what: "now explains its codes",
    });
  }
}

function sameTable(codes: Json, schemas: JsonObject): string | undefined {
  return Object.keys(schemas).find((name) => equal(objectOf(schemas[name])["x-pay-codes"], codes));
}

function compareTable(place: Place, where: string, before: JsonObject, after: JsonObject): void {
  for (const [code, entry] of Object.entries(before)) {
    const at = `${where} code \`${code}\``;
    const old = objectOf(entry);
    if (after[code] === undefined) {
      place.add({
        kind: "code-removed",
        level: "major",
        topic: "removed",
        where: at,
        what: "is no longer explained",
        action: "Do not count on its kind.",
      });
      continue;
    }
    const now = objectOf(after[code]);
    for (const key of ["kind", "retry"]) {
      if (equal(old[key], now[key])) continue;
      place.add({
        kind: `code-${key}-changed`,
        level: "major",
        topic: "behaviour",
        where: at,
        what: `has the ${key} ${shown(now[key])} instead of ${shown(old[key])}`,
        action: "Check what you do about this error.",
      });
    }
    const { kind: _kind, retry: _retry, ...oldWords } = old;
    const { kind: _newKind, retry: _newRetry, ...newWords } = now;
    if (equal(oldWords, newWords)) continue;
    place.add({ kind: "text", level: "patch", topic: "text", where: at, what: "is described anew" });
  }
  for (const code of Object.keys(after)) {
    if (code in before) continue;
    const at = `${where} code \`${code}\``;
    place.add({ kind: "code-added", level: "minor", topic: "added", where: at, what: "is now explained" });
  }
}
