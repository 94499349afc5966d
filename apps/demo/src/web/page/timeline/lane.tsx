import type { VNode } from "preact";
import type { Tone } from "../parts/chip.tsx";
import { Icon, type IconName } from "../parts/icon.tsx";
import type { AttemptStep, CallItem, WaitStep } from "./items.ts";
import { answerTime, attemptVerdict, waitWords } from "./words.ts";

/** The only attempt of a call that had no other and did not wait: one dot, in a line with other words. */
export function OnlyAttempt({ step, isCutOff }: AttemptProps): VNode {
  return (
    <span class={`attempt only ${attemptVerdict(step, isCutOff).tone}`}>
      <AttemptMark step={step} isCutOff={isCutOff} />
    </span>
  );
}

/** The attempts of a call as dots on a line, and the waits between them as gaps. */
export function Lane({ call }: { readonly call: CallItem }): VNode {
  return (
    <ol class="lane">
      {call.steps.map((step, index) =>
        step.kind === "attempt" ? (
          <Attempt key={index} step={step} isCutOff={call.isCutOff} />
        ) : (
          <Wait key={index} step={step} before={attemptBefore(call, index)} />
        ),
      )}
    </ol>
  );
}

function attemptBefore({ steps }: CallItem, index: number): AttemptStep | undefined {
  const before = steps.slice(0, index).findLast((step) => step.kind === "attempt");
  return before?.kind === "attempt" ? before : undefined;
}

interface AttemptProps {
  readonly step: AttemptStep;
  readonly isCutOff: boolean;
}

function Attempt({ step, isCutOff }: AttemptProps): VNode {
  return (
    <li class={`attempt ${attemptVerdict(step, isCutOff).tone}`}>
      <AttemptMark step={step} isCutOff={isCutOff} />
    </li>
  );
}

function AttemptMark({ step, isCutOff }: AttemptProps): VNode {
  const { tone, icon, word } = attemptVerdict(step, isCutOff);
  return (
    <>
      <span class="dot">
        <Icon name={icon ?? marks[tone]} />
      </span>
      <span class="words">
        <span class="unseen">attempt {step.number}: </span>
        <strong>{word}</strong>
        {step.response !== undefined && <small> {answerTime(step.response.milliseconds)}</small>}
      </span>
    </>
  );
}

const marks: Readonly<Record<Tone, IconName>> = {
  good: "check",
  bad: "cross",
  wait: "arrow",
  doubt: "question",
  info: "arrow",
  calm: "arrow",
};

interface WaitProps {
  readonly step: WaitStep;
  readonly before: AttemptStep | undefined;
}

function Wait({ step, before }: WaitProps): VNode {
  return (
    <li class={`gap ${step.reason}`}>
      <span class="dash" />
      <span class="words">{waitWords(step, before)}</span>
    </li>
  );
}
