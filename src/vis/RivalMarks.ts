import { placeRival, type DrawnDate, type PlacedRival } from "./placeRival.ts";

/** A rival date with the classes that draw it. */
export interface DrawnRival extends DrawnDate {
  className: string;
}

interface Drawn {
  rival: DrawnRival;
  mark: HTMLElement;
  tie: HTMLElement;
}

/** The hollow marks of an event's rival dates and the hairlines that tie them to its own, within its box. */
export class RivalMarks {
  readonly #own: DrawnDate;
  readonly #drawn: readonly Drawn[];

  constructor(box: HTMLElement, own: DrawnDate, rivals: readonly DrawnRival[]) {
    this.#own = own;
    this.#drawn = rivals.map((rival) => {
      const mark = document.createElement("span");
      mark.className = rival.className;
      const core = document.createElement("span");
      core.className = "core";
      mark.append(core);
      const tie = document.createElement("span");
      tie.className = "tie";
      box.append(tie, mark);
      return { rival, mark, tie };
    });
  }

  /** Draws them at a scale; returns where each is. */
  place(pxPerDay: number): PlacedRival[] {
    return this.#drawn.map(({ rival, mark, tie }) => {
      const placed = placeRival(this.#own, rival, pxPerDay);
      mark.hidden = placed.near;
      tie.hidden = placed.near || placed.tie === undefined;
      stretch(mark, placed);
      if (placed.tie) stretch(tie, placed.tie);
      return placed;
    });
  }

  /** Takes them out of the event's box. */
  remove(): void {
    for (const { mark, tie } of this.#drawn) {
      mark.remove();
      tie.remove();
    }
  }
}

function stretch({ style }: HTMLElement, { left, width }: { left: number; width: number }): void {
  style.transform = `translateX(${left}px)`;
  style.width = `${width}px`;
}
