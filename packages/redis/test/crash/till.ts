/**
 * A till in a process of its own, to be killed, beside others on the same journal. It imports the packages as a customer would,
 * by their names, and is told what to do by one JSON argument; every line it writes is something that became known.
 */
import { createKoshelek } from "@pay/koshelek";
import { type CashDesk, createCashDesk, ScannedCard } from "@pay/koshelek/cash-desk";
import { nodeRedis, redisJournal, redisLimits } from "@pay/redis";
import { createClient } from "redis";

interface Task {
  readonly url: string;
  readonly baseUrl: string;
  readonly storeId: string;
  /** Names the orders of this run. */
  readonly run: string;
  /** `sell` until the process ends, or `recover` until nothing is left open. */
  readonly mode: "sell" | "recover";
}

const task = JSON.parse(process.argv[2] ?? "{}") as Task;

/** Ten seconds pass in one for the desk, so that hundreds of sales fit into a test. Redis has its own time. */
const speed = 10;
const clock = {
  now: () => performance.now() * speed,
  date: () => Date.now() * speed,
  schedule(callback: () => void, milliseconds: number) {
    const timer = setTimeout(callback, milliseconds / speed);
    return () => clearTimeout(timer);
  },
};

const client = createClient({ url: task.url, disableOfflineQueue: true });
client.on("error", () => undefined);
await client.connect();
const shop = { connection: nodeRedis(client), merchant: "kettles", environment: "crash" };

const desk = createCashDesk({
  koshelek: createKoshelek({
    baseUrl: task.baseUrl,
    login: "till",
    password: "till-password",
    token: "passcode",
    timeout: 3_000,
    retryBudget: 1_000_000,
    limits: { default: { requests: 1_000 } },
    limitStore: redisLimits({ ...shop, processes: 4 }),
    clock,
  }),
  journal: redisJournal(shop),
  storeId: task.storeId,
  terminalId: task.run,
  statusTimeout: 1_500,
  cancelTimeout: 4_000,
  refundTimeout: 3_000,
  cancelCheckAfter: 0,
  leaseTime: 1_500,
  recoverAfter: 100,
  clock,
});

tell({ ready: true });
if (task.mode === "recover") await settle(desk);
else await Promise.all([sellOn(desk), recoverOn(desk)]);
process.exit(0);

async function sellOn(at: CashDesk): Promise<void> {
  for (let round = 0; ; round += 1) {
    await Promise.all([0, 1, 2].map((index) => sell(at, `${task.run}-${round}-${index}`, index)));
  }
}

async function sell(at: CashDesk, orderId: string, kind: number): Promise<void> {
  const cardSession = `${kind === 1 ? "SILENT" : "S"}${orderId.replaceAll("-", "x")}`;
  const items = [
    { name: "Чай", article: "1", price: 2_500, quantity: 2, totalAmount: 5_000, tax: "vat20" as const },
  ];
  const session = at.pay(
    { invoice: { orderId, totalAmount: 5_000, items } },
    new ScannedCard({ cardSession, loyaltyId: "1" }),
  );
  const sale = await session.result;
  tell({ orderId, sale: sale.status });
  if (sale.status !== "paid" || kind !== 2) return;
  const { status, amount } = await at.refund(sale.payment, "everything");
  tell({ orderId, refund: status, amount });
}

/** As every till of a shop does beside its sales. */
async function recoverOn(at: CashDesk): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await recoverOnce(at);
  }
}

async function settle(at: CashDesk): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    quiet = (await recoverOnce(at)) ? 0 : quiet + 1;
    // Longer than a lease, so that what a killed till held comes free.
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
}

async function recoverOnce(at: CashDesk): Promise<boolean> {
  const { settled, open, attention } = await at.recover();
  for (const { entryId } of settled) tell({ settled: entryId });
  for (const { entryId, reason } of attention) tell({ attention: entryId, reason });
  return settled.length + open.length + attention.length > 0;
}

function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
