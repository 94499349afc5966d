import type { Context, RozetkaCallbacks } from "./provider.js";
import { problem, type Refusal } from "./refusals.js";
import type { SentCallback } from "./state.js";

/** What a callback is about. */
export type CallbackSubject = Pick<SentCallback, "family" | "project" | "externalId" | "operation">;

/** Sends a callback to the address of the request, else to that of the project's settings, and keeps it for a repeat. */
export function tell<Name extends keyof RozetkaCallbacks & string>(
  context: Context,
  name: Name,
  payload: RozetkaCallbacks[Name],
  url: string | undefined,
  subject?: CallbackSubject,
): void {
  const { webhooks, state, options } = context;
  const address = url ?? options.callbackUrl;
  if (address === undefined) return;
  const again = (): void => {
    webhooks.send(name, payload, { url: address });
  };
  if (subject !== undefined) state.callbacks.push({ ...subject, again });
  again();
}

/** Sends the last callback of an operation once more, or the last of all. */
export function resend(
  context: Context,
  subject: Omit<CallbackSubject, "operation"> & { readonly operation?: string | undefined },
): { readonly status: 204 } | Refusal {
  const { family, project, externalId, operation } = subject;
  const last = context.state.callbacks.findLast(
    (sent) =>
      sent.family === family &&
      sent.project === project &&
      sent.externalId === externalId &&
      (operation === undefined || sent.operation === operation),
  );
  if (last === undefined) return problem(context, "operation_not_found");
  last.again();
  return { status: 204 };
}
