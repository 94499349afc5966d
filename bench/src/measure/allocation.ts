import { PerformanceObserver } from "node:perf_hooks";
import type { Once } from "./slice.ts";
import { median } from "./statistics.ts";

/**
 * Bytes a call allocates: the growth of the heap over a batch in which nothing was collected. `undefined` when every
 * batch was disturbed, and for clients that take more than 5 ms a call. Wants `--expose-gc`.
 */
export async function allocation(once: Once): Promise<number | undefined> {
  const { gc } = globalThis;
  if (gc === undefined) throw new TypeError("run with --expose-gc");
  let collections = 0;
  // A client that waits in every call would take minutes over this.
  const start = performance.now();
  for (let index = 0; index < 10; index += 1) await once();
  if (performance.now() - start > 50) return undefined;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  observer.observe({ entryTypes: ["gc"] });
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const results: number[] = [];
  for (let batch = 0; batch < 7; batch += 1) {
    for (let calls = 400; calls >= 50; calls /= 2) {
      gc();
      await settle();
      collections = 0;
      const before = process.memoryUsage().heapUsed;
      for (let index = 0; index < calls; index += 1) await once();
      const after = process.memoryUsage().heapUsed;
      // Observers are told a little later.
      await settle();
      if (collections > 0) continue;
      results.push((after - before) / calls);
      break;
    }
  }
  observer.disconnect();
  return results.length === 0 ? undefined : median(results);
}
