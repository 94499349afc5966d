import type { Comparison, Direction } from "../comparison.ts";
import { equal, type Json, type JsonObject, objectOf } from "../json.ts";
import type { Place } from "../report.ts";
import { compareSchemas } from "../schema/compare.ts";
import { compareMarks } from "../schema/marks.ts";

interface At {
  readonly direction: Direction;
  readonly where: string;
}

/** Compares `content`: the media types and what each carries. */
export function compareMedia(
  comparison: Comparison,
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
  { direction, where }: At,
): void {
  const old = objectOf(before);
  const now = objectOf(after);
  const sent = direction === "sent";
  for (const [type, media] of Object.entries(old)) {
    const current = now[type];
    if (current === undefined) {
      place.add({
        kind: "media-removed",
        level: "major",
        topic: "removed",
        where,
        what: `is no longer \`${type}\``,
        action: sent ? "Send another media type." : "Read another media type.",
      });
      continue;
    }
    compareOne(comparison, place, objectOf(media), objectOf(current), { direction, where });
  }
  for (const type of Object.keys(now)) {
    if (type in old) continue;
    // Where nothing was to be read before, nobody is surprised by a body.
    const surprise = !sent && Object.keys(old).length > 0;
    place.add({
      kind: "media-added",
      level: surprise ? "major" : "minor",
      topic: "added",
      where,
      what: sent ? `may now be \`${type}\`` : `can now be \`${type}\``,
      ...(surprise ? { action: "Handle the new media type." } : {}),
    });
  }
}

function compareOne(
  comparison: Comparison,
  place: Place,
  before: JsonObject,
  after: JsonObject,
  { direction, where }: At,
): void {
  const { schema: oldSchema, encoding: oldEncoding, ...oldMarks } = before;
  const { schema: newSchema, encoding: newEncoding, ...newMarks } = after;
  compareSchemas(comparison, place, {
    before: oldSchema ?? true,
    after: newSchema ?? true,
    direction,
    where,
  });
  compareMarks(place, { before: oldMarks, after: newMarks, direction, where });
  if (equal(oldEncoding, newEncoding)) return;
  place.add({
    kind: "encoding-changed",
    level: "major",
    topic: "changed",
    where,
    what: "is encoded another way",
    action: "Change what calls through `.raw` pass.",
  });
}
