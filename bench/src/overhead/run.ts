import { runChild } from "../measure/child.ts";
import { machine } from "../measure/machine.ts";
import { commandOptions, shuffled } from "../measure/options.ts";
import { median, spread } from "../measure/statistics.ts";
import { table } from "../measure/table.ts";
import { type Mode, names } from "./contenders.ts";
import { concurrency, type Measured } from "./protocol.ts";
import { serving } from "./serving.ts";

const titles: Readonly<Record<Mode, string>> = {
  stub: "Client alone: `fetch` is a stub that answers at once",
  "no-socket": "Over Node's whole `fetch`, without sockets",
  loopback: `Over loopback sockets, one after another and ${concurrency} at once`,
};
const modes = ["stub", "no-socket", "loopback"] as const;

const { rounds, only } = commandOptions(3);
const wanted = process.argv.slice(2).filter((word): word is Mode => modes.some((mode) => mode === word));
const server = await serving();
console.log(`## Overhead of a call\n\n${machine()}; ${rounds} rounds.\n`);
for (const mode of wanted.length > 0 ? wanted : modes) {
  const results = await measure(mode);
  console.log(`### ${titles[mode]}\n\n${mode === "loopback" ? sockets(results) : inProcess(results)}\n`);
}
server.stop();

async function measure(mode: Mode): Promise<Map<string, Measured[]>> {
  const results = new Map<string, Measured[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffled(names.filter((each) => each.toLowerCase().includes(only)))) {
      // The two sides are one program, so what comes back is known.
      const measured = (await runChild(
        new URL("./child.ts", import.meta.url),
        { name, mode, port: server.port },
        180_000,
      )) as Measured;
      if (measured.applies) results.set(name, [...(results.get(name) ?? []), measured]);
    }
  }
  return new Map([...results].sort(([, left], [, right]) => cost(left) - cost(right)));
}

function cost(measured: readonly Measured[]): number {
  return median(measured.map(({ sequential }) => sequential.cpu));
}

function inProcess(results: ReadonlyMap<string, readonly Measured[]>): string {
  return table(
    ["client", "CPU per call ÷ raw fetch", "CPU, µs", "allocated, KiB", "allocated ÷ raw fetch"],
    [...results].map(([name, all]) => [
      name,
      spread(all.map(({ sequential }) => sequential.cpu)),
      median(all.map(({ sequential }) => sequential.microseconds)).toFixed(0),
      ...allocated(all),
    ]),
  );
}

function sockets(results: ReadonlyMap<string, readonly Measured[]>): string {
  return table(
    [
      "client",
      "CPU ÷ raw fetch",
      "median latency ÷ raw fetch",
      `CPU ÷ raw fetch, ${concurrency} at once`,
      `throughput ÷ raw fetch, ${concurrency} at once`,
      "CPU, µs",
      "allocated, KiB",
      "allocated ÷ raw fetch",
    ],
    [...results].map(([name, all]) => {
      const bursts = all.flatMap(({ concurrent }) => concurrent ?? []);
      return [
        name,
        spread(all.map(({ sequential }) => sequential.cpu)),
        spread(all.map(({ sequential }) => sequential.latency)),
        spread(bursts.map(({ cpu }) => cpu)),
        spread(bursts.map(({ wall }) => 1 / wall)),
        median(all.map(({ sequential }) => sequential.microseconds)).toFixed(0),
        ...allocated(all),
      ];
    }),
  );
}

function allocated(all: readonly Measured[]): [kibibytes: string, ratio: string] {
  const pairs = all.flatMap(({ allocated: { client, floor } }) =>
    client === undefined || floor === undefined ? [] : [{ client, ratio: client / floor }],
  );
  if (pairs.length === 0) return ["–", "–"];
  return [
    (median(pairs.map(({ client }) => client)) / 1_024).toFixed(1),
    median(pairs.map(({ ratio }) => ratio)).toFixed(2),
  ];
}
