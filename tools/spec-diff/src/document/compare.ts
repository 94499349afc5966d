import { compareBuckets } from "../behaviour/limit.ts";
import type { Comparison } from "../comparison.ts";
import { equal, type Json, type JsonObject, keysOf, objectOf, shown } from "../json.ts";
import { compareSchemes } from "../operation/security.ts";
import { compareServers } from "../operation/servers.ts";
import type { Place } from "../report.ts";

const compared = new Set([
  "paths",
  "webhooks",
  "components",
  "servers",
  // Shows in each operation that it goes for.
  "security",
  "x-pay-limits",
  "x-pay-error",
  "x-pay-request-id",
  "x-pay-profiles",
]);

/** Compares what concerns every operation. */
export function compareWhole(comparison: Comparison, place: Place): void {
  const before = comparison.before.root;
  const after = comparison.after.root;
  compareServers(place, before["servers"], after["servers"], "the");
  compareSchemes(comparison, place);
  compareBuckets(place, before["x-pay-limits"], after["x-pay-limits"]);
  compareErrorPlaces(place, before["x-pay-error"], after["x-pay-error"]);
  compareRequestId(place, before["x-pay-request-id"], after["x-pay-request-id"]);
  compareProfiles(place, before["x-pay-profiles"], after["x-pay-profiles"]);
  for (const key of keysOf(before, after)) {
    if (!compared.has(key) && !equal(before[key], after[key])) place.add(other(key, before, after));
  }
}

function other(key: string, before: JsonObject, after: JsonObject): Parameters<Place["add"]>[0] {
  const where = `the document's \`${key}\``;
  if (key.startsWith("x-pay-")) {
    const what = "changed, and no rule weighs it";
    const action = "Read what the extension says now.";
    return { kind: "extension-changed", level: "major", topic: "behaviour", where, what, action };
  }
  const version = (root: JsonObject): Json | undefined => objectOf(root["info"])["version"];
  const what =
    key === "info" && version(before) !== version(after)
      ? `names version ${shown(version(after))} of the provider's API instead of ${shown(version(before))}`
      : "is described anew";
  return { kind: "text", level: "patch", topic: "text", where, what };
}

function compareErrorPlaces(place: Place, before: Json | undefined, after: Json | undefined): void {
  const old = objectOf(before);
  const now = objectOf(after);
  for (const key of keysOf(old, now)) {
    if (equal(old[key], now[key])) continue;
    const gained = old[key] === undefined;
    place.add({
      kind: gained ? "error-part-added" : "error-part-changed",
      level: gained ? "minor" : "major",
      topic: "behaviour",
      where: `an error's \`${key}\``,
      what: `is read from ${shown(now[key])} instead of ${shown(old[key])}`,
      ...(gained ? {} : { action: "Check what you do about errors." }),
    });
  }
}

function compareRequestId(place: Place, before: Json | undefined, after: Json | undefined): void {
  if (equal(before, after)) return;
  place.add({
    kind: before === undefined ? "request-id-added" : "request-id-changed",
    level: before === undefined ? "minor" : "major",
    topic: "behaviour",
    where: "a request's identifier",
    what: `is read from the header ${shown(after)} instead of ${shown(before)}`,
    ...(before === undefined ? {} : { action: "Check what you log and quote to the provider." }),
  });
}

/** What a profile has shows in the marks of operations and members; here only whether there is one of that name. */
function compareProfiles(place: Place, before: Json | undefined, after: Json | undefined): void {
  const old = objectOf(before);
  const now = objectOf(after);
  for (const key of keysOf(old, now)) {
    if (equal(old[key], now[key])) continue;
    const gained = old[key] === undefined;
    place.add({
      kind: gained ? "profile-added" : "profile-changed",
      level: gained ? "minor" : "major",
      topic: gained ? "added" : "changed",
      where: `the types of \`${key}\``,
      what: gained ? "are new" : now[key] === undefined ? "are gone" : `are those of ${shown(now[key])}`,
      ...(gained ? {} : { action: "Make the client for a product and version that there still is." }),
    });
  }
}
