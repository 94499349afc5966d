import { isPayError } from "@pay/core";
import type { DedupeStore, WebhookHandler } from "@pay/core/webhooks";
import type { Provider, Scene, WebhookLine } from "../contract.ts";
import { within } from "./concern.ts";
import type { Database } from "./database.ts";
import { sqliteDedupe } from "./dedupe.ts";
import type { Timeline } from "./timeline.ts";

/** A genuine webhook of any provider. */
interface AnyEvent {
  readonly type: string;
  readonly outcome: string | undefined;
}

/** What an endpoint for one provider's webhooks is made of. */
export interface EndpointParts<Event extends AnyEvent> {
  readonly timeline: Timeline;
  readonly database: Database;
  readonly provider: Provider;
  readonly scene: Scene;
  readonly check: WebhookLine["check"];
  /** The package's own endpoint. */
  readonly handler: (
    onEvent: (event: Event) => Promise<void>,
    options: { readonly dedupe: DedupeStore; readonly onRefused: (error: unknown) => void },
  ) => WebhookHandler;
  /** The order that an event is about, and whose it is. */
  readonly ownerOf: (
    event: Event,
  ) => { readonly order: { readonly id: string }; readonly session: string } | undefined;
  readonly onEvent: (event: Event) => void | Promise<void>;
}

/** Mounts the package's endpoint: it verifies, drops repetitions, and acknowledges; the shop acts, and writes a line. */
export function webhookEndpoint<Event extends AnyEvent>(parts: EndpointParts<Event>): WebhookHandler {
  const { timeline, provider, scene, check, ownerOf, onEvent } = parts;
  const line = (result: WebhookLine["result"], more: Partial<WebhookLine> = {}): WebhookLine => ({
    kind: "webhook",
    provider,
    result,
    check,
    ...more,
  });
  const dedupe = sqliteDedupe(parts.database, provider, (key, state) => {
    // The handler also notes here whose turn it is and what was reached; only a repeated delivery is worth a line.
    if (/^(?:turn|reached)\|/.test(key)) return;
    const message = state === "done" ? "It was handled before." : "It is being handled already.";
    timeline.add(line("duplicate", { message }), { scene });
  });
  return parts.handler(
    async (event) => {
      const owner = ownerOf(event);
      const about = { scene, ...(owner && { order: owner.order.id, session: owner.session }) };
      await within(about, async () => {
        const { type, outcome } = event;
        timeline.add(line("verified", { type, ...(outcome !== undefined && { outcome }) }));
        await onEvent(event);
      });
    },
    {
      dedupe,
      onRefused: (error) => {
        const isForeign = isPayError(error) && error.code.startsWith("webhook");
        const message = error instanceof Error ? error.message : "It could not be handled.";
        timeline.add(line(isForeign ? "refused" : "failed", { message }), { scene });
      },
    },
  );
}
