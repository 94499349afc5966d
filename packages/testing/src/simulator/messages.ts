/** A request as it reached the simulator, whatever door it came through. */
export interface ReceivedRequest {
  /** Upper case. */
  readonly method: string;
  /** The whole URL. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** The body as UTF-8 text. */
  readonly text: string;
}

/** An answer as a handler gives it. */
export interface Answer {
  readonly status: number;
  /** Written as JSON, unless the document declares another media type: then a string or bytes. Absent: no body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as it is sent. */
export interface EncodedAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What reaches the client; every door carries it out in its own way. */
export type Reply =
  /** The whole answer. */
  | { readonly kind: "complete"; readonly answer: EncodedAnswer }
  /** Status, headers and the first `bytes` of the body; then nothing more, or the end of the connection. */
  | { readonly kind: "stalled" | "truncated"; readonly answer: EncodedAnswer; readonly bytes: number }
  /**
   * Nothing: the connection is closed, reset, or stays open. `answer` is what would have been sent; absent when the request
   * was not carried out.
   */
  | { readonly kind: "closed" | "reset" | "silent"; readonly answer?: EncodedAnswer };

/** A request whose body a door has not read yet. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** Reads the body; called at most once, and not at all when an answer comes without waiting for it. */
  readonly body: () => Promise<Uint8Array>;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

export const noBytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);
