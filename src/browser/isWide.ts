/** Whether there is room for the panel beside the timeline; the width is that of App.module.css. */
export function isWide(): boolean {
  return window.matchMedia("(min-width: 1200px)").matches;
}
