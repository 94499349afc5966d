import { equal, type Json, type JsonObject, keysOf, listOf, objectOf, shown, textOf } from "../json.ts";
import type { Place } from "../report.ts";

/** Compares the addresses of the provider, one environment at a time. */
export function compareServers(
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
  where: string,
): void {
  const old = byEnvironment(before);
  const now = byEnvironment(after);
  for (const [key, server] of old) {
    const current = now.get(key);
    const at = `${where} server \`${key}\``;
    if (current === undefined) {
      const action = "Use another environment.";
      place.add({
        kind: "server-removed",
        level: "major",
        topic: "removed",
        where: at,
        what: "is gone",
        action,
      });
      continue;
    }
    compareServer(place, server, current, at);
  }
  for (const key of now.keys()) {
    if (old.has(key)) continue;
    const at = `${where} server \`${key}\``;
    place.add({ kind: "server-added", level: "minor", topic: "added", where: at, what: "is new" });
  }
}

function byEnvironment(servers: Json | undefined): ReadonlyMap<string, JsonObject> {
  return new Map(
    listOf(servers).map((entry) => {
      const server = objectOf(entry);
      return [textOf(server["x-pay-environment"]) ?? textOf(server["url"]) ?? "", server];
    }),
  );
}

function compareServer(place: Place, before: JsonObject, after: JsonObject, where: string): void {
  if (before["url"] !== after["url"]) {
    place.add({
      kind: "server-moved",
      level: "major",
      topic: "changed",
      where,
      what: `is at ${shown(after["url"])} instead of ${shown(before["url"])}`,
      action: "Open the new address where your network lets calls out.",
    });
  }
  const oldVariables = objectOf(before["variables"]);
  const newVariables = objectOf(after["variables"]);
  for (const name of keysOf(oldVariables, newVariables)) {
    const { description: _old, ...old } = objectOf(oldVariables[name]);
    const { description: _now, ...now } = objectOf(newVariables[name]);
    if (equal(old, now)) continue;
    place.add({
      kind: "server-variable-changed",
      level: "major",
      topic: "changed",
      where,
      what: `has another variable \`${name}\``,
      action: "Check the value you give for it.",
    });
  }
  if (!equal(before["description"], after["description"]) || variableTexts(before) !== variableTexts(after)) {
    place.add({ kind: "text", level: "patch", topic: "text", where, what: "is described anew" });
  }
}

function variableTexts(server: JsonObject): string {
  return Object.entries(objectOf(server["variables"]))
    .map(([name, variable]) => `${name} ${textOf(objectOf(variable)["description"]) ?? ""}`)
    .sort()
    .join("\n");
}
