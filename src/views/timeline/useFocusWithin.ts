import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";

/**
 * Keeps the focus within an element where what had it is no longer drawn: it goes to the element itself. To be
 * called by whoever draws anew when its content does. Returns what is to be told of the focus.
 */
export function useFocusWithin(element: RefObject<HTMLElement | null>) {
  // While React takes something away it tells of no blur; so this stays as it was.
  const isWithin = useRef(false);
  useLayoutEffect(() => {
    if (isWithin.current && document.activeElement === document.body)
      element.current?.focus({ preventScroll: true });
  });
  return {
    onFocus: () => {
      isWithin.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      isWithin.current = currentTarget.contains(relatedTarget);
    },
  };
}
