import type { Operation } from "../../../src/operation.js";
import { asObject, type Json } from "./document.js";

/** What a provider, a proxy or the network makes of a request. */
export interface Reaction {
  readonly name: string;
  /** One of the few that every input is tried with. */
  readonly brief: boolean;
  /** The answer says that the payment was declined. */
  readonly declines?: boolean;
  /** The body is one that the document describes. */
  readonly documented?: boolean;
  /** @throws what the network fails with. */
  readonly react: () => Response;
}

/** The declared answers of an operation, with bodies that the document describes. */
export interface PreparedAnswer {
  readonly status: number;
  readonly bodies: readonly unknown[];
}

/**
 * Everything that can come of a call.
 *
 * @param quotes What a body quotes, by what else it says.
 * @param heard What headers quote.
 */
export function reactionsTo(
  row: Operation,
  answers: readonly PreparedAnswer[],
  quotes: (body: unknown) => string,
  heard: string,
): Reaction[] {
  const succeeded = answers.filter(({ status }) => status < 300);
  const declined = (row.outcome?.rules ?? []).filter(({ is }) => is === "declined");
  const quote = quotes(undefined);
  const json = (status: number, body: unknown): (() => Response) => {
    const text = isBodiless(status) ? null : JSON.stringify(body);
    return () => new Response(text, { status, headers: headersWith("application/json", heard) });
  };
  return [
    ...succeeded.flatMap(({ status, bodies }) =>
      (bodies.length === 0 ? [undefined] : bodies).flatMap((body, index) => [
        { name: `${status}, body ${index}`, brief: index === 0, documented: true, react: json(status, body) },
        {
          name: `${status}, body ${index} that quotes`,
          brief: false,
          documented: true,
          react: json(status, withQuotes(body, quotes)),
        },
      ]),
    ),
    ...declined.map((rule, index) => {
      const [{ status, bodies } = { status: 200, bodies: [] }] = succeeded;
      const body = structuredClone(withQuotes(bodies[0] ?? {}, quotes));
      for (const [pointer, [value]] of Object.entries(rule.when)) put(body, pointer, value);
      for (const pointer of [row.outcome?.code, row.outcome?.message]) {
        if (pointer !== undefined && !(pointer in rule.when)) put(body, pointer, quote);
      }
      return { name: `declined by rule ${index}`, brief: false, declines: true, react: json(status, body) };
    }),
    ...answers
      .filter(({ status }) => status >= 300)
      .flatMap(({ status, bodies }, index) => [
        {
          name: `${status} as documented`,
          brief: index === 0,
          documented: true,
          react: json(status, withQuotes(bodies[0], quotes)),
        },
        {
          name: `${status} as undocumented`,
          brief: false,
          react: json(status, { ...loud(quote), code: quote }),
        },
      ]),
    ...[200, 404, 502].map((status) => ({
      name: `${status} with a page`,
      brief: false,
      react: () =>
        new Response(`<html><title>${quote}</title><p>${quote}</p></html>`, {
          status,
          headers: headersWith("text/html", heard),
        }),
    })),
    {
      name: "500 with text",
      brief: false,
      react: () => new Response(quote, { status: 500, headers: headersWith("text/plain", heard) }),
    },
    {
      name: "200 with half of its JSON",
      brief: false,
      react: () =>
        new Response(`{"message":${JSON.stringify(quote)},"rest`, {
          headers: headersWith("application/json", heard),
        }),
    },
    {
      name: "302 to another origin",
      brief: false,
      react: () =>
        new Response(null, {
          status: 302,
          headers: { location: `https://elsewhere.example/?${new URLSearchParams({ quote })}` },
        }),
    },
    {
      name: "a lost answer",
      brief: true,
      react: () => {
        throw Object.assign(new TypeError(`fetch failed: ${quote}`), {
          request: { body: quote },
          cause: Object.assign(new Error(quote), { code: "ECONNRESET", sent: quote }),
        });
      },
    },
  ];
}

/** Members that quote wherever a text can stand. */
const loud = (quote: string): Json => ({
  message: quote,
  details: quote,
  text: { deep: [quote, { [quote]: quote }] },
  [quote]: quote,
});

const isBodiless = (status: number): boolean => status === 204 || status === 304;

/** Headers in which a provider may name the request after what it got. */
function headersWith(type: string, quote: string): Headers {
  const value = encodeURIComponent(quote);
  return new Headers({
    "content-type": type,
    "cf-ray": value,
    "x-request-id": value,
    "x-global-transaction-id": value,
  });
}

/** A documented body with members that quote beside its own, or with an item that does. */
function withQuotes(body: unknown, quotes: (body: unknown) => string): unknown {
  const beside = loud(quotes(body));
  return Array.isArray(body) ? [...body, beside] : { ...beside, ...asObject(body) };
}

/** Puts a value at a JSON pointer, making what is missing on the way. */
function put(body: unknown, pointer: string, value: unknown): void {
  const tokens = pointer.split("/").slice(1);
  let holder = body as Record<string, unknown>;
  for (const [index, token] of tokens.entries()) {
    const key = token === "*" ? "0" : token;
    if (index === tokens.length - 1) {
      if (value === null) delete holder[key];
      else holder[key] = value;
      return;
    }
    const next = holder[key];
    if (typeof next !== "object" || next === null) holder[key] = tokens[index + 1] === "*" ? [{}] : {};
    holder = holder[key] as Record<string, unknown>;
  }
}
