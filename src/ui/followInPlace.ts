import type { MouseEvent } from "react";

/** Follows a link in place, unless the reader asks for a new tab or window as with any link. */
export function followInPlace(act: () => void): (click: MouseEvent) => void {
  return (click) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    act();
  };
}
