import type { Page } from "playwright-core";

/** How a slide is laid out, as a share of the height of the window, and what is wrong with it. */
export interface Measured {
  /** Smallest size of letters: of titles, of what the class reads, of everything. */
  title: number;
  read: number;
  least: number;
  /** Smallest contrast of letters with their ground. */
  contrast: number;
  /** Texts that are cut, hidden behind an edge, or lie on another one. */
  faults: string[];
  /** Which arrangement fits, from 0. */
  fit: number;
}

/** Measures the slide that is shown, from the page's own layout and colours. */
export function measure(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>("[data-slide]");
    const slide = frame?.querySelector<HTMLElement>("[data-fit]");
    if (!frame || !slide) throw new Error("no slide");
    const { innerHeight, innerWidth } = window;

    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
    };
    const contrastOf = (element: Element) => {
      const [text, ground] = [light(getComputedStyle(element).color), light(groundOf(element))];
      return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    };

    const texts: { element: Element; text: string; boxes: DOMRect[] }[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      const text = node.textContent?.trim() ?? "";
      if (text && boxes.length > 0 && node.parentElement)
        texts.push({ element: node.parentElement, text, boxes });
    }
    const size = ({ element }: { element: Element }) =>
      Number.parseFloat(getComputedStyle(element).fontSize) / innerHeight;
    const smallest = (selector: string) =>
      Math.min(1, ...texts.filter(({ element }) => element.closest(selector)).map(size));

    const faults: string[] = [];
    if (frame.scrollHeight > frame.clientHeight || frame.scrollWidth > frame.clientWidth)
      faults.push("the slide scrolls");
    for (const { text, boxes } of texts)
      for (const { left, top, right, bottom } of boxes)
        if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
          faults.push(`over the edge: ${text}`);
    for (const [i, one] of texts.entries())
      for (const other of texts.slice(i + 1)) {
        const over = one.boxes.some((a) =>
          other.boxes.some((b) => {
            const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            // Lines are set closer than the boxes of their letters.
            const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return wide > 1 && high > 0.35 * Math.min(a.height, b.height);
          }),
        );
        if (over) faults.push(`on one another: ${one.text} | ${other.text}`);
      }
    return {
      title: smallest("h2"),
      read: smallest("[data-read]"),
      least: smallest("*"),
      contrast: Math.min(...texts.map(({ element }) => contrastOf(element))),
      faults,
      fit: Number(slide.dataset["fit"]),
    };
  });
}
