import {
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  DeclinedError,
  RateLimitError,
} from "../errors/kinds.js";
import type { ErrorOutcome } from "../errors/pay-error.js";
import type { CodeMeaning } from "../operation.js";
import { collectSecrets } from "../redact.js";
import type { Call, TransportSettings, WireAnswer } from "../transport/call.js";
import { isRepeatable, origin } from "../transport/failure.js";
import { askedWait } from "../transport/retry-after.js";
import { explainBody } from "./explain.js";
import { requestIdOf, tolerantParse } from "./wire.js";

/** The error of an answer with an error status. */
export function apiError(answer: WireAnswer, call: Call, settings: TransportSettings): ApiError {
  const { status } = answer;
  const body = tolerantParse(answer.text);
  collectAnswerSecrets(body, call);
  const { providerCode, meaning, text } = explainBody(body, settings.rules.error, "error", settings.explain);
  const outcome = errorOutcome(status, call, meaning);
  const details: ApiErrorDetails = {
    ...origin(call, settings),
    code: status === 401 || status === 403 ? "authentication" : status === 429 ? "rate-limited" : "api",
    outcome,
    retryable: isWorthRepeating(status, meaning) && (outcome === "refused" || isRepeatable(call, outcome)),
    retryAfter: askedWait(answer, settings.clock.date()),
    status,
    requestId: requestIdOf(answer, settings),
    message: `${settings.rules.provider} ${call.operation.name}: status ${status}${text}`,
    body,
    providerCode,
    meaning,
  };
  if (details.code === "authentication") return new AuthenticationError(details);
  if (details.code === "rate-limited") return new RateLimitError(details);
  return new ApiError(details);
}

/** The error of a declined payment, for callers that want one. */
export function declinedError(answer: WireAnswer, call: Call, settings: TransportSettings): DeclinedError {
  const body = call.value;
  collectAnswerSecrets(body, call);
  const pointers = call.operation.outcome ?? {};
  const { providerCode, meaning, text } = explainBody(body, pointers, "decline", settings.explain);
  return new DeclinedError({
    ...origin(call, settings),
    code: "declined",
    outcome: "refused",
    status: answer.status,
    requestId: requestIdOf(answer, settings),
    message: `${settings.rules.provider} ${call.operation.name}: declined${text}`,
    body,
    providerCode,
    meaning,
  });
}

/** What is secret in one place of an answer may stand in its explanation as well. */
function collectAnswerSecrets(body: unknown, call: Call): void {
  collectSecrets(body, call.operation.sensitive?.answer ?? [], call.secrets);
}

function isWorthRepeating(status: number, meaning: CodeMeaning | undefined): boolean {
  if (status === 408 || status === 425 || status === 429) return true;
  return meaning === undefined ? status >= 500 : meaning.retry === "same";
}

/** What an error status says about the payment. */
function errorOutcome(status: number, call: Call, meaning: CodeMeaning | undefined): ErrorOutcome {
  if (call.retryClass === "safe") return "not-sent";
  // A duplicate was acted on, if not for this call then for one before it.
  if (status >= 500 || status === 408 || meaning?.kind === "duplicate") return "unknown";
  if (!call.unsettled) return "refused";
  // After an attempt without an answer, only a refusal of the content itself holds for that attempt as well: the bytes
  // were the same. Anything else may be about the repeat alone.
  const holdsForAll =
    call.retryClass === "same-id" && (meaning?.kind === "invalid" || meaning?.kind === "declined");
  return holdsForAll ? "refused" : "unknown";
}
