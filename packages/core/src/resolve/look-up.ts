import { readOutcome } from "../answer/outcome.js";
import type { ApiError } from "../errors/kinds.js";
import { isPayError } from "../errors/pay-error.js";
import type { FollowUp, Lookup, Operation } from "../operation.js";
import type { PayResponse } from "../pay-call.js";
import { callValue } from "../pointer.js";
import type { CallOptions, Found } from "../transport/call.js";

/** A call as far as follow-up operations draw on it. */
export interface Origin {
  readonly operation: Operation;
  /** The flat input. */
  readonly input: unknown;
  /** The answer's body, where there is one. */
  readonly answer?: unknown;
  /** Strings of the call that must not be shown, whoever quotes them. */
  readonly secrets: ReadonlySet<string>;
}

/**
 * Makes a call of the operation with the given name; `undefined` when there is no such operation. What is asked about an
 * earlier call may be answered with that call's secrets, so they are handed on.
 */
export type CallByName = (
  operation: string,
  input: unknown,
  options: CallOptions,
  secrets: ReadonlySet<string>,
) => Promise<PayResponse<unknown>> | undefined;

/** The input of a follow-up operation, or `undefined` where the call lacks a value it needs. */
export function followUpInput(
  followUp: FollowUp,
  { input, answer }: Pick<Origin, "input" | "answer">,
): Readonly<Record<string, unknown>> | undefined {
  const result: Record<string, unknown> = {};
  for (const [name, pointer] of Object.entries(followUp.input)) {
    const value = callValue(pointer, input, answer);
    if (value !== undefined && value !== null && value !== "") result[name] = value;
    else if (followUp.optional?.includes(name) !== true) return undefined;
  }
  return result;
}

/**
 * Asks once what became of a call. `undefined` when the call lacks what the lookup needs. An answer about something else tells
 * nothing.
 *
 * @throws PayError when the lookup failed otherwise than by the provider's own word that it knows no such thing.
 */
export async function lookUp(
  lookup: Lookup,
  origin: Origin,
  callByName: CallByName,
  options: CallOptions,
): Promise<Found | undefined> {
  const input = followUpInput(lookup, origin);
  if (input === undefined) return undefined;
  try {
    const asking = { ...options, throwOnDecline: false };
    const response = await callByName(lookup.operation, input, asking, origin.secrets);
    if (response === undefined) return undefined;
    if (isAboutAnother(input, response.value)) return { outcome: undefined, value: undefined };
    return { outcome: outcomeOf(lookup, origin.operation, response), value: response.value };
  } catch (error) {
    if (isAbsence(error, lookup)) return { outcome: "not-found", value: undefined };
    throw error;
  }
}

/**
 * Whether an answer names something else under a name by which it was asked for, as one does that comes out of a wrong cache or
 * belongs to another request. Providers write identifiers in their own letters.
 */
function isAboutAnother(input: Readonly<Record<string, unknown>>, answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  return Object.keys(input).some((name) => {
    const told: unknown = Object.hasOwn(answer, name) ? (answer as typeof input)[name] : undefined;
    if ((typeof told !== "string" && typeof told !== "number") || told === "") return false;
    return String(told).toLowerCase() !== String(input[name]).toLowerCase();
  });
}

/**
 * Only a code of the provider's says that there is no such thing, or the status that its document names. Any other 404 may as
 * well come from a proxy or a wrong address.
 */
function isAbsence(error: unknown, { absentStatus }: Lookup): boolean {
  if (!isPayError(error)) return false;
  const { meaning, body } = error as Partial<ApiError>;
  if (meaning?.kind === "not-found") return true;
  return (
    error.status !== undefined && error.status === absentStatus && typeof body === "object" && body !== null
  );
}

/**
 * A payment's own status says nothing about whether its cancellation went through, so without a table of its own the
 * lookup of a cancellation stays unread.
 */
function outcomeOf(
  { outcome }: Lookup,
  operation: Operation,
  response: PayResponse<unknown>,
): Found["outcome"] {
  if (outcome !== undefined) return readOutcome(outcome, response.value);
  return operation.limit.lane === "cancel" ? undefined : response.outcome;
}
