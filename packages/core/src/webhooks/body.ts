import { WebhookError } from "../errors/kinds.js";

/** Request headers in any of the usual forms. Names are compared without regard to case. */
export type HeadersInput =
  | Pick<Headers, "get">
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The body as it came; `undefined` when it is larger than `maximumBytes`. */
export async function readBody(request: Request, maximumBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > maximumBytes) return undefined;
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maximumBytes) {
      // Nobody reads the rest; whether the peer hears of it does not matter.
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** One header out of any of the accepted forms; several values of one name are not accepted. */
export function readHeader(headers: HeadersInput, name: string): string | undefined {
  // Only `Headers` has a function there: in a plain record a member of that name would be a header called "get".
  const get = (headers as { get?: unknown }).get;
  if (typeof get === "function") return (headers as Pick<Headers, "get">).get(name) ?? undefined;
  const record = headers as Readonly<Record<string, string | readonly string[] | undefined>>;
  const values = Object.keys(record)
    .filter((key) => key.toLowerCase() === name.toLowerCase())
    .flatMap((key) => record[key] ?? []);
  return values.length === 1 ? values[0] : undefined;
}

/** The raw body as bytes, whatever form it came in. */
export function bodyBytes(rawBody: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof rawBody === "string" ? new TextEncoder().encode(rawBody) : new Uint8Array(rawBody);
}

/** Parses verified bytes as a JSON object. */
export function parseEvent(bytes: Uint8Array, provider: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    value = undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new WebhookError({
      code: "webhook-payload",
      provider,
      outcome: "not-sent",
      message: `${provider} webhook: the genuine body is not a JSON object`,
    });
  }
  return value as Readonly<Record<string, unknown>>;
}
