import type { DecodedInput } from "../spec/decoding.js";
import type { Violation } from "../spec/violations.js";
import type { RequestFault, WebhookFault } from "./faults.js";

/** What was sent or received, as it was on the wire. */
export interface RecordedMessage {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The body as UTF-8 text. */
  readonly text: string;
}

export interface RecordedRequest extends RecordedMessage {
  readonly method: string;
  readonly url: string;
  /** Path below the base URL, without the query. */
  readonly path: string;
}

export interface RecordedAnswer extends RecordedMessage {
  readonly status: number;
}

/** A request that a client sent and what became of it. */
export interface RequestExchange {
  readonly direction: "received";
  /** Counts all exchanges of the simulator from 1. */
  readonly number: number;
  /** When it came, in milliseconds since 1970 on the simulator's clock. */
  readonly at: number;
  /** The operation's name. Absent: no operation takes it, and `unhandled` says why. */
  readonly operation?: string;
  readonly request: RecordedRequest;
  /** What was sent, or would have been if a fault had not kept it back. Absent when there was nothing to send. */
  answer?: RecordedAnswer;
  /** When the request was dealt with; absent while it is not. */
  answeredAt?: number;
  /** Whether the operation was carried out, even if its answer never reached the client. */
  processed: boolean;
  /** Whether the answer tells of a failure of the simulator itself. */
  failed: boolean;
  /** The fault that hit it. */
  readonly fault?: RequestFault;
  /** The request's parameters and body, once they were read; absent when credentials were refused before. */
  input?: DecodedInput;
  /** How the request departs from the document. */
  violations: readonly Violation[];
  /** Why nothing took the request, with the operation it resembles most. */
  readonly unhandled?: string;
}

/** One attempt to deliver a webhook. */
export interface WebhookExchange {
  readonly direction: "sent";
  readonly number: number;
  readonly at: number;
  /** The webhook's name. */
  readonly webhook: string;
  /** The delivery it belongs to. */
  readonly delivery: string;
  /** Which attempt, from 1. */
  readonly attempt: number;
  readonly request: RecordedRequest;
  /** What was sent before it was signed or encrypted. */
  readonly payload: unknown;
  /** What the receiver answered; absent when it gave no answer. */
  answer?: RecordedAnswer;
  /** What kept the webhook or its acknowledgement from arriving. */
  error?: string;
  answeredAt?: number;
  /** Whether the provider takes the webhook for received. */
  acknowledged: boolean;
  readonly fault?: WebhookFault;
}

/** Anything that went over the wire. */
export type Exchange = RequestExchange | WebhookExchange;

/** The headers of a message as a plain object, names in lower case. */
export function plainHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(headers);
}
