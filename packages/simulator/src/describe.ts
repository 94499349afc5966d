import type { CommandOptions } from "./arguments/parse.js";
import type { RunningSimulators } from "./start.js";

/** What the command shows once everything listens: addresses, credentials and settings. */
export function describe(running: RunningSimulators, options: CommandOptions): string {
  const blocks = running.providers.map(({ title, url, credentials, webhookUrl }) => {
    const rows = Object.entries({
      ...credentials,
      ...(webhookUrl === undefined ? {} : { "webhooks to": webhookUrl }),
    });
    const width = Math.max(...rows.map(([name]) => name.length));
    return [`${title}  ${url}`, ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)].join(
      "\n",
    );
  });
  const notes = [
    `Control door  ${running.controlUrl}`,
    ...(options.faults === undefined ? [] : [`Faults        ${options.faults}, seed ${options.seed}`]),
    ...(options.record === undefined ? [] : [`Record        ${options.record}`]),
    ...(options.virtualTime ? ["Time          stands still until the control door advances it"] : []),
    "Ctrl+C stops.",
  ];
  return `${[...blocks, notes.join("\n")].join("\n\n")}\n`;
}
