import type { Found } from "../../document/operations.ts";
import { parseCallPointer, pointedAt } from "../../document/pointers.ts";
import type { OpenApiDocument, Path } from "../../document/types.ts";
import { checkFollowUp } from "../follow-up.ts";
import { hasOnlyKeys, isOneOf, listed, type Report, type Rule } from "../rule.ts";

const classes = ["safe", "same-id", "status-first", "never"] as const;

/** `x-pay-retry` says how a lost answer is dealt with, and everything it points at exists. */
export const retryRule: Rule = {
  name: "x-pay-retry",
  check({ document, operations }, report) {
    const methods = operations.filter(({ kind }) => kind === "method");
    for (const found of methods) {
      const retry = found.operation["x-pay-retry"];
      if (retry === undefined) {
        report(found.path, `x-pay-retry is missing; it needs a \`class\`: ${listed(classes)}`);
        continue;
      }
      const path = [...found.path, "x-pay-retry"];
      if (!hasOnlyKeys(retry, ["class", "id", "lookup", "undo"], path, report)) continue;
      if (!isOneOf(retry["class"], classes, [...path, "class"], report)) continue;
      checkId(document, found, retry, path, report);
      if (retry["class"] === "status-first" && retry["lookup"] === undefined) {
        report(path, "class `status-first` needs `lookup`: the operation that tells what became of the call");
      }
      if (retry["class"] === "never" && retry["lookup"] !== undefined) {
        report(
          path,
          "class `never` means that nothing tells what became of the call; with `lookup` it is `status-first`",
        );
      }
      for (const kind of ["lookup", "undo"] as const) {
        if (retry[kind] !== undefined) {
          checkFollowUp({ document, found, methods, kind }, retry[kind], [...path, kind], report);
        }
      }
    }
  },
};

function checkId(
  document: OpenApiDocument,
  found: Found,
  retry: Readonly<Record<string, unknown>>,
  path: Path,
  report: Report,
): void {
  if (retry["class"] !== "same-id") {
    if (retry["id"] !== undefined) report([...path, "id"], "`id` belongs to class `same-id` only");
    return;
  }
  const pointer = parseCallPointer(retry["id"]);
  if (pointer === undefined || pointer.source === "answer") {
    report(
      retry["id"] === undefined ? path : [...path, "id"],
      "class `same-id` needs `id`: a pointer to the request field that makes a repeat harmless, such as `body#/requestId`",
    );
  } else if (pointedAt(document, found, pointer).length === 0) {
    report(
      [...path, "id"],
      `\`${String(retry["id"])}\` names nothing in the request of \`${found.operation.operationId}\``,
    );
  }
}
