/** Runs tasks, at most so many at a time, and gives their results in the order of the tasks. */
export async function together<Result>(
  limit: number,
  tasks: readonly (() => Promise<Result>)[],
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const waiting = [...tasks.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, task] = next;
      results.set(index, await task());
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
