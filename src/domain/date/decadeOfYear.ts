/** The first year of a year's decade: 1983 is of 1980. */
export function decadeOfYear(year: number): number {
  return Math.floor(year / 10) * 10;
}
