import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/clock.js";
import type { LimitLog, LimitStore } from "../../src/limits/store.js";
import type { Sender } from "../../src/transport/call.js";
import { failureOf } from "../support/failure.js";
import { answer, idOf, openShop, operations } from "../support/shop.js";
import { VirtualClock } from "../support/virtual-clock.js";

/** There are `free` rights. Each is good for `life` milliseconds after it was taken, and comes back a second after its use. */
class LapsingLog implements LimitLog {
  used = 0;
  readonly #life: number;
  #free: number;
  readonly #ends: number[] = [];
  readonly #back: number[] = [];

  constructor(free: number, life: number) {
    this.#free = free;
    this.#life = life;
  }

  get held(): number {
    return this.#ends.length;
  }

  take(clock: Pick<Clock, "now">): number {
    while ((this.#back[0] ?? Number.POSITIVE_INFINITY) <= clock.now()) {
      this.#back.shift();
      this.#free += 1;
    }
    if (this.#free === 0) return 100;
    this.#free -= 1;
    this.#ends.push(clock.now() + this.#life);
    return 0;
  }

  holds(clock: Pick<Clock, "now">): boolean {
    return this.#ends.some((end) => clock.now() < end);
  }

  use(clock: Pick<Clock, "now">): void {
    const index = this.#ends.findIndex((end) => clock.now() < end);
    expect(index).not.toBe(-1);
    this.#ends.splice(index, 1);
    this.#back.push(clock.now() + 1_000);
    this.used += 1;
  }

  giveBack(): void {
    this.#ends.shift();
    this.#free += 1;
  }

  tighten(): void {}
}

function open(log: LimitLog, prepare: (id: string) => number) {
  const clock = new VirtualClock();
  const sent: { readonly id: string; readonly at: number }[] = [];
  const send: Sender = async (request) => {
    sent.push({ id: idOf(request), at: clock.now() });
    return answer();
  };
  const limitStore: LimitStore = { open: () => log };
  const shop = openShop(send, {
    clock,
    limitStore,
    credential: () => (request) =>
      new Promise((resolve) => {
        clock.schedule(resolve, prepare(idOf(request)));
      }),
  });
  return { clock, sent, shop };
}

describe("a right that lapses while the request is prepared", () => {
  it("is changed for another, and the request leaves with that", async () => {
    const log = new LapsingLog(1, 50);
    const { clock, sent, shop } = open(log, () => 200);
    await clock.until(shop.call(operations.pay, { id: "slow" }));
    expect(sent).toEqual([{ id: "slow", at: 200 }]);
    expect(log).toMatchObject({ used: 1, held: 0 });
  });

  it("is given up to whoever waits, and the call queues again", async () => {
    const log = new LapsingLog(1, 50);
    const { clock, sent, shop } = open(log, (id) => (id === "slow" ? 200 : 1));
    const calls = ["slow", "quick", "quicker"].map((id) => shop.call(operations.pay, { id }));
    await clock.until(Promise.all(calls));
    expect(sent.map(({ id }) => id)).toEqual(["quick", "quicker", "slow"]);
    expect(sent[0]?.at).toBe(201);
    expect(log).toMatchObject({ used: 3, held: 0 });
  });

  it("is not waited for again once the attempt is over", async () => {
    const log = new LapsingLog(1, 50);
    const { clock, sent, shop } = open(log, (id) => (id === "slow" ? 200 : 10));
    const slow = failureOf(shop.call(operations.capture, { id: "slow" }, { timeout: 205 }));
    const others = ["a", "b"].map((id) => shop.call(operations.pay, { id }));
    await clock.until(Promise.all(others));
    expect(await slow).toMatchObject({ code: "timeout", outcome: "not-sent" });
    await clock.advance(10_000);
    expect(sent.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(log).toMatchObject({ used: 2, held: 0 });
    expect(clock.pending).toBe(0);
  });

  it("is not changed for one that comes after the deadline, however long the program stood still", async () => {
    const log = new LapsingLog(1, 50);
    const { clock, sent, shop } = open(log, (id) => (id === "slow" ? 200 : 1));
    const slow = failureOf(shop.call(operations.pay, { id: "slow" }, { deadline: 20_000 }));
    const quick = shop.call(operations.pay, { id: "quick" });
    await clock.advance(500);
    await quick;
    clock.skip(20_000);
    expect(await clock.until(slow)).toMatchObject({ code: "deadline", outcome: "not-sent" });
    expect(sent.map(({ id }) => id)).toEqual(["quick"]);
    await clock.advance(10_000);
    expect(log.held).toBe(0);
  });

  it("cannot keep a call longer than its deadline", async () => {
    const log = new LapsingLog(1, 50);
    const { clock, sent, shop } = open(log, (id) => (id === "slow" ? 200 : 400));
    const calls = ["slow", "other"].map((id) =>
      failureOf(shop.call(operations.pay, { id }, { deadline: 300 })),
    );
    for (const error of await clock.until(Promise.all(calls))) {
      expect(error).toMatchObject({ code: "deadline", outcome: "not-sent" });
    }
    expect(sent).toEqual([]);
    await clock.advance(10_000);
    expect(log.held).toBe(0);
    expect(clock.pending).toBe(0);
  });
});
