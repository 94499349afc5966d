import {
  plainHeaders,
  type RecordedAnswer,
  type RecordedRequest,
  type WebhookExchange,
} from "../simulator/exchanges.js";
import type { Faults, WebhookFault } from "../simulator/faults.js";
import { bytesOf, textOf } from "../simulator/messages.js";
import { WatchedClock } from "../simulator/watched-clock.js";
import type { Clock, Sleep } from "../time/clock.js";

/** A webhook ready to be sent: signed or encrypted as the provider does it. */
export interface SealedWebhook {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How one kind of webhook is sent, its payload already bound. */
export interface OutgoingWebhook {
  readonly name: string;
  readonly url: string;
  readonly method: string;
  /** Pauses before each further attempt, in milliseconds. When they are used up, the provider gives up. */
  readonly schedule: readonly number[];
  /** How long the receiver may take, in milliseconds. */
  readonly timeout: number;
  readonly payload: unknown;
  /** Called for every attempt. */
  seal(): SealedWebhook | Promise<SealedWebhook>;
  acknowledged(answer: RecordedAnswer): boolean;
}

/** A webhook on its way to one receiver. */
export interface WebhookDelivery {
  readonly id: string;
  readonly webhook: string;
  readonly url: string;
  readonly payload: unknown;
  /**
   * `waiting` for its next attempt, `acknowledged` by the receiver, `given-up` after the last attempt of the
   * schedule, or `lost` by a fault without the provider noticing.
   */
  readonly state: "waiting" | "acknowledged" | "given-up" | "lost";
  /** Attempts so far. */
  readonly attempts: number;
  /** When the next attempt is due, in milliseconds since 1970. */
  readonly nextAt?: number;
}

/**
 * Takes a webhook to its receiver. A receiver that is late on purpose waits with the `sleep` it is given, so that a
 * virtual clock knows that time may go on.
 */
export type Deliver = (request: Request, sleep: Sleep) => Promise<Response>;

interface OutboxSettings {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly deliver: Deliver;
  /** Numbers and records an exchange. */
  readonly record: (exchange: Omit<WebhookExchange, "number">) => WebhookExchange;
  /** Told when nothing more will happen to an exchange. */
  readonly onConcluded: (exchange: WebhookExchange) => void;
  /** Told when sealing a webhook throws. */
  readonly onMistake: (webhook: string, error: unknown) => void;
}

interface Pending {
  readonly id: string;
  readonly webhook: string;
  readonly url: string;
  readonly payload: unknown;
  readonly outgoing: OutgoingWebhook;
  state: WebhookDelivery["state"];
  attempts: number;
  nextAt?: number;
  /** Ends the wait for the next attempt. */
  cancel?: () => void;
  /** The attempt that a `reorder` fault holds back. */
  held?: (sleep: Sleep) => Promise<void>;
}

interface Attempt {
  readonly sealed: { readonly headers: Headers; readonly body: Uint8Array<ArrayBuffer> };
  readonly number: number;
  readonly fault?: WebhookFault;
}

const defaultReorderLimit = 60_000;

/** Sends webhooks: attempts, acknowledgements, the provider's retry schedule, and what goes wrong on the way. */
export class Outbox {
  readonly #settings: OutboxSettings;
  readonly #clock: WatchedClock;
  #deliveries: Pending[] = [];
  #running = new Set<Promise<void>>();
  #count = 0;

  constructor(settings: OutboxSettings) {
    this.#settings = settings;
    // What a step throws goes to whoever waits for it; nothing is thrown before it begins.
    this.#clock = new WatchedClock(settings.clock, (error) => {
      throw error;
    });
  }

  /** Every delivery since the start or the last reset. */
  get deliveries(): readonly WebhookDelivery[] {
    return this.#deliveries;
  }

  /** Queues a webhook; its first attempt is due `after` milliseconds from now. */
  send(outgoing: OutgoingWebhook, after: number): WebhookDelivery {
    this.#count += 1;
    const delivery: Pending = {
      id: `${outgoing.name}-${this.#count}`,
      webhook: outgoing.name,
      url: outgoing.url,
      payload: outgoing.payload,
      outgoing,
      state: "waiting",
      attempts: 0,
    };
    this.#deliveries.push(delivery);
    this.#schedule(delivery, after);
    return delivery;
  }

  /** Attempts every waiting webhook now, whatever its schedule says, in the order in which they are due. */
  async flush(): Promise<void> {
    const waiting = this.#deliveries.filter(({ state }) => state === "waiting");
    waiting.sort((left, right) => (left.nextAt ?? 0) - (right.nextAt ?? 0));
    for (const delivery of waiting) await this.#attemptNow(delivery);
    await this.settle();
  }

  /**
   * Sends a webhook once more, as a provider's back office does, even when it was acknowledged.
   *
   * @throws {Error} when there is no such delivery.
   */
  async resend(id: string): Promise<void> {
    const delivery = this.#deliveries.find((each) => each.id === id);
    if (delivery === undefined) throw new Error(`There is no webhook delivery "${id}".`);
    await this.#attemptNow(delivery);
  }

  /** Waits for the attempts that are under way. */
  async settle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  reset(): void {
    this.#clock.reset();
    this.#deliveries = [];
    this.#count = 0;
  }

  /** Lets a delivery wait for its next step. */
  #wait(delivery: Pending, milliseconds: number, step: (sleep: Sleep) => Promise<void>): void {
    delivery.nextAt = this.#clock.now() + milliseconds;
    delivery.cancel = this.#clock.schedule(() => {
      this.#run(step);
    }, milliseconds);
  }

  #schedule(delivery: Pending, after: number): void {
    this.#wait(delivery, after, (sleep) => this.#attempt(delivery, sleep));
  }

  #run(work: (sleep: Sleep) => Promise<void>): Promise<void> {
    const running: Promise<void> = this.#clock.activity(work).finally(() => {
      this.#running.delete(running);
    });
    this.#running.add(running);
    return running;
  }

  async #attemptNow(delivery: Pending): Promise<void> {
    delivery.cancel?.();
    const held = delivery.held;
    delete delivery.held;
    await this.#run(held ?? ((sleep) => this.#attempt(delivery, sleep)));
  }

  async #attempt(delivery: Pending, sleep: Sleep): Promise<void> {
    delivery.attempts += 1;
    delete delivery.nextAt;
    const fault = this.#settings.faults.forWebhook(delivery.webhook);
    const attempt = await this.#prepare(delivery, fault);
    if (attempt === undefined) return;
    if (fault?.kind === "delay") this.#hold(delivery, attempt, fault.milliseconds);
    else if (fault?.kind === "reorder") {
      delivery.held = this.#hold(delivery, attempt, fault.within ?? defaultReorderLimit);
    } else await this.#carryOut(delivery, attempt, sleep);
  }

  async #prepare(delivery: Pending, fault: WebhookFault | undefined): Promise<Attempt | undefined> {
    try {
      const { body, headers } = await delivery.outgoing.seal();
      return {
        sealed: {
          headers: new Headers(headers),
          body: typeof body === "string" ? bytesOf(body) : Uint8Array.from(body),
        },
        number: delivery.attempts,
        ...(fault === undefined ? {} : { fault }),
      };
    } catch (error) {
      delivery.state = "given-up";
      this.#settings.onMistake(delivery.webhook, error);
      return undefined;
    }
  }

  #hold(delivery: Pending, attempt: Attempt, milliseconds: number): (sleep: Sleep) => Promise<void> {
    const release = (sleep: Sleep): Promise<void> => {
      delete delivery.held;
      delete delivery.nextAt;
      return this.#carryOut(delivery, attempt, sleep);
    };
    this.#wait(delivery, milliseconds, release);
    return release;
  }

  async #carryOut(delivery: Pending, attempt: Attempt, sleep: Sleep): Promise<void> {
    const { fault } = attempt;
    if (fault?.kind === "lose") {
      const exchange = this.#record(delivery, attempt);
      exchange.error = "The webhook was lost on the way.";
      this.#settings.onConcluded(exchange);
      if (fault.forever === true) delivery.state = "lost";
      else this.#retryOrGiveUp(delivery);
      return;
    }
    if (fault?.kind === "duplicate") this.#duplicate(delivery, attempt, fault.copies ?? 1, fault.after ?? 0);
    if (await this.#transmit(delivery, attempt, sleep)) delivery.state = "acknowledged";
    else if (delivery.state !== "acknowledged") this.#retryOrGiveUp(delivery);
    await this.#releaseHeld(delivery, sleep);
  }

  #duplicate(delivery: Pending, attempt: Attempt, copies: number, after: number): void {
    for (let copy = 1; copy <= copies; copy += 1) {
      this.#clock.schedule(() => {
        this.#run(async (sleep) => {
          await this.#transmit(delivery, attempt, sleep);
        });
      }, after * copy);
    }
  }

  async #releaseHeld(except: Pending, sleep: Sleep): Promise<void> {
    for (const delivery of this.#deliveries) {
      const release = delivery.held;
      if (delivery === except || release === undefined) continue;
      delivery.cancel?.();
      await release(sleep);
    }
  }

  #retryOrGiveUp(delivery: Pending): void {
    const pause = delivery.outgoing.schedule[delivery.attempts - 1];
    if (pause === undefined) delivery.state = "given-up";
    else this.#schedule(delivery, pause);
  }

  #record(delivery: Pending, attempt: Attempt): WebhookExchange {
    const body = attempt.fault?.kind === "tamper" ? this.#tampered(attempt) : attempt.sealed.body;
    const request: RecordedRequest = {
      method: delivery.outgoing.method,
      url: delivery.url,
      path: new URL(delivery.url).pathname,
      headers: plainHeaders(attempt.sealed.headers),
      body,
      text: textOf(body),
    };
    return this.#settings.record({
      direction: "sent",
      at: this.#clock.now(),
      webhook: delivery.webhook,
      delivery: delivery.id,
      attempt: attempt.number,
      request,
      payload: delivery.payload,
      acknowledged: false,
      ...(attempt.fault === undefined ? {} : { fault: attempt.fault }),
    });
  }

  #tampered(attempt: Attempt): Uint8Array {
    const { fault, sealed } = attempt;
    if (fault?.kind === "tamper" && fault.change !== undefined)
      return fault.change(Uint8Array.from(sealed.body));
    const body = Uint8Array.from(sealed.body);
    const position = this.#settings.faults.draw(body.byteLength);
    // The lowest bit: text stays text, so that the receiver's check and not its parser has to notice.
    if (body.byteLength > 0) body[position] = (body[position] ?? 0) ^ 1;
    return body;
  }

  async #transmit(delivery: Pending, attempt: Attempt, sleep: Sleep): Promise<boolean> {
    const exchange = this.#record(delivery, attempt);
    try {
      const answer = await this.#deliverInTime(delivery, exchange.request, sleep);
      exchange.answer = answer;
      if (attempt.fault?.kind === "lose-acknowledgement")
        exchange.error = "The acknowledgement was lost on the way.";
      else exchange.acknowledged = delivery.outgoing.acknowledged(answer);
    } catch (error) {
      exchange.error = error instanceof Error ? error.message : String(error);
    }
    exchange.answeredAt = this.#clock.now();
    this.#settings.onConcluded(exchange);
    return exchange.acknowledged;
  }

  async #deliverInTime(delivery: Pending, recorded: RecordedRequest, sleep: Sleep): Promise<RecordedAnswer> {
    const { timeout, method } = delivery.outgoing;
    const controller = new AbortController();
    let cancel: (() => void) | undefined;
    const late = new Promise<never>((_, reject) => {
      cancel = this.#clock.schedule(() => {
        const reason = new Error(`The receiver gave no answer within ${timeout} ms.`);
        controller.abort(reason);
        reject(reason);
      }, timeout);
    });
    const answered = async (): Promise<RecordedAnswer> => {
      const response = await this.#settings.deliver(
        new Request(delivery.url, {
          method,
          headers: recorded.headers,
          body: Uint8Array.from(recorded.body),
          redirect: "manual",
          signal: controller.signal,
        }),
        sleep,
      );
      const body = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: plainHeaders(response.headers), body, text: textOf(body) };
    };
    try {
      return await Promise.race([answered(), late]);
    } finally {
      cancel?.();
    }
  }
}
