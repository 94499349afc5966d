import type { Operation } from "../document/operations.ts";
import { equal, type Json, type JsonObject, keysOf, objectOf, shown } from "../json.ts";
import type { Place } from "../report.ts";

const lanes = ["cancel", "status", "payment", "other"];

/** Compares how urgent an operation is and how often it may be called. */
export function compareLimit(place: Place, before: Operation, after: Operation): void {
  const old = objectOf(before.value["x-pay-limit"]);
  const now = objectOf(after.value["x-pay-limit"]);
  const where = after.name;
  if (old["lane"] !== now["lane"]) {
    const later = lanes.indexOf(String(now["lane"])) > lanes.indexOf(String(old["lane"]));
    place.add({
      kind: "lane-changed",
      level: later ? "major" : "minor",
      topic: "behaviour",
      where,
      what: `goes in the lane ${shown(now["lane"])} instead of ${shown(old["lane"])}`,
      ...(later ? { action: "Expect it to wait behind other calls." } : {}),
    });
  }
  if (!equal(old["bucket"], now["bucket"])) {
    const what = `counts against the limit ${shown(now["bucket"])} instead of ${shown(old["bucket"])}`;
    place.add({ kind: "bucket-changed", level: "minor", topic: "behaviour", where, what });
  }
  if (!equal(old["minimumInterval"], now["minimumInterval"])) {
    const what = `keeps another distance between calls: ${interval(old)} → ${interval(now)}`;
    place.add({ kind: "interval-changed", level: "minor", topic: "behaviour", where, what });
  }
}

function interval(limit: JsonObject): string {
  const { milliseconds, per } = objectOf(limit["minimumInterval"]);
  return milliseconds === undefined ? "none" : `${shown(milliseconds)} ms per ${shown(per)}`;
}

/** Compares the buckets of the document. One that came or went shows where it is used. */
export function compareBuckets(place: Place, before: Json | undefined, after: Json | undefined): void {
  const old = objectOf(before);
  const now = objectOf(after);
  for (const name of keysOf(old, now)) {
    const where = `rate limit \`${name}\``;
    const was = objectOf(old[name]);
    const is = objectOf(now[name]);
    if (old[name] === undefined || now[name] === undefined) continue;
    if (rate(was) !== rate(is)) {
      const what = `is ${shown(is["requests"])} calls in ${shown(is["window"])} ms instead of ${shown(was["requests"])} in ${shown(was["window"])} ms`;
      place.add({ kind: "rate-changed", level: "minor", topic: "behaviour", where, what });
    } else if (!equal(was, is)) {
      place.add({ kind: "text", level: "patch", topic: "text", where, what: "is described anew" });
    }
  }
}

const rate = (bucket: JsonObject): string => `${bucket["requests"]} ${bucket["window"]}`;
