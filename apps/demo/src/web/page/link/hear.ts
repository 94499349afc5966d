import type { DemoState, ServerSentEvents, SessionInfo, TimelineEntry } from "../../contract.ts";
import { askSession } from "./session.ts";

/** What is heard of the server. */
export interface News {
  readonly session?: SessionInfo;
  /** Whether the server is heard. */
  readonly connection?: "open" | "lost";
  /** The scenes as they stand. */
  readonly state?: DemoState;
  /** Lines of the timeline, oldest first. After a reconnect a line may be told twice. */
  readonly lines?: readonly TimelineEntry[];
}

/** How long to wait between two tries to reach a server that is down, in milliseconds. */
const pause = 400;

/**
 * Hears the server for ever, in a page or in a worker. The server may die at any moment: then its session is asked for until
 * it answers, and what was missed is told first.
 */
export async function hear(tell: (news: News) => void): Promise<never> {
  let last: number | undefined;
  for (;;) {
    try {
      tell({ session: await askSession() });
      await hearOnce(last, (news) => {
        last = news.lines?.at(-1)?.id ?? last;
        tell(news);
      });
    } catch {
      // Nobody answers. That is the case this loop is for.
    }
    tell({ connection: "lost" });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Hears events until the connection ends. */
function hearOnce(after: number | undefined, tell: (news: News) => void): Promise<void> {
  return new Promise((resolve) => {
    const source = new EventSource(after === undefined ? "/api/events" : `/api/events?after=${after}`);
    source.onopen = () => tell({ connection: "open" });
    source.onerror = () => {
      // The browser would try again too, but only after seconds, and with an old session.
      source.close();
      resolve();
    };
    on(source, "state", (state) => tell({ state }));
    on(source, "timeline", (line) => tell({ lines: [line] }));
  });
}

function on<Name extends keyof ServerSentEvents>(
  source: EventSource,
  name: Name,
  handle: (data: ServerSentEvents[Name]) => void,
): void {
  source.addEventListener(name, (event) => {
    handle(JSON.parse(event.data) as ServerSentEvents[Name]);
  });
}
