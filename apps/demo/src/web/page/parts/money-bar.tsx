import type { VNode } from "preact";
import type { Money } from "../../contract.ts";
import { amountTexts } from "../texts/amounts.ts";
import { T, useMoney } from "../texts/language.tsx";

interface MoneyBarProps {
  readonly amount: Money;
  readonly held: Money;
  readonly charged: Money;
  readonly refunded: Money;
}

/** Where an order's money is: held, charged, given back. */
export function MoneyBar({ amount, held, charged, refunded }: MoneyBarProps): VNode {
  const money = useMoney();
  // What was given back was charged before.
  const kept = { ...charged, minor: Math.max(0, charged.minor - refunded.minor) };
  const pieces = [
    { name: "charged", part: kept, told: charged },
    { name: "refunded", part: refunded, told: refunded },
    { name: "held", part: held, told: held },
  ] as const;
  let x = 0;
  return (
    <div class="money-bar">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="empty" x={0} y={0} width={100} height={8} />
        {pieces.map(({ name, part }) => {
          const width = amount.minor === 0 ? 0 : (part.minor / amount.minor) * 100;
          const piece = <rect key={name} class={name} x={x} y={0} width={width} height={8} />;
          x += width;
          return piece;
        })}
      </svg>
      <ul>
        {pieces.map(
          ({ name, told }) =>
            told.minor > 0 && (
              <li key={name} class={name}>
                <T text={amountTexts[name]} /> <strong>{money(told)}</strong>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
