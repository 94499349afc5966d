import { type Comparison, type Direction, judge } from "../comparison.ts";
import { resolve, resolveObject } from "../document/resolve.ts";
import { isObject, type Json, objectOf } from "../json.ts";
import type { Place } from "../report.ts";
import { compareMarks } from "../schema/marks.ts";
import { compareMedia } from "./media.ts";

/** Compares request bodies: whether there is one, whether it must be there, what it holds. */
export function compareBody(
  comparison: Comparison,
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
  { direction, where }: { readonly direction: Direction; readonly where: string },
): void {
  const old = resolve(comparison.before, before);
  const now = resolve(comparison.after, after);
  const at = `${where} body`;
  const sent = direction === "sent";
  if (!isObject(old) && !isObject(now)) return;
  if (!isObject(old)) {
    const must = sent && resolveObject(comparison.after, after)["required"] === true;
    place.add({
      kind: must ? "required-body-added" : "body-added",
      level: must ? "major" : "minor",
      topic: "added",
      where: at,
      what: must ? "must now be sent" : sent ? "may now be sent" : "is now sent by the provider",
      ...(must ? { action: "Send it." } : {}),
    });
    return;
  }
  if (!isObject(now)) {
    place.add({
      kind: "body-removed",
      level: "major",
      topic: "removed",
      where: at,
      what: sent ? "is no longer accepted" : "is no longer sent by the provider",
      action: sent ? "Stop sending it." : "Stop reading it.",
    });
    return;
  }
  const { content: oldContent, required: wasRequired, ...oldMarks } = objectOf(old);
  const { content: newContent, required: isRequired, ...newMarks } = objectOf(now);
  if ((wasRequired === true) !== (isRequired === true)) {
    const level = judge(isRequired === true ? "narrowed" : "widened", direction);
    place.add({
      kind: isRequired === true ? "body-required" : "body-optional",
      level,
      topic: "changed",
      where: at,
      what: isRequired === true ? "must now be there" : "may now be missing",
      ...(level === "major" ? { action: sent ? "Send it." : "Handle its absence." } : {}),
    });
  }
  compareMarks(place, { before: oldMarks, after: newMarks, direction, where: at });
  compareMedia(comparison, place, oldContent, newContent, { direction, where: at });
}
