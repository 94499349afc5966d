import { testCards } from "@pay/rozetka/testing";
import { Hono } from "hono";
import { challengePage, type PageContext, pageContext } from "./challenge-page.ts";
import { type Choice, choices, escaped, page } from "./html.ts";
import type { Tell } from "./messages.ts";
import type { Simulators } from "./simulators.ts";

type Rozetka = Simulators["rozetka"];

/** A payment or batch that has a page open, and where its payer goes back to. */
interface OpenPage {
  /** The merchant's identifier. */
  readonly externalId: string;
  readonly amount: string;
  readonly returnUrl: string;
}

const cards = [
  { number: "4242424242424242", label: "Visa 4242 (3-D Secure)" },
  { number: "4111111111111111", label: "Visa 1111" },
  { number: "4000000000000044", label: "Visa 0044" },
] as const;

/** RozetkaPay's hosted payment page, and the 3-D Secure page of the payer's bank. */
export function rozetkaPages(rozetka: Rozetka, tell: Tell): Hono {
  const app = new Hono();
  const checkout = "/api/v1/checkout/:session/form";

  app.get(checkout, (context) => {
    const open = findPage(rozetka, context.req.param("session"));
    return open === undefined ? context.notFound() : context.html(paymentPage(pageContext(context), open));
  });

  app.post(checkout, async (context) => {
    const open = findPage(rozetka, context.req.param("session"));
    if (open === undefined) return context.notFound();
    const { card, verdict } = await fieldsOf(context.req.raw);
    if (card === "") return context.redirect(open.returnUrl, 303);
    if (testCards[card]?.threeDs === true && verdict === "") {
      return context.html(challengePage(pageContext(context), open.amount, { card }));
    }
    const passes = verdict !== "failed";
    rozetka.actions.pay(open.externalId, { card, passesThreeDs: passes });
    report(tell, open, passes ? "pay-on-page" : "three-ds-failed");
    // A refused attempt leaves the page open for another one.
    const isStillOpen = findPage(rozetka, context.req.param("session"))?.isOpen === true;
    if (isStillOpen) return context.html(paymentPage(pageContext(context), open, "declined"));
    return context.redirect(open.returnUrl, 303);
  });

  app.get("/api/v1/three-ds/:session", (context) => {
    const open = findPage(rozetka, context.req.param("session"));
    return open === undefined
      ? context.notFound()
      : context.html(challengePage(pageContext(context), open.amount, {}));
  });

  app.post("/api/v1/three-ds/:session", async (context) => {
    const open = findPage(rozetka, context.req.param("session"));
    if (open === undefined) return context.notFound();
    const { verdict } = await fieldsOf(context.req.raw);
    const passes = verdict === "passed";
    rozetka.actions.endThreeDs(open.externalId, passes);
    report(tell, open, passes ? "three-ds-passed" : "three-ds-failed");
    return context.redirect(open.returnUrl, 303);
  });
  return app;
}

function paymentPage({ path, ...spoken }: PageContext, { amount }: OpenPage, problem?: "declined"): string {
  const { words } = spoken;
  const buttons: Choice[] = [
    ...cards.map(({ number, label }) => {
      const hint = testCards[number]?.result === "insufficient_funds" ? ` (${words.insufficientFunds})` : "";
      return { label: `${words.payWith} ${label}${hint}`, name: "card", value: number };
    }),
    { label: words.backWithoutPaying, name: "card", value: "" },
  ];
  const notice = problem === undefined ? "" : `<p role="alert">${escaped(words[problem])}</p>`;
  const sum = `<p>${escaped(words.toPay)}: <strong>${escaped(amount)}</strong></p>`;
  return page(spoken, "RozetkaPay", `${sum}${notice}${choices(path, {}, buttons)}`);
}

function report(tell: Tell, { externalId }: OpenPage, act: keyof typeof texts): void {
  tell({ kind: "buyer", at: Date.now(), scene: "shop", payment: externalId, act, text: texts[act] });
}

const texts = {
  "pay-on-page": {
    en: "The payer pays on the provider's page",
    uk: "Платник платить на сторінці провайдера",
    ru: "Плательщик платит на странице провайдера",
  },
  "three-ds-passed": {
    en: "The payer passes 3-D Secure",
    uk: "Платник проходить 3-D Secure",
    ru: "Плательщик проходит 3-D Secure",
  },
  "three-ds-failed": {
    en: "The payer fails 3-D Secure",
    uk: "Платник не проходить 3-D Secure",
    ru: "Плательщик не проходит 3-D Secure",
  },
} as const;

function findPage(
  { state, exchanges }: Rozetka,
  session: string,
): (OpenPage & { readonly isOpen: boolean }) | undefined {
  const payments = [...state.payments.values()].filter((payment) => payment.session.id === session);
  const [first] = payments;
  if (first === undefined) return undefined;
  const { batch, action } = first.session;
  const externalId = batch?.externalId ?? first.externalId ?? first.id;
  const minor = payments.reduce((sum, { amount }) => sum + amount, 0);
  // The simulator keeps what it needs of a request; where the payer goes back to is for this page alone.
  const created = exchanges.findLast((exchange) => {
    if (exchange.direction !== "received" || exchange.operation !== "payments.create") return false;
    return (exchange.input?.body as { external_id?: string } | undefined)?.external_id === externalId;
  });
  const body =
    created?.direction === "received" ? (created.input?.body as { result_url?: string }) : undefined;
  return {
    externalId,
    amount: `${(minor / 100).toFixed(2)} ${first.currency}`,
    returnUrl: batch?.request.result_url ?? body?.result_url ?? "/",
    isOpen: action !== undefined,
  };
}

async function fieldsOf(request: Request): Promise<{ readonly card: string; readonly verdict: string }> {
  const form = await request.formData();
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return { card: text("card"), verdict: text("verdict") };
}
