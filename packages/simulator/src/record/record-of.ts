import { redactedText, redactHeaders, redactText, redactValue } from "@pay/core";
import { type CoverageSource, type Exchange, findSensitive, type RecordedMessage } from "@pay/testing";

/** One exchange as it may be kept: without secrets, card data and personal data. */
export interface ExchangeRecord {
  readonly provider: string;
  /** `received`: a request of a client. `sent`: an attempt to deliver a webhook. */
  readonly direction: "received" | "sent";
  readonly number: number;
  /** When it began, in ISO 8601 by the simulator's clock. */
  readonly at: string;
  /** Milliseconds it took; absent when it did not end. */
  readonly duration?: number;
  readonly [detail: string]: unknown;
}

interface Hidden {
  readonly values: ReadonlySet<string>;
  readonly headers: ReadonlySet<string>;
}

/** Leaves out of an exchange what the document marks as sensitive, and what is secret whatever the document says. */
export function recordOf(
  source: CoverageSource & { readonly name: string },
  exchange: Exchange,
): ExchangeRecord {
  const sensitive = findSensitive(source, exchange);
  const hidden: Hidden = {
    values: sensitive.values,
    headers: new Set([...sensitive.headers, ...credentialHeaders(source)]),
  };
  const { direction, number, at, answeredAt, request, answer, fault } = exchange;
  return {
    provider: source.name,
    direction,
    number,
    at: new Date(at).toISOString(),
    ...(answeredAt === undefined ? {} : { duration: answeredAt - at }),
    ...(direction === "received"
      ? requestDetails(exchange, hidden)
      : webhookDetails(exchange, sensitive.request, hidden)),
    request: {
      method: request.method,
      url: redactText(request.url, { values: hidden.values, pointers: [] }),
      headers: headersOf(request, hidden),
      ...(direction === "received"
        ? bodyOf(request, sensitive.request, hidden)
        : { bytes: request.body.byteLength }),
    },
    ...(answer === undefined
      ? {}
      : {
          answer: {
            status: answer.status,
            headers: headersOf(answer, hidden),
            ...bodyOf(answer, sensitive.answer, hidden),
          },
        }),
    ...(fault === undefined ? {} : { fault: fault.kind }),
  };
}

function requestDetails(exchange: Exchange & { direction: "received" }, { values }: Hidden): object {
  const { operation, processed, violations, unhandled, failed } = exchange;
  const text = (shown: string): string => redactText(shown, { values, pointers: [] });
  return {
    ...(operation === undefined ? {} : { operation }),
    processed,
    ...(failed ? { failed } : {}),
    ...(violations.length === 0
      ? {}
      : {
          violations: violations.map(({ where, at, message }) => ({
            where,
            at: text(at),
            message: text(message),
          })),
        }),
    ...(unhandled === undefined ? {} : { unhandled: text(unhandled) }),
  };
}

function webhookDetails(
  exchange: Exchange & { direction: "sent" },
  pointers: readonly string[],
  { values }: Hidden,
): object {
  const { webhook, delivery, attempt, acknowledged, error, payload } = exchange;
  return {
    webhook,
    delivery,
    attempt,
    acknowledged,
    ...(error === undefined ? {} : { error: redactText(error, { values, pointers: [] }) }),
    payload: redactValue(payload, { values, pointers }),
  };
}

function headersOf({ headers }: RecordedMessage, { values, headers: names }: Hidden): Record<string, string> {
  const shown = redactHeaders(headers, { values, pointers: [] });
  for (const name of Object.keys(shown)) if (names.has(name)) shown[name] = redactedText;
  return shown;
}

/** What is no JSON has no members to look for secrets in, so only its length is told. */
function bodyOf(message: RecordedMessage, pointers: readonly string[], { values }: Hidden): object {
  if (message.body.byteLength === 0) return {};
  const bytes = message.body.byteLength;
  if (!/[/+]json\b/i.test(message.headers["content-type"] ?? "")) return { bytes };
  try {
    return { body: redactValue(JSON.parse(message.text), { values, pointers }) };
  } catch {
    return { bytes };
  }
}

/** Headers that carry credentials by the document's security schemes. */
function credentialHeaders({ spec }: CoverageSource): string[] {
  const { components } = spec.document as { components?: { securitySchemes?: Record<string, unknown> } };
  return Object.values(components?.securitySchemes ?? {}).flatMap((scheme) => {
    const { type, in: place, name } = scheme as Readonly<Record<string, unknown>>;
    return type === "apiKey" && place === "header" && typeof name === "string" ? [name.toLowerCase()] : [];
  });
}
