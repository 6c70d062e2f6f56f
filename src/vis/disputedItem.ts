import { MS_PER_DAY } from "../domain/date/day.ts";
import type { RangeItem } from "./rangeItem.ts";
import { RivalMarks } from "./RivalMarks.ts";
import type { VisParts } from "./visParts.ts";

/**
 * px that ≠ takes, by the height of an event, which follows the size of its letters. Measured for each event
 * by itself it would have the browser lay out the page as many times.
 */
const signs = new Map<number, number>();

/**
 * Teaches vis a type of item: an event whose sources give another date. It is drawn as every other event;
 * the hollow marks stand in its box, and the room that they take is kept free when rows are packed.
 */
export function addDisputedItem({ components: { ItemSet, items } }: VisParts): void {
  // As every other event stands by its rule (`addEventItem`).
  const EventItem = ItemSet.types["range"] ?? items.RangeItem;
  ItemSet.types["disputed"] = class extends EventItem {
    #marks: RivalMarks | undefined;
    #drawn: RangeItem | undefined;

    override repositionX(limitSize?: boolean): void {
      super.repositionX(limitSize);
      const { dom, data } = this;
      if (!dom || !data.disputed) return;
      if (this.#drawn !== data) {
        this.#marks?.remove();
        this.#marks = new RivalMarks(dom.box, data.disputed.own, data.disputed.rivals);
        this.#drawn = data;
      }
      const { toScreen } = this.conversion;
      const placed = this.#marks?.place(toScreen(MS_PER_DAY) - toScreen(0)) ?? [];
      const near = placed.some((one) => one.near);
      // The name is longer or shorter now, so it may stand elsewhere: before it is packed beside others.
      if (this.#tell(dom.content, near)) super.repositionX(limitSize);
      const apart = placed.filter((one) => !one.near);
      const before = Math.max(0, ...apart.map(({ from }) => -from));
      const reach = Math.max(this.width, ...apart.map(({ to }) => to));
      this.left -= before;
      this.width = before + reach;
    }

    /** The sign ≠ counts in the width of the label; whether that is another now. */
    #tell(element: HTMLElement, near: boolean): boolean {
      const label = element.firstElementChild;
      if (!label || label.hasAttribute("data-near") === near) return false;
      label.toggleAttribute("data-near", near);
      const { content } = this.props;
      let sign = signs.get(this.height);
      // Of two lines the other may be the longer one.
      if (sign === undefined || label.childElementCount > 1) {
        sign = Math.abs(element.offsetWidth - content.width);
        if (label.childElementCount === 1) signs.set(this.height, sign);
      }
      content.width += near ? sign : -sign;
      return true;
    }
  };
}
