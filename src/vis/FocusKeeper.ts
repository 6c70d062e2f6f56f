import { scrollToLabel } from "./scrollToLabel.ts";

interface Parts {
  container: HTMLElement;
  labelOf: (event: string) => HTMLElement | undefined;
  /** Whether an event is on its way into view. */
  awaited: (event: string) => boolean;
  /** The focused event has left the view for good. */
  onLost: () => void;
}

/**
 * Keeps the keyboard's focus on an event. vis takes labels out of the page and puts them back whenever it
 * draws anew, draws events that come into view a frame later, and drops those that leave it; the browser
 * would each time send the focus to the top of the page.
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
    // Whoever presses elsewhere has taken the focus away on purpose.
    document.addEventListener("pointerdown", forget, { signal });
  }

  /** Focuses an event, at once or as soon as it is drawn. */
  want(event: string): void {
    this.#pending = this.#focus(event) ? undefined : event;
  }

  /** To be called whenever vis has drawn. */
  settle(): void {
    if (this.#pending !== undefined) this.want(this.#pending);
    const event = this.#dropped;
    this.#dropped = undefined;
    if (event === undefined || document.activeElement !== document.body) return;
    if (this.#focus(event)) return;
    if (this.#parts.awaited(event)) this.#pending = event;
    else this.#parts.onLost();
  }

  /** False while the label of the event is not in the page. */
  #focus(event: string): boolean {
    const { container, labelOf } = this.#parts;
    const label = labelOf(event);
    if (!label?.isConnected) return false;
    scrollToLabel(container, label);
    label.focus({ preventScroll: true });
    return true;
  }

  stop(): void {
    this.#listening.abort();
  }
}
