import type { ComponentChildren, VNode } from "preact";
import { Icon, type IconName } from "./icon.tsx";

export type Tone = "good" | "wait" | "bad" | "info" | "doubt" | "calm";

const icons: Readonly<Record<Tone, IconName>> = {
  good: "check",
  wait: "clock",
  bad: "cross",
  info: "arrow",
  doubt: "question",
  calm: "tag",
};

interface ChipProps {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** How something stands: a colour, a drawing and a word, so that none is needed alone. */
export function Chip({ tone, icon = icons[tone], children }: ChipProps): VNode {
  return (
    <span class={`chip ${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
