import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sleep, systemClock } from "../src/clock.js";
import { countedSignal } from "./support/signals.js";
import { VirtualClock } from "./support/virtual-clock.js";

describe("the machine's clock", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("runs a callback after the time, not before", () => {
    const callback = vi.fn();
    systemClock.schedule(callback, 99.5);
    vi.advanceTimersByTime(99);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("takes times longer than a platform timer can", () => {
    const callback = vi.fn();
    const days = 60 * 86_400_000;
    systemClock.schedule(callback, days);
    vi.advanceTimersByTime(days - 1);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledOnce();
  });

  test("takes what is no time at all for none, instead of for ever", () => {
    const callback = vi.fn();
    systemClock.schedule(callback, Number.NaN);
    vi.advanceTimersByTime(5);
    expect(callback).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("takes no limit at all, and calls it off", () => {
    const callback = vi.fn();
    const cancel = systemClock.schedule(callback, Number.POSITIVE_INFINITY);
    vi.advanceTimersByTime(90 * 86_400_000);
    cancel();
    expect(callback).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("sleep", () => {
  test("ends after its time and leaves nothing behind", async () => {
    const clock = new VirtualClock();
    const { signal, listeners } = countedSignal();
    const sleeping = sleep(clock, 100, signal);
    expect(listeners()).toBe(1);
    await clock.until(sleeping);
    expect(clock.now()).toBe(100);
    expect(listeners()).toBe(0);
  });

  test("ends with the signal's reason and leaves no timer behind", async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    const sleeping = sleep(clock, 100, controller.signal);
    controller.abort("enough");
    await expect(sleeping).rejects.toBe("enough");
    expect(clock.pending).toBe(0);
    await expect(sleep(clock, 100, controller.signal)).rejects.toBe("enough");
    expect(clock.pending).toBe(0);
  });
});
