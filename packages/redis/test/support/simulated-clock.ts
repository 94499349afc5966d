import type { Clock } from "@pay/core";

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly callback: () => void;
  isCancelled: boolean;
}

/**
 * A clock for thousands of timers that stands still while real work is under way: what is asked of a real Redis takes no time
 * but the time that is said.
 */
export class SimulatedClock implements Clock {
  readonly #heap: Timer[] = [];
  readonly #work = new Set<Promise<unknown>>();
  #now = 0;
  #order = 0;

  now(): number {
    return this.#now;
  }

  date(): number {
    return Date.UTC(2026, 0, 31, 12) + this.#now;
  }

  schedule(callback: () => void, milliseconds: number): () => void {
    this.#order += 1;
    const timer = {
      at: this.#now + Math.max(0, milliseconds),
      order: this.#order,
      callback,
      isCancelled: false,
    };
    this.#push(timer);
    return () => {
      timer.isCancelled = true;
    };
  }

  /** Time does not go on before this is done. */
  hold<Result>(work: Promise<Result>): Promise<Result> {
    const tracked = work.finally(() => this.#work.delete(tracked));
    this.#work.add(tracked);
    return tracked;
  }

  /** Lets time pass without running anything: the process stood still. */
  skip(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Lets time pass; everything a timer sets off is finished before the next one runs. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await this.#settled();
    for (let timer = this.#heap[0]; timer !== undefined && timer.at <= end; timer = this.#heap[0]) {
      this.#pop();
      if (timer.isCancelled) continue;
      this.#now = Math.max(this.#now, timer.at);
      timer.callback();
      await this.#settled();
    }
    this.#now = Math.max(this.#now, end);
  }

  async #settled(): Promise<void> {
    do {
      await Promise.allSettled(this.#work);
      await new Promise((resolve) => setImmediate(resolve));
    } while (this.#work.size > 0);
  }

  #push(timer: Timer): void {
    const heap = this.#heap;
    let index = heap.push(timer) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!isBefore(timer, heap[parent])) break;
      this.#set(index, heap[parent]);
      index = parent;
    }
    heap[index] = timer;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      const right = heap[child + 1];
      if (right !== undefined && isBefore(right, heap[child])) child += 1;
      if (!isBefore(heap[child], last)) break;
      this.#set(index, heap[child]);
      index = child;
    }
    heap[index] = last;
  }

  #set(index: number, timer: Timer | undefined): void {
    if (timer !== undefined) this.#heap[index] = timer;
  }
}

function isBefore(one: Timer | undefined, other: Timer | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
