import { bodyMembers } from "../../document/input.ts";
import type { Found } from "../../document/operations.ts";
import { bodySchemas, callPointerForm, parseCallPointer, pointedAt } from "../../document/pointers.ts";
import type { OpenApiDocument, Path } from "../../document/types.ts";
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
      if (retry["lookup"] !== undefined) {
        checkFollowUp(document, found, methods, retry["lookup"], [...path, "lookup"], false, report);
      }
      if (retry["undo"] !== undefined) {
        checkFollowUp(document, found, methods, retry["undo"], [...path, "undo"], true, report);
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

/** An operation that follows this one, fed from its input and, for `undo`, from its answer. */
function checkFollowUp(
  document: OpenApiDocument,
  found: Found,
  methods: readonly Found[],
  followUp: unknown,
  path: Path,
  answered: boolean,
  report: Report,
): void {
  if (!hasOnlyKeys(followUp, ["operation", "input"], path, report)) return;
  const next = methods.find(({ operation }) => operation["x-pay-name"] === followUp["operation"]);
  if (next === undefined) {
    const names = methods.map(({ operation }) => String(operation["x-pay-name"]));
    report(
      [...path, "operation"],
      `names no operation: ${JSON.stringify(followUp["operation"])}; allowed: ${listed(names)}`,
    );
    return;
  }
  const input = followUp["input"];
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    report(path, "needs `input`: for each input of the operation, where in this call its value stands");
    return;
  }
  const members = inputMembers(document, next);
  for (const [name, text] of Object.entries(input)) {
    const place = [...path, "input", name];
    if (!members.has(name)) {
      report(
        place,
        `\`${String(followUp["operation"])}\` has no input \`${name}\`; allowed: ${listed(members)}`,
      );
    }
    const pointer = parseCallPointer(text);
    if (pointer === undefined) {
      report(place, `is ${JSON.stringify(text)}; allowed: ${callPointerForm}`);
    } else if (pointer.source === "answer" && !answered) {
      report(place, "`lookup` is for a call whose answer was lost; it cannot take anything from the answer");
    } else if (pointedAt(document, found, pointer).length === 0) {
      report(place, `\`${String(text)}\` names nothing in \`${found.operation.operationId}\``);
    }
  }
}

function inputMembers(document: OpenApiDocument, found: Found): Set<string> {
  return new Set([
    ...found.parameters.map(({ value }) => value.name),
    ...bodySchemas(found).flatMap((schema) => [...bodyMembers(document, schema)]),
  ]);
}
