import {
  type ApiError,
  createSibs,
  explainCancelRefusal,
  type PaymentsCancelInput,
  type Sibs,
} from "@pay/sibs";
import { createSibsSimulator, type SibsSimulator, sibsLedger, testCards } from "@pay/sibs/testing";
import { createWebhooks, type WebhookEvent } from "@pay/sibs/webhooks";
import { type Clock, systemClock } from "@pay/testing";
import { serve } from "@pay/testing/node";
import { type Receiver, receive } from "../terminal/receive.ts";
import type { Teller } from "../terminal/teller.ts";
import { watch } from "../terminal/watch.ts";

/** 32 bytes in base64, as SIBS Backoffice shows for a webhook. Opens nothing outside of this story. */
const secret = btoa("a secret of the demo, 32 bytes !");

interface Stage {
  readonly teller: Teller;
  readonly sibs: Sibs<"stargate">;
  readonly simulator: SibsSimulator<Clock>;
  /** Notifications that were opened, in the order of their arrival. */
  readonly events: WebhookEvent[];
  /** Deliveries that were refused. */
  readonly refused: unknown[];
}

/** An authorization is released in part and in full; a BLIK payment can be cancelled only before it is final. */
export async function tellSibs(teller: Teller): Promise<void> {
  const events: WebhookEvent[] = [];
  const refused: unknown[] = [];
  const receiver = await listen(teller, events, refused);
  const simulator = createSibsSimulator({
    clock: systemClock(),
    product: "stargate",
    processingDelay: 100,
    webhookUrl: receiver.url,
    webhookSecret: secret,
  });
  const server = await serve(simulator);
  const sibs = createSibs({
    product: "stargate",
    baseUrl: server.url,
    token: "backoffice-token",
    clientId: simulator.options.clientId,
    terminalId: 24,
    hooks: watch(teller.screen),
  });
  const stage: Stage = { teller, sibs, simulator, events, refused };
  try {
    await releaseAuthorization(stage);
    await cancelBlik(stage);
    await refuseAfterwards(stage);
    await refuseTampered(stage);
    teller.scene("The provider's books");
    const ledger = Object.values(sibsLedger(simulator.state));
    const sum = (part: "held" | "captured" | "released"): number =>
      ledger.reduce((total, money) => total + money[part], 0);
    teller.claim(
      "the authorization is released to the last grosz, one BLIK payment is made, nothing else",
      sum("held") === 0 && sum("captured") === 4_900 && sum("released") === 12_000,
    );
    teller.claim("the simulator found no fault in its own answers", simulator.failures.length === 0);
  } finally {
    await server.close();
    await receiver.close();
  }
}

function listen(teller: Teller, events: WebhookEvent[], refused: unknown[]): Promise<Receiver> {
  const webhooks = createWebhooks({ secrets: secret });
  return receive(
    webhooks.handler(
      (event) => {
        events.push(event);
        teller.screen.happened(
          "⇐",
          `notification opened: ${event.type} ${event.data.paymentStatus}, paid: ${event.paid}`,
        );
      },
      {
        hooks: {
          refused: ({ reason, error }) => {
            refused.push(error);
            teller.screen.happened("⇐", `notification refused: ${error?.message ?? reason}`);
          },
        },
      },
    ),
  );
}

/** The amount of a payment to give up, in złotys. */
const cancellation = (transactionID: string, value: number, since: string): PaymentsCancelInput => ({
  transactionID,
  transaction: {
    description: "The customer changed their mind",
    amount: { value, currency: "PLN" },
    originalTransaction: { id: transactionID, datetime: since },
  },
});

async function releaseAuthorization({ teller, sibs, simulator }: Stage): Promise<void> {
  teller.scene("A card is authorized, and the authorization released in part, then in full");
  const since = new Date().toISOString();
  const checkout = await sibs.payments.checkout({
    transaction: {
      description: "Order 1001",
      moto: false,
      paymentType: "AUTH",
      amount: { value: 120, currency: "PLN" },
      paymentMethod: ["CARD"],
    },
  });
  const card = testCards["visa"];
  if (card === undefined) throw new Error("the simulator's test cards lack a Visa");
  const { outcome } = await sibs.cards
    .purchase(checkout, {
      cardInfo: {
        PAN: card.PAN,
        secureCode: card.secureCode,
        validationDate: card.validationDate,
        cardholderName: "Anna Kowalska",
        createToken: false,
      },
    })
    .withResponse();
  teller.claim("120 złotys are held", outcome === "succeeded" && held(simulator) === 12_000);
  const part = await sibs.payments.cancel(cancellation(checkout.transactionID, 45, since)).withResponse();
  teller.claim("45 of them are released", part.outcome === "succeeded" && held(simulator) === 7_500);
  const rest = await sibs.payments.cancel(cancellation(checkout.transactionID, 75, since)).withResponse();
  teller.claim("then the remaining 75", rest.outcome === "succeeded" && held(simulator) === 0);
}

async function cancelBlik({ teller, sibs }: Stage): Promise<void> {
  teller.scene("A BLIK payment is cancelled before the customer confirms it");
  const { transactionID, since } = await startBlik(sibs, "Order 1002", "777001");
  const { outcome } = await sibs.payments.cancel(cancellation(transactionID, 49, since)).withResponse();
  teller.claim("it is cancelled", outcome === "succeeded");
  const { outcome: end } = await sibs.payments.status({ transactionID }).withResponse();
  teller.claim("and was never paid", end === "declined");
}

async function refuseAfterwards({ teller, sibs, simulator, events }: Stage): Promise<void> {
  teller.scene("Once a BLIK payment is final, it cannot be cancelled");
  const before = events.length;
  const { transactionID, since } = await startBlik(sibs, "Order 1003", "777002");
  simulator.actions.confirm(transactionID);
  await until(
    async () => (await sibs.payments.status({ transactionID }).withResponse()).outcome === "succeeded",
  );
  const refusal = await refused(sibs, cancellation(transactionID, 49, since));
  teller.note(refusal?.meaning ?? "");
  teller.claim("the cancellation is refused: already final", refusal?.reason === "already-final");
  await simulator.webhooks.flush();
  teller.claim(
    "the encrypted notification of the payment was opened",
    events.slice(before).some((event) => event.paid && event.data.transactionID === transactionID),
  );
  teller.claim(
    "and acknowledged with its own id",
    simulator.webhooks.deliveries.every(({ state }) => state === "acknowledged"),
  );
}

async function refuseTampered({ teller, simulator, events, refused: refusals }: Stage): Promise<void> {
  teller.scene("Somebody changes one bit of an encrypted notification");
  simulator.faults.add({ webhook: "*", times: 1, fault: { kind: "tamper" } });
  const before = events.length;
  simulator.actions.sendTest();
  await simulator.webhooks.flush();
  teller.claim("it does not open, and nothing is booked", refusals.length === 1 && events.length === before);
  teller.note("Without an acknowledgement the provider sends it again.");
  await simulator.webhooks.flush();
  teller.claim("the genuine one opens", events.length === before + 1);
}

async function startBlik(
  sibs: Sibs<"stargate">,
  description: string,
  BLIKCode: string,
): Promise<{ readonly transactionID: string; readonly since: string }> {
  const since = new Date().toISOString();
  const checkout = await sibs.payments.checkout({
    transaction: {
      description,
      moto: false,
      paymentType: "PURS",
      amount: { value: 49, currency: "PLN" },
      paymentMethod: ["BLIK"],
    },
  });
  await sibs.blik.purchase(checkout, { BLIKCode });
  return { transactionID: checkout.transactionID, since };
}

/** Why a cancellation was refused: it comes with status 200 or as an error, and the payment's status explains it. */
async function refused(
  sibs: Sibs<"stargate">,
  input: PaymentsCancelInput,
): Promise<ReturnType<typeof explainCancelRefusal>> {
  const answer = await sibs.payments.cancel(input).catch((error: ApiError) => error.body as never);
  return explainCancelRefusal(answer, await sibs.payments.status({ transactionID: input.transactionID }));
}

function held(simulator: SibsSimulator<Clock>): number {
  return Object.values(sibsLedger(simulator.state)).reduce((total, money) => total + money.held, 0);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("this takes too long for a story");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
