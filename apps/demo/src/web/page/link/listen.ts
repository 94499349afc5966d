import type { TimelineEntry } from "../../contract.ts";
import { hear, type News } from "./hear.ts";
import { connection, lines, session, state } from "./store.ts";

/** How long lines are gathered before they are drawn, in milliseconds: a crowd of them makes one drawing. */
const gathering = 40;

/** Listens to the server until the page is left: with the other tabs of this browser where it has shared workers. */
export function listen(): void {
  const gather = gatherer();
  const take = (news: News): void => {
    if (news.session !== undefined) session.value = news.session;
    if (news.connection !== undefined) connection.value = news.connection;
    if (news.state !== undefined) state.value = news.state;
    if (news.lines !== undefined) gather(news.lines);
  };
  if (typeof SharedWorker === "undefined") void hear(take);
  else listenTogether(take);
}

function listenTogether(take: (news: News) => void): void {
  const join = (): SharedWorker => {
    const ear = new SharedWorker(new URL("./shared-ear.ts", import.meta.url), { type: "module" });
    ear.port.onmessage = ({ data }: MessageEvent<News>) => take(data);
    ear.onerror = () => {
      ear.port.close();
      void hear(take);
    };
    return ear;
  };
  let ear = join();
  addEventListener("pagehide", () => ear.port.postMessage("gone"));
  addEventListener("pageshow", ({ persisted }) => {
    // A page that the browser had kept aside has missed what happened meanwhile.
    if (persisted) ear = join();
  });
}

function gatherer(): (entries: readonly TimelineEntry[]) => void {
  let gathered: TimelineEntry[] = [];
  return (entries) => {
    const isFirst = gathered.length === 0;
    gathered.push(...entries);
    if (!isFirst || entries.length === 0) return;
    setTimeout(() => {
      const last = lines.value.at(-1)?.id ?? -1;
      // After a reconnect a line may be told twice.
      lines.value = [...lines.value, ...gathered.filter(({ id }) => id > last)];
      gathered = [];
    }, gathering);
  };
}
