import { allocation } from "../measure/allocation.ts";
import { argument, finish } from "../measure/child.ts";
import { atOnce, type Cost, interleaved, type Once, oneAfterAnother } from "../measure/slice.ts";
import { median } from "../measure/statistics.ts";
import { transactionId } from "../payload.ts";
import { contender, floorName, type Surroundings } from "./contenders.ts";
import { concurrency, type Measured, type Ratios, type Task } from "./protocol.ts";
import { takeSocketsAway } from "./stub-dispatcher.ts";
import { stubFetch } from "./stub-fetch.ts";

const { name, mode, port } = argument<Task>();
// Some clients let the process end while they still wait.
setInterval(() => undefined, 1_000);
if (mode === "no-socket") await takeSocketsAway();

const surroundings: Surroundings = {
  mode,
  baseUrl: `http://127.0.0.1:${mode === "loopback" ? port : 8_080}`,
  fetch: mode === "stub" ? stubFetch : globalThis.fetch,
};
const client = await contender(name, surroundings);
if (client === undefined) finish({ applies: false });
const floor = await contender(floorName, surroundings);
if (floor === undefined) throw new Error("the floor is missing");
if (!JSON.stringify(await client()).includes(transactionId)) throw new Error(`${name} lost the answer`);

await warmUp(client, floor);
const loopback = mode === "loopback";
const sequential = await interleaved(client, floor, loopback ? 24 : 40, (once) =>
  oneAfterAnother(once, loopback ? 50 : 20),
);
let concurrent: Ratios | undefined;
if (loopback) {
  const burst = (once: Once): Promise<Cost> => atOnce(once, 100, concurrency);
  // Connections are opened and caches filled before anything counts.
  await interleaved(client, floor, 4, burst);
  concurrent = ratios(await interleaved(client, floor, 24, burst));
}
const measured: Measured = {
  applies: true,
  sequential: ratios(sequential),
  concurrent,
  allocated: { client: await allocation(client), floor: await allocation(floor) },
};
finish(measured);

/** By calls rather than by time: the optimising compiler wants thousands, at most six seconds of them here. */
async function warmUp(first: Once, second: Once): Promise<void> {
  const end = performance.now() + 6_000;
  for (let calls = 0; calls < 5_000 && performance.now() < end; calls += 1) {
    await first();
    await second();
  }
}

function ratios(pairs: readonly { readonly client: Cost; readonly floor: Cost }[]): Ratios {
  const of = (member: "cpu" | "wall" | "latency"): number =>
    median(pairs.map((pair) => pair.client[member] / pair.floor[member]));
  const microseconds = median(pairs.map((pair) => pair.client.cpu));
  return { cpu: of("cpu"), wall: of("wall"), latency: of("latency"), microseconds };
}
