import type { Comparison } from "../comparison.ts";
import type { Operation } from "../document/operations.ts";
import { equal, isObject, type Json, objectOf, shown, textOf } from "../json.ts";
import type { Place } from "../report.ts";
import { outcomeShift } from "./outcome-table.ts";

/** Compares what the client does when an answer is lost: with money at stake, nearly every change of it is breaking. */
export function compareRetry(
  comparison: Comparison,
  place: Place,
  before: Operation,
  after: Operation,
): void {
  const old = objectOf(before.value["x-pay-retry"]);
  const now = objectOf(after.value["x-pay-retry"]);
  const where = after.name;
  if (old["class"] !== now["class"]) {
    place.add({
      kind: "retry-class-changed",
      level: "major",
      topic: "behaviour",
      where,
      what: `has the retry class ${shown(now["class"])} instead of ${shown(old["class"])}`,
      action: "Check what you do when the outcome of this call is unknown.",
    });
  }
  if (!equal(old["id"], now["id"])) {
    place.add({
      kind: "retry-id-changed",
      level: "major",
      topic: "behaviour",
      where,
      what: `is told from its repeats by ${shown(now["id"])} instead of ${shown(old["id"])}`,
      action: "Keep the value at the new place the same when you repeat a payment.",
    });
  }
  const renamed = comparison.renamedMethods;
  compareFollowUp(place, where, "lookup", "looked up", rename(old["lookup"], renamed), now["lookup"]);
  compareFollowUp(place, where, "undo", "undone", rename(old["undo"], renamed), now["undo"]);
}

/** Points to a renamed operation by its new name. */
function rename(followUp: Json | undefined, renamed: ReadonlyMap<string, string>): Json | undefined {
  if (!isObject(followUp)) return followUp;
  const name = textOf(followUp["operation"]);
  const current = name === undefined ? undefined : renamed.get(name);
  return current === undefined ? followUp : { ...followUp, operation: current };
}

function compareFollowUp(
  place: Place,
  where: string,
  kind: string,
  verb: string,
  before: Json | undefined,
  after: Json | undefined,
): void {
  if (equal(before, after)) return;
  if (!isObject(before)) {
    const what = `is now ${verb} by ${shown(objectOf(after)["operation"])}`;
    place.add({ kind: `${kind}-added`, level: "minor", topic: "behaviour", where, what });
    // To send again after a lookup is more than to know more.
    if (objectOf(after)["absent"] === "repeat") place.add(repeats(where));
    return;
  }
  if (!isObject(after)) {
    place.add({
      kind: `${kind}-removed`,
      level: "major",
      topic: "behaviour",
      where,
      what: `can no longer be ${verb}`,
      action: "Find out yourself what became of the call.",
    });
    return;
  }
  const { outcome: oldOutcome, ...old } = before;
  const { outcome: newOutcome, ...now } = after;
  const shift = outcomeShift(oldOutcome, newOutcome);
  if (equal(old, now) && shift === "same") return;
  const gains = equal(old, now) && shift === "gains";
  place.add({
    kind: `${kind}-changed`,
    level: gains ? "minor" : "major",
    topic: "behaviour",
    where,
    what: gains ? `understands more of what it is ${verb} by` : `is ${verb} in another way`,
    ...(gains ? {} : { action: "Check what you do when the outcome of this call is unknown." }),
  });
}

function repeats(where: string): Parameters<Place["add"]>[0] {
  return {
    kind: "lookup-repeats",
    level: "major",
    topic: "behaviour",
    where,
    what: "is sent again when the lookup does not find it",
    action: "Make sure that a second call is what you want.",
  };
}
