import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Every benchmark in turn, one at a time, as two at once would measure each other. Options are handed on. */
for (const name of ["types", "size", "start", "simulator", "limiter", "steady", "overhead"]) {
  const file = fileURLToPath(new URL(`./${name}/run.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: "inherit" });
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
}
