import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { listen } from "../listen.ts";
import type { Timings } from "../timings.ts";
import { controlDoor } from "./control.ts";
import { icon, styleSheet } from "./html.ts";
import type { Tell } from "./messages.ts";
import { deliverOrForge, redeliverSoon } from "./postman.ts";
import { rozetkaPages } from "./rozetka-pages.ts";
import { sibsPages } from "./sibs-pages.ts";
import { type Simulators, startSimulators } from "./simulators.ts";
import { Switchboard } from "./switchboard.ts";

/** Everything that is not the shop: the providers, their pages, the people with phones, and the faults. */
export interface Outside {
  readonly simulators: Simulators;
  /** Origin of the providers' pages. Another site than the shop's, as it would be. */
  readonly pagesUrl: string;
  readonly controlUrl: string;
  readonly controlKey: string;
  stop(): Promise<void>;
}

/** What starts the world around the shop. */
export interface OutsideSettings {
  readonly shopUrl: string;
  readonly timings: Timings;
  readonly tell: Tell;
  /** Kills the shop's server: the provider has acted, and nobody will hear its answer. */
  readonly crash: () => void;
}

/** Starts the providers and their pages on ports of this machine. */
export async function startOutside({ shopUrl, timings, tell, crash }: OutsideSettings): Promise<Outside> {
  const app = new Hono();
  const pages = await listen(app, 0);
  // To browsers `localhost` and `127.0.0.1` are two sites, so cookies behave as between a shop and a provider.
  const pagesUrl = `http://localhost:${pages.port}`;
  // Postbacks are delivered only after all of this is in place.
  let switchboard: Switchboard | undefined;
  const simulators = await startSimulators({
    shopUrl,
    pagesUrl,
    timings,
    deliver: deliverOrForge(() => switchboard?.takeForgery("postback") ?? false),
  });
  const { koshelek, rozetka, stargate, spg } = simulators;
  switchboard = new Switchboard(
    { desk: [koshelek], shop: [rozetka], checkout: [stargate, spg] },
    timings,
    (strike) => {
      // A server that is being killed hears nothing any more: it is told when it is back.
      if (strike.fault === "crash") crash();
      tell({ kind: "struck", at: Date.now(), ...strike });
    },
  );
  const stopRedelivery = redeliverSoon([koshelek, rozetka, stargate, spg], timings.redelivery);
  const controlKey = randomBytes(24).toString("base64url");
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        // A form's target may send the browser back to the shop.
        formAction: ["'self'", shopUrl],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    }),
  );
  app.get("/style.css", (context) => context.body(styleSheet, 200, { "content-type": "text/css" }));
  app.get("/icon.svg", (context) => context.body(icon, 200, { "content-type": "image/svg+xml" }));
  app.route("/control", controlDoor(simulators, switchboard, controlKey));
  app.route("/", rozetkaPages(rozetka, tell));
  app.route("/", sibsPages([stargate, spg], tell));
  return {
    simulators,
    pagesUrl,
    controlUrl: `http://127.0.0.1:${pages.port}/control`,
    controlKey,
    async stop() {
      stopRedelivery();
      await simulators.stop();
      await pages.close();
    },
  };
}
