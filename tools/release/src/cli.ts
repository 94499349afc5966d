import { specChangeCommand } from "./changes/command.ts";
import { gateCommand } from "./changes/gate.ts";
import { dryRunCommand } from "./dry-run/command.ts";
import { packCommand } from "./pack/command.ts";
import { releasePackCommand } from "./publish.ts";
import { rehearseCommand } from "./rehearse/command.ts";
import { surfaceCommand } from "./surface/command.ts";
import { versionCommand } from "./versions.ts";

const commands: Readonly<Record<string, (words: readonly string[]) => number | Promise<number>>> = {
  surface: surfaceCommand,
  gate: gateCommand,
  "spec-change": specChangeCommand,
  "dry-run": dryRunCommand,
  version: versionCommand,
  pack: packCommand,
  rehearse: rehearseCommand,
  "release-pack": releasePackCommand,
};

const [name = "", ...words] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`usage: node tools/release/src/cli.ts <${Object.keys(commands).join(" | ")}>`);
  process.exitCode = 2;
} else process.exitCode = await command(words);
