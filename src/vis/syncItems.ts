/** What is needed of a vis data set. */
interface ItemSet<I> {
  getIds(): unknown[];
  remove(ids: string[]): unknown;
  update(items: I[]): unknown;
}

/** Makes a set hold what is wanted and nothing else, in one step each; what stays is measured anew. */
export function syncItems<I extends { id: string }>(set: ItemSet<I>, wanted: I[]): void {
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = set
    .getIds()
    .map(String)
    .filter((id) => !ids.has(id));
  set.remove(gone);
  set.update(wanted);
}
