/** Whether the browser can fill the screen with the page at all. */
export function canFillScreen(): boolean {
  return typeof document.documentElement.requestFullscreen === "function";
}

/** Whether the page fills the screen. */
export function isScreenFilled(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Fills the screen with the page, or gives it back; false where the browser refuses or cannot. */
export async function toggleFullScreen(): Promise<boolean> {
  if (!canFillScreen()) return false;
  try {
    // Of the whole page: its dialogs stand beside the slide, not in it.
    if (isScreenFilled()) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the page fills the screen or gives it back. Gives back the way to stop. */
export function onFullScreen(changed: () => void): () => void {
  document.addEventListener("fullscreenchange", changed);
  return () => document.removeEventListener("fullscreenchange", changed);
}
