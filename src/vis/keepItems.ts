/** What is needed of a vis data set. */
export interface ItemSet<I> {
  getIds(): unknown[];
  remove(ids: string[]): unknown;
  update(items: I[]): unknown;
}

/** Takes out of a set all but what is wanted, in one step. */
export function keepItems(
  set: Pick<ItemSet<never>, "getIds" | "remove">,
  wanted: readonly { id: string }[],
): void {
  const ids = new Set(wanted.map(({ id }) => id));
  set.remove(
    set
      .getIds()
      .map(String)
      .filter((id) => !ids.has(id)),
  );
}
