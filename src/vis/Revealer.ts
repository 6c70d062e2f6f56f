import { scrollToLane } from "./scrollToLane.ts";
import { scrollToLabel } from "./scrollToLabel.ts";

interface Parts {
  container: HTMLElement;
  labelOf: (event: string) => HTMLElement | undefined;
  /** Its lane, in the rail. */
  laneOf: (event: string) => HTMLElement | undefined;
  /** Moves the window so that the event and its label, of a width in px, are in view; false where they are. */
  moveTo: (event: string, labelWidth: number) => boolean;
}

/**
 * Brings events into view. vis draws what comes into view a frame later, has the lanes' heights later still,
 * and draws no names in lanes that are out of view; so what was asked is done step by step, until a drawing
 * finds nothing left to do.
 */
export class Revealer {
  readonly #parts: Parts;
  #wanted: string | undefined;
  /** Whether the window has yet to be moved by the width of its label. */
  #unmeasured = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Begins at once with what can be done: where the window need not move, nothing else would make vis draw. Of an
   * event that is in view nothing is left to do; else it would be brought back when the reader next moves the lanes.
   */
  reveal(event: string): void {
    this.revealLater(event);
    const moved = this.#move(event);
    const scrolled = this.#scroll(event);
    if (!moved && !scrolled && !this.#unmeasured) this.forget();
  }

  /** The event is to be seen again in a new room, whenever that is drawn. */
  revealLater(event: string): void {
    this.#wanted = event;
    this.#unmeasured = true;
  }

  /** The window stays as it is; only the lanes scroll to the event. */
  scrollLater(event: string): void {
    this.#wanted = event;
    this.#unmeasured = false;
  }

  /** It is done, or the reader has moved on: nothing is brought back. */
  forget(): void {
    this.#wanted = undefined;
    this.#unmeasured = false;
  }

  /** Whether the event is on its way into view. */
  awaits(event: string): boolean {
    return this.#wanted === event;
  }

  /** To be called whenever vis has drawn; `moved`: the lanes, in the rail, that have got new heights. */
  settle(moved: readonly Element[]): void {
    this.#wanted ??= this.#pushed(moved);
    const event = this.#wanted;
    if (event === undefined) return;
    const panned = this.#unmeasured && this.#move(event);
    const scrolled = this.#scroll(event);
    if (moved.length === 0 && !panned && !scrolled) this.forget();
  }

  /** The event that has the focus, if new heights may push it out of view: those of lanes below it do not. */
  #pushed(moved: readonly Element[]): string | undefined {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement)) return undefined;
    const { event } = activeElement.dataset;
    const lane = event === undefined ? undefined : this.#parts.laneOf(event);
    if (!lane || !this.#parts.container.contains(activeElement)) return undefined;
    const isAbove = (other: Element) =>
      other === lane ||
      (other.compareDocumentPosition(lane) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return moved.some(isAbove) ? event : undefined;
  }

  #scroll(event: string): boolean {
    const { container, labelOf, laneOf } = this.#parts;
    const label = labelOf(event);
    return label?.isConnected
      ? scrollToLabel(container, label)
      : scrollToLane(container, laneOf(event));
  }

  #move(event: string): boolean {
    const label = this.#parts.labelOf(event);
    this.#unmeasured = !label?.isConnected;
    return this.#parts.moveTo(event, label?.offsetWidth ?? 0);
  }
}
