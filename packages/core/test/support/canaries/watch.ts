import { inspect } from "node:util";
import { vi } from "vitest";
import type { Hooks } from "../../../src/hooks/hooks.js";
import { telemetryHooks } from "../../../src/otel/index.js";

/** Everything that can be seen of a value. */
export function visible(value: unknown): string {
  const text = inspect(value, {
    depth: 20,
    showHidden: true,
    getters: true,
    maxArrayLength: null,
    maxStringLength: null,
  });
  const stack = value instanceof Error ? `${value.stack}${String(value)}` : "";
  return text + stack + JSON.stringify(value);
}

/** Sees what a call shows to anybody but its caller. */
export interface Watch {
  /** Hooks for a log: they look at every event. */
  readonly hooks: Hooks;
  /** Hooks of the telemetry adapter, whose spans and measurements are looked at. */
  readonly spans: Hooks;
  /** Looks at a value as well. */
  readonly look: (value: unknown) => void;
  /** All that was seen. */
  readonly seen: () => string;
}

/** Starts watching. */
export function startWatch(): Watch {
  const texts: string[] = [];
  const look = (value: unknown): void => {
    texts.push(visible(value));
  };
  const spans = telemetryHooks({
    trace: {
      getTracer: () => ({
        startSpan: (name, options) => {
          look([name, options]);
          return { setAttributes: look, setStatus: look, end: () => undefined };
        },
      }),
      setSpan: () => undefined,
    },
    context: { active: () => undefined },
    metrics: {
      getMeter: () => ({ createHistogram: () => ({ record: (_value, attributes) => look(attributes) }) }),
    },
  });
  const hooks: Hooks = { request: look, response: look, retry: look, wait: look, outcome: look };
  return { hooks, spans, look, seen: () => texts.join("\n") };
}

/** Whatever is written to the console while `run` goes on. */
export async function watchConsole(run: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const spies = (["debug", "error", "info", "log", "trace", "warn"] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      lines.push(...parts.map(visible));
    }),
  );
  try {
    await run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return lines.join("\n");
}
