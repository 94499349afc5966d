/** A till in a process of its own: what a shop runs several of, on one account of the provider and one Redis. */
import { createKoshelek } from "@pay/koshelek";
import { createCashDesk, ScannedCard } from "@pay/koshelek/cash-desk";
import { inspectRedis, nodeRedis, redisJournal, redisLimits } from "@pay/redis";
import { createClient } from "redis";
import type { Order, TillTask, Word } from "./messages.ts";

const task = JSON.parse(process.argv[2] ?? "{}") as TillTask;

const client = createClient({ url: task.redisUrl, disableOfflineQueue: true });
client.on("error", (error: Error) => console.error(error.message));
await client.connect();
const shop = { connection: nodeRedis(client), merchant: "kettles", environment: "demo" };
for (const { text } of await inspectRedis(shop.connection)) console.error(text);

const sent: number[] = [];
const koshelek = createKoshelek({
  baseUrl: task.providerUrl,
  login: "till",
  password: "till-password",
  token: "passcode-of-this-moment",
  limits: { default: { requests: task.requests } },
  fetch(url, init) {
    const answer = fetch(url, init);
    // From now on it counts.
    sent.push(Number(process.hrtime.bigint()) / 1e6);
    return answer;
  },
  limitStore: redisLimits({ ...shop, processes: task.processes }),
});
const desk = createCashDesk({
  koshelek,
  journal: redisJournal(shop),
  storeId: task.storeId,
  terminalId: task.name,
  // A sale that a killed till has left is free for its neighbours after this time.
  leaseTime: 2_000,
  cancelCheckAfter: 0,
  onEvent({ type, orderId }) {
    if (type === "waiting-for-customer" && orderId !== undefined) say({ said: "waiting", orderId });
  },
});

process.on("message", (order: Order) => {
  carryOut(order).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
// Nobody is left to sell for.
process.on("disconnect", () => process.exit(0));
say({ said: "ready" });

async function carryOut(order: Order): Promise<void> {
  if (order.do === "ask") {
    const questions = Array.from({ length: order.times }, () =>
      // There is no such payment; the question counts all the same.
      koshelek.payments.status({ transactionId: crypto.randomUUID() }).catch(() => undefined),
    );
    await Promise.all(questions);
    say({ said: "asked", sent });
  } else if (order.do === "sell") {
    const { orderId, cardSession } = order;
    const items = [
      {
        name: "Чайник",
        article: "5501",
        price: 45_900,
        quantity: 1,
        totalAmount: 45_900,
        tax: "vat20" as const,
      },
    ];
    const invoice = { orderId, totalAmount: 45_900, items };
    const { status } = await desk.pay(
      { invoice },
      new ScannedCard({ cardSession, loyaltyId: "2200112233445" }),
    ).result;
    say({ said: "sold", orderId, status });
  } else {
    const { settled } = await desk.recover();
    for (const one of settled) {
      if (one.kind === "sale") say({ said: "recovered", orderId: one.orderId, status: one.status });
    }
    // As tills do every now and then; here more often, for those who watch.
    setTimeout(() => void carryOut(order), 250);
  }
}

function say(word: Word): void {
  process.send?.(word);
}
