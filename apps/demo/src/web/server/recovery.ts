import type { Timeline } from "./timeline.ts";

/** What can have left something open. */
export interface Recoverable {
  recover(isStart: boolean): Promise<{ readonly settled: number; readonly open: number }>;
}

/** Settles what is open: at the start what the last run has left, later what lost answers have. */
export class Recovery {
  readonly #scenes: readonly Recoverable[];
  readonly #timeline: Timeline;
  readonly #onChange: () => void;
  #timer: NodeJS.Timeout | undefined;
  #isStarting = true;

  constructor(scenes: readonly Recoverable[], timeline: Timeline, onChange: () => void) {
    this.#scenes = scenes;
    this.#timeline = timeline;
    this.#onChange = onChange;
  }

  /** Whether the last run's entries are being settled. */
  get isStarting(): boolean {
    return this.#isStarting;
  }

  /** Settles everything that the last run has left open, whatever its leases say: nobody else has this journal. */
  async start(interval: number): Promise<void> {
    this.#timeline.add({ kind: "process", change: "recovering", pid: process.pid });
    const { settled, open } = await this.#pass(true);
    this.#isStarting = false;
    this.#timeline.add({ kind: "process", change: "recovered", pid: process.pid, settled, open });
    this.#onChange();
    const later = (): void => {
      this.#timer = setTimeout(() => this.#pass(false).finally(later), interval);
    };
    later();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #pass(isStart: boolean): Promise<{ readonly settled: number; readonly open: number }> {
    const sum = { settled: 0, open: 0 };
    // One scene that cannot be settled must not hold up the others.
    for (const result of await Promise.allSettled(this.#scenes.map((scene) => scene.recover(isStart)))) {
      if (result.status === "rejected") {
        console.error(result.reason);
        continue;
      }
      sum.settled += result.value.settled;
      sum.open += result.value.open;
    }
    return sum;
  }
}
