import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sqliteJournal } from "@pay/core/journal/sqlite";
import { createRandom, type Random, systemClock } from "@pay/testing";
import { type SimulatorServer, serve } from "@pay/testing/node";
import { createKoshelekSimulator, testStoreId } from "../../src/testing/index.js";
import { type Books, compareBooks, type Told } from "./books.js";

/** What a campaign does. */
export interface CampaignOptions {
  /** How many processes are killed. */
  readonly kills: number;
  readonly seed: string;
}

/** What it brought. */
export interface CampaignReport {
  readonly kills: number;
  /** Of those, at a step of the journal; the others at any moment. */
  readonly atSteps: number;
  readonly duringRecovery: number;
  readonly sales: number;
  readonly refunds: number;
  readonly requests: number;
  /** What does not add up. A campaign ends at the first problem. */
  readonly problems: readonly string[];
}

/**
 * Kills tills, one after the other, on one journal and one simulated provider that answers badly, lets each be recovered
 * (and kills some recoveries, too), and compares the books after every recovery.
 */
export async function runCampaign({ kills, seed }: CampaignOptions): Promise<CampaignReport> {
  const folder = mkdtempSync(join(tmpdir(), "till-"));
  const simulator = createKoshelekSimulator({
    clock: systemClock(),
    seed,
    confirmAfter: 15,
    bankDelay: 15,
    refundDelay: 15,
    cancelDelay: 5,
    faults: [
      { probability: 0.04, fault: { kind: "drop-before" } },
      { probability: 0.06, fault: { kind: "drop-after" } },
      { probability: 0.04, fault: { kind: "reset-after" } },
      { probability: 0.03, fault: { kind: "status", status: 503 } },
      { probability: 0.03, fault: { kind: "status", status: 500, processed: true } },
      { probability: 0.02, fault: { kind: "html", processed: true } },
      { probability: 0.02, fault: { kind: "truncate" } },
      { probability: 0.01, fault: { kind: "stall-headers" } },
      { probability: 0.05, fault: { kind: "delay", milliseconds: 20 } },
    ],
  });
  const server: SimulatorServer = await serve(simulator);
  const database = join(folder, "till.db");
  const random = createRandom(seed);
  const told: Told[] = [];
  let requests = 0;
  const stop = simulator.observe(() => {
    requests += 1;
  });
  const counts = { kills: 0, atSteps: 0, duringRecovery: 0 };
  const base = { baseUrl: server.url, database, storeId: testStoreId };
  let books: Books = { sales: 0, refunds: 0, problems: [] };
  try {
    for (let round = 1; counts.kills < kills && books.problems.length === 0; round += 1) {
      const run = `r${round}`;
      const plan = planOf(round, random);
      const sold = await runTill({ ...base, mode: "sell", run, sales: 6, ...plan.sell }, plan.sellFor);
      told.push(...sold.told);
      count(counts, sold.killed, plan.sell.kill !== undefined, false);
      if (plan.recover !== undefined) {
        const broken = await runTill({ ...base, mode: "recover", run, sales: 0, ...plan.recover });
        told.push(...broken.told);
        count(counts, broken.killed, true, true);
      }
      const recovered = await runTill({ ...base, mode: "recover", run, sales: 0 });
      told.push(...recovered.told);
      const failures = recovered.failure === undefined ? [] : [recovered.failure];
      const journal = sqliteJournal({ path: database });
      books = await compareBooks(journal, simulator, told, failures);
      journal.close();
      // Requests are only kept for the tests' reports, and thousands of them fill the memory.
      (simulator.exchanges as unknown[]).length = 0;
    }
    return { ...counts, ...books, requests };
  } finally {
    stop();
    await server.close(100);
    rmSync(folder, { recursive: true });
  }
}

function count(
  counts: { kills: number; atSteps: number; duringRecovery: number },
  killed: boolean,
  atStep: boolean,
  duringRecovery: boolean,
): void {
  if (!killed) return;
  counts.kills += 1;
  if (atStep) counts.atSteps += 1;
  if (duringRecovery) counts.duringRecovery += 1;
}

interface Plan {
  readonly sell: { readonly kill?: Kill };
  /** Milliseconds after which the till is killed from outside. */
  readonly sellFor: number | undefined;
  readonly recover: { readonly kill: Kill } | undefined;
}

type Kill = { readonly step: number; readonly when: "before" | "after" };

/** Two of three tills die at a step of the journal, each step in its turn, the third at any moment. */
function planOf(round: number, random: Random): Plan {
  const isRandom = round % 3 === 0;
  const turn = round - Math.ceil(round / 3);
  const when = turn % 2 === 0 ? "before" : "after";
  const recover =
    round % 2 === 0
      ? { kill: { step: 1 + random.below(12), when: round % 4 === 0 ? "before" : "after" } as Kill }
      : undefined;
  return {
    sell: isRandom ? {} : { kill: { step: 1 + ((turn >> 1) % 40), when } },
    sellFor: isRandom ? random.below(400) : undefined,
    recover,
  };
}

/** Runs one process to its end, or to its death. */
function runTill(
  task: object,
  killAfter?: number,
): Promise<{ readonly killed: boolean; readonly told: Told[]; readonly failure: string | undefined }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify(task)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [output, errors] = ["", ""];
    let timer: NodeJS.Timeout | undefined;
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (killAfter !== undefined) timer ??= setTimeout(() => child.kill("SIGKILL"), killAfter);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    const tooLong = setTimeout(() => child.kill("SIGTERM"), 60_000);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      clearTimeout(tooLong);
      const isKilled = signal === "SIGKILL";
      // A killed process may have died in the middle of a line.
      const lines = output.split("\n").slice(0, -1);
      const told = lines.map((line) => JSON.parse(line) as Told);
      if (code !== 0 && !isKilled) {
        reject(new Error(`The till ended with ${code ?? signal}: ${errors}`));
        return;
      }
      const failure = told.some(({ stuck }) => stuck) ? "Recovery could not settle everything." : undefined;
      resolve({ killed: isKilled, told, failure });
    });
  });
}

const script = fileURLToPath(new URL("./till.ts", import.meta.url));
