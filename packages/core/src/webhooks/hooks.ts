import type { PayError } from "../errors/pay-error.js";

/** What every hook about a genuine delivery is told. A log that prints it shows the identifiers alone. */
export interface WebhookDelivery<Event> {
  /**
   * The event, as `onEvent` gets it. It may name the payer or a token, so it is not enumerable: logs, spreads and
   * `JSON.stringify` leave it out.
   */
  readonly event: Event;
  /** Names the event: the same for repeated deliveries. */
  readonly id: string;
  /** Names what the event is about, such as one payment or one refund, where its events have an order. */
  readonly object: string | undefined;
  /** HTTP status that the provider is answered with. */
  readonly status: number;
}

/** A delivery that the provider is asked to send again, since another one is in its way. */
export interface PostponedDelivery<Event> extends WebhookDelivery<Event> {
  /** What is being handled: another delivery of the same `event`, or another event about the same `object`. */
  readonly by: "event" | "object";
}

/** Something that was sent to the address and is no event. Nothing that it held is told. */
export interface RefusedDelivery {
  /**
   * `signature`: signed, encrypted or authorized with another secret, or not at all. `payload`: genuine, but no event.
   * `size`: larger than what is read. `method`: not a `POST`. `request`: no HTTP request that can be handled (Node only).
   */
  readonly reason: "signature" | "payload" | "size" | "method" | "request";
  /** HTTP status that the sender is answered with. */
  readonly status: number;
  /** What was wrong with the signature or the payload. */
  readonly error: PayError | undefined;
}

/** A delivery that could not be handled, which the provider is asked to send again. */
export interface FailedDelivery<Event> extends Omit<WebhookDelivery<Event>, "event" | "id"> {
  /** `undefined` when it failed before it was opened. Not enumerable. */
  readonly event: Event | undefined;
  readonly id: string | undefined;
  /** What was thrown, by `onEvent`, by the store or on the way. */
  readonly error: unknown;
}

/**
 * A note that the store did not take. The delivery is answered all the same; but if it comes again, or later than another
 * one of its object, it may be handled again.
 */
export interface UnnotedDelivery<Event> extends Omit<WebhookDelivery<Event>, "status"> {
  readonly error: unknown;
}

/**
 * Listeners for a log, a screen or a meter: what became of each delivery. Exactly one of `handled`, `repeated`, `overtaken`,
 * `postponed`, `refused` and `failed` is called for each, before it is answered. They cannot change the answer: what they
 * throw is ignored, what they return is not waited for. Secrets, signatures and headers are not part of anything they are told.
 */
export interface WebhookHooks<Event> {
  /** `onEvent` has handled it. */
  readonly handled?: (delivery: WebhookDelivery<Event>) => void;
  /** It was handled before: acknowledged, and not handed on. */
  readonly repeated?: (delivery: WebhookDelivery<Event>) => void;
  /** A later event of the same object was handled before, so this is old news: acknowledged, and not handed on. */
  readonly overtaken?: (delivery: WebhookDelivery<Event>) => void;
  /** It has to come again, since another one is being handled: 409. */
  readonly postponed?: (delivery: PostponedDelivery<Event>) => void;
  /** It is not genuine or cannot be read: 400, 401, 405 or 413. */
  readonly refused?: (delivery: RefusedDelivery) => void;
  /** It could not be handled: 500. */
  readonly failed?: (delivery: FailedDelivery<Event>) => void;
  /** A note about it could not be made, whatever else became of it. */
  readonly unnoted?: (delivery: UnnotedDelivery<Event>) => void;
}

/** Adds the event where only those who ask for it find it. */
export function withEvent<Event, Told extends object>(
  event: Event,
  told: Told,
): Told & { readonly event: Event } {
  // The compiler does not know what a property that is defined adds to the type.
  return Object.defineProperty(told, "event", { value: event }) as Told & { readonly event: Event };
}
