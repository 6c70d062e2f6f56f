/** px of the stage's right edge that the panel lies over: on a tablet it lies over the timeline. */
export function coveredBy(side: HTMLElement | null): number {
  const stage = side?.previousElementSibling?.getBoundingClientRect();
  const panel = side?.getBoundingClientRect();
  if (!stage || !panel || panel.width === 0 || panel.width >= stage.width) return 0;
  return Math.max(0, stage.right - panel.left);
}
