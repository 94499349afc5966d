import type { VNode } from "preact";
import type { ProcessLine } from "../../contract.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import type { BreakItem } from "./items.ts";
import { clock } from "./words.ts";

const icons: Readonly<Record<ProcessLine["change"], IconName>> = {
  stopped: "stop",
  started: "play",
  recovering: "book",
  recovered: "check",
};

/** The server's process stopped or started: everything below happened in another life. */
export function BreakLine({ item }: { readonly item: BreakItem }): VNode {
  const { event, at } = item;
  return (
    <div class={`break ${event.change}`} data-break={event.change}>
      <span>
        <Icon name={icons[event.change]} />
        {breakWords(event)} <time>{clock(at)}</time>
      </span>
    </div>
  );
}

/** What a line about the process says. */
export function breakWords({ change, pid, signal, code, settled = 0, open = 0 }: ProcessLine): string {
  switch (change) {
    case "stopped":
      return `The server died: ${signal ?? `code ${code ?? "unknown"}`} (process ${pid})`;
    case "started":
      return `The server runs (process ${pid})`;
    case "recovering":
      return "Recovery reads the journal";
    case "recovered":
      return `Recovery is done: ${settled} settled, ${open} left open`;
  }
}
