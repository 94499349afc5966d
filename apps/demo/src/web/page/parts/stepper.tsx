import type { VNode } from "preact";
import { amountTexts } from "../texts/amounts.ts";
import { useText } from "../texts/language.tsx";
import { Icon } from "./icon.tsx";

interface StepperProps {
  /** What is counted, for those who listen. */
  readonly name: string;
  readonly value: number;
  /** The largest number that can be chosen. */
  readonly most: number;
  readonly set: (value: number) => void;
}

/** A small number with a button for less and one for more. */
export function Stepper({ name, value, most, set }: StepperProps): VNode {
  const text = useText();
  return (
    <span class="quantity stepper">
      <button
        type="button"
        aria-label={`${text(amountTexts.less)}: ${name}`}
        aria-disabled={value === 0}
        onClick={() => value > 0 && set(value - 1)}
      >
        <Icon name="minus" />
      </button>
      <output aria-label={name}>{value}</output>
      <button
        type="button"
        aria-label={`${text(amountTexts.more)}: ${name}`}
        aria-disabled={value >= most}
        onClick={() => value < most && set(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}
