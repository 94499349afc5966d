import type { CodeMeaning } from "../operation.js";
import { noSecrets, redactText, redactValue } from "../redact.js";
import { PayError, type PayErrorDetails } from "./pay-error.js";

/** What an {@link ApiError} adds. */
export interface ApiErrorDetails extends PayErrorDetails {
  readonly body: unknown;
  readonly providerCode?: string | undefined;
  readonly meaning?: CodeMeaning | undefined;
}

/**
 * The provider answered with an error status, or with a refusal where exceptions were asked for.
 *
 * `Body` is the documented error body; what an undocumented status carries is kept as it came, without secrets.
 */
export class ApiError<Body = unknown> extends PayError {
  /** The answer's body, secrets replaced. Text where it was not JSON. */
  readonly body: Body;
  /** The provider's own reason code. */
  readonly providerCode: string | undefined;
  /** What that code means and whether trying again can help, where it is known. */
  readonly meaning: CodeMeaning | undefined;

  constructor(details: ApiErrorDetails) {
    super(details);
    // The type is a promise of the provider's document, not of this class; the copy only differs in redacted texts.
    this.body = redactValue(details.body, details.secrets ?? noSecrets) as Body;
    // A code of the published list is nobody's secret, whatever a secret happens to spell, and programs branch on it.
    this.providerCode =
      details.providerCode === undefined || details.meaning !== undefined
        ? details.providerCode
        : redactText(details.providerCode, details.secrets);
    this.meaning = details.meaning;
  }
}

/** The credentials were refused (401, 403), or there are none to send. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {}

/** Too many requests. `retryAfter` says when to come back, where the provider said so. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {}

/** A decline or refusal that came with a success status, thrown only when `throwOnDecline` is set. */
export class DeclinedError<Body = unknown> extends ApiError<Body> {}

/** No complete answer within the time allowed (`timeout`), or for the whole call (`deadline`). */
export class TimeoutError extends PayError {}

/** The caller's signal was aborted. */
export class AbortedError extends PayError {}

/** The connection failed. `outcome` tells a connection that was never made from one that broke afterwards. */
export class NetworkError extends PayError {}

/** An answer that is not what the provider documents: HTML, an empty or broken body, a redirect, an undeclared status. */
export class UnexpectedAnswerError extends PayError {}

/** A webhook that is not genuine or cannot be read. */
export class WebhookError extends PayError {}

/** One thing wrong with an input. Never shows the value itself. */
export interface InputIssue {
  /** The member, as the caller wrote it: `checkoutInvoice.items[0].price`. Empty for the input as a whole. */
  readonly path: string;
  /** What is wrong with it. */
  readonly problem: string;
  /** What would be accepted. */
  readonly allowed: string;
}

/** The input or a setting is wrong; nothing was sent. */
export class InputError extends PayError {
  /** Everything that is wrong, in the order of the input. */
  readonly issues: readonly InputIssue[];

  constructor(
    details: Omit<PayErrorDetails, "message" | "outcome" | "code"> & {
      readonly issues: readonly InputIssue[];
      readonly code?: "invalid-input" | "configuration";
    },
  ) {
    const first = details.issues.slice(0, 3).map(describe).join("; ");
    const more = details.issues.length > 3 ? ` (and ${details.issues.length - 3} more)` : "";
    super({
      code: "invalid-input",
      ...details,
      outcome: "not-sent",
      message: `${details.operation ?? details.provider ?? "input"}: ${first}${more}`,
    });
    // A member's name may be what somebody typed into the wrong field.
    this.issues = details.issues.map(({ path, problem, allowed }) => ({
      path: redactText(path, details.secrets),
      problem: redactText(problem, details.secrets),
      allowed,
    }));
  }
}

const describe = ({ path, problem, allowed }: InputIssue): string =>
  `${path === "" ? "the input" : path} ${problem}; allowed: ${allowed}`;
