interface Lane {
  dom: { label: Element };
  /** px that its label was high when it was last measured. */
  props: { label: { height: number } };
  hide(): unknown;
  show(): unknown;
}

/** What is used of the part of vis-timeline that draws lanes and items. */
export interface LaneSet {
  groupsData: { getIds(order: { order: unknown }): string[] } | null;
  options: { groupOrder: unknown };
  groups: Record<string, Lane>;
  /** Of the lanes as they were last put in order, from the top; none where that is to be done anew. */
  groupIds: readonly string[];
  /** The rail; lanes stand there as they do on the ground. */
  dom: { labelSet: Element };
  /** Says whether something is another. */
  _orderGroups(): boolean;
}

/**
 * Has vis-timeline leave in the page the lanes that stand where they belong: by itself it takes out all of them
 * whenever one comes or goes, and the browser computes the style of every name anew.
 */
export function orderLanes(itemSet: { prototype: LaneSet }): void {
  // oxlint-disable-next-line no-underscore-dangle -- vis's own name
  itemSet.prototype._orderGroups = orderOthers;
}

/** In the place of vis's own method. */
function orderOthers(this: LaneSet): boolean {
  const wanted = this.groupsData?.getIds({ order: this.options.groupOrder }) ?? [];
  const { children } = this.dom.labelSet;
  const first = wanted.findIndex((id, i) => this.groups[id]?.dom.label !== children[i]);
  const others = first < 0 ? [] : wanted.slice(first);
  for (const id of others) this.groups[id]?.hide();
  // What is shown goes behind all that is there.
  for (const id of others) this.groups[id]?.show();
  const before = this.groupIds;
  this.groupIds = wanted;
  return wanted.length !== before.length || wanted.some((id, i) => id !== before[i]);
}
