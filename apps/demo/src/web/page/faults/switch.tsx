import type { VNode } from "preact";
import { useId } from "preact/hooks";

interface SwitchProps {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** What it strikes, for those who listen; everybody else reads it above the switches. */
  readonly strikes: string;
  readonly isOn: boolean;
  /** In words, beside the switch. */
  readonly state: string;
  /** How often it has struck. */
  readonly hits: number;
  readonly busy: boolean;
  readonly flick: () => unknown;
}

/** A switch. */
export function Switch({
  name,
  label,
  description,
  strikes,
  isOn,
  state,
  hits,
  busy,
  flick,
}: SwitchProps): VNode {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-description`}
      aria-busy={busy}
      data-fault={name}
      onClick={() => {
        if (!busy) flick();
      }}
    >
      <span class="knob" aria-hidden="true" />
      <span class="switch-words">
        <span id={`${id}-label`} class="switch-label">
          {label}
        </span>
        <small id={`${id}-description`}>
          {description}
          <span class="unseen"> Strikes: {strikes}</span>
        </small>
        <small class="switch-state">
          {state}
          {hits > 0 && <span>struck {hits}×</span>}
        </small>
      </span>
    </button>
  );
}
