import type { Comparison, Direction } from "../comparison.ts";
import { resolveObject } from "../document/resolve.ts";
import { highest } from "../finding.ts";
import { type Json, type JsonObject, keysOf, objectOf } from "../json.ts";
import { type Place, Report } from "../report.ts";
import { compareMarks } from "../schema/marks.ts";
import { compareMedia } from "./media.ts";
import { compareHeaderLike } from "./parameters.ts";

interface At {
  readonly direction: Direction;
  readonly where: string;
}

/** Compares answers by status. A status that is not listed is answered as its range or `default` says. */
export function compareAnswers(
  comparison: Comparison,
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
  at: At,
): void {
  const old = objectOf(before);
  const now = objectOf(after);
  for (const status of Object.keys(old)) {
    if (status in now) {
      compareAnswer(comparison, place, old[status], now[status], named(at, status));
      continue;
    }
    place.add(removed(status, at));
    const covering = coveredBy(now, status);
    if (covering !== undefined && !isSuccess(status)) {
      compareAnswer(comparison, place, old[status], now[covering], named(at, status));
    }
  }
  for (const status of Object.keys(now)) {
    if (status in old) continue;
    const covering = coveredBy(old, status);
    if (covering !== undefined && !isSuccess(status)) {
      compareAnswer(comparison, place, old[covering], now[status], named(at, status));
    }
    place.add(added(comparison, status, old, now, at));
  }
}

const named = ({ direction, where }: At, status: string): At => ({ direction, where: `${where} ${status}` });

const isSuccess = (status: string): boolean => status.startsWith("2");

function coveredBy(answers: JsonObject, status: string): string | undefined {
  const range = `${status.charAt(0)}XX`;
  if (range !== status && range in answers) return range;
  return status !== "default" && "default" in answers ? "default" : undefined;
}

function removed(status: string, at: At): Parameters<Place["add"]>[0] {
  const sent = at.direction === "sent";
  // A caller waits for success, and a provider takes certain replies for one; that it may fail is known anyway.
  const level = sent || isSuccess(status) ? "major" : "minor";
  return {
    kind: "status-removed",
    level,
    topic: "removed",
    where: named(at, status).where,
    what: sent ? "is no longer accepted as a reply" : "is no longer answered",
    ...(level === "major" ? { action: sent ? "Reply with another status." : "Expect another status." } : {}),
  };
}

function added(
  comparison: Comparison,
  status: string,
  old: JsonObject,
  now: JsonObject,
  at: At,
): Parameters<Place["add"]>[0] {
  const where = named(at, status).where;
  const note = { kind: "status-added", topic: "added", where } as const;
  if (at.direction === "sent") return { ...note, level: "minor", what: "may now be the reply" };
  // A further way to succeed widens what a call gives back, unless it brings the same as one that is known.
  const known = Object.keys(old).filter(isSuccess);
  const fits = known.some((other) => isHarmless(comparison, old[other], now[status], at));
  if (isSuccess(status) && known.length > 0 && !fits) {
    const what = "can now be answered, with contents of its own";
    return { ...note, level: "major", what, action: "Handle the new answer." };
  }
  return { ...note, level: "minor", what: "can now be answered" };
}

function isHarmless(
  comparison: Comparison,
  before: Json | undefined,
  after: Json | undefined,
  at: At,
): boolean {
  const report = new Report();
  compareAnswer({ ...comparison, report, renamed: new Map() }, report.root(), before, after, at);
  const hasBody = (value: JsonObject): boolean => Object.keys(objectOf(value["content"])).length > 0;
  const same =
    hasBody(resolveObject(comparison.before, before)) === hasBody(resolveObject(comparison.after, after));
  return same && highest(report.findings().map(({ level }) => level)) !== "major";
}

function compareAnswer(
  comparison: Comparison,
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
  at: At,
): void {
  const {
    content: oldContent,
    headers: oldHeaders,
    links: _oldLinks,
    ...oldMarks
  } = resolveObject(comparison.before, before);
  const {
    content: newContent,
    headers: newHeaders,
    links: _newLinks,
    ...newMarks
  } = resolveObject(comparison.after, after);
  compareMarks(place, { before: oldMarks, after: newMarks, ...at });
  compareMedia(comparison, place, oldContent, newContent, at);
  compareHeaders(comparison, place, objectOf(oldHeaders), objectOf(newHeaders), at);
}

function compareHeaders(
  comparison: Comparison,
  place: Place,
  before: JsonObject,
  after: JsonObject,
  at: At,
): void {
  const old = byLowerCase(before);
  const now = byLowerCase(after);
  const sent = at.direction === "sent";
  for (const name of keysOf(old, now)) {
    const where = `${at.where} header \`${name}\``;
    const was = old[name];
    const is = now[name];
    if (was !== undefined && is !== undefined) {
      const header = resolveObject(comparison.before, was);
      const current = resolveObject(comparison.after, is);
      compareHeaderLike(comparison, place, header, current, { ...at, where });
    } else if (was !== undefined) {
      const what = sent ? "is no longer read by the provider" : "is no longer sent by the provider";
      const action = sent ? "Stop sending it." : "Stop reading it.";
      place.add({ kind: "header-removed", level: "major", topic: "removed", where, what, action });
    } else {
      const must = sent && resolveObject(comparison.after, is)["required"] === true;
      place.add({
        kind: "header-added",
        level: must ? "major" : "minor",
        topic: "added",
        where,
        what: must ? "must now be sent" : sent ? "may now be sent" : "is now sent by the provider",
        ...(must ? { action: "Send it." } : {}),
      });
    }
  }
}

function byLowerCase(headers: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(headers).map(([name, header]) => [name.toLowerCase(), header]));
}
