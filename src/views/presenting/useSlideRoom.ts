import { useLayoutEffect, useState, type RefObject } from "react";

/** px of a slide; `unit` is the hundredth part of its height, of which every size on it is a multiple. */
export interface SlideRoom {
  width: number;
  height: number;
  unit: number;
}

/** Of the width: what a unit may be at most, so that a slide that is higher than wide has room for words. */
const OF_WIDTH = 0.0082;
/** Where nothing has been laid out yet. */
const PROJECTOR = { width: 1024, height: 768 };

/** The unit of a slide of this size, px; `least` is below which it does not go. */
export function unitOf(width: number, height: number, least: number): number {
  return Math.max(least, Math.min(height / 100, width * OF_WIDTH));
}

/** px of the frame that a slide fills, kept up to date. */
export function useSlideRoom(frame: RefObject<HTMLElement | null>, least: number): SlideRoom {
  const [size, setSize] = useState(PROJECTOR);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = current;
      if (width > 0 && height > 0)
        setSize((was) => (was.width === width && was.height === height ? was : { width, height }));
    };
    measure();
    const sized = new ResizeObserver(measure);
    sized.observe(current);
    return () => sized.disconnect();
  }, [frame]);
  return { ...size, unit: unitOf(size.width, size.height, least) };
}
