import type { Deliver, Exchange, WebhookDelivery } from "@pay/testing";

/** What redelivery needs of a simulator. */
export interface Sender {
  readonly webhooks: {
    readonly deliveries: readonly WebhookDelivery[];
    resend(id: string): Promise<void>;
  };
  observe(listener: (exchange: Exchange) => void): () => void;
}

/**
 * Sends webhooks that were not acknowledged again soon. The providers take minutes or hours for that, which is too long to
 * watch.
 *
 * @returns What ends it.
 */
export function redeliverSoon(simulators: readonly Sender[], after: number): () => void {
  const timers = new Set<NodeJS.Timeout>();
  for (const simulator of simulators) {
    simulator.observe((exchange) => {
      if (exchange.direction !== "sent" || exchange.acknowledged) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        const delivery = simulator.webhooks.deliveries.find(({ id }) => id === exchange.delivery);
        if (delivery?.state === "waiting") simulator.webhooks.resend(delivery.id).catch(() => undefined);
      }, after);
      timers.add(timer);
    });
  }
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}

/**
 * Delivers postbacks, and forges one where that is wanted: with a login that the provider does not have, and a state that
 * would please a thief.
 */
export function deliverOrForge(wantsForgery: () => boolean): Deliver {
  return async (request) => {
    if (!wantsForgery()) return fetch(request);
    const { status: _status, ...body } = (await request.json()) as Record<string, unknown>;
    return fetch(request.url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Basic ${btoa("koshelek:a guess")}` },
      body: JSON.stringify({ ...body, status: "accepted" }),
    });
  };
}
