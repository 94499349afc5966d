import type { Comparison, Direction } from "../comparison.ts";
import type { Operation } from "../document/operations.ts";
import {
  equal,
  isObject,
  type Json,
  type JsonObject,
  keysOf,
  listOf,
  objectOf,
  shown,
  stringsOf,
} from "../json.ts";
import type { Place } from "../report.ts";

/** Schemes and the scopes each needs; all of them at once. */
type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** Compares what a call must carry to be let in, and what proves a notification. */
export function compareSecurity(
  comparison: Comparison,
  place: Place,
  before: Operation,
  after: Operation,
  { direction, where }: { readonly direction: Direction; readonly where: string },
): void {
  const renamed = renamedSchemes(comparison);
  const old = alternatives(before.value["security"] ?? comparison.before.root["security"], renamed);
  const now = alternatives(after.value["security"] ?? comparison.after.root["security"], new Map());
  const covered = (list: readonly Alternative[], one: Alternative): boolean =>
    list.some((other) => needsNoMore(other, one));
  const refuses = old.some((one) => !covered(now, one));
  const gains = now.some((one) => !covered(old, one));
  if (!refuses && !gains) return;
  // Who verifies a notification must learn of every other proof, stronger or weaker.
  const breaking = refuses || direction === "received";
  place.add({
    kind: refuses ? "security-changed" : "security-added",
    level: breaking ? "major" : "minor",
    topic: "changed",
    where,
    what: `is authorized by ${describe(now)} instead of ${describe(old)}`,
    ...(breaking
      ? {
          action:
            direction === "sent" ? "Give the client these credentials." : "Verify the notification by these.",
        }
      : {}),
  });
}

function alternatives(security: Json | undefined, renamed: ReadonlyMap<string, string>): Alternative[] {
  const list = listOf(security).map(
    (entry) =>
      new Map(
        Object.entries(objectOf(entry)).map(([name, scopes]) => [
          renamed.get(name) ?? name,
          new Set(stringsOf(scopes)),
        ]),
      ),
  );
  return list.length === 0 ? [new Map()] : list;
}

/** Whether whoever meets the second meets the first. */
function needsNoMore(first: Alternative, second: Alternative): boolean {
  return [...first].every(([name, scopes]) => {
    const held = second.get(name);
    return held !== undefined && [...scopes].every((scope) => held.has(scope));
  });
}

function describe(list: readonly Alternative[]): string {
  return list
    .map((one) => (one.size === 0 ? "nothing" : [...one.keys()].map((name) => `\`${name}\``).join(" + ")))
    .join(" or ");
}

/** A scheme under another name is the same scheme. */
function renamedSchemes(comparison: Comparison): Map<string, string> {
  const old = schemesOf(comparison.before.root);
  const now = schemesOf(comparison.after.root);
  const renamed = new Map<string, string>();
  for (const [name, scheme] of Object.entries(old)) {
    if (name in now) continue;
    const found = Object.keys(now).find((other) => !(other in old) && equal(bare(now[other]), bare(scheme)));
    if (found !== undefined) renamed.set(name, found);
  }
  return renamed;
}

function schemesOf(root: JsonObject): JsonObject {
  return objectOf(objectOf(root["components"])["securitySchemes"]);
}

/** Without the words for people. */
function bare(value: Json | undefined): Json {
  if (!isObject(value)) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "description")
      .map(([key, inner]) => [key, isObject(inner) ? bare(inner) : inner]),
  );
}

/** Compares what the schemes themselves are. One that came, went or was renamed shows where it is used. */
export function compareSchemes(comparison: Comparison, place: Place): void {
  const old = schemesOf(comparison.before.root);
  const now = schemesOf(comparison.after.root);
  for (const name of keysOf(old, now)) {
    if (old[name] === undefined || now[name] === undefined || equal(old[name], now[name])) continue;
    const where = `security scheme \`${name}\``;
    if (equal(bare(old[name]), bare(now[name]))) {
      place.add({ kind: "text", level: "patch", topic: "text", where, what: "is described anew" });
      continue;
    }
    place.add({
      kind: "security-scheme-changed",
      level: "major",
      topic: "changed",
      where,
      what: `is ${shown(bare(now[name]))} instead of ${shown(bare(old[name]))}`,
      action: "Check the credentials you give and what you verify.",
    });
  }
}
