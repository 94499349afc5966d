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

/** What of an answer reaches the client. */
export type Delivery =
  /** All of it. */
  | { readonly kind: "complete" }
  /** Nothing: the connection is closed. */
  | { readonly kind: "closed" }
  /** Nothing: the connection is reset. */
  | { readonly kind: "reset" }
  /** Nothing, and the connection stays open. */
  | { readonly kind: "silent" }
  /** Status, headers and the first `bytes` of the body; the connection stays open. */
  | { readonly kind: "stalled"; readonly bytes: number }
  /** Status, headers and the first `bytes` of the body; then the connection is closed. */
  | { readonly kind: "truncated"; readonly bytes: number };

/** An answer and how it is delivered; every door carries it out in its own way. */
export interface Reply {
  readonly answer: EncodedAnswer;
  readonly delivery: Delivery;
}

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
