import { useLayoutEffect, useState, type RefObject } from "react";
import { placeBeside, type Placed } from "./placeBeside.ts";

/** Keeps a box where `placeBeside` puts it, whatever scrolls and however it grows; undefined until it is drawn. */
export function useBeside(
  box: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
): Placed | undefined {
  const [placed, place] = useState<Placed>();
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const follow = () => {
      // A term may go on in the next line; it is read from its beginning.
      const term = opener.current?.getClientRects()[0];
      const region = opener.current?.closest("aside")?.getBoundingClientRect();
      if (!term || !region) return;
      const { offsetWidth: width, offsetHeight: height } = element;
      const { clientWidth, clientHeight } = document.documentElement;
      const room = { width: clientWidth, height: clientHeight };
      place(placeBeside({ term, region, box: { width, height }, room }));
    };
    follow();
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    window.addEventListener("resize", follow);
    // Whatever scrolls: the event itself does not come up to the window.
    window.addEventListener("scroll", follow, true);
    return () => {
      sizes.disconnect();
      window.removeEventListener("resize", follow);
      window.removeEventListener("scroll", follow, true);
    };
  }, [box, opener]);
  return placed;
}
