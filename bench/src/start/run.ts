import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { machine } from "../measure/machine.ts";
import { commandOptions, shuffled } from "../measure/options.ts";
import { median, spread } from "../measure/statistics.ts";
import { table } from "../measure/table.ts";
import { entries } from "../size/entries.ts";

const bench = fileURLToPath(new URL("../../", import.meta.url));
const { rounds } = commandOptions(9);

interface Start {
  /** Milliseconds until everything was imported. */
  readonly import: number;
  /** Processor milliseconds of the whole process. */
  readonly cpu: number;
}

/** A fresh process that imports what a client's user imports, and ends. */
function start(imports: readonly string[]): Start {
  const modules = imports.map((line) => `await import(${/".*"/.exec(line)?.[0]});`).join("");
  const code = `const begun = performance.now();${modules}const time = performance.now() - begun;
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify({ import: time, cpu: (user + system) / 1000 }));process.exit(0);`;
  const command = ["--input-type=module", "--eval", code];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: bench, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  // Written by the lines above.
  return JSON.parse(stdout) as Start;
}

const results = new Map<string, Start[]>(Object.keys(entries).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, { imports }] of shuffled(Object.entries(entries)))
    results.get(name)?.push(start(imports));
}
const medianOf = (name: string, member: keyof Start): number =>
  median((results.get(name) ?? []).map((result) => result[member]));

console.log(`## Cold import\n\n${machine()}; ${rounds} processes each.\n`);
console.log(
  table(
    ["client", "import, ms", "÷ openapi-fetch", "CPU of the process ÷ bare Node"],
    [...results].map(([name, all]) => [
      name,
      spread(
        all.map((result) => result.import),
        1,
      ),
      (medianOf(name, "import") / medianOf("openapi-fetch", "import")).toFixed(2),
      (medianOf(name, "cpu") / medianOf("raw fetch", "cpu")).toFixed(2),
    ]),
  ),
);
console.log();
