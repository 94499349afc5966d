import type { ComponentChildren, VNode } from "preact";
import { useId } from "preact/hooks";

interface ChoiceProps<Value extends string> {
  readonly legend: ComponentChildren;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ComponentChildren;
    readonly lang?: string;
  }[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
  /** `segments`: one line of short words. `cards`: larger areas. */
  readonly look?: "segments" | "cards";
  /** Whether the legend is only for those who listen. */
  readonly quiet?: boolean;
}

/** One of a few: real radio buttons, so that the arrow keys do what they always do. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { legend, options, value, choose, look = "segments", quiet = false } = props;
  const group = useId();
  return (
    <fieldset class={`choice ${look}`}>
      <legend class={quiet ? "unseen" : undefined}>{legend}</legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="option" lang={option.lang}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => choose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
