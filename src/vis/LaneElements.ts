/** The elements that vis keeps for the lanes in its rail; what stands in them is drawn by the owner. */
export class LaneElements {
  readonly #elements = new Map<string, HTMLElement>();

  /** That of a lane, made when it is first asked for. */
  of(lane: string): HTMLElement {
    const known = this.#elements.get(lane);
    if (known) return known;
    const element = document.createElement("div");
    element.className = "lane";
    element.dataset["lane"] = lane;
    this.#elements.set(lane, element);
    return element;
  }

  /** Before the first drawing: lanes that turn out to be as high as this need not be drawn again. */
  expect(lanes: readonly string[], heightOf: (lane: string) => number | undefined): void {
    for (const lane of lanes) {
      const height = heightOf(lane);
      if (height !== undefined) this.of(lane).style.minHeight = `${height}px`;
    }
  }

  /** Those of the lanes that are shown. */
  shown(lanes: readonly unknown[]): ReadonlyMap<string, HTMLElement> {
    return new Map([...this.#elements].filter(([lane]) => lanes.includes(lane)));
  }
}
