/** Calls back when the wheel is turned without Ctrl, which zooms, though all lanes are in view. */
export function onIdleWheel(container: HTMLElement, callback: () => void): void {
  container.addEventListener(
    "wheel",
    ({ ctrlKey, deltaY }) => {
      const rail = container.querySelector(".vis-panel.vis-left");
      const scrolls = rail !== null && rail.scrollHeight > rail.clientHeight + 1;
      if (!ctrlKey && !scrolls && deltaY !== 0) callback();
    },
    { passive: true },
  );
}
