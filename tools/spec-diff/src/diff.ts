import { compareCodes } from "./behaviour/codes.ts";
import type { Comparison } from "./comparison.ts";
import { compareWhole } from "./document/compare.ts";
import { matchOperations } from "./document/match.ts";
import { type Operation, operationsOf } from "./document/operations.ts";
import { openDocument, resolveObject } from "./document/resolve.ts";
import { compareLevels, type Finding, highest, type Level } from "./finding.ts";
import { type JsonObject, objectOf, textOf } from "./json.ts";
import { comparePathItems } from "./operation/callbacks.ts";
import { compareOperations } from "./operation/compare.ts";
import { Report } from "./report.ts";

/** What changed between two documents, and the version it asks for. */
export interface Diff {
  /** The gravest first, then by place. */
  readonly findings: readonly Finding[];
  readonly bump: Level;
}

/**
 * Compares two bundled OpenAPI 3.1 documents from the point of view of a caller of the client made from them: requests and
 * replies to notifications are sent, answers and notifications received.
 *
 * @throws {Error} when a reference in one of the documents leads nowhere.
 */
export function diffDocuments(before: JsonObject, after: JsonObject): Diff {
  const old = openDocument(before);
  const now = openDocument(after);
  const operations = matchOperations(operationsOf(old), operationsOf(now));
  const report = new Report();
  const comparison: Comparison = {
    before: old,
    after: now,
    report,
    renamed: new Map(),
    renamedMethods: renamedMethods(operations.pairs),
  };
  for (const [first, second] of operations.pairs) {
    compareOperations(comparison, report.root(second.name), first, second);
  }
  for (const operation of operations.removed) noteRemoved(report, operation);
  for (const operation of operations.added) noteAdded(report, operation);
  compareWebhooks(comparison);
  const whole = report.root();
  compareWhole(comparison, whole);
  compareCodes(comparison, whole);
  for (const [oldName, newName] of comparison.renamed) {
    const what = `is the new name of \`${oldName}\`, which changes nothing that is sent or received`;
    whole.add({ kind: "component-renamed", level: "none", topic: "changed", where: newName, what });
  }
  const findings = report.findings().sort(byWeight);
  return { findings, bump: highest(findings.map(({ level }) => level)) };
}

function byWeight(first: Finding, second: Finding): number {
  return (
    compareLevels(second.level, first.level) ||
    compareText(first.where, second.where) ||
    compareText(first.what, second.what)
  );
}

const compareText = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0);

function renamedMethods(pairs: readonly (readonly [Operation, Operation])[]): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const [before, after] of pairs) {
    const oldName = textOf(before.value["x-pay-name"]);
    const newName = textOf(after.value["x-pay-name"]);
    if (oldName !== undefined && newName !== undefined && oldName !== newName) renamed.set(oldName, newName);
  }
  return renamed;
}

function noteRemoved(report: Report, { name, method, path }: Operation): void {
  report.root(name).add({
    kind: "operation-removed",
    level: "major",
    topic: "removed",
    where: name,
    what: `is gone (\`${method.toUpperCase()} ${path}\`)`,
    action: "Stop calling it.",
  });
}

function noteAdded(report: Report, { name, value }: Operation): void {
  const summary = textOf(value["summary"]);
  const what = `is new${summary === undefined ? "" : `: ${summary.replace(/\.$/, "")}`}`;
  report.root(name).add({ kind: "operation-added", level: "minor", topic: "added", where: name, what });
}

function compareWebhooks(comparison: Comparison): void {
  const { before, after, report } = comparison;
  const old = objectOf(before.root["webhooks"]);
  const now = objectOf(after.root["webhooks"]);
  for (const [name, item] of Object.entries(old)) {
    const where = `webhook \`${name}\``;
    const current = now[name];
    const place = report.root(where);
    if (current === undefined) {
      const action = "Stop waiting for it.";
      place.add({
        kind: "webhook-removed",
        level: "major",
        topic: "removed",
        where,
        what: "is gone",
        action,
      });
      continue;
    }
    comparePathItems(comparison, place, resolveObject(before, item), resolveObject(after, current), where);
  }
  for (const name of Object.keys(now)) {
    if (name in old) continue;
    const where = `webhook \`${name}\``;
    report.root(where).add({ kind: "webhook-added", level: "minor", topic: "added", where, what: "is new" });
  }
}
