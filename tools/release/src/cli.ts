import { specChangeCommand } from "./changes/command.ts";
import { gateCommand } from "./changes/gate.ts";
import { surfaceCommand } from "./surface/command.ts";
import { versionCommand } from "./versions.ts";

const commands: Readonly<Record<string, (words: readonly string[]) => number | Promise<number>>> = {
  surface: surfaceCommand,
  gate: gateCommand,
  "spec-change": specChangeCommand,
  version: versionCommand,
};

const [name = "", ...words] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`usage: node tools/release/src/cli.ts <${Object.keys(commands).join(" | ")}>`);
  process.exitCode = 2;
} else process.exitCode = await command(words);
