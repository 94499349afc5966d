import type { AnswerHeaders, SendProgress, WireAnswer } from "../transport/call.js";
import { AnswerTooLarge } from "../transport/failure.js";
import { joined, textOf, unpackedText } from "./body.js";
import type { StartedRequest } from "./dispatcher.js";
import { type ByteFields, ByteHeaders, FieldHeaders, type Fields } from "./headers.js";

/**
 * One request to a dispatcher and its answer. Hears what happens under the names that undici 6 has for it, and so have the
 * dispatchers that Node carries up to version 24. Being the handler and the listener itself spares a closure for each.
 */
export class Exchange {
  readonly #signal: AbortSignal;
  readonly #maximumBytes: number;
  readonly #progress: SendProgress;
  readonly #resolve: (answer: WireAnswer) => void;
  readonly #reject: (failure: unknown) => void;
  #request: StartedRequest | undefined;
  #isOver = false;
  #status = 0;
  #headers: AnswerHeaders = none;
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor(
    signal: AbortSignal,
    maximumBytes: number,
    progress: SendProgress,
    resolve: (answer: WireAnswer) => void,
    reject: (failure: unknown) => void,
  ) {
    this.#signal = signal;
    this.#maximumBytes = maximumBytes;
    this.#progress = progress;
    this.#resolve = resolve;
    this.#reject = reject;
    signal.addEventListener("abort", this);
  }

  /** The signal was aborted. */
  handleEvent(): void {
    this.#giveUp(this.#signal.reason);
  }

  /** The request has a connection, and is written to it next. */
  onConnect(abort: (reason: Error) => void): void {
    this.begin({ abort });
  }

  onHeaders(status: number, fields: ByteFields): boolean {
    // Headers of interim answers come by the same way.
    if (status >= 200) this.answered(status, new ByteHeaders(fields));
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#size += chunk.length;
    if (this.#size > this.#maximumBytes) this.#giveUp(new AnswerTooLarge(this.#status, this.#maximumBytes));
    else this.#chunks.push(chunk);
    return true;
  }

  onComplete(): void {
    if (this.#isOver) return;
    const [status, headers] = [this.#status, this.#headers];
    const body = joined(this.#chunks, this.#size);
    const codings = headers.get("content-encoding");
    if (codings === null || this.#size === 0) {
      if (this.#finish()) this.#resolve({ status, headers, text: textOf(body) });
      return;
    }
    unpackedText(body, codings, status, this.#maximumBytes).then(
      (text) => {
        if (this.#finish()) this.#resolve({ status, headers, text });
      },
      (failure: unknown) => this.onError(failure),
    );
  }

  /** It failed, whether it had begun or not. */
  onError(failure: unknown): void {
    if (this.#finish()) this.#reject(failure);
  }

  protected begin(request: StartedRequest): void {
    if (this.#isOver) {
      request.abort(new Error("the request was given up before it had a connection"));
    } else if (this.#request !== undefined) {
      // Some dispatchers repeat a request by themselves, and then announce it again. That is for the transport to decide.
      request.abort(new Error("the dispatcher would have sent the request a second time"));
    } else {
      this.#request = request;
      this.#progress.sent = true;
    }
  }

  protected answered(status: number, headers: AnswerHeaders): void {
    this.#status = status;
    this.#headers = headers;
  }

  #giveUp(failure: unknown): void {
    this.onError(failure);
    this.#request?.abort(new Error("the request was given up"));
  }

  #finish(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    this.#signal.removeEventListener("abort", this);
    return true;
  }
}

/** The same under the names of undici 8 as well. Version 7 knows both, and prefers these. */
export class RenamedExchange extends Exchange {
  onRequestStart(controller: StartedRequest): void {
    this.begin(controller);
  }

  onResponseStart(_controller: StartedRequest, status: number, fields: Fields): void {
    if (status >= 200) this.answered(status, new FieldHeaders(fields));
  }

  onResponseData(_controller: StartedRequest, chunk: Buffer): void {
    this.onData(chunk);
  }

  onResponseEnd(): void {
    this.onComplete();
  }

  onResponseError(_controller: StartedRequest | null, failure: unknown): void {
    this.onError(failure);
  }
}

const none: AnswerHeaders = new ByteHeaders([]);
