let started = 0;

/** Counts the timers that are started from now on. To be called before what starts them is loaded. */
export function countTimers(): void {
  for (const name of ["setTimeout", "setInterval", "setImmediate"] as const) {
    const original = globalThis[name];
    const counting = (...given: Parameters<typeof setTimeout>): unknown => {
      started += 1;
      return Reflect.apply(original, globalThis, given);
    };
    Object.defineProperty(globalThis, name, { value: Object.assign(counting, original), writable: true });
  }
}

/** How many were started. */
export const timersStarted = (): number => started;
