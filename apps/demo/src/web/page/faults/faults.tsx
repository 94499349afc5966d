import { signal } from "@preact/signals";
import type { VNode } from "preact";
import type { FaultMode, FaultName, FaultSwitch, Scene } from "../../contract.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { Choice } from "../parts/choice.tsx";
import { faultNames } from "../timeline/words.ts";
import { Switch } from "./switch.tsx";

/** What each fault does to an exchange. */
const descriptions: Readonly<Record<FaultName, string>> = {
  "lost-answer": "The provider acts, its answer never arrives.",
  "rate-limited": "Turned away, with a time to wait.",
  "server-error": "The provider fails before it did anything.",
  html: "A proxy answers in the provider's place.",
  slow: "The answer takes its time.",
  "duplicate-webhook": "Told twice, to be handled once.",
  "tampered-webhook": "Changed on its way; the genuine one follows.",
  crash: "The server is killed while it waits for the answer.",
};

/** Postbacks of Koshelek have no signature, so that theirs is a forgery. */
const forgery = "A forged “paid” with a wrong login.";

/** How often a switch that is turned on strikes. */
const often = signal<"once" | "on">("once");

/** The faults of a scene, at the flick of a switch. */
export function Faults({
  scene,
  faults,
}: {
  readonly scene: Scene;
  readonly faults: readonly FaultSwitch[];
}): VNode {
  return (
    <section class="faults" aria-labelledby="faults-title">
      <header>
        <h2 id="faults-title">Break it</h2>
        <Choice
          legend="How often a switch strikes"
          quiet
          value={often.value}
          choose={(value) => {
            often.value = value;
          }}
          options={[
            { value: "once", label: "Next time only" },
            { value: "on", label: "Every time" },
          ]}
        />
        <p>
          Requests that move money are struck (payment, confirmation, cancellation, refund), or webhooks;
          questions for a status are left alone.
        </p>
      </header>
      <ul>
        {faults
          .filter((fault) => fault.scene === scene)
          .map((fault) => (
            <li key={fault.fault}>
              <Fault fault={fault} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Fault({
  fault: { scene, fault, mode, modes, hits, strikes },
}: {
  readonly fault: FaultSwitch;
}): VNode {
  const name = `fault-${scene}-${fault}`;
  const wanted: FaultMode = modes.includes(often.value) ? often.value : "once";
  return (
    <Switch
      name={fault}
      label={faultNames[fault]}
      description={scene === "desk" && fault === "tampered-webhook" ? forgery : descriptions[fault]}
      strikes={strikes.en}
      isOn={mode !== "off"}
      state={modeWords[mode]}
      hits={hits}
      busy={isBusy(name)}
      flick={() =>
        act(scene, "/api/faults/set", { scene, fault, mode: mode === "off" ? wanted : "off" }, name)
      }
    />
  );
}

const modeWords: Readonly<Record<FaultMode, string>> = { off: "off", once: "next time", on: "every time" };
