import { effect } from "@preact/signals";
import type { DemoState } from "../../contract.ts";
import { state } from "../link/store.ts";

/** How long a suggestion waits for what it expects, in milliseconds. The desk's patience is shorter. */
const patience = 30_000;

/** Waits until the state is as wanted, and returns what was found in it. Nothing when it does not come to that. */
export function until<Found>(find: (state: DemoState) => Found | undefined): Promise<Found | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(undefined), patience);
    let stop: (() => void) | undefined;
    let isOver = false;
    const finish = (found: Found | undefined): void => {
      isOver = true;
      clearTimeout(timer);
      stop?.();
      resolve(found);
    };
    stop = effect(() => {
      if (isOver || state.value === undefined) return;
      const found = find(state.value);
      // An effect must not end itself while it runs for the first time: it has no name yet.
      if (found !== undefined) queueMicrotask(() => finish(found));
    });
  });
}
