import { signal } from "@preact/signals";
import type { VNode } from "preact";
import { Icon } from "../parts/icon.tsx";
import { show } from "../route.ts";
import { sceneNames } from "../timeline/words.ts";
import { type Suggestion, suggestions } from "./suggestions.ts";

const running = signal<string | undefined>(undefined);

/** What to try first: three stories, one click each. */
export function Tour(): VNode {
  return (
    <section class="tour" aria-labelledby="tour-title">
      <h2 id="tour-title">What to try first</h2>
      <ol>
        {suggestions.map((suggestion) => (
          <li key={suggestion.name}>
            <button
              type="button"
              class="suggestion"
              data-suggestion={suggestion.name}
              aria-disabled={running.value !== undefined}
              aria-busy={running.value === suggestion.name}
              onClick={() => {
                if (running.value === undefined) void start(suggestion);
              }}
            >
              <Icon name={running.value === suggestion.name ? "clock" : "play"} />
              <span>
                <small>{sceneNames[suggestion.scene]}</small>
                <strong>{suggestion.title}</strong>
                <span>{suggestion.look}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

async function start({ name, scene, run }: Suggestion): Promise<void> {
  running.value = name;
  show(scene);
  try {
    await run();
  } finally {
    running.value = undefined;
  }
}
