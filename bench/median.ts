/** The middle of some numbers, or the mean of the middle two; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  return quantile(numbers, 0.5);
}

/** The number below which `share` (0–1) of the numbers lie, between two neighbours in proportion; undefined of none. */
export function quantile(numbers: readonly number[], share: number): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) return undefined;
  // Of two that are infinite the difference is no number.
  return low === high ? low : low + (high - low) * (at - Math.floor(at));
}
