interface Wheel {
  /** Turned sideways, as two fingers do on a trackpad, by px. */
  onSideways: (px: number) => void;
  /** Turned without Ctrl, which zooms, though all lanes are in view. */
  onIdle: () => void;
}

/** px of a line, where a browser counts in lines */
const LINE = 40;

/** Calls back for what vis does nothing about when the wheel is turned. Returns what stops it. */
export function onWheel(container: HTMLElement, { onSideways, onIdle }: Wheel): () => void {
  const listen = (turn: WheelEvent) => {
    const { ctrlKey, deltaX, deltaY, deltaMode } = turn;
    if (ctrlKey) return;
    if (Math.abs(deltaX) > Math.abs(deltaY)) {
      // Else the browser would go back a page.
      turn.preventDefault();
      onSideways(deltaMode === turn.DOM_DELTA_PIXEL ? deltaX : deltaX * LINE);
      return;
    }
    const rail = container.querySelector(".vis-panel.vis-left");
    const scrolls = rail !== null && rail.scrollHeight > rail.clientHeight + 1;
    if (!scrolls && deltaY !== 0) onIdle();
  };
  container.addEventListener("wheel", listen, { passive: false });
  return () => container.removeEventListener("wheel", listen);
}
