import type { EncodedAnswer, IncomingRequest, Reply } from "./messages.js";

/** What a door needs of a simulator. */
export interface Receiver {
  receive(incoming: IncomingRequest): Promise<Reply>;
}

/**
 * Answers a request in process, as the platform's `fetch` would over a socket: a lost connection rejects with a
 * `TypeError`, a truncated or stalled body does so while it is read, and the request's signal ends every wait.
 */
export async function fetchThrough(
  receiver: Receiver,
  input: Request | string | URL,
  init?: RequestInit,
): Promise<Response> {
  const request = toRequest(input, init);
  const { signal } = request;
  signal.throwIfAborted();
  const reply = await Promise.race([receiver.receive(incomingFrom(request)), aborted(signal)]);
  return deliver(reply, signal);
}

/** A platform request from whatever `fetch` can be called with. */
export function toRequest(input: Request | string | URL, init?: RequestInit): Request {
  if (input instanceof Request && init === undefined) return input;
  if (typeof input === "string" || input instanceof URL || input instanceof Request) {
    return new Request(input, init);
  }
  // Clients may bring a lighter request of their own that has the same members.
  const { url, method, headers, body, signal } = input as Request;
  return new Request(url, { method, headers, body, signal, ...init });
}

function incomingFrom(request: Request): IncomingRequest {
  return {
    method: request.method.toUpperCase(),
    url: request.url,
    headers: request.headers,
    body: async () => new Uint8Array(await request.arrayBuffer()),
  };
}

/** Never resolves; rejects with the signal's reason. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

async function deliver(reply: Reply, signal: AbortSignal): Promise<Response> {
  switch (reply.kind) {
    case "complete":
      return respond(reply.answer, hasBody(reply.answer) ? reply.answer.body : null);
    case "closed":
      throw networkError("fetch failed", "UND_ERR_SOCKET", "other side closed");
    case "reset":
      throw networkError("fetch failed", "ECONNRESET", "read ECONNRESET");
    case "silent":
      return aborted(signal);
    case "stalled":
      return respond(reply.answer, stalledBody(reply.answer.body.subarray(0, reply.bytes), signal));
    case "truncated":
      return respond(reply.answer, truncatedBody(reply.answer.body.subarray(0, reply.bytes)));
  }
}

function hasBody({ status }: EncodedAnswer): boolean {
  return status !== 204 && status !== 205 && status !== 304;
}

function respond({ status, headers }: EncodedAnswer, body: BodyInit | null): Response {
  return new Response(body, { status, headers });
}

/** The error that the platform's `fetch` rejects with, its cause included. */
function networkError(message: string, code: string, reason: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(reason), { code }) });
}

function stalledBody(first: Uint8Array, signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        if (first.byteLength > 0) controller.enqueue(first);
        signal.addEventListener("abort", () => controller.error(signal.reason), { once: true });
      },
    },
    { highWaterMark: 0 },
  );
}

function truncatedBody(first: Uint8Array): ReadableStream<Uint8Array> {
  let sent = first.byteLength === 0;
  return new ReadableStream<Uint8Array>(
    {
      // An error throws away what is still queued, so it has to wait until the first part was taken.
      pull(controller) {
        if (sent) controller.error(networkError("terminated", "UND_ERR_SOCKET", "other side closed"));
        else controller.enqueue(first);
        sent = true;
      },
    },
    { highWaterMark: 0 },
  );
}
