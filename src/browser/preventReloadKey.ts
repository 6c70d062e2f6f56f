/**
 * Keeps F5 from loading the page anew, wherever the focus is: remotes send it. Ctrl+R, Ctrl+F5 and the
 * browser's button still do. Gives back the way to stop.
 */
export function preventReloadKey(): () => void {
  // Before any part of the page that keeps its keys for itself.
  window.addEventListener("keydown", listen, { capture: true });
  return () => window.removeEventListener("keydown", listen, { capture: true });
}

function listen(press: KeyboardEvent): void {
  if (press.key !== "F5" || press.ctrlKey || press.metaKey || press.altKey) return;
  press.preventDefault();
}
