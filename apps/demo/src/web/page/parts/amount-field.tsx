import type { VNode } from "preact";
import { useId, useState } from "preact/hooks";
import type { LocalText, Money } from "../../contract.ts";
import { amountTexts } from "../texts/amounts.ts";
import { T, useText } from "../texts/language.tsx";
import { Button } from "./button.tsx";

interface AmountFieldProps {
  /** What the button says. */
  readonly action: LocalText;
  readonly name: string;
  /** The most that can be asked for; also what is meant by an empty field. */
  readonly most: Money;
  readonly busy: boolean;
  readonly press: (minor: number | undefined) => unknown;
  readonly look?: "plain" | "danger" | "main";
}

/** A button with a field for a part of an amount. Empty means everything. */
export function AmountField({ action, name, most, busy, press, look = "plain" }: AmountFieldProps): VNode {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState("");
  const minor = minorOf(typed);
  const isWrong = typed.trim() !== "" && (minor === undefined || minor < 1 || minor > most.minor);
  return (
    <div class="amount-field">
      <label class="unseen" for={id}>
        <T text={action} />: <T text={amountTexts.amount} />
      </label>
      <input
        id={id}
        inputMode="decimal"
        autocomplete="off"
        placeholder={text(amountTexts.everything)}
        value={typed}
        aria-invalid={isWrong}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Button
        name={name}
        look={look}
        busy={busy}
        can={!isWrong}
        press={() => {
          press(typed.trim() === "" ? undefined : minor);
          setTyped("");
        }}
      >
        <T text={action} />
      </Button>
    </div>
  );
}

/** Hundredths of what was typed, `12.5` and `12,50` alike; absent when it is no amount. */
function minorOf(typed: string): number | undefined {
  const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(typed.trim());
  if (match === null) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}
