import type { Caller, ResourceRows } from "./client.js";
import { InputError } from "./errors/kinds.js";
import type { Operation } from "./operation.js";
import type { AnswerHeaders } from "./transport/call.js";

/**
 * A stand-in for `Request` that only carries what the transport needs. Building a real one and reading its body again
 * would cost more than the rest of the call.
 */
export class RawRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  operation: Operation | undefined;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.headers = new Headers(init.headers);
    const body = init.body ?? undefined;
    if (body !== undefined && typeof body !== "string") {
      throw new TypeError("a raw call takes its body as text or as an object that becomes JSON or a form");
    }
    this.body = body;
    this.signal = init.signal ?? undefined;
  }
}

/** What an openapi-fetch client needs to run on the shared transport. */
export interface RawTransport {
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly Request: typeof Request;
  readonly middleware: {
    onRequest(parameters: { readonly schemaPath: string; readonly request: Request }): undefined;
  };
}

/**
 * Connects an openapi-fetch client to a caller. The casts stand for one fact: openapi-fetch only hands its request from
 * the given class to the given functions, and never looks inside.
 */
export function rawTransport(caller: Caller, rows: ResourceRows, provider: string): RawTransport {
  const operations = new Map<string, Operation>();
  for (const methods of Object.values(rows)) {
    for (const operation of Object.values(methods))
      operations.set(`${operation.method} ${operation.path}`, operation);
  }
  return {
    baseUrl: caller.baseUrl,
    Request: RawRequest as unknown as typeof Request,
    middleware: {
      onRequest({ schemaPath, request }) {
        (request as unknown as RawRequest).operation = operations.get(`${request.method} ${schemaPath}`);
        return undefined;
      },
    },
    fetch: async (given) => {
      const request = given as unknown as RawRequest;
      const { operation } = request;
      if (operation === undefined) {
        throw new InputError({
          provider,
          issues: [
            {
              path: "path",
              problem: "is not an operation of this provider",
              allowed: [...operations.keys()].join(", "),
            },
          ],
        });
      }
      const answer = await caller.send(
        operation,
        { url: request.url, headers: Object.fromEntries(request.headers), body: request.body },
        request.signal === undefined ? {} : { signal: request.signal },
      );
      const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
      return new Response(empty ? null : answer.text, {
        status: answer.status,
        headers: headersOf(answer.headers),
      });
    },
  };
}

/** Makes the openapi-fetch client of a provider on the caller's transport. `create` is openapi-fetch itself. */
export function connectRaw<Raw extends { use(middleware: RawTransport["middleware"]): void }>(
  caller: Caller,
  rows: ResourceRows,
  create: (options: Pick<RawTransport, "baseUrl" | "fetch" | "Request">) => Raw,
): Raw {
  const { middleware, ...options } = rawTransport(caller, rows, caller.provider);
  const raw = create(options);
  raw.use(middleware);
  return raw;
}

/** The body was decoded already, so its length and encoding on the wire no longer hold. */
function headersOf(headers: AnswerHeaders): Headers {
  const copy = new Headers();
  const type = headers.get("content-type");
  if (headers[Symbol.iterator] !== undefined) {
    for (const [name, value] of headers as Iterable<[string, string]>) copy.append(name, value);
  } else if (type !== null) {
    copy.set("content-type", type);
  }
  copy.delete("content-encoding");
  copy.delete("content-length");
  return copy;
}
