import type { WebhookHooks } from "@pay/sibs/webhooks";

/** A line for everything that comes to the address of the notifications. */
export const notificationLog = (write: (line: string) => void): WebhookHooks => ({
  handled: ({ id, event }) =>
    write(`${id}: ${event.type}, ${event.data.transactionID} ${event.data.paymentStatus}`),
  repeated: ({ id }) => write(`${id} came again`),
  overtaken: ({ id }) => write(`${id} is old news`),
  postponed: ({ id, by }) => write(`${id} has to come again: the same ${by} is being handled`),
  refused: ({ reason, status }) => write(`refused with ${status}: ${reason}`),
  failed: ({ id, error }) => write(`${id ?? "a notification"} failed: ${error}`),
});
