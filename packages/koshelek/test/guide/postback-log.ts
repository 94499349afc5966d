import type { WebhookHooks } from "@pay/koshelek/webhooks";

/** A line for everything that comes to the address of the postbacks. */
export const postbackLog = (write: (line: string) => void): WebhookHooks => ({
  handled: ({ event }) => write(`${event.data.transactionId}: ${event.data.status}`),
  repeated: ({ id }) => write(`${id} came again`),
  overtaken: ({ id }) => write(`${id} is old news`),
  postponed: ({ id, by }) => write(`${id} has to come again: the same ${by} is being handled`),
  refused: ({ reason, status }) => write(`refused with ${status}: ${reason}`),
  failed: ({ id, error }) => write(`${id ?? "a postback"} failed: ${error}`),
});
