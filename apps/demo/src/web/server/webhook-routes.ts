import { Hono } from "hono";
import { koshelekWebhooks } from "./koshelek.ts";
import { rozetkaWebhooks } from "./rozetka.ts";
import type { SceneParts, Scenes } from "./scenes.ts";
import { sibsWebhooks } from "./sibs.ts";
import { webhookEndpoint } from "./webhooks.ts";

/** One address for each provider. The packages' endpoints get the raw request: what is signed are its bytes. */
export function webhookRoutes(
  { settings, database, timeline }: SceneParts,
  { desk, shopBooks, checkoutBooks }: Scenes,
): Hono {
  const shared = { timeline, database };
  const koshelek = webhookEndpoint({
    ...shared,
    provider: "koshelek",
    scene: "desk",
    check: "credentials",
    handler: koshelekWebhooks().handler,
    ownerOf: (event) => desk.ownerOf(event),
    onEvent: (event) => desk.postback(event),
  });
  const rozetka = webhookEndpoint({
    ...shared,
    provider: "rozetka",
    scene: "shop",
    check: "signature",
    handler: rozetkaWebhooks(settings).handler,
    ownerOf: (event) => shopBooks.ownerOf(event),
    onEvent: (event) => shopBooks.callback(event),
  });
  const sibs = webhookEndpoint({
    ...shared,
    provider: "sibs",
    scene: "checkout",
    check: "decryption",
    handler: sibsWebhooks(settings).handler,
    ownerOf: (event) => checkoutBooks.ownerOf(event),
    onEvent: (event) => checkoutBooks.notification(event),
  });
  const app = new Hono();
  app.post("/koshelek", ({ req }) => koshelek(req.raw));
  app.post("/rozetka", ({ req }) => rozetka(req.raw));
  app.post("/sibs", ({ req }) => sibs(req.raw));
  return app;
}
