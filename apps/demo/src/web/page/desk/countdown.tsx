import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { deskTexts } from "../texts/desk.ts";
import { T } from "../texts/language.tsx";

/** How long is left until the desk cancels by itself. */
export function Countdown({ from, until }: { readonly from: number; readonly until: number }): VNode {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, until - now);
  return (
    <div class="countdown">
      <span role="timer">
        <T text={deskTexts.cancelsIn} /> {Math.ceil(left / 1_000)} <T text={deskTexts.seconds} />
      </span>
      <progress aria-hidden="true" max={Math.max(1, until - from)} value={left} />
    </div>
  );
}
