import { type Comparison, type Direction, judge } from "../comparison.ts";
import { type Operation, parameterKey, pathNames } from "../document/operations.ts";
import { resolveObject } from "../document/resolve.ts";
import { equal, isObject, type JsonObject, keysOf, objectOf, shown, textOf } from "../json.ts";
import type { Place } from "../report.ts";
import { compareSchemas } from "../schema/compare.ts";
import { compareMarks } from "../schema/marks.ts";
import { compareMedia } from "./media.ts";

interface At {
  readonly direction: Direction;
  readonly where: string;
}

/** Compares path, query, header and cookie parameters. */
export function compareParameters(
  comparison: Comparison,
  place: Place,
  before: Operation,
  after: Operation,
  { direction, where }: At,
): void {
  const renamed = renamedInPath(before, after);
  const current = new Map(after.parameters.map((parameter) => [parameterKey(parameter), parameter]));
  for (const old of before.parameters) {
    const oldName = textOf(old["name"]) ?? "";
    const newName = old["in"] === "path" ? renamed.get(oldName) : undefined;
    const key = newName === undefined ? parameterKey(old) : `path ${newName}`;
    const now = current.get(key);
    current.delete(key);
    const at = nameOf(where, old);
    if (now === undefined) {
      place.add({
        kind: "parameter-removed",
        level: "major",
        topic: "removed",
        where: at,
        what: direction === "sent" ? "is no longer accepted" : "is no longer sent by the provider",
        action: direction === "sent" ? "Stop sending it." : "Stop reading it.",
      });
      continue;
    }
    if (newName !== undefined) {
      place.add({
        kind: "parameter-renamed",
        level: "major",
        topic: "changed",
        where: nameOf(where, now),
        what: `is the new name of ${shown(oldName)}`,
        action: "Give it under the new name.",
      });
    }
    compareParameter(comparison, place, old, now, { direction, where: nameOf(where, now) });
  }
  for (const now of current.values()) place.add(added(now, { direction, where }));
}

const nameOf = (where: string, parameter: JsonObject): string =>
  `${where} ${textOf(parameter["in"]) ?? ""} parameter \`${textOf(parameter["name"]) ?? ""}\``;

/** In a path the place counts, not the name. */
function renamedInPath(before: Operation, after: Operation): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const newNames = pathNames(after.path);
  const oldNames = pathNames(before.path);
  if (oldNames.length !== newNames.length) return renamed;
  for (const [index, oldName] of oldNames.entries()) {
    const newName = newNames[index];
    if (newName !== undefined && newName !== oldName && !newNames.includes(oldName)) {
      renamed.set(oldName, newName);
    }
  }
  return renamed;
}

function added(parameter: JsonObject, { direction, where }: At): Parameters<Place["add"]>[0] {
  const filled = objectOf(parameter["schema"])["x-pay-generate"] ?? parameter["x-pay-generate"];
  const must = direction === "sent" && parameter["required"] === true && filled === undefined;
  return {
    kind: must ? "required-parameter-added" : "parameter-added",
    level: must ? "major" : "minor",
    topic: "added",
    where: nameOf(where, parameter),
    what: must
      ? "must now be sent"
      : direction === "sent"
        ? "may now be sent"
        : "is now sent by the provider",
    ...(must ? { action: "Send it." } : {}),
  };
}

const structure = new Set(["name", "in", "required", "schema", "content"]);
/** How a parameter is written, and what holds when nothing says so. */
const styleDefaults: Readonly<Record<string, (parameter: JsonObject) => string | boolean>> = {
  style: ({ in: place }) => (place === "query" || place === "cookie" ? "form" : "simple"),
  explode: ({ in: place, style }) => (style ?? (place === "query" ? "form" : "simple")) === "form",
  allowReserved: () => false,
  allowEmptyValue: () => false,
};

function compareParameter(
  comparison: Comparison,
  place: Place,
  before: JsonObject,
  after: JsonObject,
  { direction, where }: At,
): void {
  compareHeaderLike(comparison, place, before, after, { direction, where });
  for (const [keyword, fallback] of Object.entries(styleDefaults)) {
    const old = before[keyword] ?? fallback(before);
    const now = after[keyword] ?? fallback(after);
    if (equal(old, now)) continue;
    place.add({
      kind: "parameter-style-changed",
      level: "major",
      topic: "changed",
      where,
      what: `is written another way (\`${keyword}\`)`,
      action: "Change what calls through `.raw` pass, and what reads it.",
    });
  }
}

/** What parameters and the headers of an answer have in common. */
export function compareHeaderLike(
  comparison: Comparison,
  place: Place,
  before: JsonObject,
  after: JsonObject,
  { direction, where }: At,
): void {
  compareMarks(place, { before: marksOf(before), after: marksOf(after), direction, where });
  const was = before["required"] === true;
  const is = after["required"] === true;
  const schema = resolveObject(comparison.after, after["schema"]);
  const filled = schema["x-pay-generate"] ?? after["x-pay-generate"];
  if (was !== is) {
    const level =
      is && direction === "sent" && filled !== undefined
        ? "minor"
        : judge(is ? "narrowed" : "widened", direction);
    const sent = direction === "sent";
    place.add({
      kind: is ? "parameter-required" : "parameter-optional",
      level,
      topic: "changed",
      where,
      what: is ? (sent ? "must now be sent" : "is now always sent by the provider") : "may now be left out",
      ...(level === "major" ? { action: sent ? "Send it." : "Handle its absence." } : {}),
    });
  }
  compareSchemas(comparison, place, {
    before: before["schema"] ?? true,
    after: after["schema"] ?? true,
    direction,
    where,
  });
  if (isObject(before["content"]) || isObject(after["content"])) {
    compareMedia(comparison, place, before["content"], after["content"], { direction, where });
  }
}

function marksOf(parameter: JsonObject): JsonObject {
  return Object.fromEntries(
    keysOf(parameter, {})
      .filter((key) => !structure.has(key) && !(key in styleDefaults))
      .map((key) => [key, parameter[key] ?? null]),
  );
}
