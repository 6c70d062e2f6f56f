import { markedText } from "./markedText.ts";
import type { VisEvent } from "./visEvent.ts";
import type { ZoomLevel } from "./zoomLevel.ts";

/**
 * The label of an event: a button with text nodes only. One element for the life of an event, changed in
 * place: vis compares what a template returns and would drop an equal new one.
 */
export class EventLabel {
  readonly element = document.createElement("button");

  constructor(id: string) {
    this.element.type = "button";
    this.element.className = "ev-label";
    this.element.dataset["event"] = id;
    // The timeline is one tab stop; arrow keys go from event to event.
    this.element.tabIndex = -1;
  }

  /** Says what the zoom level has room for. */
  draw(event: VisEvent, level: ZoomLevel): void {
    const lines = event.label(level).map(({ text, lang, aside, marks = [] }) => {
      const line = document.createElement("span");
      line.className = "ev-line";
      line.lang = lang;
      line.append(...markedText(text, marks));
      // Printed by the style sheet: the date already begins the name in the accessibility tree.
      if (aside) line.dataset["date"] = aside;
      return line;
    });
    if (event.rivals.length > 0) lines[0]?.append(differs());
    this.element.replaceChildren(...lines);
    this.element.setAttribute("aria-label", event.name(level));
  }

  /** Says whether it is the one that is open. */
  select(selected: boolean): void {
    if (selected) this.element.setAttribute("aria-current", "true");
    else this.element.removeAttribute("aria-current");
  }
}

/** Where the style sheet prints ≠ while the rival dates are too close to be drawn; the name says it too. */
function differs(): HTMLElement {
  const sign = document.createElement("span");
  sign.className = "ev-differs";
  return sign;
}
