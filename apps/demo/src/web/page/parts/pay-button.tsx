import type { VNode } from "preact";
import type { LocalText, Money } from "../../contract.ts";
import { T, useMoney } from "../texts/language.tsx";

interface PayButtonProps {
  readonly action: LocalText;
  readonly total: Money;
  readonly busy: boolean;
}

/** Sends the form that it stands in. */
export function PayButton({ action, total, busy }: PayButtonProps): VNode {
  const money = useMoney();
  return (
    <button class="button main pay" type="submit" aria-disabled={busy} aria-busy={busy} data-action="pay">
      <span>
        <T text={action} /> {money(total)}
      </span>
    </button>
  );
}
