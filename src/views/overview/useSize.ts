import { useLayoutEffect, useState, type RefObject } from "react";

export interface Size {
  width: number;
  height: number;
  /** px of one rem: the reader's size of text. */
  rem: number;
}

/** px of an element, kept up to date. */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0, rem: 16 });
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
