// region webhooks
import { createWebhooks } from "@pay/sibs/webhooks";

const webhooks = createWebhooks({ secrets: [process.env["SIBS_WEBHOOK_SECRET"] ?? ""] });

export const endpoint = webhooks.handler((event) => {
  // Authorizations, cancellations and references that are only made also report success: they are not money.
  if (event.paid) markAsPaid(event.data.merchant.transactionId, event.occurredAt);
});
// endregion

/** What the shop has been told is paid. */
export const paidOrders: string[] = [];

function markAsPaid(merchantTransactionId: string | undefined, at: Date | undefined): void {
  paidOrders.push(`${merchantTransactionId} ${at?.toISOString()}`);
}
