/** Whether the page is as narrow as a phone; the same width as in the style sheets. */
export function isNarrow(): boolean {
  return window.matchMedia("(max-width: 640px)").matches;
}
