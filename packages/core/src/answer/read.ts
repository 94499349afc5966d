import {
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  DeclinedError,
  RateLimitError,
  UnexpectedAnswerError,
} from "../errors/kinds.js";
import type { ErrorOutcome, PayErrorCode } from "../errors/pay-error.js";
import type { CodeMeaning, Outcome } from "../operation.js";
import { valueAt } from "../pointer.js";
import type { Call, TransportSettings, WireAnswer } from "../transport/call.js";
import { isRepeatable, origin } from "../transport/failure.js";
import { askedWait } from "../transport/retry-after.js";
import { readOutcome } from "./outcome.js";

/** Looks a provider's code up in its table. */
export type ExplainCode = (code: string) => CodeMeaning | undefined;

/** A successful answer. */
export interface ReadAnswer {
  readonly value: unknown;
  readonly outcome: Outcome | undefined;
}

/** Turns what came over the wire into a value, or throws the error that says what happened. */
export function readAnswer(
  answer: WireAnswer,
  call: Call,
  settings: TransportSettings,
  explain: ExplainCode,
): ReadAnswer {
  const { operation } = call;
  const { status } = answer;
  const declared = operation.answers[status];
  if (status >= 400) throw apiError(answer, call, settings, explain);
  if (status >= 300 && declared === undefined) {
    throw unexpected("redirect", "answered with a redirect, which is not followed", answer, call, settings);
  }
  if (status < 200)
    throw unexpected("unexpected-answer", "answered with an interim status", answer, call, settings);
  if (declared === undefined) {
    throw unexpected(
      "unexpected-answer",
      "answered with a status it does not document",
      answer,
      call,
      settings,
    );
  }
  if (declared === "empty") return { value: undefined, outcome: undefined };

  const value = parse(answer, call, settings);
  const outcome = readOutcome(operation.outcome, value);
  if (outcome === "declined" && call.options.throwOnDecline)
    throw declinedError(answer, value, call, settings, explain);
  return { value, outcome };
}

function parse(answer: WireAnswer, call: Call, settings: TransportSettings): unknown {
  if (answer.text === "") {
    throw unexpected(
      "unexpected-answer",
      "sent an empty body where JSON is documented",
      answer,
      call,
      settings,
    );
  }
  const type = answer.headers.get("content-type");
  let value: unknown;
  try {
    value = JSON.parse(answer.text);
  } catch {
    // The parser's own message quotes the body, so it is not passed on.
    const what = type?.includes("html") ? "an HTML page" : "a body that is not JSON";
    throw unexpected("unexpected-answer", `sent ${what} where JSON is documented`, answer, call, settings);
  }
  if (typeof value !== "object" || value === null) {
    throw unexpected(
      "unexpected-answer",
      "sent JSON that is neither an object nor a list",
      answer,
      call,
      settings,
    );
  }
  return value;
}

/** An answer that cannot be understood says nothing about what the provider did. */
function unexpected(
  code: PayErrorCode,
  what: string,
  answer: WireAnswer,
  call: Call,
  settings: TransportSettings,
): UnexpectedAnswerError {
  return new UnexpectedAnswerError({
    ...origin(call, settings),
    code,
    outcome: call.operation.retry.class === "safe" ? "not-sent" : "unknown",
    retryable: isRepeatable(call),
    status: answer.status,
    requestId: requestIdOf(answer, settings),
    message: `${settings.rules.provider} ${call.operation.name}: the provider ${what} (status ${answer.status})`,
  });
}

/** The provider's own name of the request, for its support. */
export function requestIdOf(answer: WireAnswer, settings: TransportSettings): string | undefined {
  const header = settings.rules.requestIdHeader;
  return header === undefined ? undefined : (answer.headers.get(header) ?? undefined);
}

function apiError(
  answer: WireAnswer,
  call: Call,
  settings: TransportSettings,
  explain: ExplainCode,
): ApiError {
  const { status } = answer;
  const body = tolerantParse(answer.text);
  const { providerCode, meaning, text } = explainBody(body, settings.rules.error, explain);
  const details: ApiErrorDetails = {
    ...origin(call, settings),
    code: status === 401 || status === 403 ? "authentication" : status === 429 ? "rate-limited" : "api",
    outcome: errorOutcome(status, call, meaning),
    retryable: status === 429 || meaning?.retry === "same" || (status >= 500 && isRepeatable(call)),
    retryAfter: askedWait(answer.headers, settings.clock.date()),
    status,
    requestId: requestIdOf(answer, settings),
    message: `${settings.rules.provider} ${call.operation.name}: ${[
      `status ${status}`,
      providerCode,
      meaning?.meaning ?? text,
    ]
      .filter((part) => part !== undefined)
      .join(", ")}`,
    body,
    providerCode,
    meaning,
  };
  if (details.code === "authentication") return new AuthenticationError(details);
  if (details.code === "rate-limited") return new RateLimitError(details);
  return new ApiError(details);
}

/**
 * What an error status says about the payment. After an attempt without an answer only a refusal that speaks for the
 * repeated id as well can settle the matter.
 */
function errorOutcome(status: number, call: Call, meaning: CodeMeaning | undefined): ErrorOutcome {
  if (call.operation.retry.class === "safe") return "not-sent";
  if (status >= 500 || status === 408) return "unknown";
  if (!call.unsettled) return "refused";
  const speaksForAll =
    call.operation.retry.class === "same-id" &&
    status !== 401 &&
    status !== 403 &&
    status !== 429 &&
    meaning?.kind !== "duplicate";
  return speaksForAll ? "refused" : "unknown";
}

function declinedError(
  answer: WireAnswer,
  value: unknown,
  call: Call,
  settings: TransportSettings,
  explain: ExplainCode,
): DeclinedError {
  const { providerCode, meaning, text } = explainBody(value, call.operation.outcome ?? {}, explain);
  return new DeclinedError({
    ...origin(call, settings),
    code: "declined",
    outcome: "refused",
    status: answer.status,
    requestId: requestIdOf(answer, settings),
    message: `${settings.rules.provider} ${call.operation.name}: ${[
      "declined",
      providerCode,
      meaning?.meaning ?? text,
    ]
      .filter((part) => part !== undefined)
      .join(", ")}`,
    body: value,
    providerCode,
    meaning,
  });
}

function explainBody(
  body: unknown,
  pointers: { readonly code?: string; readonly message?: string },
  explain: ExplainCode,
): { providerCode: string | undefined; meaning: CodeMeaning | undefined; text: string | undefined } {
  const code = pointers.code === undefined ? undefined : valueAt(body, pointers.code);
  const text = pointers.message === undefined ? undefined : valueAt(body, pointers.message);
  const providerCode = typeof code === "string" || typeof code === "number" ? String(code) : undefined;
  return {
    providerCode,
    meaning: providerCode === undefined ? undefined : explain(providerCode),
    text: typeof text === "string" && text !== "" ? text : undefined,
  };
}

/** Error bodies come from proxies too, so anything is accepted; long texts are cut. */
function tolerantParse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, 2_000);
  }
}
