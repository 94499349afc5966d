import { type Clock, systemClock } from "../../src/clock.js";

/** The machine's clock, off by so much, with its timers counted. */
export function counting(timers: Set<object>, off: number): Clock {
  return {
    now: systemClock.now,
    date: () => systemClock.date() + off,
    schedule: (callback, milliseconds) => {
      const timer = {};
      timers.add(timer);
      const cancel = systemClock.schedule(() => {
        timers.delete(timer);
        callback();
      }, milliseconds);
      return () => {
        timers.delete(timer);
        cancel();
      };
    },
  };
}
