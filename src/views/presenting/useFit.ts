import { useLayoutEffect, type RefObject } from "react";

/** From roomy to tight, as `Slide.module.css` has them: no text on any of them is below what the last row can read. */
const ARRANGEMENTS = 7;

interface Parts {
  frame: RefObject<HTMLElement | null>;
  slide: RefObject<HTMLElement | null>;
}

/**
 * Gives a slide the first arrangement in which all of it fits its frame, measured as laid out after each
 * drawing and once the fonts are there: the same slide in the same frame always looks the same. Where even
 * the last does not fit, as on a phone, the frame scrolls, and the keyboard can reach it.
 */
export function useFit({ frame, slide }: Parts): void {
  useLayoutEffect(() => {
    const fit = () => {
      const [outer, inner] = [frame.current, slide.current];
      if (!outer || !inner) return;
      let at = 0;
      do inner.dataset.fit = String(at);
      while (!fits(outer, inner) && ++at < ARRANGEMENTS);
      outer.tabIndex = at < ARRANGEMENTS ? -1 : 0;
      outer.toggleAttribute("data-scrolls", at === ARRANGEMENTS);
    };
    fit();
    const { fonts } = document;
    fonts?.addEventListener("loadingdone", fit);
    return () => fonts?.removeEventListener("loadingdone", fit);
  });
}

function fits(outer: HTMLElement, inner: HTMLElement): boolean {
  const low = inner.offsetHeight <= outer.clientHeight;
  return low && inner.scrollWidth <= outer.clientWidth;
}
