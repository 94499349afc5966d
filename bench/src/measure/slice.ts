/** One call of a client. */
export type Once = () => Promise<unknown>;

/** What a slice of calls cost, per call, in microseconds. */
export interface Cost {
  readonly wall: number;
  /** Of all threads of the process. */
  readonly cpu: number;
  /** Of a single call; only where calls were timed one by one. */
  readonly latency: number;
  readonly calls: number;
}

/** Calls one after another for about so many milliseconds. */
export async function oneAfterAnother(once: Once, milliseconds: number): Promise<Cost> {
  const latencies: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  let previous = start;
  do {
    await once();
    const now = performance.now();
    latencies.push(now - previous);
    previous = now;
  } while (previous - start < milliseconds);
  const used = process.cpuUsage(cpu);
  const calls = latencies.length;
  latencies.sort((left, right) => left - right);
  return {
    wall: ((previous - start) * 1_000) / calls,
    cpu: (used.user + used.system) / calls,
    latency: (latencies[calls >> 1] ?? 0) * 1_000,
    calls,
  };
}

/** Keeps so many calls under way at the same time. */
export async function atOnce(once: Once, milliseconds: number, concurrency: number): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  let calls = 0;
  const keepCalling = async (): Promise<void> => {
    do {
      await once();
      calls += 1;
    } while (performance.now() - start < milliseconds);
  };
  await Promise.all(Array.from({ length: concurrency }, keepCalling));
  const wall = performance.now() - start;
  const used = process.cpuUsage(cpu);
  return { wall: (wall * 1_000) / calls, cpu: (used.user + used.system) / calls, latency: 0, calls };
}

/** A slice of each, turn and turn about, so that both meet the same moments of a busy machine. */
export async function interleaved(
  client: Once,
  floor: Once,
  slices: number,
  measure: (once: Once) => Promise<Cost>,
): Promise<{ readonly client: Cost; readonly floor: Cost }[]> {
  const pairs: { client: Cost; floor: Cost }[] = [];
  for (let index = 0; index < slices; index += 1) {
    if (index % 2 === 0) {
      const first = await measure(client);
      pairs.push({ client: first, floor: await measure(floor) });
    } else {
      const first = await measure(floor);
      pairs.push({ client: await measure(client), floor: first });
    }
  }
  return pairs;
}
