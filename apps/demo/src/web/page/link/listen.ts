import type { ServerSentEvents, TimelineEntry } from "../../contract.ts";
import { openSession } from "./requests.ts";
import { connection, lines, state } from "./store.ts";

/** How long to wait between two tries to reach a server that is down, in milliseconds. */
const pause = 400;

/** How long lines are gathered before they are drawn, in milliseconds: a crowd of them makes one drawing. */
const gathering = 40;

/**
 * Listens to the server until the page is left. The server may die at any moment: then its session is asked for until it
 * answers, and what was missed is told first.
 */
export async function listen(): Promise<never> {
  for (;;) {
    try {
      await openSession();
      await hear(lines.value.at(-1)?.id);
    } catch {
      // Nobody answers. That is the case this loop is for.
    }
    connection.value = "lost";
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Hears events until the connection ends. */
function hear(after: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const source = new EventSource(after === undefined ? "/api/events" : `/api/events?after=${after}`);
    const gather = gatherer();
    source.onopen = () => {
      connection.value = "open";
    };
    source.onerror = () => {
      // The browser would try again too, but only after seconds, and with an old session.
      source.close();
      resolve();
    };
    on(source, "state", (next) => {
      state.value = next;
    });
    on(source, "timeline", gather);
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

function gatherer(): (entry: TimelineEntry) => void {
  let gathered: TimelineEntry[] = [];
  return (entry) => {
    gathered.push(entry);
    if (gathered.length > 1) return;
    setTimeout(() => {
      const last = lines.value.at(-1)?.id ?? -1;
      // After a reconnect a line may be told twice.
      lines.value = [...lines.value, ...gathered.filter(({ id }) => id > last)];
      gathered = [];
    }, gathering);
  };
}
