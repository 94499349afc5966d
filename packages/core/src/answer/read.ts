import { UnexpectedAnswerError } from "../errors/kinds.js";
import type { PayErrorCode } from "../errors/pay-error.js";
import type { Call, Step, TransportSettings, WireAnswer } from "../transport/call.js";
import { isRepeatable, lostOutcome, origin } from "../transport/failure.js";
import { readOutcome } from "./outcome.js";
import { requestIdOf } from "./wire.js";

/**
 * Reads each answer that is not an error status, so that one that cannot be understood counts as a lost one: it says
 * nothing about what the provider did.
 */
export const read: Step = (settings, next) => (call) => {
  if (call.raw) return next(call);
  return next(call).then((answer) => {
    if (answer.status < 400) readAnswer(answer, call, settings);
    return answer;
  });
};

function readAnswer(answer: WireAnswer, call: Call, settings: TransportSettings): void {
  const { operation } = call;
  const { status } = answer;
  const declared = operation.answers[status];
  if (declared === undefined) {
    // A browser hides the status of a redirect it was told not to follow and shows 0 instead.
    const isRedirect = status === 0 || (status >= 300 && status < 400);
    throw isRedirect
      ? unexpected("redirect", "answered with a redirect, which is not followed", answer, call, settings)
      : unexpected("unexpected-answer", "answered with an undocumented status", answer, call, settings);
  }
  const value = declared === "empty" ? undefined : parse(answer, call, settings);
  call.value = value;
  call.outcome = declared === "empty" ? undefined : readOutcome(operation.outcome, value);
}

function parse(answer: WireAnswer, call: Call, settings: TransportSettings): object {
  let value: unknown;
  let what = "an empty body";
  if (answer.text !== "") {
    try {
      value = JSON.parse(answer.text);
      what = "JSON that is neither an object nor a list";
    } catch {
      // The parser's own message quotes the body, so it is not passed on.
      const isPage = answer.headers.get("content-type")?.includes("html");
      what = isPage ? "an HTML page" : "a body that is not JSON";
    }
  }
  if (typeof value === "object" && value !== null) return value;
  throw unexpected(
    "unexpected-answer",
    `sent ${what} where a JSON object is documented`,
    answer,
    call,
    settings,
  );
}

function unexpected(
  code: PayErrorCode,
  what: string,
  answer: WireAnswer,
  call: Call,
  settings: TransportSettings,
): UnexpectedAnswerError {
  const outcome = lostOutcome(call);
  return new UnexpectedAnswerError({
    ...origin(call, settings),
    code,
    outcome,
    retryable: isRepeatable(call, outcome),
    status: answer.status,
    requestId: requestIdOf(answer, settings),
    message: `${settings.rules.provider} ${call.operation.name}: the provider ${what} (status ${answer.status})`,
  });
}
