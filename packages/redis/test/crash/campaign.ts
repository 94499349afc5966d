import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createKoshelekSimulator, testStoreId } from "@pay/koshelek/testing";
import { createRandom, systemClock } from "@pay/testing";
import { serve } from "@pay/testing/node";
import { compareBooks, type Told } from "../../../koshelek/test/crash/books.js";
import { nodeRedis, redisJournal } from "../../src/index.js";
import { connectTo, type RedisServer } from "../support/redis-server.js";

/** What a campaign does. */
export interface CampaignOptions {
  readonly server: RedisServer;
  /** How many processes are killed. */
  readonly kills: number;
  /** How many tills sell at the same time. */
  readonly tills: number;
  readonly seed: string;
}

/** What it brought. */
export interface CampaignReport {
  readonly kills: number;
  readonly sales: number;
  readonly refunds: number;
  /** Sales that a till itself has seen paid. */
  readonly paid: number;
  /** Entries that a neighbour has settled. */
  readonly recovered: number;
  readonly problems: readonly string[];
}

interface Till {
  readonly child: ChildProcess;
  readonly told: (Told & { readonly settled?: string; readonly ready?: boolean })[];
  readonly ended: Promise<string | undefined>;
}

/** Kills tills that sell on one journal, one after the other, while their neighbours recover what is left, and compares the books. */
export async function runCampaign({ server, kills, tills, seed }: CampaignOptions): Promise<CampaignReport> {
  const simulator = createKoshelekSimulator({
    clock: systemClock(),
    seed,
    confirmAfter: 15,
    bankDelay: 15,
    refundDelay: 15,
    cancelDelay: 5,
    faults: [
      { probability: 0.03, fault: { kind: "drop-before" } },
      { probability: 0.05, fault: { kind: "drop-after" } },
      { probability: 0.03, fault: { kind: "reset-after" } },
      { probability: 0.03, fault: { kind: "status", status: 503 } },
      { probability: 0.05, fault: { kind: "delay", milliseconds: 20 } },
    ],
  });
  const provider = await serve(simulator);
  const client = await connectTo(server.url);
  const journal = redisJournal({
    connection: nodeRedis(client),
    merchant: "kettles",
    environment: "crash",
    timeout: 10_000,
  });
  const random = createRandom(seed);
  const base = { url: server.url, baseUrl: provider.url, storeId: testStoreId };
  const all: Till[] = [];
  const start = (mode: "sell" | "recover"): Till => {
    const till = startTill({ ...base, mode, run: `t${all.length}` });
    all.push(till);
    return till;
  };
  try {
    let selling = Array.from({ length: tills }, () => start("sell"));
    for (let killed = 0; killed < kills; killed += 1) {
      const [victim, ...others] = selling;
      if (victim === undefined) break;
      await ready(victim);
      await pause(300 + random.below(1_200));
      victim.child.kill("SIGKILL");
      selling = [...others, start("sell")];
    }
    for (const { child } of selling) child.kill("SIGKILL");
    await Promise.all(all.map(({ ended }) => ended));
    const last = start("recover");
    const failure = await last.ended;
    const told = all.flatMap((till) => till.told);
    const settled = told.flatMap((one) => one.settled ?? []);
    const twice = settled.filter((id, index) => settled.indexOf(id) !== index);
    const failures = [
      ...(failure === undefined ? [] : [failure]),
      ...twice.map((id) => `Entry ${id} was settled twice.`),
    ];
    const { problems, sales, refunds } = await compareBooks(journal, simulator, told, failures);
    const paid = told.filter(({ sale }) => sale === "paid").length;
    return { kills: kills + selling.length, sales, refunds, paid, recovered: settled.length, problems };
  } finally {
    for (const { child } of all) child.kill("SIGKILL");
    client.destroy();
    await provider.close(100);
  }
}

const script = fileURLToPath(new URL("./till.ts", import.meta.url));

function startTill(task: object): Till {
  const child = spawn(process.execPath, [script, JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const told: Till["told"] = [];
  let [rest, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    // A killed process may have died in the middle of a line.
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) told.push(JSON.parse(line) as Till["told"][number]);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const ended = new Promise<string | undefined>((resolve) => {
    child.on("close", (code, signal) => {
      resolve(code === 0 || signal === "SIGKILL" ? undefined : `A till ended with ${code}: ${errors}`);
    });
  });
  return { child, told, ended };
}

async function ready({ told, ended }: Till): Promise<void> {
  let failure: string | undefined;
  ended.then((reason) => {
    failure = reason ?? "A till ended by itself.";
  });
  while (!told.some((one) => one.ready)) {
    if (failure !== undefined) throw new Error(failure);
    await pause(10);
  }
}
