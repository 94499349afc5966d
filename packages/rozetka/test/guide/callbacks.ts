// region endpoint
import { createWebhooks, type WebhookEvent } from "@pay/rozetka/webhooks";

/** A web-standard endpoint: `(request: Request) => Promise<Response>`. */
export function callbackEndpoint(
  password: string,
  onEvent: (event: WebhookEvent) => void | Promise<void>,
): (request: Request) => Promise<Response> {
  return createWebhooks({ password }).handler(onEvent);
}
// endregion

// region event
/** What a shop writes into its books. */
export function bookingOf(event: WebhookEvent): string {
  switch (event.type) {
    case "payment": {
      const { external_id, operation, details } = event.data;
      // A hold that succeeded has the method "auth": the money is not charged yet.
      const what = details?.method === "auth" ? "hold" : operation;
      return `${external_id}: ${what} ${event.outcome}`;
    }
    case "batch":
      return `${event.data.batch_external_id}: ${event.outcome}`;
    case "subscription":
      return `${event.data.subscription?.id}: ${event.data.event}`;
    default:
      // Orders in parts, payouts, saved cards, express checkouts: each has its own body.
      return `${event.type}: ${event.outcome}`;
  }
}

// endregion

// region hono
import { Hono } from "hono";

export function honoShop(endpoint: (request: Request) => Promise<Response>): Hono {
  const app = new Hono();
  app.post("/rozetkapay", (context) => endpoint(context.req.raw));
  return app;
}

// endregion

// region express
import { toNodeHandler } from "@pay/rozetka/webhooks";
import express, { type Express } from "express";

export function expressShop(endpoint: (request: Request) => Promise<Response>): Express {
  const app = express();
  // Before express.json(): a parsed body has lost the bytes that are signed.
  app.post("/rozetkapay", toNodeHandler(endpoint));
  app.use(express.json());
  return app;
}
// endregion
