import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { type Scene, scenes } from "../contract.ts";
import { Icon, type IconName } from "./parts/icon.tsx";
import { scene, show } from "./route.ts";
import { sceneNames } from "./timeline/words.ts";

const icons: Readonly<Record<Scene, IconName>> = { desk: "till", shop: "bag", checkout: "globe" };

const hints: Readonly<Record<Scene, string>> = {
  desk: "Koshelek Pay, Russia",
  shop: "RozetkaPay, Ukraine",
  checkout: "SIBS, Poland and Portugal",
};

/** The three scenes as tabs: arrow keys go from one to the next. */
export function SceneTabs(): VNode {
  const tabs = useRef<Partial<Record<Scene, HTMLButtonElement>>>({});
  const go = (step: number): void => {
    const next = scenes.at((scenes.indexOf(scene.value) + step) % scenes.length);
    if (next === undefined) return;
    show(next);
    tabs.current[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Scenes">
      {scenes.map((name) => (
        <button
          key={name}
          ref={(element) => {
            if (element !== null) tabs.current[name] = element;
          }}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={scene.value === name}
          aria-controls="scene"
          tabIndex={scene.value === name ? 0 : -1}
          onClick={() => show(name)}
          onKeyDown={(event) => {
            const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
            if (step !== undefined) go(step);
          }}
        >
          <Icon name={icons[name]} />
          <span>
            <strong>{sceneNames[name]}</strong>
            <small>{hints[name]}</small>
          </span>
        </button>
      ))}
    </div>
  );
}
