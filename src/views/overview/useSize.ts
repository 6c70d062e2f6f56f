import { useLayoutEffect, useState, type RefObject } from "react";

export interface Size {
  width: number;
  height: number;
  /** px of one rem: the reader's size of text. */
  rem: number;
}

/** px of an element, kept up to date; null until it stands in a page. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return;
    const measure = () => {
      const { width, height } = current.getBoundingClientRect();
      const { fontSize } = getComputedStyle(document.documentElement);
      setSize({ width, height, rem: Number.parseFloat(fontSize) || 16 });
    };
    measure();
    const sized = new ResizeObserver(measure);
    sized.observe(current);
    return () => sized.disconnect();
  }, [ref]);
  return size;
}
