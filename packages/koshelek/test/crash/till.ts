/**
 * A till in a process of its own, to be killed. It imports the package as a customer would, by its name, and is told what to
 * do by one JSON argument; every line it writes is something the cashier has been told.
 */
import { createKoshelek } from "@pay/koshelek";
import {
  createCashDesk,
  type Journal,
  type PaidPayment,
  ScannedCard,
  sqliteJournal,
} from "@pay/koshelek/cash-desk";

interface Task {
  readonly mode: "sell" | "recover";
  readonly baseUrl: string;
  readonly database: string;
  readonly storeId: string;
  /** Names the orders of this run. */
  readonly run: string;
  readonly sales: number;
  /** Kills the process at its nth step of the journal, before or after the step is carried out. */
  readonly kill?: { readonly step: number; readonly when: "before" | "after" };
}

const task = JSON.parse(process.argv[2] ?? "{}") as Task;

/** Ten seconds pass in one, so that thousands of sales fit into a test. */
const speed = 10;
const clock = {
  now: () => performance.now() * speed,
  date: () => Date.now() * speed,
  schedule(callback: () => void, milliseconds: number) {
    const timer = setTimeout(callback, milliseconds / speed);
    return () => clearTimeout(timer);
  },
};

const desk = createCashDesk({
  koshelek: createKoshelek({
    baseUrl: task.baseUrl,
    login: "till",
    password: "till-password",
    token: "passcode",
    timeout: 3_000,
    retryBudget: 1_000_000,
    limits: false,
    clock,
  }),
  journal: deadly(sqliteJournal({ path: task.database })),
  storeId: task.storeId,
  terminalId: "till-1",
  statusTimeout: 1_500,
  cancelTimeout: 4_000,
  refundTimeout: 3_000,
  cancelCheckAfter: 0,
  recoverAfter: 100,
  clock,
});

tell({ ready: true });
if (task.mode === "recover") await recover();
else await Promise.all(Array.from({ length: task.sales }, (_, index) => sell(index)));
tell({ done: true });
process.exit(0);

/** Every kind of sale there is, by turns. */
async function sell(index: number): Promise<void> {
  const orderId = `${task.run}-${index}`;
  const kind = index % 6;
  const totalAmount = kind === 4 ? 100_001 : 10_000 + 100 * index;
  const cardSession = `${kind === 1 ? "SILENT" : "S"}${task.run.replaceAll("-", "x")}x${index}`;
  const items = [
    { name: "Чай", article: "1", price: 2_500, quantity: 2, totalAmount: 5_000, tax: "vat20" as const },
    {
      name: "Сахар",
      article: "2",
      price: 10,
      quantity: 500,
      measure: "GRAM",
      totalAmount: 5_000,
      tax: "vat10" as const,
    },
  ];
  const session = desk.pay(
    { invoice: { orderId, totalAmount, items } },
    new ScannedCard({ cardSession, loyaltyId: "1" }),
  );
  if (kind === 2) setTimeout(() => void session.cancel("confirmed").catch(() => undefined), 30);
  const sale = await session.result;
  tell({ orderId, sale: sale.status });
  if (sale.status !== "paid" || kind === 5) return;
  await giveBack(orderId, sale.payment, kind === 3);
}

async function giveBack(orderId: string, payment: PaidPayment, inParts: boolean): Promise<void> {
  const goods = inParts
    ? ([[{ line: 0, quantity: 1, amount: 2_500 }], [{ line: 1 }]] as const)
    : (["everything"] as const);
  for (const returned of goods) {
    const { status, amount } = await desk.refund(payment, returned);
    tell({ orderId, refund: status, amount });
  }
}

/** As a till does at its start, and every now and then afterwards, until nothing is left to settle. */
async function recover(): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    const { settled, open, attention } = await desk.recover({ exclusive: true });
    for (const { entryId, reason } of attention) tell({ attention: entryId, reason });
    if (settled.length === 0 && open.length === 0) return;
    if (open.length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  tell({ stuck: true });
}

function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

/** The journal, but the process does not survive the step it was told. */
function deadly(journal: Journal): Journal {
  let steps = 0;
  const step = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    steps += 1;
    if (steps !== task.kill?.step) return work();
    if (task.kill.when === "before") die();
    await work();
    return die();
  };
  return {
    create: (entry) => step(() => journal.create(entry)),
    read: (id) => step(() => journal.read(id)),
    update: (entry, change) => step(() => journal.update(entry, change)),
    claim: (claim) => step(() => journal.claim(claim)),
    list: (query) => step(() => journal.list(query)),
    prune: (before) => step(() => journal.prune(before)),
  };
}

function die(): never {
  process.kill(process.pid, "SIGKILL");
  // Nothing runs any more; the loop is for the moment until the signal is delivered.
  for (;;);
}
