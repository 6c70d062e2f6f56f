import { scrollToLabel } from "./scrollToLabel.ts";

interface Parts {
  container: HTMLElement;
  labelOf: (event: string) => HTMLElement | undefined;
  /** Moves the window so that the event and its label, of a width in px, are in view. */
  moveTo: (event: string, labelWidth: number) => void;
}

/**
 * Brings events into view. vis draws what comes into view a frame later and has the lanes' heights later
 * still, so what was asked is done as soon as its label can be measured.
 */
export class Revealer {
  readonly #parts: Parts;
  /** Asked for before its label was in the page. */
  #unmeasured: string | undefined;
  /** To be scrolled to once the lanes have their heights. */
  #unscrolled: Element | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  reveal(event: string): void {
    const label = this.#parts.labelOf(event);
    const measured = label?.isConnected ?? false;
    this.#unmeasured = measured ? undefined : event;
    if (label && measured) scrollToLabel(this.#parts.container, label);
    this.#parts.moveTo(event, label?.offsetWidth ?? 0);
  }

  /** The event is to be seen again in a new room, whenever that is drawn. */
  revealLater(event: string): void {
    this.#unmeasured = event;
  }

  /** The window stays as it is; only the lanes scroll to the event. */
  scrollLater(event: string): void {
    this.#unscrolled = this.#parts.labelOf(event);
  }

  /** The reader has moved on: nothing is brought back. */
  forget(): void {
    this.#unmeasured = this.#unscrolled = undefined;
  }

  /** To be called whenever vis has drawn; `moved` where lanes have got new heights. */
  settle(moved: boolean): void {
    const { container, labelOf } = this.#parts;
    const waiting = this.#unmeasured;
    if (waiting !== undefined && labelOf(waiting)?.isConnected) this.reveal(waiting);
    const { activeElement } = document;
    if (moved && activeElement?.matches("[data-event]") && container.contains(activeElement))
      this.#unscrolled = activeElement;
    else if (!moved && this.#unscrolled?.isConnected) {
      scrollToLabel(container, this.#unscrolled);
      this.#unscrolled = undefined;
    }
  }
}
