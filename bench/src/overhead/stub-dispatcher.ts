import { answerText } from "../payload.ts";

/** How Node's `fetch` talks to what opens its connections. Not documented; checked on Node 20 and 24. */
interface DispatchHandler {
  onConnect?(abort: () => void): void;
  onHeaders?(status: number, headers: readonly Buffer[], resume: () => void, statusText: string): boolean;
  onData?(chunk: Buffer): boolean;
  onComplete?(trailers: readonly Buffer[]): void;
  onRequestStart?(controller: unknown, context: unknown): void;
  onResponseStart?(
    controller: unknown,
    status: number,
    headers: Record<string, string>,
    statusText: string,
  ): void;
  onResponseData?(controller: unknown, chunk: Buffer): void;
  onResponseEnd?(controller: unknown, trailers: Record<string, string>): void;
}

interface DispatchOptions {
  readonly body?: unknown;
}

const body = Buffer.from(answerText);
const headers = {
  "content-type": "application/json",
  "content-length": String(body.length),
  "request-id": "req_12345678",
};
const rawHeaders = Object.entries(headers)
  .flat()
  .map((text) => Buffer.from(text));
const controller = {
  rawHeaders,
  rawTrailers: [],
  paused: false,
  aborted: false,
  reason: null,
  resume(): void {},
  pause(): void {},
  abort(): void {},
};

function answer(handler: DispatchHandler): void {
  if (handler.onRequestStart !== undefined) {
    handler.onRequestStart(controller, {});
    handler.onResponseStart?.(controller, 200, headers, "OK");
    handler.onResponseData?.(controller, body);
    handler.onResponseEnd?.(controller, {});
    return;
  }
  handler.onConnect?.(() => undefined);
  handler.onHeaders?.(200, rawHeaders, () => undefined, "OK");
  handler.onData?.(body);
  handler.onComplete?.([]);
}

const isStream = (given: unknown): given is AsyncIterable<unknown> =>
  typeof given === "object" && given !== null && Symbol.asyncIterator in given;

async function readThenAnswer(stream: AsyncIterable<unknown>, handler: DispatchHandler): Promise<void> {
  for await (const chunk of stream) void chunk;
  answer(handler);
}

/**
 * Puts a stand-in where Node's `fetch` keeps its connections, so that all of `fetch` runs and no socket is opened: the
 * cost of a client over `fetch` without the noise of a network.
 */
export async function takeSocketsAway(): Promise<void> {
  // The place is empty until the process has called `fetch` once.
  await (await fetch("data:,")).text();
  const dispatcher = {
    dispatch(options: DispatchOptions, handler: DispatchHandler): boolean {
      // A body comes as a stream and has to be read, as a connection would.
      if (isStream(options.body)) void readThenAnswer(options.body, handler);
      else queueMicrotask(() => answer(handler));
      return true;
    },
  };
  const place = Symbol.for("undici.globalDispatcher.1");
  if (!(place in globalThis)) throw new Error("this Node keeps its connections somewhere else");
  Object.defineProperty(globalThis, place, { value: dispatcher, writable: true });
}
