import { systemClock } from "../clock.js";

/**
 * Remembers which webhook deliveries were handled, so that a repeated one acts only once, and what the objects they are about
 * have reached, so that an old one does not act at all. A store that several processes share must let a claim lapse that was
 * neither completed nor released for a minute or so: its process has died.
 */
export interface DedupeStore {
  /** `new`: handle it now. `busy`: another delivery of it is being handled. `done`: it was handled. */
  claim(key: string): Promise<"new" | "busy" | "done">;
  /** The claimed delivery was handled. */
  complete(key: string): Promise<void>;
  /** Handling failed: the next delivery may try again. */
  release(key: string): Promise<void>;
}

/**
 * A store in the memory of this process: fit for one process, and forgetful at a restart. It keeps the last `capacity`
 * notes, 10,000 by default; a delivery makes one to three. A claim that nothing became of lapses after two minutes: some platforms
 * end a request in the middle of its work.
 */
export function memoryDedupe(capacity = 10_000): DedupeStore {
  /** When a claim lapses, or that it was completed. */
  const states = new Map<string, number | "done">();
  return {
    async claim(key) {
      const state = states.get(key);
      if (state === "done") return "done";
      // On the clock that never jumps: setting the machine's date must neither end a claim nor hold it for a day.
      const now = systemClock.now();
      if (state !== undefined && now < state) return "busy";
      states.set(key, now + claimLife);
      if (states.size > capacity) forgetOldest(states);
      return "new";
    },
    async complete(key) {
      states.set(key, "done");
    },
    async release(key) {
      states.delete(key);
    },
  };
}

const claimLife = 120_000;

/** Deliveries under way are kept: forgetting one would let its repeat act a second time. */
function forgetOldest(states: Map<string, number | "done">): void {
  for (const [key, state] of states) {
    if (state === "done") {
      states.delete(key);
      return;
    }
  }
}
