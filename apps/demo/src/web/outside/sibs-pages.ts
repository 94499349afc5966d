import { Hono } from "hono";
import type { LocalText } from "../contract.ts";
import { challengePage, pageContext } from "./challenge-page.ts";
import type { Tell } from "./messages.ts";
import type { Simulators } from "./simulators.ts";

type Sibs = Simulators["stargate"];

/** A step of 3-D Secure that waits for the buyer. */
interface WaitingStep {
  readonly sibs: Sibs;
  readonly transactionID: string;
  readonly amount: string;
  readonly returnUrl: string;
}

/** The pages of the buyer's bank that the gateway sends a browser to for 3-D Secure. */
export function sibsPages(gateways: readonly Sibs[], tell: Tell): Hono {
  const app = new Hono();

  // The hidden look at the device: nobody is asked anything, the browser is sent back at once.
  app.post("/acs/threeds_method", async (context) => {
    const step = findStep(gateways, await field(context.req.raw, "creq"));
    return step === undefined ? context.notFound() : context.redirect(step.returnUrl, 303);
  });

  app.post("/acs/threeds_challenge", async (context) => {
    const form = await context.req.raw.formData();
    const creq = String(form.get("creq") ?? "");
    const verdict = String(form.get("verdict") ?? "");
    const step = findStep(gateways, creq);
    if (step === undefined) return context.notFound();
    if (verdict === "") return context.html(challengePage(pageContext(context), step.amount, { creq }));
    if (verdict === "failed") step.sibs.actions.failStep(step.transactionID);
    const act = verdict === "failed" ? "three-ds-failed" : "three-ds-passed";
    tell({
      kind: "buyer",
      at: Date.now(),
      scene: "checkout",
      payment: step.transactionID,
      act,
      text: texts[act],
    });
    return context.redirect(step.returnUrl, 303);
  });
  return app;
}

const texts = {
  "three-ds-passed": {
    en: "The buyer passes 3-D Secure",
    pl: "Kupujący przechodzi 3-D Secure",
    pt: "O comprador passa o 3-D Secure",
  },
  "three-ds-failed": {
    en: "The buyer fails 3-D Secure",
    pl: "Kupujący nie przechodzi 3-D Secure",
    pt: "O comprador falha o 3-D Secure",
  },
} as const satisfies Record<string, LocalText>;

function findStep(gateways: readonly Sibs[], creq: string): WaitingStep | undefined {
  for (const sibs of gateways) {
    const transaction = [...sibs.state.transactions.values()].find(({ action }) => action?.id === creq);
    if (transaction === undefined) continue;
    const { transactionID, amount, currency } = transaction;
    return {
      sibs,
      transactionID,
      amount: `${(amount / 100).toFixed(2)} ${currency}`,
      returnUrl: returnUrlOf(sibs, transactionID),
    };
  }
  return undefined;
}

/** Where the merchant wants the buyer back, as the purchase said. */
function returnUrlOf({ exchanges }: Sibs, transactionID: string): string {
  for (const exchange of exchanges.toReversed()) {
    if (exchange.direction !== "received" || exchange.operation !== "cards.purchase") continue;
    if (exchange.input?.path["transactionID"] !== transactionID) continue;
    const { merchant } = exchange.input.body as { merchant?: { merchantURL?: string } };
    if (merchant?.merchantURL !== undefined) return merchant.merchantURL;
  }
  return "/";
}

async function field(request: Request, name: string): Promise<string> {
  return String((await request.formData()).get(name) ?? "");
}
