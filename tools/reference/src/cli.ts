import { llmsCommand } from "./llms/command.ts";
import { siteCommand } from "./site/command.ts";

const commands: Readonly<Record<string, (words: readonly string[]) => number | Promise<number>>> = {
  llms: llmsCommand,
  site: siteCommand,
};

const [name = "", ...words] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`usage: node tools/reference/src/cli.ts <${Object.keys(commands).join(" | ")}>`);
  process.exitCode = 2;
} else process.exitCode = await command(words);
