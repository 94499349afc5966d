import type { Call } from "../transport/call.js";

/** What a call sent, as far as its flat input can be told from it. */
export type SentParts = Pick<Call, "operation" | "body" | "parameters">;

const known = new WeakMap<SentParts, Readonly<Record<string, unknown>>>();

/**
 * The flat input of a call as it was sent. The caller's own object may have changed since: whoever fills it in anew for the
 * next payment must not have the first one settled by the second. Read from the bytes, and only when something needs it, so
 * that an ordinary call pays nothing for a copy.
 */
export function sentInput(call: SentParts): Readonly<Record<string, unknown>> {
  let input = known.get(call);
  if (input === undefined) {
    input = { ...bodyMembers(call), ...call.parameters };
    known.set(call, input);
  }
  return input;
}

function bodyMembers({ operation, body }: SentParts): Readonly<Record<string, unknown>> {
  if (body === undefined) return {};
  if (operation.body === "form") return Object.fromEntries(new URLSearchParams(body));
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    // Only a raw call has a body that did not come from an input.
    return {};
  }
}
