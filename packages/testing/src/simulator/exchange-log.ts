import type { Exchange, RequestExchange } from "./exchanges.js";

/** The record of everything that went over the wire. */
export class ExchangeLog {
  /** In the order of arrival and sending. */
  readonly all: Exchange[] = [];
  readonly #limit: number;
  readonly #listeners = new Set<(exchange: Exchange) => void>();
  #count = 0;

  /** `limit`: how many of the latest are kept. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The number of the next exchange. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  add<Added extends Exchange>(exchange: Added): Added {
    // A request whose body took longer to read still stands where it arrived.
    let place = this.all.length;
    while (place > 0 && (this.all[place - 1]?.number ?? 0) > exchange.number) place -= 1;
    this.all.splice(place, 0, exchange);
    if (this.all.length > this.#limit) this.all.splice(0, this.all.length - this.#limit);
    return exchange;
  }

  /** Tells the listeners that nothing more will happen to an exchange. */
  conclude(exchange: Exchange): void {
    for (const listener of this.#listeners) listener(exchange);
  }

  /** Calls a listener for every concluded exchange; returns what ends it. */
  observe(listener: (exchange: Exchange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The requests that no operation takes. */
  unhandled(): RequestExchange[] {
    return this.all.filter(
      (exchange): exchange is RequestExchange =>
        exchange.direction === "received" && exchange.unhandled !== undefined,
    );
  }

  reset(): void {
    this.all.length = 0;
    this.#count = 0;
  }
}
