/** Where every key is the field's. */
const FIELD = "input, select, textarea, [contenteditable]:not([contenteditable='false'])";
/** Where Enter and Space press what has the focus. */
const PRESSED = "button, a[href], summary, [role='button']";
/** What is marked so scrolls by the arrows while it has the focus. */
const SCROLLS = "[data-scrolls]";

/**
 * Calls back with each press of a key, anywhere in the window, that is no one else's: not in a field, not while
 * an input method composes, with Ctrl, Alt or Meta, or in a dialog; nor Enter and Space where they press what
 * has the focus. A key that is held calls back again and again (`repeat`). What `run` says it has used goes no
 * further. Gives back the way to stop.
 */
export function onPress(run: (press: KeyboardEvent) => boolean): () => void {
  const listen = (press: KeyboardEvent) => {
    if (press.ctrlKey || press.altKey || press.metaKey || press.defaultPrevented) return;
    // Some input methods say it by this code alone.
    if (press.isComposing || press.keyCode === 229) return;
    if (document.querySelector("dialog[open]")) return;
    if (press.target instanceof Element && isOf(press.target, press.key)) return;
    if (run(press)) press.preventDefault();
  };
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}

function isOf(target: Element, key: string): boolean {
  if (target.closest(FIELD)) return true;
  if (key === "Enter" || key === " ") return target.closest(PRESSED) !== null;
  return (key === "ArrowUp" || key === "ArrowDown") && target.matches(SCROLLS);
}
