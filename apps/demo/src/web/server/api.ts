import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import {
  type Answer,
  type BrowserStep,
  type DemoState,
  type EndpointPath,
  faultNames,
  largestBody,
  type SessionInfo,
  scenes,
} from "../contract.ts";
import { readBrowser, readCard } from "./card.ts";
import type { Checkout } from "./checkout.ts";
import type { Means } from "./checkout-purchase.ts";
import type { Desk } from "./desk.ts";
import { type EventSources, streamEvents } from "./events.ts";
import { Input } from "./input.ts";
import { problemOf, Refusal } from "./problems.ts";
import type { Sessions } from "./sessions.ts";
import type { Settings } from "./settings.ts";
import type { Shop } from "./shop.ts";
import type { Stage } from "./stage.ts";
import type { Timeline } from "./timeline.ts";

/** What the endpoints work with. */
export interface ApiParts extends EventSources {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly desk: Desk;
  readonly shop: Shop;
  readonly checkout: Checkout;
  readonly stage: Stage;
  readonly timeline: Timeline;
  readonly stateOf: (session: string) => Promise<DemoState>;
  /** Told when something changed that concerns every page. */
  readonly onSwitch: () => void;
}

/** What one endpoint does. Only payments give something back: the step that the buyer's browser has to take. */
type Action = (
  session: string,
  input: Input,
  context: Context,
) => Promise<BrowserStep | undefined> | Promise<void> | void;

/** The endpoints of the page. */
export function api(parts: ApiParts): Hono {
  const { settings, sessions, stateOf } = parts;
  const app = new Hono();
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw new Refusal("too-large", `A body has at most ${largestBody} bytes.`);
      },
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.header("cache-control", "no-store");
  });
  app.get("/session", (context) => {
    const { csrfToken } = sessions.open(context);
    return context.json<SessionInfo>({ csrfToken, outsideOrigin: settings.stage.pagesUrl });
  });
  app.get("/state", async (context) => context.json(await stateOf(demand(context).id)));
  app.get("/events", (context) => streamEvents(context, demand(context).id, parts));
  for (const [path, action] of Object.entries(actionsOf(parts))) {
    app.post(path.slice("/api".length), async (context) => {
      const session = sessions.demand(context, settings.publicUrl);
      const step = await action(session.id, new Input(await bodyOf(context)), context);
      return context.json<Answer>({ state: await stateOf(session.id), ...(step && { step }) });
    });
  }
  app.notFound((context) => {
    const { status, body } = problemOf(new Refusal("not-found", "There is no such endpoint."));
    return context.json(body, status);
  });
  app.onError((error, context) => {
    const { status, body } = problemOf(error);
    return context.json(body, status);
  });
  return app;

  function demand(context: Context): { readonly id: string } {
    const session = sessions.find(context);
    if (session === undefined) throw new Refusal("no-session", "Ask /api/session first.");
    return session;
  }
}

async function bodyOf(context: Context): Promise<unknown> {
  // A form of another site could send any other type without asking the browser first.
  if (!/^application\/json\b/i.test(context.req.header("content-type") ?? "")) {
    throw new Refusal("invalid", "Expected a body of the type application/json.");
  }
  try {
    return await context.req.json();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The parser would quote the body.
    throw new Refusal("invalid", "The body is not JSON.");
  }
}

function actionsOf(parts: ApiParts): Readonly<Record<EndpointPath, Action>> {
  const { desk, shop, checkout, stage, timeline } = parts;
  const optional = (input: Input, name: string): string | undefined =>
    input.has(name) ? input.text(name) : undefined;
  const amount = (input: Input): number | undefined =>
    input.has("minor") ? input.whole("minor", 1, 100_000_000) : undefined;
  return {
    "/api/desk/scan": (session, input) => desk.scan(session, input.text("barcode")),
    "/api/desk/pay": (session, input) =>
      desk.pay(
        session,
        input.list("goods", 20).map((line) => ({
          article: line.text("article"),
          quantity: line.whole("quantity", 1, 99),
        })),
      ),
    "/api/desk/cancel": (session, input) =>
      desk.cancel(session, input.text("sale"), input.oneOf("customer", ["confirmed", "not-confirmed"])),
    "/api/desk/retry": (session, input) => desk.retry(session, input.text("sale")),
    "/api/desk/refund": (session, input) =>
      desk.refund(
        session,
        input.text("sale"),
        input.isText("goods", "everything")
          ? "everything"
          : input.list("goods", 20).map((pieces) => ({
              line: pieces.whole("line", 0, 99),
              quantity: pieces.whole("quantity", 1, 99),
            })),
      ),
    "/api/desk/next": (session) => desk.next(session),
    "/api/shop/pay": (session, input) => {
      const kind = input.oneOf("kind", ["single", "batch"]);
      const isHosted = input.oneOf("way", ["hosted", "direct"]) === "hosted";
      return shop.pay(session, isHosted ? { kind } : { kind, card: readCard(input.object("card")) });
    },
    "/api/shop/confirm": (session, input) =>
      shop.confirm(session, input.text("order"), optional(input, "part")),
    "/api/shop/cancel": (session, input) => shop.cancel(session, input.text("order")),
    "/api/shop/refund": (session, input) =>
      shop.refund(session, input.text("order"), input.text("part"), amount(input)),
    "/api/shop/refresh": (session, input) => shop.look(session, input.text("order")),
    "/api/shop/rush": (session, input) => shop.rush(session, input.text("order")),
    "/api/checkout/pay": (session, input, context) => checkout.pay(session, meansOf(input, context)),
    "/api/checkout/capture": (session, input) =>
      checkout.capture(session, input.text("order"), amount(input)),
    "/api/checkout/cancel": (session, input) => checkout.cancel(session, input.text("order"), amount(input)),
    "/api/checkout/refund": (session, input) => checkout.refund(session, input.text("order"), amount(input)),
    "/api/checkout/refresh": (session, input) => checkout.look(session, input.text("order")),
    "/api/buyer/act": (session, input) => {
      const acts = ["show-card", "confirm", "decline", "approve", "refuse", "pay-reference"] as const;
      const act = input.oneOf("act", acts);
      if (act === "show-card") return desk.showCard(session);
      if (act === "confirm" || act === "decline") return desk.answer(session, input.text("sale"), act);
      return checkout.answer(session, input.text("order"), act);
    },
    "/api/faults/set": async (_session, input) => {
      const scene = input.oneOf("scene", scenes);
      const fault = input.oneOf("fault", faultNames);
      const mode = input.oneOf("mode", ["off", "once", "on"]);
      await stage.set({ scene, fault, mode });
      timeline.add({ kind: "fault", fault, change: "set", mode }, { scene });
      parts.onSwitch();
    },
  };
}

function meansOf(input: Input, context: Context): Means {
  const userAgent = (context.req.header("user-agent") ?? "unknown").slice(0, 300);
  const market = input.oneOf("market", ["pl", "pt"]);
  const method =
    market === "pl"
      ? input.oneOf("method", ["BLIK", "CARD"])
      : input.oneOf("method", ["MBWAY", "REFERENCE", "CARD"]);
  switch (method) {
    case "BLIK":
      return { market: "pl", method, blikCode: input.text("blikCode", /^\d{6}$/), userAgent };
    case "MBWAY":
      return { market: "pt", method, phone: input.text("phone", /^351#9\d{8}$/), userAgent };
    case "REFERENCE":
      return { market: "pt", method, userAgent };
    case "CARD": {
      const card = readCard(input.object("card"));
      return { market, method, card, browser: readBrowser(input.object("browser")), userAgent };
    }
  }
}
