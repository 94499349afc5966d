import type { Json } from "../json.ts";
import type { Place } from "../report.ts";
import { outcomeShift } from "./outcome-table.ts";

/** Compares what the answers of an operation mean for the payment. */
export function compareOutcome(
  place: Place,
  where: string,
  before: Json | undefined,
  after: Json | undefined,
): void {
  if (before === undefined && after === undefined) return;
  if (before === undefined) {
    const what = "now tells the outcome of the payment";
    place.add({ kind: "outcome-added", level: "minor", topic: "behaviour", where, what });
    return;
  }
  const action = "Check what you do about each outcome.";
  if (after === undefined) {
    const what = "no longer tells the outcome of the payment";
    place.add({ kind: "outcome-removed", level: "major", topic: "behaviour", where, what, action });
    return;
  }
  const shift = outcomeShift(before, after);
  if (shift === "gains") {
    const what = "understands answers that were unrecognized before";
    place.add({ kind: "outcome-gained", level: "minor", topic: "behaviour", where, what });
  }
  if (shift === "changes") {
    const what = "reads some answers as another outcome";
    place.add({ kind: "outcome-changed", level: "major", topic: "behaviour", where, what, action });
  }
}
