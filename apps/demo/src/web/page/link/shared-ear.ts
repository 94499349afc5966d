import type { TimelineEntry } from "../../contract.ts";
import { hear, type News } from "./hear.ts";

/**
 * The one that hears the server for all tabs of a browser: a browser opens six connections to a server, and every tab that
 * listened by itself would take one for good. It lives as long as one of the tabs does.
 */
const tabs = new Set<MessagePort>();

/** All that has been heard, for tabs that come later. */
const heard: { -readonly [Name in keyof News]: News[Name] } & { lines: TimelineEntry[] } = { lines: [] };

globalThis.addEventListener("connect", (event) => {
  const [tab] = event instanceof MessageEvent ? event.ports : [];
  if (tab === undefined) return;
  tabs.add(tab);
  // All that a tab ever says is that it goes.
  tab.onmessage = () => tabs.delete(tab);
  tab.postMessage(heard);
});

void hear((news) => {
  const last = heard.lines.at(-1)?.id ?? -1;
  const { lines = [], ...others } = news;
  Object.assign(heard, others);
  heard.lines.push(...lines.filter(({ id }) => id > last));
  for (const tab of tabs) tab.postMessage(news);
});
