import { isPayError, type PayError } from "../errors/pay-error.js";
import { tell } from "../hooks/tell.js";
import { type HeadersInput, readBody } from "./body.js";
import { type DedupeStore, memoryDedupe } from "./dedupe.js";
import { type RefusedDelivery, type WebhookHooks, withEvent } from "./hooks.js";
import { takeTurn, type WebhookOrder } from "./order.js";

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
  /** Told what became of each delivery: handled, repeated, overtaken, postponed, refused or failed. For a log. */
  readonly hooks?: WebhookHooks<Event>;
  /** Largest body that is read, in bytes. Default 1,048,576. */
  readonly maximumBytes?: number;
}

/** A web-standard endpoint: give it to Hono, a Worker, Deno, Bun, or to `toNodeHandler` for Node and Express. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/** Makes an endpoint that hands each event to `onEvent`. */
export type HandleWebhooks<Event> = (
  onEvent: WebhookHandlerOptions<Event>["onEvent"],
  options?: Pick<WebhookHandlerOptions<Event>, "dedupe" | "hooks">,
) => WebhookHandler;

/**
 * Answers 200 as the provider expects once `onEvent` succeeded, also for repeated deliveries and for events that a later
 * one of the same object has overtaken, which do not reach it; 401 or 400 for deliveries that are not genuine or cannot be
 * read; 409 while another delivery of the same event, or another event of the same object, is being handled; 500 when
 * `onEvent` or anything else failed. Never rejects. `hooks` are told which of these it was.
 */
export function webhookHandler<Event>(options: WebhookHandlerOptions<Event>): WebhookHandler {
  const { hooks, dedupe = memoryDedupe(), maximumBytes = 1_048_576 } = options;

  const refuse = (reason: RefusedDelivery["reason"], status: number, error?: PayError): Response => {
    tell(() => hooks?.refused?.({ reason, status, error }));
    return new Response(null, { status, headers: status === 405 ? { allow: "POST" } : {} });
  };

  return async (request) => {
    if (request.method !== "POST") return refuse("method", 405);
    let event: Event;
    try {
      const rawBody = await readBody(request, maximumBytes);
      if (rawBody === undefined) return refuse("size", 413);
      event = await options.open(rawBody, request.headers);
    } catch (error) {
      if (isPayError(error)) {
        const isForeign = error.code === "webhook-signature";
        return isForeign ? refuse("signature", 401, error) : refuse("payload", 400, error);
      }
      tell(() =>
        hooks?.failed?.(withEvent(undefined, { id: undefined, object: undefined, status: 500, error })),
      );
      return new Response(null, { status: 500 });
    }
    return handleEvent(event, options, dedupe);
  };
}

async function handleEvent<Event>(
  event: Event,
  options: WebhookHandlerOptions<Event>,
  dedupe: DedupeStore,
): Promise<Response> {
  const { hooks } = options;
  let id: string | undefined;
  let order: WebhookOrder | undefined;
  try {
    id = options.keyOf(event);
    order = options.orderOf?.(event);
    return await settle(event, id, order, options, dedupe);
  } catch (error) {
    const object = order?.of;
    tell(() => hooks?.failed?.(withEvent(event, { id, object, status: 500, error })));
    return new Response(null, { status: 500 });
  }
}

/** Handles an event unless that is not to be done, and answers. */
async function settle<Event>(
  event: Event,
  id: string,
  order: WebhookOrder | undefined,
  options: WebhookHandlerOptions<Event>,
  dedupe: DedupeStore,
): Promise<Response> {
  const { hooks } = options;
  const about = { id, object: order?.of };

  /** Notes what became of the delivery; that it cannot be noted changes nothing about it. */
  const note = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      tell(() => hooks?.unnoted?.(withEvent(event, { ...about, error })));
    }
  };

  const acknowledge = (became: "handled" | "repeated" | "overtaken"): Response => {
    const answer = options.acknowledge(event);
    tell(() => hooks?.[became]?.(withEvent(event, { ...about, status: answer.status })));
    return answer;
  };

  const postpone = (by: "event" | "object"): Response => {
    tell(() => hooks?.postponed?.(withEvent(event, { ...about, status: 409, by })));
    return new Response(null, { status: 409 });
  };

  /** Hands the event on in its turn; `busy` when it must come again. */
  const handOn = async (): Promise<"handled" | "overtaken" | "busy"> => {
    const turn = order === undefined ? undefined : await takeTurn(dedupe, order);
    if (turn === "busy" || turn === "overtaken") return turn;
    let isHandled = false;
    try {
      await options.onEvent(event);
      isHandled = true;
    } finally {
      if (turn !== undefined) await note(() => turn.end(isHandled));
    }
    return "handled";
  };

  const claim = await dedupe.claim(id);
  if (claim === "done") return acknowledge("repeated");
  if (claim === "busy") return postpone("event");
  let became: "handled" | "overtaken" | "busy" = "busy";
  try {
    became = await handOn();
  } finally {
    if (became === "busy") await note(() => dedupe.release(id));
  }
  if (became === "busy") return postpone("object");
  await note(() => dedupe.complete(id));
  return acknowledge(became);
}
