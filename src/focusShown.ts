/** Brings the focus to what is shown; to the main part while that is being loaded. */
export function focusShown(main: HTMLElement | null): void {
  const shown = main?.querySelector<HTMLElement>("[data-events]") ?? main;
  shown?.focus({ preventScroll: true });
}
