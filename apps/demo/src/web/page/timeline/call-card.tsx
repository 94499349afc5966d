import type { VNode } from "preact";
import { useId, useState } from "preact/hooks";
import { Chip } from "../parts/chip.tsx";
import { Icon } from "../parts/icon.tsx";
import type { AttemptStep, CallItem } from "./items.ts";
import { Lane, OnlyAttempt } from "./lane.tsx";
import { Log } from "./log.tsx";
import { clock, providerNames, reasonsOf, verdictOf } from "./words.ts";

/** One call: its attempts at a glance, everything else on demand. */
export function CallCard({ call, times = 1 }: { readonly call: CallItem; readonly times?: number }): VNode {
  const [isOpen, setOpen] = useState(false);
  const logId = useId();
  const { tone, icon, word } = verdictOf(call);
  const only = onlyAttempt(call);
  const decline = call.outcome?.decline ?? call.outcome?.error?.reason;
  return (
    <article class={`call ${tone}`} data-operation={call.operation} data-outcome={word}>
      <button
        type="button"
        class="call-head"
        aria-expanded={isOpen}
        aria-controls={logId}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="call-name">
          <code>{call.operation}</code>
          <small>
            {providerNames[call.provider]} <time>{clock(call.at)}</time>
            {only !== undefined && (
              <>
                {" "}
                <OnlyAttempt step={only} isCutOff={call.isCutOff} />
              </>
            )}
            {times > 1 && <span class="times"> asked {times}×</span>}
          </small>
        </span>
        <Chip tone={tone} {...(icon !== undefined && { icon })}>
          {word}
        </Chip>
        <Icon name="down" />
      </button>
      {only === undefined && <Lane call={call} />}
      {reasonsOf(call).map((reason) => (
        <p key={reason} class="call-reason">
          {reason}
        </p>
      ))}
      {decline !== undefined && (
        <p class="call-decline">
          {decline.code !== undefined && <code>{decline.code}</code>} {decline.meaning}
        </p>
      )}
      <div id={logId} hidden={!isOpen}>
        {isOpen && <Log call={call} />}
      </div>
    </article>
  );
}

/** The attempt of a call that had one and no wait. */
function onlyAttempt({ steps }: CallItem): AttemptStep | undefined {
  const [step] = steps;
  return steps.length === 1 && step?.kind === "attempt" ? step : undefined;
}
