import { EventEmitter } from "node:events";
import { join } from "node:path";
import { Hono } from "hono";
import type { DemoState } from "../contract.ts";
import { api } from "./api.ts";
import { Checkout } from "./checkout.ts";
import { CheckoutBooks } from "./checkout-books.ts";
import { openDatabase } from "./database.ts";
import { Desk } from "./desk.ts";
import { pageHeaders } from "./headers.ts";
import { timelineHooks } from "./hooks.ts";
import { openJournal } from "./journal.ts";
import { connectKoshelek, explainKoshelekAnswer, koshelekWebhooks } from "./koshelek.ts";
import { Orders, ownerOfSubject } from "./orders.ts";
import { pageFiles } from "./page.ts";
import { Recovery } from "./recovery.ts";
import { returns } from "./returns.ts";
import { connectRozetka, connectSlowly, explainRozetkaAnswer, rozetkaWebhooks } from "./rozetka.ts";
import { Sessions } from "./sessions.ts";
import type { Settings } from "./settings.ts";
import { Shop } from "./shop.ts";
import { ShopBooks } from "./shop-books.ts";
import { connectSibs, sibsWebhooks } from "./sibs.ts";
import { Stage } from "./stage.ts";
import { stageLines } from "./stage-lines.ts";
import { Timeline } from "./timeline.ts";
import { webhookEndpoint } from "./webhooks.ts";

/** The shop, put together. */
export interface App {
  readonly http: Hono;
  readonly recovery: Recovery;
  /** Marks the start on the timeline, and listens to the stage. */
  announce(): Promise<void>;
}

/** Puts the shop together: databases, clients, scenes, webhooks, endpoints. */
export function createApp(settings: Settings): App {
  const database = openDatabase(join(settings.directory, "shop.db"));
  database.prepare("INSERT INTO starts (at, pid) VALUES (?, ?)").run(Date.now(), process.pid);
  const starts = Number(database.prepare("SELECT count(*) AS starts FROM starts").get()?.["starts"]);
  const timeline = new Timeline(database);
  const journal = openJournal(join(settings.directory, "journal.db"), timeline, (subject) =>
    ownerOfSubject(database, subject),
  );
  const stage = new Stage(settings.stage);
  const changes = new EventEmitter<{ change: [string | undefined] }>();
  changes.setMaxListeners(0);
  const onChange = (session?: string): void => void changes.emit("change", session);

  const koshelek = connectKoshelek(
    settings,
    timelineHooks({ timeline, provider: "koshelek", scene: "desk", explain: explainKoshelekAnswer }),
  );
  const rozetkaHooks = timelineHooks({
    timeline,
    provider: "rozetka",
    scene: "shop",
    explain: explainRozetkaAnswer,
  });
  const sibs = connectSibs(settings, timelineHooks({ timeline, provider: "sibs", scene: "checkout" }));

  const shared = { settings, journal, timeline, stage, onChange };
  const desk = new Desk({ ...shared, koshelek, sales: new Orders(database, "desk", onChange) });
  const rozetka = connectRozetka(settings, rozetkaHooks);
  const shopBooks = new ShopBooks(new Orders(database, "shop", onChange), rozetka, timeline);
  const shop = new Shop({
    ...shared,
    rozetka,
    slow: connectSlowly(settings, rozetkaHooks),
    books: shopBooks,
  });
  const checkoutBooks = new CheckoutBooks(new Orders(database, "checkout", onChange), sibs, timeline);
  const checkout = new Checkout({ ...shared, sibs, books: checkoutBooks });
  const recovery = new Recovery([desk, shop, checkout], timeline, onChange);

  const stateOf = async (session: string): Promise<DemoState> => ({
    server: { pid: process.pid, starts, recovering: recovery.isStarting },
    desk: await desk.stateOf(session),
    shop: shop.stateOf(session),
    checkout: checkout.stateOf(session),
    faults: stage.faults,
  });

  const http = new Hono();
  http.use(async (context, next) => {
    // Whoever calls this server by another name is not its page, or not its page's address.
    if (context.req.header("host") === new URL(settings.publicUrl).host) return next();
    return context.req.method === "GET"
      ? context.redirect(settings.publicUrl)
      : context.text("Misdirected", 421);
  });
  http.use(pageHeaders(settings.stage.pagesUrl));
  const webhooks = { timeline, database };
  const koshelekEndpoint = webhookEndpoint({
    ...webhooks,
    provider: "koshelek",
    scene: "desk",
    check: "credentials",
    handler: koshelekWebhooks().handler,
    ownerOf: (event) => desk.ownerOf(event),
    onEvent: (event) => desk.postback(event),
  });
  const rozetkaEndpoint = webhookEndpoint({
    ...webhooks,
    provider: "rozetka",
    scene: "shop",
    check: "signature",
    handler: rozetkaWebhooks(settings).handler,
    ownerOf: (event) => shopBooks.ownerOf(event),
    onEvent: (event) => shopBooks.callback(event),
  });
  const sibsEndpoint = webhookEndpoint({
    ...webhooks,
    provider: "sibs",
    scene: "checkout",
    check: "decryption",
    handler: sibsWebhooks(settings).handler,
    ownerOf: (event) => checkoutBooks.ownerOf(event),
    onEvent: (event) => checkoutBooks.notification(event),
  });
  http.post("/webhooks/koshelek", (context) => koshelekEndpoint(context.req.raw));
  http.post("/webhooks/rozetka", (context) => rozetkaEndpoint(context.req.raw));
  http.post("/webhooks/sibs", (context) => sibsEndpoint(context.req.raw));
  http.route("/returns", returns(shopBooks, checkout));
  http.route(
    "/api",
    api({
      settings,
      sessions: new Sessions(database, settings.publicUrl),
      desk,
      shop,
      checkout,
      stage,
      timeline,
      stateOf,
      onChange: (listener) => {
        changes.on("change", listener);
        return () => changes.off("change", listener);
      },
      onSwitch: onChange,
    }),
  );
  http.route("/", pageFiles());

  return {
    http,
    recovery,
    async announce() {
      await stage.refresh();
      await stage.listen(stageLines({ timeline, stage, shopBooks, checkoutBooks, onChange }));
      timeline.add({ kind: "process", change: "started", pid: process.pid });
    },
  };
}
