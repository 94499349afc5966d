/** The most moments that any half-open span of `window` holds. */
export function mostInAnyWindow(moments: readonly number[], window: number): number {
  const sorted = [...moments].sort((one, two) => one - two);
  let most = 0;
  let first = 0;
  for (let last = 0; last < sorted.length; last += 1) {
    while ((sorted[last] ?? 0) - (sorted[first] ?? 0) >= window) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
