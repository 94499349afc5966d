import type { WebhookHooks } from "@pay/rozetka/webhooks";

/** A line for everything that comes to the address of the callbacks. */
export const callbackLog = (write: (line: string) => void): WebhookHooks => ({
  handled: ({ id, event }) => write(`${id}: ${event.type} ${event.outcome}`),
  repeated: ({ id }) => write(`${id} came again`),
  overtaken: ({ id }) => write(`${id} is old news`),
  postponed: ({ id, by }) => write(`${id} has to come again: the same ${by} is being handled`),
  refused: ({ reason, status }) => write(`refused with ${status}: ${reason}`),
  failed: ({ id, error }) => write(`${id ?? "a callback"} failed: ${error}`),
});
