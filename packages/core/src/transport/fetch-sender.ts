import type { Sender } from "./call.js";
import { AnswerTooLarge } from "./failure.js";
import { sendOnce } from "./send-once.js";

/** The part of the platform's `fetch` that the transport needs. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends with `fetch`. The platform's own is looked up at call time, so that interceptors installed after the client was
 * made are seen.
 */
export function fetchSender(customFetch?: FetchFunction): Sender {
  // A function of the caller's own is handed what was prepared, text included.
  const once = customFetch === undefined ? sendOnce() : undefined;
  return async (request, signal, maximumBytes) => {
    const init: RequestInit = {
      method: request.method,
      headers: request.headers,
      redirect: "manual",
      signal,
    };
    if (request.body !== undefined) init.body = request.body;
    const response = await (customFetch ?? globalThis.fetch)(
      request.url,
      once === undefined ? init : once(init),
    );
    return {
      status: response.status,
      headers: response.headers,
      text: await readText(response, maximumBytes),
    };
  };
}

function readText(response: Response, maximumBytes: number): string | Promise<string> {
  if (response.body === null) return "";
  const declared = response.headers.get("content-length");
  const bounded = declared !== null && !response.headers.has("content-encoding");
  if (bounded && Number(declared) <= maximumBytes) return response.text();
  return readCounting(response.body, maximumBytes, response.status);
}

/** For answers whose size is not known beforehand, or that unpack to more than they weigh on the wire. */
async function readCounting(
  body: ReadableStream<Uint8Array>,
  maximumBytes: number,
  status: number,
): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maximumBytes) {
      // The answer is given up; whether cancelling the stream succeeds changes nothing.
      reader.cancel().catch(() => undefined);
      throw new AnswerTooLarge(status, maximumBytes);
    }
    text += decoder.decode(value, { stream: true });
  }
}
