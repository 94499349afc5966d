import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { connection, state } from "./link/store.ts";
import { Icon } from "./parts/icon.tsx";

/** How long the good news stands there, in milliseconds. */
const newsLife = 8_000;

/** Says that the server has died, has started again, and has settled what was open. */
export function RestartNotice(): VNode {
  const news = useNews();
  return (
    <div role="status" class={`restart-notice ${news ?? "none"}`}>
      {news !== undefined && (
        <p>
          <Icon name={news === "down" ? "stop" : news === "recovering" ? "book" : "check"} />
          {words[news]}
        </p>
      )}
    </div>
  );
}

type News = "down" | "recovering" | "recovered";

const words: Readonly<Record<News, string>> = {
  down: "The server has stopped. It starts again by itself.",
  recovering: "Server restarted, journal recovering: it settles what the last run left open.",
  recovered: "Server restarted, journal recovered.",
};

function useNews(): News | undefined {
  const [isFresh, setFresh] = useState(false);
  const server = state.value?.server;
  const starts = useRef(server?.starts);
  const current = server?.starts;
  useEffect(() => {
    if (current === undefined || current === starts.current) return;
    const isRestart = starts.current !== undefined;
    starts.current = current;
    if (!isRestart) return;
    setFresh(true);
    const timer = setTimeout(() => setFresh(false), newsLife);
    return () => clearTimeout(timer);
  }, [current]);
  if (connection.value === "lost") return "down";
  if (server?.recovering === true && server.starts > 1) return "recovering";
  return isFresh ? "recovered" : undefined;
}
