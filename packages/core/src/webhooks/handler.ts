import { WebhookError } from "../errors/kinds.js";
import { isPayError } from "../errors/pay-error.js";
import { tell } from "../hooks/tell.js";
import { type DedupeStore, memoryDedupe } from "./dedupe.js";
import { takeTurn, type WebhookOrder } from "./order.js";

/** Request headers in any of the usual forms. Names are compared without regard to case. */
export type HeadersInput =
  | Pick<Headers, "get">
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Verifies or decrypts raw bytes, then parses them. Rejects with a `WebhookError` for anything not genuine. */
export type OpenWebhook<Event> = (rawBody: string | Uint8Array, headers: HeadersInput) => Promise<Event>;

/** What makes a handler of webhooks. */
export interface WebhookHandlerOptions<Event> {
  readonly open: OpenWebhook<Event>;
  /** Names the event: two deliveries with the same key are the same event. */
  readonly keyOf: (event: Event) => string;
  /**
   * Where the event stands among the others about its object, so that a late one never takes the merchant back.
   * `undefined`: nowhere. Default: events have no order.
   */
  readonly orderOf?: (event: Event) => WebhookOrder | undefined;
  /** The answer that the provider takes for an acknowledgement. */
  readonly acknowledge: (event: Event) => Response;
  /** Acts on an event. When it throws, the delivery is not acknowledged and the provider sends it again. */
  readonly onEvent: (event: Event) => void | Promise<void>;
  /** Where handled deliveries are remembered. Default: the memory of this process. */
  readonly dedupe?: DedupeStore;
  /** Told about deliveries that were refused or failed, and about notes of handled ones that could not be made; for a log. */
  readonly onRefused?: (error: unknown) => void;
  /** Largest body that is read, in bytes. Default 1,048,576. */
  readonly maximumBytes?: number;
}

/** A web-standard endpoint: give it to Hono, a Worker, Deno, Bun, or to `toNodeHandler` for Node and Express. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/** Makes an endpoint that hands each event to `onEvent`. */
export type HandleWebhooks<Event> = (
  onEvent: WebhookHandlerOptions<Event>["onEvent"],
  options?: Pick<WebhookHandlerOptions<Event>, "dedupe" | "onRefused">,
) => WebhookHandler;

/**
 * Answers 200 as the provider expects once `onEvent` succeeded, also for repeated deliveries and for events that a later
 * one of the same object has overtaken, which do not reach it; 401 or 400 for deliveries that are not genuine or cannot be
 * read; 409 while another delivery of the same event, or another event of the same object, is being handled; 500 when
 * `onEvent` or anything else failed. Never rejects.
 */
export function webhookHandler<Event>(options: WebhookHandlerOptions<Event>): WebhookHandler {
  const dedupe = options.dedupe ?? memoryDedupe();
  const maximumBytes = options.maximumBytes ?? 1_048_576;
  const report = (error: unknown): void => {
    if (options.onRefused !== undefined) tell(options.onRefused, error, options);
  };

  /** Notes what became of a delivery; that it cannot be noted changes nothing about it. */
  const note = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      report(error);
    }
  };

  /** Hands the event on in its turn; `false` when it must come again. */
  const handOn = async (event: Event): Promise<boolean> => {
    const order = options.orderOf?.(event);
    if (order === undefined) {
      await options.onEvent(event);
      return true;
    }
    const turn = await takeTurn(dedupe, order);
    if (turn === "busy") return false;
    if (turn === "overtaken") return true;
    let handled = false;
    try {
      await options.onEvent(event);
      handled = true;
    } finally {
      await note(() => turn.end(handled));
    }
    return true;
  };

  const handle = async (event: Event): Promise<Response> => {
    const key = options.keyOf(event);
    const claim = await dedupe.claim(key);
    if (claim === "done") return options.acknowledge(event);
    if (claim === "busy") return new Response(null, { status: 409 });
    let isDone = false;
    try {
      isDone = await handOn(event);
    } finally {
      if (!isDone) await note(() => dedupe.release(key));
    }
    if (!isDone) return new Response(null, { status: 409 });
    await note(() => dedupe.complete(key));
    return options.acknowledge(event);
  };

  return async (request) => {
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
    try {
      const rawBody = await readBody(request, maximumBytes);
      if (rawBody === undefined) return new Response(null, { status: 413 });
      let event: Event;
      try {
        event = await options.open(rawBody, request.headers);
      } catch (error) {
        if (!isPayError(error)) throw error;
        report(error);
        return new Response(null, { status: error.code === "webhook-signature" ? 401 : 400 });
      }
      return await handle(event);
    } catch (error) {
      report(error);
      return new Response(null, { status: 500 });
    }
  };
}

async function readBody(request: Request, maximumBytes: number): Promise<Uint8Array | undefined> {
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
