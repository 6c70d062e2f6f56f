/** Numbers of cited sources by id, from 1, in the order in which they are first cited. */
export function numberSources(cited: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(cited)].map((id, i) => [id, i + 1]));
}
