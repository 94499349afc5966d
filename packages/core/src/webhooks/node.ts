import { tell } from "../hooks/tell.js";
import type { WebhookHandler } from "./handler.js";
import type { WebhookHooks } from "./hooks.js";

/** The part of Node's `IncomingMessage` that is needed; Express and Fastify requests have it too. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableEnded?: boolean;
}

/** The part of Node's `ServerResponse` that is needed. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body?: string | Uint8Array): unknown;
}

/**
 * Runs a web-standard webhook handler behind `node:http`, Express or anything with the same objects. The body must not
 * have been read by a parser before: signatures cover the raw bytes. `hooks` are those of the handler: `refused` is told of
 * requests that never get to it, since they are none that the web's `Request` can be.
 *
 * @throws TypeError when the body was already consumed.
 */
export function toNodeHandler(
  handler: WebhookHandler,
  hooks: Pick<WebhookHooks<unknown>, "refused"> = {},
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    if (request.readableEnded) {
      throw new TypeError(
        "the request's body was already read, probably by a body parser such as express.json(): mount the webhook before it",
      );
    }
    let given: Request;
    try {
      given = webRequest(request);
    } catch {
      // Anybody can send a method or a path that a `Request` cannot have; a rejection would end the process.
      tell(() => hooks.refused?.({ reason: "request", status: 400, error: undefined }));
      response.writeHead(400, {});
      response.end();
      return;
    }
    const answer = await handler(given);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(new Uint8Array(await answer.arrayBuffer()));
  };
}

function webRequest(request: NodeRequest): Request {
  const headers = new Headers();
  for (const name of Object.keys(request.headers)) {
    const value = request.headers[name];
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined) headers.append(name, item);
  }
  const method = request.method ?? "POST";
  const init: RequestInit & { duplex?: "half" } = { method, headers };
  if (method !== "GET" && method !== "HEAD") {
    init.body = streamOf(request);
    init.duplex = "half";
  }
  return new Request(new URL(request.url ?? "/", "http://localhost"), init);
}

function streamOf(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
