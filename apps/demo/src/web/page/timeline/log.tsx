import type { VNode } from "preact";
import { Body } from "./body.tsx";
import type { AttemptStep, CallItem } from "./items.ts";
import { attemptVerdict, duration, waitWords } from "./words.ts";

/** All that is known of a call: what was sent and said in each attempt, and what the policy made of it. */
export function Log({ call }: { readonly call: CallItem }): VNode {
  const { outcome } = call;
  return (
    <div class="log">
      {call.steps.map((step, index) =>
        step.kind === "attempt" ? (
          <AttemptLog key={index} step={step} isCutOff={call.isCutOff} />
        ) : (
          <p key={index} class="log-wait">
            {waitWords(step)}
            {step.wait?.lane !== undefined && `, lane “${step.wait.lane}” of the limit “${step.wait.limit}”`}
          </p>
        ),
      )}
      {outcome?.error !== undefined && (
        <p class="log-end">
          <code>{outcome.error.code}</code>: {outcome.error.message}
          {outcome.error.reason !== undefined && <> ({outcome.error.reason.meaning})</>}
        </p>
      )}
      {outcome !== undefined && (
        <p class="log-end">
          {outcome.attempts} {outcome.attempts === 1 ? "attempt" : "attempts"},{" "}
          {duration(outcome.milliseconds)} in all.
        </p>
      )}
    </div>
  );
}

function AttemptLog({ step, isCutOff }: { readonly step: AttemptStep; readonly isCutOff: boolean }): VNode {
  const { number, request, response } = step;
  return (
    <section class="log-attempt">
      <h4>
        Attempt {number}
        {request !== undefined && (
          <code>
            {request.method} {request.path}
          </code>
        )}
      </h4>
      <Body title="Sent" body={request?.body} />
      <p>
        {attemptVerdict(step, isCutOff).word}
        {response !== undefined && ` after ${duration(response.milliseconds)}`}
      </p>
      <Body title="Answered" body={response?.body} />
      {response?.decision !== undefined && (
        <p class="log-decision">
          <code>{response.decision.reason}</code> {response.decision.text.en}
        </p>
      )}
    </section>
  );
}
