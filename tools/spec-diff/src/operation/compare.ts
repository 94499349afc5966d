import { compareLimit } from "../behaviour/limit.ts";
import { compareOutcome } from "../behaviour/outcome.ts";
import { compareRetry } from "../behaviour/retry.ts";
import type { Comparison, Direction } from "../comparison.ts";
import { type Operation, pathShape } from "../document/operations.ts";
import { equal, type Json, type JsonObject, objectOf, shown, textOf } from "../json.ts";
import type { Place } from "../report.ts";
import { compareMarks } from "../schema/marks.ts";
import { compareAnswers } from "./answers.ts";
import { compareBody } from "./body.ts";
import { compareCallbacks } from "./callbacks.ts";
import { compareParameters } from "./parameters.ts";
import { compareSecurity } from "./security.ts";
import { compareServers } from "./servers.ts";

/** Compares an operation that the client calls. */
export function compareOperations(
  comparison: Comparison,
  place: Place,
  before: Operation,
  after: Operation,
): void {
  compareName(place, before, after);
  compareAddress(place, before, after);
  compareExchange(comparison, place, before, after, { direction: "sent", where: after.name });
  compareRetry(comparison, place, before, after);
  compareOutcome(place, after.name, before.value["x-pay-outcome"], after.value["x-pay-outcome"]);
  compareLimit(place, before, after);
  compareErrors(comparison, place, before, after);
  compareCallbacks(comparison, place, before, after);
  const own = [before.value["servers"], after.value["servers"]] as const;
  if (own[0] !== undefined || own[1] !== undefined) {
    const [oldDocument, newDocument] = [comparison.before.root, comparison.after.root];
    compareServers(place, own[0] ?? oldDocument["servers"], own[1] ?? newDocument["servers"], after.name);
  }
}

/** What calls, webhooks and callbacks have in common. `direction` is that of the request. */
export function compareExchange(
  comparison: Comparison,
  place: Place,
  before: Operation,
  after: Operation,
  { direction, where }: { readonly direction: Direction; readonly where: string },
): void {
  compareParameters(comparison, place, before, after, { direction, where });
  compareBody(comparison, place, before.value["requestBody"], after.value["requestBody"], {
    direction,
    where,
  });
  const answers = { direction: direction === "sent" ? "received" : "sent", where } as const;
  compareAnswers(comparison, place, before.value["responses"], after.value["responses"], answers);
  compareSecurity(comparison, place, before, after, { direction, where });
  compareMarks(place, { before: marksOf(before.value), after: marksOf(after.value), direction, where });
}

const structure = new Set([
  "operationId",
  "parameters",
  "requestBody",
  "responses",
  "callbacks",
  "security",
  "servers",
  "x-pay-name",
  "x-pay-retry",
  "x-pay-outcome",
  "x-pay-limit",
  "x-pay-errors",
]);

function marksOf(operation: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(operation).filter(([key]) => !structure.has(key)));
}

function compareName(place: Place, before: Operation, after: Operation): void {
  const oldName = textOf(before.value["x-pay-name"]);
  const newName = textOf(after.value["x-pay-name"]);
  if (oldName !== newName) {
    place.add({
      kind: "operation-renamed",
      level: "major",
      topic: "changed",
      where: after.name,
      what: `is the new name of ${shown(oldName)}`,
      action: `Call \`${after.name}\` instead.`,
    });
  }
  if (before.value["operationId"] === after.value["operationId"]) return;
  place.add({
    kind: "identifier-renamed",
    level: "none",
    topic: "text",
    where: after.name,
    what: `has the identifier ${shown(after.value["operationId"])} instead of ${shown(before.value["operationId"])}`,
  });
}

function compareAddress(place: Place, before: Operation, after: Operation): void {
  // The name of a path's parameter is not on the wire; the caller's input has it, and compareParameters says so.
  const old = `${before.method.toUpperCase()} ${pathShape(before.path)}`;
  const now = `${after.method.toUpperCase()} ${pathShape(after.path)}`;
  if (old === now) return;
  place.add({
    kind: "operation-moved",
    level: "major",
    topic: "changed",
    where: after.name,
    what: `is called at \`${after.method.toUpperCase()} ${after.path}\` instead of \`${before.method.toUpperCase()} ${before.path}\``,
    action: "Change calls that go through `.raw`, proxies and allow-lists; the method itself stays.",
  });
}

function compareErrors(comparison: Comparison, place: Place, before: Operation, after: Operation): void {
  const old = textOf(before.value["x-pay-errors"]);
  const now = textOf(after.value["x-pay-errors"]);
  if (old === now) return;
  if (old !== undefined && now !== undefined && comparison.renamed.get(old) === now) return;
  const oldCodes = old === undefined ? undefined : codesOf(comparison.before.schemas[old]);
  const newCodes = now === undefined ? undefined : codesOf(comparison.after.schemas[now]);
  if (oldCodes !== undefined && equal(oldCodes, newCodes)) return;
  place.add({
    kind: "error-codes-changed",
    level: "major",
    topic: "behaviour",
    where: after.name,
    what: `explains its error codes by ${shown(now ?? "the document's table")} instead of ${shown(old ?? "the document's table")}`,
    action: "Check what you do about the error codes of this call.",
  });
}

function codesOf(component: Json | undefined): Json | undefined {
  return objectOf(component)["x-pay-codes"];
}
