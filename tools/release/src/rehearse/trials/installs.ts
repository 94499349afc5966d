import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../run.ts";
import { paymentTrial, type Trial, trial } from "../matrix.ts";
import type { Registry } from "../registry.ts";
import { paymentScript } from "../scripts.ts";
import type { SimulatedProvider } from "../simulators.ts";
import { emptyProject, managers, projectOf } from "../stranger.ts";
import { together } from "../together.ts";
import type { Toolbox } from "../toolbox.ts";

/** Installs one client with every package manager, and pays with what was installed. */
export async function installTrials(
  folder: string,
  toolbox: Toolbox,
  registry: Registry,
  { url }: SimulatedProvider,
): Promise<Trial[]> {
  const tasks = managers(toolbox, registry).map(({ name, install }) => async () => {
    const project = projectOf(folder, name);
    emptyProject(project, registry);
    const installed = await install(project, ["@pay/rozetka"]);
    const first = trial("install @pay/rozetka alone", name, installed, "installed");
    if (installed.code !== 0) return [first];
    writeFileSync(join(project, "pay.mjs"), paymentScript(url, `by-${name}`));
    const paid = await run(process.execPath, ["pay.mjs"], { cwd: project });
    return [first, paymentTrial("a payment, installed by", name, paid)];
  });
  return (await together(2, tasks)).flat();
}
