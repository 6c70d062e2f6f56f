/** A share of the picture as percent, to a hundredth: a tenth of a pixel. */
export function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
