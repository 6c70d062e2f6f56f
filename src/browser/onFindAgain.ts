/**
 * Calls back with the way, forward or back, when F3 or Shift+F3 is pressed anywhere on the page but in a
 * dialog, as a browser’s own search has it. What `run` says it has used is not the browser’s any more. Gives
 * back the way to stop.
 */
export function onFindAgain(run: (way: 1 | -1) => boolean): () => void {
  const listen = (press: KeyboardEvent) => {
    if (press.key !== "F3" || press.ctrlKey || press.altKey || press.metaKey) return;
    if (press.isComposing || document.querySelector("dialog[open]")) return;
    if (run(press.shiftKey ? -1 : 1)) press.preventDefault();
  };
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}
