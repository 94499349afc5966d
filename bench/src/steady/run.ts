import { runChild } from "../measure/child.ts";
import { machine } from "../measure/machine.ts";
import { table } from "../measure/table.ts";
import { serving } from "../overhead/serving.ts";
import type { Growth } from "./child.ts";

const sequential = 1_000;
const calls = 1_000_000;
const file = new URL("./child.ts", import.meta.url);

console.log(`## Steady state\n\n${machine()}.\n`);
console.log(`### Connections opened for ${sequential} calls, one after another\n`);
const rows: string[][] = [];
const overSockets = [
  "raw fetch + JSON",
  "@pay/koshelek over fetch",
  "@pay/koshelek over node:http",
  "@pay/koshelek over the dispatcher of fetch",
  "@pay/koshelek over undici",
];
for (const name of overSockets) {
  const server = await serving();
  await runChild(file, { name, calls: sequential, port: server.port }, 60_000);
  rows.push([name, String(await server.connections())]);
  server.stop();
}
console.log(table(["client", "connections"], rows));

console.log(`\n### Heap over ${calls} calls, after collection, KiB\n`);
const { heap } = (await runChild(
  file,
  { name: "@pay/koshelek over fetch", calls, port: 0 },
  600_000,
)) as Growth;
console.log(
  table(
    ["calls", ...heap.map((_bytes, index) => String((index * calls) / (heap.length - 1)))],
    [["heap", ...heap.map((bytes) => (bytes / 1_024).toFixed(0))]],
  ),
);
const [, first = 0] = heap;
const growth = ((heap.at(-1) ?? first) - first) / (calls * (1 - 1 / (heap.length - 1)));
console.log(`\nGrowth after the first tenth: ${growth.toFixed(4)} bytes per call.\n`);
