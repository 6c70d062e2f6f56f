/** The elements that vis keeps for the lanes in its rail; what stands in them is drawn by the owner. */
export class LaneElements {
  readonly #elements = new Map<string, HTMLElement>();

  of(lane: string): HTMLElement {
    const known = this.#elements.get(lane);
    if (known) return known;
    const element = document.createElement("div");
    element.className = "lane";
    element.dataset["lane"] = lane;
    this.#elements.set(lane, element);
    return element;
  }

  /** Those of the lanes that are shown. */
  shown(lanes: readonly unknown[]): ReadonlyMap<string, HTMLElement> {
    return new Map([...this.#elements].filter(([lane]) => lanes.includes(lane)));
  }
}
