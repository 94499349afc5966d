import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { TimelineEntry } from "../../contract.ts";
import { lines } from "../link/store.ts";
import { Choice } from "../parts/choice.tsx";
import { scene } from "../route.ts";
import { Announcer } from "./announcer.tsx";
import { BreakLine } from "./break-line.tsx";
import { CallCard } from "./call-card.tsx";
import { type Item, itemsOf } from "./items.ts";
import { QueueCard } from "./queue-card.tsx";
import { SmallLine } from "./small-line.tsx";
import { sceneNames } from "./words.ts";

/** Which scenes the timeline shows. */
const filter = signal<"scene" | "all">("scene");

/** How many items are drawn at first, and how many more at a time. */
const portion = 60;

/** Every exchange of the scenes, newest first. */
export function Timeline(): VNode {
  const [shown, setShown] = useState(portion);
  const all = lines.value;
  const only = filter.value === "scene" ? scene.value : undefined;
  const entries = useMemo(() => entriesOf(all, only), [all, only]);
  const items = useMemo(() => itemsOf(entries).toReversed(), [entries]);
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <header class="timeline-head">
        <h2 id="timeline-title" tabIndex={-1}>
          Timeline
        </h2>
        <Choice
          legend="Scenes of the timeline"
          quiet
          options={[
            { value: "scene", label: sceneNames[scene.value] },
            { value: "all", label: "All scenes" },
          ]}
          value={filter.value}
          choose={(value) => {
            filter.value = value;
          }}
        />
      </header>
      <Announcer entries={entries} />
      <ol class="timeline-items" aria-label="Exchanges, newest first">
        {items.every(({ kind }) => kind === "break") && (
          <li class="timeline-empty">
            Nothing was sent yet. Every call to the provider will stand here, the newest on top: its attempts,
            its waits, why it was sent again or was not, and every webhook. A card opens to show what was
            said.
          </li>
        )}
        {items.slice(0, shown).map((item) => (
          <li key={`${item.kind === "polls" ? "call" : item.kind}-${item.id}`}>
            <Line item={item} />
          </li>
        ))}
      </ol>
      {items.length > shown && (
        <button type="button" class="button quiet" onClick={() => setShown(shown + portion)}>
          Show earlier
        </button>
      )}
    </section>
  );
}

function Line({ item }: { readonly item: Item }): VNode | null {
  switch (item.kind) {
    case "call":
      return <CallCard call={item} />;
    case "polls": {
      const last = item.calls.at(-1);
      return last === undefined ? null : <CallCard call={last} times={item.calls.length} />;
    }
    case "queue":
      return <QueueCard item={item} />;
    case "small":
      return <SmallLine item={item} />;
    case "break":
      return <BreakLine item={item} />;
  }
}

/** Lines of one scene, with those that concern all of them. */
const entriesOf = (
  entries: readonly TimelineEntry[],
  only: TimelineEntry["scene"],
): readonly TimelineEntry[] =>
  only === undefined ? entries : entries.filter((entry) => entry.scene === undefined || entry.scene === only);
