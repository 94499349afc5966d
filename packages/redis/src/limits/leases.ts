/** Rights to send that were granted together. Times are milliseconds of this process' clock. */
export interface Grant {
  readonly number: string;
  readonly count: number;
  readonly startsAt: number;
  /** From here on somebody else may have the rights. */
  readonly endsAt: number;
  /** The server's time at `asked`, in microseconds, and when the question was sent: its answer is not older. */
  readonly server: number;
  readonly asked: number;
}

/** What became of a grant, for those who keep the count. */
export interface Settlement {
  readonly number: string;
  readonly used: number;
  /** The latest moment of use, in microseconds of the server's clock. */
  readonly lastUse: number;
}

interface Lease extends Grant {
  /** Not taken yet. */
  left: number;
  /** Taken, and neither used nor given back. */
  taken: number;
  used: number;
  lastUse: number;
}

/** More are not kept: the oldest are past telling by then. */
const longestReport = 32;

/**
 * The rights that a process holds. A right is used within its grant or not at all; what was taken and did not leave in time
 * has lapsed.
 */
export class Leases {
  #leases: Lease[] = [];
  #settled: Settlement[] = [];
  #lapsed = 0;
  #late = 0;
  #unused = 0;

  add(grant: Grant): void {
    this.#leases.push({ ...grant, left: grant.count, taken: 0, used: 0, lastUse: grant.startsAt });
  }

  /** Takes a right. `0`: taken. Positive: milliseconds until there is one. Negative: there is none. */
  take(now: number): number {
    this.#end(now);
    let wait = -1;
    for (const lease of this.#leases) {
      if (lease.left === 0) continue;
      if (lease.startsAt <= now) {
        lease.left -= 1;
        lease.taken += 1;
        return 0;
      }
      if (wait < 0 || lease.startsAt - now < wait) wait = lease.startsAt - now;
    }
    return wait;
  }

  /** Whether there is a right that could be taken at this moment. */
  hasReady(now: number): boolean {
    this.#end(now);
    return this.#leases.some(({ left, startsAt }) => left > 0 && startsAt <= now);
  }

  /** Whether a right that was taken can be used at this moment. */
  holds(now: number): boolean {
    this.#end(now);
    return this.#leases.some(({ taken }) => taken > 0);
  }

  /** A right is used. One that has lapsed is told as one too many. `false` when none was taken. */
  use(now: number): boolean {
    this.#end(now);
    const lease = this.#leases.find(({ taken }) => taken > 0);
    if (lease !== undefined) {
      lease.taken -= 1;
      lease.used += 1;
      lease.lastUse = now;
      return true;
    }
    if (this.#lapsed === 0) return false;
    this.#lapsed -= 1;
    this.#late += 1;
    return true;
  }

  /** A right that was taken will not be used. `false` when none was taken. */
  giveBack(now: number): boolean {
    this.#end(now);
    if (this.#lapsed > 0) {
      this.#lapsed -= 1;
      return true;
    }
    const lease = this.#leases.find(({ taken }) => taken > 0);
    if (lease === undefined) return false;
    lease.taken -= 1;
    lease.left += 1;
    return true;
  }

  /** Gives up rights that cannot be used yet: whoever keeps the count may have forgotten about them. */
  dropFuture(now: number): void {
    this.#leases = this.#leases.filter(({ startsAt }) => startsAt <= now);
  }

  /** Gives up all rights, and what there was to tell of them: whoever keeps the count has forgotten about them. */
  forget(): void {
    for (const { taken } of this.#leases) this.#lapsed += taken;
    this.#leases = [];
    this.#settled = [];
    this.#unused = 0;
  }

  /** How many rights were granted and ended unused since the last report. */
  unused(now: number): number {
    this.#end(now);
    return this.#unused;
  }

  /** A report was lost: sends that no grant allowed must be told once more. The rest only makes the count too careful. */
  reportAgain(late: number): void {
    this.#late += late;
  }

  /** What became of grants that are over, and how many sends no grant allowed. Each is told once. */
  report(now: number): { readonly settled: readonly Settlement[]; readonly late: number } {
    this.#end(now);
    this.#leases = this.#leases.filter((lease) => {
      if (lease.left > 0 || lease.taken > 0) return true;
      this.#settle(lease);
      return false;
    });
    const [settled, late] = [this.#settled, this.#late];
    this.#settled = [];
    this.#late = 0;
    this.#unused = 0;
    return { settled, late };
  }

  #end(now: number): void {
    if (this.#leases.every(({ endsAt }) => now < endsAt)) return;
    this.#leases = this.#leases.filter((lease) => {
      if (now < lease.endsAt) return true;
      this.#lapsed += lease.taken;
      this.#unused += lease.left;
      this.#settle(lease);
      return false;
    });
  }

  #settle({ number, used, lastUse, server, asked }: Lease): void {
    // One more, as the server says the time in whole microseconds.
    const latest = server + Math.ceil((lastUse - asked) * 1_000) + 1;
    this.#settled.push({ number, used, lastUse: latest });
    if (this.#settled.length > longestReport) this.#settled.shift();
  }
}
