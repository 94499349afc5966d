import type { ComponentChildren, VNode } from "preact";
import { Icon, type IconName } from "./icon.tsx";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly press: () => unknown;
  /** Whether it can be pressed now. It stays in reach of the keyboard when it cannot, so that the focus is not lost. */
  readonly can?: boolean;
  readonly busy?: boolean;
  readonly look?: "main" | "plain" | "quiet" | "danger";
  readonly icon?: IconName;
  readonly name?: string;
}

/** A button that does something. */
export function Button({
  children,
  press,
  can = true,
  busy = false,
  look = "plain",
  icon,
  name,
}: ButtonProps): VNode {
  const isOff = !can || busy;
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-disabled={isOff}
      aria-busy={busy}
      data-action={name}
      onClick={() => {
        if (!isOff) press();
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
