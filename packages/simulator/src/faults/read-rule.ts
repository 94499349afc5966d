import type { FaultRule } from "@pay/testing";

type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isFlag: Check = (value) => typeof value === "boolean";
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isShare: Check = (value) => typeof value === "number" && value >= 0 && value <= 1;
const isStatus: Check = (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599;
const isAnything: Check = () => true;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isHeaders: Check = (value) => isObject(value) && Object.values(value).every(isText);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);
const isOneOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

type Members = Readonly<Record<string, Check>>;

const answer: Members = { status: isStatus, headers: isHeaders, body: isAnything };

/** Members of the faults of requests, by kind. */
const requestFaults: Readonly<Record<string, Members>> = {
  "drop-before": {},
  "drop-after": {},
  "reset-before": {},
  "reset-after": {},
  "stall-headers": { processed: isFlag },
  "stall-body": { bytes: isCount, processed: isFlag },
  truncate: { bytes: isCount, processed: isFlag },
  html: { status: isStatus, body: isText, processed: isFlag },
  status: { ...answer, processed: isFlag },
  delay: { milliseconds: isCount, when: (value) => value === "before" || value === "after" },
  "early-answer": answer,
};

/** Members of the faults of webhooks, by kind. A change of the body's own cannot be told in JSON. */
const webhookFaults: Readonly<Record<string, Members>> = {
  lose: { forever: isFlag },
  "lose-acknowledgement": {},
  duplicate: { copies: isCount, after: isCount },
  delay: { milliseconds: isCount },
  reorder: { within: isCount },
  tamper: {},
};

/** Members without which a kind of fault means nothing. */
const needed: Readonly<Record<string, readonly string[]>> = {
  status: ["status"],
  "early-answer": ["status"],
  delay: ["milliseconds"],
};

const occurrence: Members = {
  nth: isOneOf((value) => isCount(value) && value !== 0, isListOf(isCount)),
  probability: isShare,
  times: isCount,
};

/**
 * A fault rule out of JSON, checked member by member.
 *
 * @throws {Error} that names the member which is wrong.
 */
export function readRule(value: unknown): FaultRule {
  if (!isObject(value)) throw new Error("a fault rule is an object");
  const { fault } = value;
  if (!isObject(fault)) throw new Error('"fault" is missing; it is an object with a "kind"');
  const isWebhook = "webhook" in value;
  const kinds = isWebhook ? webhookFaults : requestFaults;
  const kind = String(fault["kind"]);
  const members = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (members === undefined) {
    const what = isWebhook ? "webhooks" : "requests";
    throw new Error(`"${kind}" is no fault of ${what}; there are ${Object.keys(kinds).join(", ")}`);
  }
  checkMembers(value, {
    ...occurrence,
    ...(isWebhook ? { webhook: isText } : { operation: isOneOf(isText, isListOf(isText)) }),
    fault: isObject,
  });
  checkMembers(fault, { kind: isText, ...members }, "fault.");
  for (const name of needed[kind] ?? []) {
    if (fault[name] === undefined) throw new Error(`"fault.${name}" is missing; ${kind} needs it`);
  }
  // Every member was checked against the type's.
  return value as unknown as FaultRule;
}

function checkMembers(value: Json, members: Members, prefix = ""): void {
  for (const [name, content] of Object.entries(value)) {
    const check = Object.hasOwn(members, name) ? members[name] : undefined;
    if (check === undefined) {
      throw new Error(`"${prefix}${name}" is unknown; there are ${Object.keys(members).join(", ")}`);
    }
    if (!check(content)) throw new Error(`"${prefix}${name}" may not be ${JSON.stringify(content)}`);
  }
}

/**
 * One fault rule or a list of them.
 *
 * @throws {Error} that names the rule and the member which is wrong.
 */
export function readRules(value: unknown): FaultRule[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each, index) => {
    try {
      return readRule(each);
    } catch (error) {
      throw new Error(`Rule ${index + 1}: ${error instanceof Error ? error.message : String(error)}.`);
    }
  });
}
