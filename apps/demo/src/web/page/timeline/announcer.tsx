import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TimelineEntry } from "../../contract.ts";
import { breakWords } from "./break-line.tsx";
import { webhookVerdicts } from "./words.ts";

/** How often those who listen are told something, at most, in milliseconds. */
const pace = 1_500;

/** Tells those who listen what came last, politely, and one thing at a time. */
export function Announcer({ entries }: { readonly entries: readonly TimelineEntry[] }): VNode {
  const [text, setText] = useState("");
  const next = entries.findLast((entry) => summaryOf(entry) !== undefined);
  const summary = next === undefined ? "" : (summaryOf(next) ?? "");
  useEffect(() => {
    const timer = setTimeout(() => setText(summary), pace);
    return () => clearTimeout(timer);
  }, [summary]);
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  );
}

function summaryOf({ event }: TimelineEntry): string | undefined {
  switch (event.kind) {
    case "outcome":
      return `${event.operation}: ${event.outcome ?? event.error?.outcome ?? "answered"}, ${event.attempts} attempts`;
    case "webhook":
      return `Webhook ${webhookVerdicts[event.result].word}`;
    case "desk":
    case "order":
      return event.text.en;
    case "process":
      return breakWords(event);
    default:
      return undefined;
  }
}
