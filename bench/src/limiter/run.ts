import { runChild } from "../measure/child.ts";
import { machine } from "../measure/machine.ts";
import { commandOptions } from "../measure/options.ts";
import { median, spread } from "../measure/statistics.ts";
import { table } from "../measure/table.ts";
import type { RoomCost, Rush, Task } from "./protocol.ts";

const { rounds } = commandOptions(3);
const names = [
  "reading the clock, nothing else",
  "@pay/core",
  "@pay/core, answer's headers included",
  "bottleneck",
] as const;
const rushed = { callers: 10_000, limit: 2_000 };

console.log(`## Limiter\n\n${machine()}; ${rounds} rounds.\n`);
const costs = new Map<string, RoomCost[]>();
for (let round = 0; round < rounds; round += 1) {
  for (const name of names) {
    const cost = (await child({ name, what: "room", ...rushed })) as RoomCost;
    costs.set(name, [...(costs.get(name) ?? []), cost]);
  }
}
console.log("### One acquire, with room\n");
console.log(
  table(
    ["limiter", "CPU ÷ `await undefined`", "CPU, ns", "allocated, bytes", "timers", "promises waited for"],
    [...costs].map(([name, all]) => [
      name,
      spread(all.map(({ ratio }) => ratio)),
      median(all.map(({ nanoseconds }) => nanoseconds)).toFixed(0),
      median(all.map(({ allocated }) => allocated ?? Number.NaN)).toFixed(0),
      median(all.map(({ timers }) => timers)).toFixed(2),
      all[0]?.promises?.toFixed(2) ?? "–",
    ]),
  ),
);

console.log(`\n### ${rushed.callers} callers at once, ${rushed.limit} a second\n`);
const rushes: Rush[] = [];
for (let round = 0; round < rounds; round += 1) {
  rushes.push((await child({ name: "@pay/core", what: "rush", ...rushed })) as Rush);
}
console.log(
  table(
    [
      "limiter",
      "most in any second ÷ limit",
      "time ÷ ideal",
      "CPU per caller, µs",
      "bytes per caller",
      "timers",
      "in order",
    ],
    [
      [
        "@pay/core",
        spread(
          rushes.map(({ most }) => most),
          4,
        ),
        spread(
          rushes.map(({ time }) => time),
          3,
        ),
        median(rushes.map(({ microseconds }) => microseconds)).toFixed(1),
        median(rushes.map(({ bytes }) => bytes)).toFixed(0),
        median(rushes.map(({ timers }) => timers)).toFixed(0),
        rushes.every(({ inOrder }) => inOrder) ? "yes" : "no",
      ],
    ],
  ),
);
console.log();

function child(task: Task): Promise<unknown> {
  return runChild(new URL("./child.ts", import.meta.url), task, 120_000);
}
