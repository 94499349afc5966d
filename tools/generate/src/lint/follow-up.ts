import { isFillable, neededMembers } from "../document/fills.ts";
import { bodyMembers, flatInput } from "../document/input.ts";
import type { Found } from "../document/operations.ts";
import { answerSchemas, callPointerForm, parseCallPointer, pointedAt } from "../document/pointers.ts";
import type { OpenApiDocument, Path } from "../document/types.ts";
import { checkOutcomeTable } from "./outcome-table.ts";
import { hasOnlyKeys, isOneOf, listed, type Report } from "./rule.ts";

/** A call and what may follow it. */
export interface FollowUpContext {
  readonly document: OpenApiDocument;
  readonly found: Found;
  readonly methods: readonly Found[];
  /** `lookup` tells what became of the call when its answer was lost, `undo` reverses it. */
  readonly kind: "lookup" | "undo";
}

/** Reports what is wrong with the operation that follows a call, and with where its input is taken from. */
export function checkFollowUp(context: FollowUpContext, value: unknown, path: Path, report: Report): void {
  const { document, methods, kind } = context;
  const common = ["operation", "input", "optional"];
  const keys = kind === "lookup" ? [...common, "outcome", "absent", "absentStatus"] : common;
  if (!hasOnlyKeys(value, keys, path, report)) return;
  const next = methods.find(({ operation }) => operation["x-pay-name"] === value["operation"]);
  if (next === undefined) {
    const names = methods.map(({ operation }) => String(operation["x-pay-name"]));
    report(
      [...path, "operation"],
      `names no operation: ${JSON.stringify(value["operation"])}; allowed: ${listed(names)}`,
    );
    return;
  }
  if (kind === "lookup") {
    if (value["outcome"] !== undefined) {
      checkOutcomeTable(document, answerSchemas(next), value["outcome"], [...path, "outcome"], report);
    } else if (next.operation["x-pay-outcome"] === undefined) {
      report(
        path,
        `\`${String(value["operation"])}\` has no x-pay-outcome; say here with \`outcome\` what its answer means`,
      );
    }
    if (value["absent"] !== undefined)
      isOneOf(value["absent"], ["repeat", "unproven"], [...path, "absent"], report);
    const { absentStatus } = value;
    if (
      absentStatus !== undefined &&
      !Object.hasOwn(next.operation["responses"] ?? {}, String(absentStatus))
    ) {
      report(
        [...path, "absentStatus"],
        `is ${JSON.stringify(absentStatus)}, which \`${String(value["operation"])}\` does not declare as an answer`,
      );
    }
  }
  checkInput(context, next, value["input"], path, report);
  if (value["optional"] !== undefined) checkOptional(document, next, value, [...path, "optional"], report);
}

/** Only what the operation does without may be missing, and only what is given can be. */
function checkOptional(
  document: OpenApiDocument,
  next: Found,
  { input, optional }: Readonly<Record<string, unknown>>,
  path: Path,
  report: Report,
): void {
  const { needed } = inputMembers(document, next);
  const given = typeof input === "object" && input !== null ? Object.keys(input) : [];
  const allowed = given.filter((member) => !needed.has(member));
  if (!Array.isArray(optional) || optional.length === 0) {
    report(path, `is ${JSON.stringify(optional)}; allowed: a list of members of \`input\``);
    return;
  }
  for (const member of optional) isOneOf(member, allowed, path, report);
}

function checkInput(context: FollowUpContext, next: Found, input: unknown, path: Path, report: Report): void {
  const { document, found, kind } = context;
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    report(path, "needs `input`: for each input of the operation, where in this call its value stands");
    return;
  }
  const name = String(next.operation["x-pay-name"]);
  const { all, needed } = inputMembers(document, next);
  for (const member of needed) {
    if (!Object.hasOwn(input, member))
      report([...path, "input"], `lacks \`${member}\`, which \`${name}\` needs`);
  }
  for (const [member, text] of Object.entries(input)) {
    const place = [...path, "input", member];
    if (!all.has(member)) {
      report(place, `\`${name}\` has no input \`${member}\`; allowed: ${listed(all)}`);
    }
    const pointer = parseCallPointer(text);
    if (pointer === undefined) {
      report(place, `is ${JSON.stringify(text)}; allowed: ${callPointerForm}`);
    } else if (pointer.source === "answer" && kind === "lookup" && !isRepeatedFirst(found)) {
      report(place, "`lookup` is for a call whose answer was lost; it cannot take anything from the answer");
    } else if (pointedAt(document, found, pointer).length === 0) {
      report(place, `\`${String(text)}\` names nothing in \`${String(found.operation["x-pay-name"])}\``);
    }
  }
}

/** Whether a lost answer is asked for again before anything is looked up, so that there is one by then. */
function isRepeatedFirst(found: Found): boolean {
  const retry: unknown = found.operation["x-pay-retry"];
  return typeof retry === "object" && retry !== null && "class" in retry && retry.class === "same-id";
}

/** The members of an operation's flat input, and those of them that a caller has to give in any case. */
function inputMembers(document: OpenApiDocument, found: Found): { all: Set<string>; needed: Set<string> } {
  const { parameters, body } = flatInput(document, found);
  const required = parameters.filter(
    ({ required, schema }) => required === true && (schema === undefined || !isFillable(document, schema)),
  );
  const names = parameters.map(({ name }) => name);
  const lists = (body?.variants ?? []).map((variant) => neededMembers(document, variant));
  const [first, ...others] = lists;
  const inAll = [...(first ?? [])].filter((name) => others.every((list) => list.has(name)));
  return {
    all: new Set([...names, ...(body === undefined ? [] : bodyMembers(document, body.schema))]),
    needed: new Set([...required.map(({ name }) => name), ...inAll]),
  };
}
