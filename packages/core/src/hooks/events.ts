import { requestIdOf, tolerantParse } from "../answer/wire.js";
import type { InputIssue } from "../errors/kinds.js";
import type { Attempt } from "../errors/pay-error.js";
import { headerValue, isHeaderName, isOwnHeader } from "../input/request.js";
import { sentInput } from "../input/sent.js";
import { collectSecrets, redactHeaders, redactIdentifier, redactValue } from "../redact.js";
import type { Call, TransportSettings, WireAnswer } from "../transport/call.js";
import { secretsOf } from "../transport/failure.js";
import type { RequestEvent, ResponseEvent } from "./hooks.js";
import { callEvent } from "./notify.js";

/** The event of an attempt that is about to be made. Copies are made when they are read. */
export function requestEvent(call: Call, settings: TransportSettings): RequestEvent {
  const { request, operation } = call;
  return {
    ...callEvent(call, settings),
    attempt: call.attempts.length + 1,
    method: request.method,
    origin: new URL(request.url).origin,
    path: operation.path,
    get headers() {
      return redactHeaders(request.headers, secretsOf(call));
    },
    get input() {
      const { values } = secretsOf(call);
      return redactValue(sentInput(call), { values, pointers: operation.sensitive?.input ?? [] });
    },
    addHeader(name, value) {
      const issues: InputIssue[] = [];
      headerValue(value, name, issues);
      if (!isHeaderName(name) || isOwnHeader(name.toLowerCase()) || issues.length > 0)
        throw new TypeError(`${name} cannot be sent as a header`);
      request.headers[name.toLowerCase()] ??= value;
    },
  };
}

/** The provider's name of a request, for others than the caller: it may be made from what was sent. */
export function shownRequestId(
  answer: WireAnswer,
  call: Call,
  settings: TransportSettings,
): string | undefined {
  const id = requestIdOf(answer, settings);
  return id === undefined ? undefined : redactIdentifier(id, secretsOf(call));
}

/** The event of an attempt that is over. */
export function responseEvent(
  call: Call,
  settings: TransportSettings,
  attempt: Attempt,
  answer: WireAnswer | undefined,
): ResponseEvent {
  return {
    ...callEvent(call, settings),
    ...attempt,
    get requestId() {
      return answer === undefined ? undefined : shownRequestId(answer, call, settings);
    },
    get body() {
      if (answer === undefined) return undefined;
      const body = tolerantParse(answer.text);
      const secrets = secretsOf(call);
      collectSecrets(body, secrets.pointers, call.secrets);
      return redactValue(body, secrets);
    },
  };
}
