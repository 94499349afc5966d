import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { machine } from "../measure/machine.ts";
import { commandOptions } from "../measure/options.ts";
import { atOnce } from "../measure/slice.ts";
import { median, spread } from "../measure/statistics.ts";
import { table } from "../measure/table.ts";
import { requester } from "./requester.ts";

const command = fileURLToPath(new URL("../../../packages/simulator/dist/cli.js", import.meta.url));
const { rounds } = commandOptions(9);

interface Running {
  readonly child: ChildProcess;
  /** Milliseconds from the start of the process until every port listens. */
  readonly time: number;
  /** The addresses that were shown, by title. */
  readonly shown: string;
}

/** The command as it is installed, on free ports. */
function start(): Promise<Running> {
  const began = performance.now();
  const ports = ["koshelek", "rozetka", "sibs", "control"].flatMap((name) => [`--${name}`, "0"]);
  const child = spawn(process.execPath, [command, ...ports], { stdio: ["ignore", "pipe", "inherit"] });
  let shown = "";
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`The command ended with ${code}.`)));
    child.stdout.on("data", (chunk) => {
      shown += String(chunk);
      if (shown.includes("Ctrl+C stops.")) resolve({ child, time: performance.now() - began, shown });
    });
  });
}

function stop({ child }: Running): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners("exit").on("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/** How long a process takes that does nothing. */
function bareNode(): number {
  const began = performance.now();
  spawnSync(process.execPath, ["--eval", "0"]);
  return performance.now() - began;
}

const bare: number[] = [];
const times: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  bare.push(bareNode());
  const running = await start();
  times.push(running.time);
  await stop(running);
}

console.log(`## The simulated providers as a command\n\n${machine()}; ${rounds} starts.\n`);
console.log(
  `Start of all three providers: ${spread(times, 0)} ms (goal: below 300 ms); of bare Node: ${spread(bare, 0)} ms.\n`,
);

const running = await start();
const addressOf = (title: string): string => new RegExp(`${title}  (\\S+)`).exec(running.shown)?.[1] ?? "";
const koshelek = requester(addressOf("Koshelek Pay"), {
  authorization: `Basic ${btoa("till:till-password")}`,
  token: "passcode",
});
const sibs = requester(addressOf("SIBS Stargate"), {
  authorization: "Bearer backoffice-token",
  "x-ibm-client-id": "b4480347-9fc8-4790-b359-100a99c60ea3",
});
let orders = 0;

/**
 * Requests that a provider checks against its document, answers from its state, and checks again. RozetkaPay is left out, as
 * its rate limit would be measured.
 */
const requests: Readonly<Record<string, () => Promise<number>>> = {
  "Koshelek: status": () =>
    koshelek.send(
      "POST",
      "/api/v1/merchant/transaction/status",
      { requestId: "one", transactionId: "none" },
      200,
    ),
  "SIBS: checkout": () =>
    sibs.send(
      "POST",
      "/payments",
      {
        merchant: { terminalId: 24, channel: "web", merchantTransactionId: `order-${++orders}` },
        transaction: {
          transactionTimestamp: "2026-03-09T14:30:00.000Z",
          description: "Order 1001",
          moto: false,
          paymentType: "PURS",
          amount: { value: 50.5, currency: "PLN" },
          paymentMethod: ["CARD"],
        },
      },
      200,
    ),
};

const rows: string[][] = [];
for (const [name, send] of Object.entries(requests)) {
  const perSecond: number[] = [];
  await atOnce(send, 500, 16);
  for (let round = 0; round < rounds; round += 1) {
    const { wall } = await atOnce(send, 400, 16);
    perSecond.push(1_000_000 / wall);
  }
  rows.push([name, spread(perSecond, 0), (1_000 / median(perSecond)).toFixed(2)]);
}
console.log(table(["request", "answered per second", "ms each"], rows));
console.log("\nOver HTTP with 16 kept connections, client and providers on the same machine.\n");
await stop(running);
for (const client of [koshelek, sibs]) client.close();
