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
  /** What it opens and closes, by the id of the element. */
  readonly expands?: { readonly id: string; readonly isOpen: boolean };
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
  expands,
}: ButtonProps): VNode {
  const isOff = !can || busy;
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-disabled={isOff}
      aria-busy={busy}
      data-action={name}
      aria-expanded={expands?.isOpen}
      aria-controls={expands?.isOpen === true ? expands.id : undefined}
      onClick={() => {
        if (!isOff) press();
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
