import { expect, test } from "vitest";
import type { TimelineEvent } from "../../src/web/contract.ts";
import { within } from "../../src/web/server/concern.ts";
import { openDatabase } from "../../src/web/server/database.ts";
import { Timeline } from "../../src/web/server/timeline.ts";

const line = (type: string): TimelineEvent => ({ kind: "desk", type, text: { en: type } });

const typesOf = (lines: readonly { readonly event: TimelineEvent }[]): readonly string[] =>
  lines.map(({ event }) => (event.kind === "desk" ? event.type : event.kind));

test("a line belongs to what the running code is busy with, and is kept", () => {
  const database = openDatabase(":memory:");
  const timeline = new Timeline(database);
  within({ scene: "shop", order: "order-1", session: "anna" }, () => timeline.add(line("paid"), {}, 5));
  expect(new Timeline(database).after(0, "anna")).toEqual([
    { id: 1, at: 5, scene: "shop", order: "order-1", event: line("paid") },
  ]);
});

test("a visitor sees the own lines and those of nobody, and misses none after a pause", () => {
  const timeline = new Timeline(openDatabase(":memory:"));
  const heard: number[] = [];
  const stop = timeline.listen(({ entry }) => heard.push(entry.id));
  timeline.add(line("started"));
  timeline.add(line("anna's"), { session: "anna" });
  timeline.add(line("olha's"), { session: "olha" });
  stop();
  timeline.add(line("later"), { session: "anna" });
  expect(heard).toEqual([1, 2, 3]);
  expect(typesOf(timeline.after(0, "anna"))).toEqual(["started", "anna's", "later"]);
  expect(typesOf(timeline.after(2, "anna"))).toEqual(["later"]);
  expect(typesOf(timeline.after(0, "olha"))).toEqual(["started", "olha's"]);
});
