import { createRozetka, type Rozetka } from "@pay/rozetka";
import { createRozetkaSimulator, type RozetkaSimulator, rozetkaLedger } from "@pay/rozetka/testing";
import { createWebhooks, type WebhookEvent } from "@pay/rozetka/webhooks";
import { type Clock, systemClock } from "@pay/testing";
import { serve } from "@pay/testing/node";
import { type Receiver, receive } from "../terminal/receive.ts";
import type { Teller } from "../terminal/teller.ts";
import { watch } from "../terminal/watch.ts";

interface Stage {
  readonly teller: Teller;
  readonly rozetka: Rozetka;
  readonly simulator: RozetkaSimulator<Clock>;
  readonly receiver: Receiver;
  /** Callbacks that were verified, in the order of their arrival. */
  readonly events: WebhookEvent[];
  /** Deliveries that were refused. */
  readonly refused: unknown[];
}

/** A batch of two orders is held and cancelled; its callbacks are verified; a rate limit is waited out. */
export async function tellRozetka(teller: Teller): Promise<void> {
  const events: WebhookEvent[] = [];
  const refused: unknown[] = [];
  const webhooks = createWebhooks({ password: "shop-password" });
  const receiver = await receive(
    webhooks.handler(
      (event) => {
        events.push(event);
        const { external_id, operation, details } = event.type === "payment" ? event.data : {};
        teller.screen.happened("⇐", `callback verified: ${external_id} ${operation} ${details?.status}`);
      },
      {
        hooks: {
          refused: ({ reason, error }) => {
            refused.push(error);
            teller.screen.happened("⇐", `callback refused: ${error?.message ?? reason}`);
          },
        },
      },
    ),
  );
  const simulator = createRozetkaSimulator({ clock: systemClock() });
  const server = await serve(simulator);
  const rozetka = createRozetka({
    baseUrl: server.url,
    login: "shop",
    password: "shop-password",
    hooks: watch(teller.screen),
  });
  const stage: Stage = { teller, rozetka, simulator, receiver, events, refused };
  try {
    await hold(stage);
    await cancel(stage);
    await refuseTampered(stage);
    await waitOut(stage);
    teller.scene("The provider's books");
    const ledger = Object.values(rozetkaLedger(simulator.state));
    teller.claim(
      "nothing is held and nothing was charged",
      ledger.length === 3 && ledger.every(({ held, charged }) => held === 0 && charged === 0),
    );
    teller.claim("the simulator found no fault in its own answers", simulator.failures.length === 0);
  } finally {
    await server.close();
    await receiver.close();
  }
}

async function hold({ teller, rozetka, simulator, receiver, events }: Stage): Promise<void> {
  teller.scene("Two orders are paid in one go, and only held at first");
  const { value, outcome } = await rozetka.batchPayments
    .create({
      mode: "hosted",
      batch_external_id: "batch-1",
      currency: "UAH",
      confirm: false,
      callback_url: receiver.url,
      orders: [
        { api_key: "shop", external_id: "kettle", amount: 1_299.5, description: "Чайник" },
        { api_key: "shop", external_id: "tea", amount: 180, description: "Чай" },
      ],
    })
    .withResponse();
  teller.claim(
    "a created batch is no payment: the payer has to open a page",
    outcome === "action-required" && value.action?.type === "url",
  );
  teller.note(`The payer opens ${value.action?.value} and pays.`);
  simulator.actions.pay("batch-1");
  await delivered(simulator);
  const info = await rozetka.payments.info({ external_id: "kettle" });
  teller.claim("the money is held, not charged", info.purchased === true && info.confirmed !== true);
  teller.claim(
    "a callback for each order was verified",
    new Set(events.map((event) => event.type === "payment" && event.data.external_id)).size === 2,
  );
}

async function cancel({ teller, rozetka, simulator, receiver, events }: Stage): Promise<void> {
  teller.scene("The batch is cancelled");
  const before = events.length;
  const { outcome } = await rozetka.batchPayments
    .cancel({ batch_external_id: "batch-1", callback_url: receiver.url })
    .withResponse();
  teller.claim("the hold is released", outcome === "succeeded");
  await delivered(simulator);
  const canceled = events
    .slice(before)
    .filter((event) => event.type === "payment" && event.data.operation === "cancel");
  teller.claim("the signed callbacks of the cancellation were verified", canceled.length === 2);
  teller.claim(
    "and acknowledged: the provider sends none of them again",
    simulator.webhooks.deliveries.every(({ state }) => state === "acknowledged"),
  );
}

async function refuseTampered({
  teller,
  rozetka,
  simulator,
  receiver,
  events,
  refused,
}: Stage): Promise<void> {
  teller.scene("Somebody changes a callback on its way");
  simulator.faults.add({ webhook: "processing", times: 1, fault: { kind: "tamper" } });
  const before = events.length;
  await rozetka.batchPayments.create({
    mode: "hosted",
    batch_external_id: "batch-2",
    currency: "UAH",
    confirm: false,
    callback_url: receiver.url,
    orders: [{ api_key: "shop", external_id: "cup", amount: 75, description: "Чашка" }],
  });
  simulator.actions.pay("batch-2");
  await simulator.webhooks.flush();
  teller.claim(
    "the tampered callback is refused, and nothing is booked",
    refused.length === 1 && events.length === before,
  );
  teller.note("The provider was not told 200, so it sends the callback again.");
  await simulator.webhooks.flush();
  teller.claim("the genuine one is verified", events.length === before + 1);
  await rozetka.batchPayments.cancel({ batch_external_id: "batch-2" });
  await delivered(simulator);
}

async function waitOut({ teller, rozetka, simulator }: Stage): Promise<void> {
  teller.scene("Too many requests");
  simulator.faults.add({
    operation: "payments.info",
    times: 1,
    fault: {
      kind: "status",
      status: 429,
      headers: { "X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1" },
      body: { code: "too_many_requests", message: "Too many requests", type: "api_error" },
    },
  });
  const { status, attempts } = await rozetka.payments.info({ external_id: "tea" }).withResponse();
  const [, second] = attempts;
  teller.claim(
    "the call waited for the second that the reset header asked for, and went through",
    status === 200 && attempts.length === 2 && (second?.waited ?? 0) >= 1_000,
  );
}

/** Lets callbacks that are due arrive. */
async function delivered(simulator: RozetkaSimulator<Clock>): Promise<void> {
  await simulator.webhooks.flush();
}
