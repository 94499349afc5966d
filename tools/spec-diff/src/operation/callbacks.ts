import type { Comparison } from "../comparison.ts";
import { type Operation, operationsIn } from "../document/operations.ts";
import { type Document, resolveObject } from "../document/resolve.ts";
import { type JsonObject, objectOf, shown } from "../json.ts";
import type { Place } from "../report.ts";
import { compareExchange } from "./compare.ts";

/** Compares what the provider calls while or after the operation runs. */
export function compareCallbacks(
  comparison: Comparison,
  place: Place,
  before: Operation,
  after: Operation,
): void {
  const old = objectOf(before.value["callbacks"]);
  const now = objectOf(after.value["callbacks"]);
  for (const [name, callback] of Object.entries(old)) {
    const where = `${after.name} callback \`${name}\``;
    const current = now[name];
    if (current === undefined) {
      const action = "Learn what became of the call in another way.";
      place.add({
        kind: "callback-removed",
        level: "major",
        topic: "removed",
        where,
        what: "is no longer sent",
        action,
      });
      continue;
    }
    const oldItems = resolveObject(comparison.before, callback);
    const newItems = resolveObject(comparison.after, current);
    const [oldAddress] = Object.keys(oldItems);
    const [newAddress] = Object.keys(newItems);
    if (oldAddress !== newAddress) {
      place.add({
        kind: "callback-moved",
        level: "major",
        topic: "changed",
        where,
        what: `goes to the address at ${shown(newAddress)} instead of ${shown(oldAddress)}`,
        action: "Give the address in the new place.",
      });
    }
    const items = [oldItems[oldAddress ?? ""], newItems[newAddress ?? ""]] as const;
    const [oldItem, newItem] = [objectOf(items[0]), objectOf(items[1])];
    comparePathItems(comparison, place, oldItem, newItem, where);
  }
  for (const name of Object.keys(now)) {
    if (name in old) continue;
    const where = `${after.name} callback \`${name}\``;
    place.add({ kind: "callback-added", level: "minor", topic: "added", where, what: "is now sent" });
  }
}

/** Compares two path items that the provider calls: its requests are received, the replies sent. */
export function comparePathItems(
  comparison: Comparison,
  place: Place,
  before: JsonObject,
  after: JsonObject,
  where: string,
): void {
  const received = (document: Document, item: JsonObject): Operation[] => operationsIn(document, where, item);
  const [old] = received(comparison.before, before);
  const [now] = received(comparison.after, after);
  if (old === undefined || now === undefined) return;
  if (old.method !== now.method) {
    const what = `comes by \`${now.method.toUpperCase()}\` instead of \`${old.method.toUpperCase()}\``;
    const action = "Accept the new method.";
    place.add({ kind: "method-changed", level: "major", topic: "changed", where, what, action });
  }
  compareExchange(comparison, place, old, now, { direction: "received", where });
}
