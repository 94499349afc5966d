import type { DedupeStore, WebhookHandler, WebhookHooks } from "@pay/core/webhooks";
import type { Provider, Scene, WebhookLine } from "../contract.ts";
import { type Concern, within } from "./concern.ts";
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
    options: { readonly dedupe: DedupeStore; readonly hooks: WebhookHooks<Event> },
  ) => WebhookHandler;
  /** The order that an event is about, and whose it is. */
  readonly ownerOf: (
    event: Event,
  ) => { readonly order: { readonly id: string }; readonly session: string } | undefined;
  readonly onEvent: (event: Event) => void | Promise<void>;
}

/**
 * Mounts the package's endpoint: it verifies, drops repetitions and old news, and acknowledges; the shop acts. The lines of
 * what does not get to the shop come from the endpoint's own hooks.
 */
export function webhookEndpoint<Event extends AnyEvent>(parts: EndpointParts<Event>): WebhookHandler {
  const { timeline, provider, scene, check, ownerOf, onEvent } = parts;
  const concernOf = (event: Event | undefined): Partial<Concern> & { readonly scene: Scene } => {
    const owner = event && ownerOf(event);
    return { scene, ...(owner && { order: owner.order.id, session: owner.session }) };
  };
  const add = (result: WebhookLine["result"], event: Event | undefined, message?: string): void => {
    timeline.add(
      {
        kind: "webhook",
        provider,
        result,
        check,
        ...(event !== undefined && { type: event.type }),
        ...(event?.outcome !== undefined && { outcome: event.outcome }),
        ...(message !== undefined && { message }),
      },
      concernOf(event),
    );
  };
  return parts.handler(
    (event) =>
      within(concernOf(event), async () => {
        add("verified", event);
        await onEvent(event);
      }),
    {
      dedupe: sqliteDedupe(parts.database, provider),
      hooks: {
        repeated: ({ event }) => add("duplicate", event, "It was handled before."),
        overtaken: ({ event }) => add("overtaken", event, "A later one was handled before."),
        // The copy of one that is being handled is no news either, though it has to be sent again until that one is done.
        postponed: ({ event, by }) =>
          by === "event"
            ? add("duplicate", event, "It is being handled already.")
            : add("postponed", event, "Another one about the same payment is being handled."),
        refused: ({ reason, error }) => add("refused", undefined, error?.message ?? reason),
        failed: ({ event, error }) => add("failed", event, messageOf(error)),
        unnoted: ({ event, error }) => add("failed", event, messageOf(error)),
      },
    },
  );
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : "It could not be handled.";
