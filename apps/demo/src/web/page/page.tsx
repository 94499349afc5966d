import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { Faults } from "./faults/faults.tsx";
import { Header } from "./header.tsx";
import { state } from "./link/store.ts";
import { RestartNotice } from "./restart-notice.tsx";
import { welcomeBack } from "./return.ts";
import { scene } from "./route.ts";
import { ScenePanel } from "./scene.tsx";
import { SceneTabs } from "./scene-tabs.tsx";
import { Timeline } from "./timeline/timeline.tsx";
import { sceneNames } from "./timeline/words.ts";
import { Tour } from "./tour/tour.tsx";

/** The whole page. */
export function Page(): VNode {
  const current = state.value;
  useEffect(() => {
    if (current !== undefined) welcomeBack(current);
  }, [current]);
  return (
    <>
      <a class="skip" href="#timeline-title">
        Skip to the timeline
      </a>
      <Header />
      <RestartNotice />
      <main>
        <Tour />
        <SceneTabs />
        <div class="stage">
          <div id="scene" class="panel" role="tabpanel" aria-labelledby={`tab-${scene.value}`}>
            <h2 class="unseen">{sceneNames[scene.value]}</h2>
            {current === undefined ? (
              <p class="nothing">Waiting for the server…</p>
            ) : (
              <ScenePanel scene={scene.value} state={current} />
            )}
          </div>
          <Timeline />
          {current !== undefined && <Faults scene={scene.value} faults={current.faults} />}
        </div>
      </main>
    </>
  );
}
