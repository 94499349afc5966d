import type { LimitRule } from "../operation.js";

/** Something that can stand in a queue. The queue keeps `previous` and `next`. */
export interface Place<Self> {
  readonly lane: number;
  previous: Self | undefined;
  next: Self | undefined;
}

interface Lane<Item> {
  first: Item | undefined;
  last: Item | undefined;
  /** How many of other lanes went ahead since this one came to wait, or was last served. */
  passedOver: number;
}

const names: readonly LimitRule["lane"][] = ["cancel", "status", "payment", "other"];

/** The number of a lane; lower ones go first. */
export const laneNumber = (name: LimitRule["lane"]): number => names.indexOf(name);

/**
 * How many others may go ahead of a lane in a row. Cancelling protects a customer's money, so cancellations go first,
 * and status calls before new payments. But a lane that is passed over without end would never finish its calls: with
 * every lane full, each of the lower ones gets one send in nine, and a cancellation waits for three at most.
 */
export const longestPassOver = 8;

/** A queue with lanes: first come first served within a lane, the most urgent lane first, none of them left out for ever. */
export class Lanes<Item extends Place<Item>> {
  readonly #lanes: readonly Lane<Item>[] = names.map(() => ({
    first: undefined,
    last: undefined,
    passedOver: 0,
  }));
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(item: Item): void {
    const lane = this.#of(item);
    if (lane.last === undefined) {
      lane.first = item;
      lane.passedOver = 0;
    } else {
      lane.last.next = item;
      item.previous = lane.last;
    }
    lane.last = item;
    this.#size += 1;
  }

  /** Takes out an item that is in the queue. */
  remove(item: Item): void {
    const lane = this.#of(item);
    const { previous, next } = item;
    if (previous === undefined) lane.first = next;
    else previous.next = next;
    if (next === undefined) lane.last = previous;
    else next.previous = previous;
    item.previous = undefined;
    item.next = undefined;
    this.#size -= 1;
  }

  /** Takes out whoever is next. */
  shift(): Item | undefined {
    let chosen: Lane<Item> | undefined;
    for (const lane of this.#lanes) {
      if (lane.first === undefined) continue;
      const due = lane.passedOver >= longestPassOver && lane.passedOver > (chosen?.passedOver ?? 0);
      if (chosen === undefined || due) chosen = lane;
      lane.passedOver += 1;
    }
    const item = chosen?.first;
    if (chosen === undefined || item === undefined) return undefined;
    chosen.passedOver = 0;
    this.remove(item);
    return item;
  }

  #of(item: Item): Lane<Item> {
    const lane = this.#lanes[item.lane];
    if (lane === undefined) throw new RangeError("there is no such lane");
    return lane;
  }
}
