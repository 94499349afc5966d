import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { DemoState } from "../contract.ts";
import type { Timeline } from "./timeline.ts";

/** What a page is told live. */
export interface EventSources {
  readonly timeline: Timeline;
  readonly stateOf: (session: string) => Promise<DemoState>;
  /** Calls a listener when the state of a session, or of all, may have changed; returns what ends it. */
  readonly onChange: (listener: (session: string | undefined) => void) => () => void;
}

/** So often a connection without news is used, in milliseconds: a dead one is noticed. */
const heartbeat = 15_000;

/** The timeline and the state as server-sent events. What a page has missed comes first. */
export function streamEvents(context: Context, session: string, sources: EventSources): Response {
  const { timeline, stateOf, onChange } = sources;
  const given = context.req.header("last-event-id") ?? context.req.query("after") ?? "0";
  const after = /^\d{1,15}$/.test(given) ? Number(given) : 0;
  return streamSSE(context, async (stream) => {
    let wake: () => void = () => undefined;
    let sent = after;
    let isStale = true;
    const stops = [
      timeline.listen((line) => {
        if (line.session === undefined || line.session === session) wake();
      }),
      onChange((changed) => {
        if (changed !== undefined && changed !== session) return;
        isStale = true;
        wake();
      }),
    ];
    stream.onAbort(() => wake());
    try {
      while (!stream.aborted) {
        const news = new Promise<void>((resolve) => {
          wake = resolve;
        });
        for (const entry of timeline.after(sent, session)) {
          await stream.writeSSE({ event: "timeline", id: String(entry.id), data: JSON.stringify(entry) });
          sent = entry.id;
        }
        if (isStale) {
          isStale = false;
          // A page that has lost the server tries again soon: it is back within a second.
          await stream.writeSSE({ event: "state", data: JSON.stringify(await stateOf(session)), retry: 400 });
        }
        const timer = setTimeout(wake, heartbeat);
        await news;
        clearTimeout(timer);
        if (!isStale && timeline.after(sent, session).length === 0) await stream.write(": still here\n\n");
      }
    } finally {
      for (const stop of stops) stop();
    }
  });
}
