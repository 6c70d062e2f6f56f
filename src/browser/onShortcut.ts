/** Where a letter is text, or finds a choice. */
const TYPING = "input, select, textarea, [contenteditable]:not([contenteditable='false'])";

/**
 * Calls back with each key that is pressed by itself, anywhere on the page: not while the reader types or
 * composes, holds Ctrl, Alt or Meta or the key itself, or has a dialog open. What `run` says it has used
 * goes no further. Gives back the way to stop.
 */
export function onShortcut(run: (key: string) => boolean): () => void {
  const listen = (press: KeyboardEvent) => {
    if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return;
    // Some input methods say it by this code alone.
    if (press.isComposing || press.keyCode === 229) return;
    if (press.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (press.target instanceof Element && press.target.closest(TYPING)) return;
    if (run(press.key)) press.preventDefault();
  };
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}
