import type { VNode } from "preact";
import { type DemoState, type Scene, sceneLanguages } from "../contract.ts";
import { Checkout } from "./checkout/checkout.tsx";
import { Desk } from "./desk/desk.tsx";
import { TroubleNotice } from "./parts/acting.tsx";
import { Choice } from "./parts/choice.tsx";
import { languageNames, preferences } from "./preferences.ts";
import { Shop } from "./shop/shop.tsx";
import { Speaks } from "./texts/language.tsx";

/** A scene, in the language that was chosen for it. */
export function ScenePanel({ scene, state }: { readonly scene: Scene; readonly state: DemoState }): VNode {
  const language = preferences.value.language[scene];
  return (
    <>
      <Choice
        legend="Language of the scene"
        quiet
        value={language}
        choose={(next) => {
          const { language: chosen } = preferences.value;
          preferences.value = { ...preferences.value, language: { ...chosen, [scene]: next } };
        }}
        options={sceneLanguages[scene].map((value) => ({
          value,
          label: languageNames[value],
          lang: value,
        }))}
      />
      <div class={`scene ${scene}-scene`} lang={language}>
        <Speaks language={language}>
          <TroubleNotice scene={scene} />
          {scene === "desk" && <Desk desk={state.desk} />}
          {scene === "shop" && <Shop shop={state.shop} />}
          {scene === "checkout" && <Checkout checkout={state.checkout} />}
        </Speaks>
      </div>
    </>
  );
}
