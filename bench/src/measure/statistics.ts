/** The middle value; of an even number, the upper one of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) throw new RangeError("there is no median of nothing");
  return middle;
}

/** `1.23 (1.20–1.31)`: the median, the lowest and the highest. */
export function spread(values: readonly number[], digits = 2): string {
  const low = Math.min(...values).toFixed(digits);
  const high = Math.max(...values).toFixed(digits);
  return `${median(values).toFixed(digits)} (${low}–${high})`;
}
