import type { VNode } from "preact";
import { Icon } from "../parts/icon.tsx";
import type { AttemptStep, CallItem, WaitStep } from "./items.ts";
import { answerTime, attemptVerdict, waitWords } from "./words.ts";

/** The attempts of a call as dots on a line, and the waits between them as gaps. */
export function Lane({ call }: { readonly call: CallItem }): VNode {
  return (
    <ol class={call.steps.length === 1 ? "lane single" : "lane"}>
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

function Attempt({ step, isCutOff }: { readonly step: AttemptStep; readonly isCutOff: boolean }): VNode {
  const { tone, icon, word } = attemptVerdict(step, isCutOff);
  const marks = { good: "check", bad: "cross", wait: "arrow", doubt: "question" } as const;
  const mark = icon ?? (tone in marks ? marks[tone as keyof typeof marks] : "arrow");
  return (
    <li class={`attempt ${tone}`}>
      <span class="dot">
        <Icon name={mark} />
      </span>
      <span class="words">
        <span class="unseen">attempt {step.number}: </span>
        <strong>{word}</strong>
        {step.response !== undefined && <small>{answerTime(step.response.milliseconds)}</small>}
      </span>
    </li>
  );
}

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
