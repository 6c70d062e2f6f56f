import { scrollToLabel } from "./scrollToLabel.ts";

interface Parts {
  container: HTMLElement;
  labelOf: (event: string) => HTMLElement | undefined;
  /** Whether an event is on its way into view. */
  awaited: (event: string) => boolean;
  /** The focus is to rest on the timeline itself: an event is yet to be drawn, or (not `awaiting`) it has left the view for good. */
  onRest: (awaiting: boolean) => void;
}

/**
 * Keeps the keyboard's focus on an event. vis takes labels out of the page and puts them back whenever it
 * draws anew, draws events that come into view a frame later, and drops those that leave it; the browser
 * would each time send the focus to the top of the page. While an event is awaited the focus rests on the
 * timeline, so that no key is lost in between.
 */
export class FocusKeeper {
  readonly #parts: Parts;
  readonly #listening = new AbortController();
  /** Asked for, but not drawn yet. */
  #pending: string | undefined;
  /** Had the focus when it was taken out of the page. */
  #dropped: string | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { signal } = this.#listening;
    const remember = ({ target, relatedTarget }: FocusEvent) => {
      const leaves = relatedTarget === null && target instanceof HTMLElement;
      this.#dropped = leaves ? target.dataset["event"] : undefined;
    };
    const forget = () => (this.#pending = this.#dropped = undefined);
    parts.container.addEventListener("focusout", remember, { signal });
    // Whoever presses elsewhere, or moves the focus on, has taken it away on purpose.
    document.addEventListener("pointerdown", forget, { signal });
    document.addEventListener("focusin", forget, { signal });
  }

  /** Focuses an event, at once or as soon as it is drawn. */
  want(event: string): void {
    if (this.#focus(event)) return;
    this.#parts.onRest(true);
    this.#pending = event;
  }

  /** To be called whenever vis has drawn. */
  settle(): void {
    if (this.#pending !== undefined) {
      this.#focus(this.#pending);
      return;
    }
    const event = this.#dropped;
    this.#dropped = undefined;
    if (event === undefined || document.activeElement !== document.body) return;
    if (this.#parts.awaited(event)) this.want(event);
    else if (!this.#focus(event)) this.#parts.onRest(false);
  }

  /** False while the label of the event is not in the page. */
  #focus(event: string): boolean {
    const { container, labelOf } = this.#parts;
    const label = labelOf(event);
    if (!label?.isConnected) return false;
    scrollToLabel(container, label);
    label.focus({ preventScroll: true });
    this.#pending = undefined;
    return true;
  }

  /** From now on the focus goes where the browser sends it. */
  stop(): void {
    this.#listening.abort();
  }
}
