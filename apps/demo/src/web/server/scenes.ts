import type { Journal } from "@pay/core/journal";
import { Checkout } from "./checkout.ts";
import { CheckoutBooks } from "./checkout-books.ts";
import type { Database } from "./database.ts";
import { Desk } from "./desk.ts";
import { timelineHooks } from "./hooks.ts";
import { connectKoshelek, explainKoshelekAnswer } from "./koshelek.ts";
import { Orders } from "./orders.ts";
import { connectRozetka, connectSlowly, explainRozetkaAnswer } from "./rozetka.ts";
import type { Settings } from "./settings.ts";
import { Shop } from "./shop.ts";
import { ShopBooks } from "./shop-books.ts";
import { connectSibs } from "./sibs.ts";
import type { Stage } from "./stage.ts";
import type { Timeline } from "./timeline.ts";

/** What the scenes share. */
export interface SceneParts {
  readonly settings: Settings;
  readonly database: Database;
  readonly journal: Journal;
  readonly timeline: Timeline;
  readonly stage: Stage;
  /** Told when the state of a session may have changed. */
  readonly onChange: (session: string) => void;
}

/** The scenes, with their books. */
export interface Scenes {
  readonly desk: Desk;
  readonly shop: Shop;
  readonly shopBooks: ShopBooks;
  readonly checkout: Checkout;
  readonly checkoutBooks: CheckoutBooks;
}

/** Connects the clients, each with its hooks, and sets the scenes on them. */
export function createScenes(parts: SceneParts): Scenes {
  const { settings, database, timeline, onChange } = parts;

  const koshelekHooks = timelineHooks({
    timeline,
    provider: "koshelek",
    scene: "desk",
    explain: explainKoshelekAnswer,
  });
  const koshelek = connectKoshelek(settings, koshelekHooks);
  const desk = new Desk({ ...parts, koshelek, sales: new Orders(database, "desk", onChange) });

  const rozetkaHooks = timelineHooks({
    timeline,
    provider: "rozetka",
    scene: "shop",
    explain: explainRozetkaAnswer,
  });
  const rozetka = connectRozetka(settings, rozetkaHooks);
  const slow = connectSlowly(settings, rozetkaHooks);
  const shopBooks = new ShopBooks(new Orders(database, "shop", onChange), rozetka, timeline);
  const shop = new Shop({ ...parts, rozetka, slow, books: shopBooks });

  const sibsHooks = timelineHooks({ timeline, provider: "sibs", scene: "checkout" });
  const sibs = connectSibs(settings, sibsHooks);
  const checkoutBooks = new CheckoutBooks(new Orders(database, "checkout", onChange), sibs, timeline);
  const checkout = new Checkout({ ...parts, sibs, books: checkoutBooks });

  return { desk, shop, shopBooks, checkout, checkoutBooks };
}
