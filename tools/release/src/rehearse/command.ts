import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { announceFirst, copyWorkspace } from "../workspace.ts";
import { printMatrix, type Trial } from "./matrix.ts";
import { versionAndPublish } from "./publish.ts";
import { startRegistry } from "./registry.ts";
import { startSimulators } from "./simulators.ts";
import { installToolbox, ownToolbox } from "./toolbox.ts";
import { browserTrials } from "./trials/browser.ts";
import { installTrials } from "./trials/installs.ts";
import { runtimeTrials } from "./trials/runtimes.ts";
import { typeTrials } from "./trials/types.ts";
import { upgradeTrials } from "./trials/upgrade.ts";

const usage = `usage: pnpm rehearse [--quick] [--keep]
  --quick  npm alone, the oldest and the own Node, one compiler, Chromium; no upgrade
  --keep   leave the folder with everything in it, and say where it is`;

/** Publishes everything to a registry of its own and uses it as a stranger would. Returns the exit code. */
export async function rehearseCommand(words: readonly string[]): Promise<number> {
  if (words.some((word) => word !== "--quick" && word !== "--keep")) {
    console.error(usage);
    return 2;
  }
  const isQuick = words.includes("--quick");
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
  const started = performance.now();
  const say = (text: string): void =>
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
  try {
    const trials = await rehearse(folder, isQuick, say);
    printMatrix(trials);
    return trials.every(({ passed }) => passed) ? 0 : 1;
  } finally {
    if (words.includes("--keep")) console.log(`kept ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

async function rehearse(folder: string, isQuick: boolean, say: (text: string) => void): Promise<Trial[]> {
  const registry = await startRegistry(join(folder, "registry"));
  try {
    const workspace = join(folder, "workspace");
    const trials: Trial[] = [];
    // The network brings the tools while the processor builds.
    const [toolbox, published] = await Promise.all([
      isQuick
        ? ownToolbox()
        : installToolbox(join(folder, "tools")).finally(() => say("installed tools and runtimes")),
      publishFirst(workspace, registry),
    ]);
    say(`published ${published.join(", ")}`);
    const passed = published.length > 0;
    trials.push({ what: "changeset publish", how: "first release", passed, seen: published.join(", ") });
    const simulators = await startSimulators(workspace);
    try {
      trials.push(...(await installTrials(folder, toolbox, registry, simulators.rozetka)));
      say("installed as a stranger");
      trials.push(...(await typeTrials(folder, toolbox)));
      say("type-checked");
      trials.push(...(await runtimeTrials(folder, toolbox, simulators.rozetka)));
      say("paid on every runtime");
      trials.push(...(await browserTrials(folder, registry, simulators.sibs, !isQuick)));
      say("paid in a browser");
    } finally {
      simulators.stop();
    }
    const newest = toolbox.compilers.at(-1);
    if (!isQuick && newest !== undefined) {
      trials.push(...(await upgradeTrials(folder, workspace, newest, registry)));
      say("released a change of a spec and upgraded");
    }
    return trials;
  } finally {
    registry.stop();
  }
}

async function publishFirst(
  workspace: string,
  registry: Awaited<ReturnType<typeof startRegistry>>,
): Promise<string[]> {
  await copyWorkspace(workspace);
  announceFirst(workspace);
  return versionAndPublish(workspace, registry);
}
