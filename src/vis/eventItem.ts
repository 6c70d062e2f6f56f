import { placeName, TAIL } from "./placeName.ts";
import type { VisParts } from "./visParts.ts";

/**
 * Teaches vis how a name stands by its rule: never on the left edge of the picture, and at all years, where
 * nobody pans, not beyond the right edge either; then rows are packed by what name and rule take. Elsewhere
 * vis reserves both side by side, so that rows stay as they are while the reader pans.
 */
export function addEventItem({ components: { ItemSet, items } }: VisParts): void {
  ItemSet.types["range"] = class extends items.RangeItem {
    override repositionX(limitSize?: boolean): void {
      super.repositionX(limitSize);
      const { dom, data, parent, left: start } = this;
      if (!dom || !parent) return;
      const { width: name } = this.props.content;
      const box = this.width - name;
      const fits = data.fits === true && parent.width > 0;
      const room = fits ? parent.width : Infinity;
      const rule = box + (data.className.includes(" p-since ") ? TAIL : 0);
      const placed = placeName({ start, rule, name, room });
      if (fits) {
        this.left = placed.left;
        this.width = placed.width;
      }
      // A bar that has left the picture takes its name along.
      const at = start + box < 1 ? -name : placed.name;
      dom.content.style.transform = `translateX(${at - start}px)`;
    }
  };
}
