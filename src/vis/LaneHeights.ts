import { fillLanes } from "./fillLanes.ts";

/** px below the lowest name of a lane; the least where all lanes then fit */
const FOOT = 6;
const LEAST_FOOT = 2;

type Labels = ReadonlyMap<string, HTMLElement>;

/**
 * Gives each lane's label the height at which the lanes fill the room. Reads the page: vis has no event for
 * "stacked".
 */
export class LaneHeights {
  readonly #container: Element;
  /** px that the content of each lane took when it was last drawn. */
  readonly #content = new Map<string, number>();

  constructor(container: Element) {
    this.#container = container;
  }

  /** To be called whenever vis has drawn. Returns the lanes that have changed, which vis then has to measure again. */
  settle(labels: Labels): string[] {
    for (const [lane, label] of labels)
      if (!this.#content.has(lane) || this.#isInView(label))
        this.#content.set(lane, this.#measure(lane, label));
    return this.#fill(labels);
  }

  /** vis takes the names of a lane that is scrolled out of view out of the page; it would look as if it had none. */
  #isInView(label: HTMLElement): boolean {
    const room = this.#container.querySelector(".vis-panel.vis-center")?.getBoundingClientRect();
    const { top, bottom } = label.getBoundingClientRect();
    return room === undefined || (bottom > room.top && top < room.bottom);
  }

  /**
   * To be called before other lanes are drawn: where they hold what they held, vis need not draw all of them a
   * second time. The next drawing tells. Returns the px that each label is high now; none where that is not known.
   */
  expect(labels: Labels): Map<string, number> {
    if (![...labels.keys()].every((lane) => this.#content.has(lane))) return new Map();
    this.#fill(labels);
    return new Map([...labels].map(([lane, { style }]) => [lane, parseFloat(style.minHeight)]));
  }

  #measure(lane: string, label: HTMLElement): number {
    const items = this.#container.querySelectorAll<HTMLElement>(
      `.vis-foreground .lane-${lane} .vis-item`,
    );
    const lowest = Math.max(0, ...[...items].map((item) => item.offsetTop + item.offsetHeight));
    const content = [...label.children].reduce(
      (height, child) => height + (child as HTMLElement).offsetHeight,
      0,
    );
    return Math.max(lowest, content);
  }

  #fill(labels: Labels): string[] {
    const room = this.#container.querySelector(".vis-panel.vis-center")?.clientHeight ?? 0;
    if (room === 0) return [];
    const content = [...labels.keys()].map((lane) => this.#content.get(lane) ?? 0);
    const spare = room - content.reduce((sum, height) => sum + height, 0);
    const share = Math.floor(spare / content.length);
    const foot = share < LEAST_FOOT ? FOOT : Math.min(share, FOOT);
    const heights = fillLanes(
      content.map((height) => height + foot),
      room,
    );
    return [...labels].flatMap(([lane, label], i) => {
      const height = `${heights[i]}px`;
      if (label.style.minHeight === height) return [];
      label.style.minHeight = height;
      return [lane];
    });
  }
}
