/** What Escape would close, the topmost last. */
const layers: (() => void)[] = [];

function closeTop(press: KeyboardEvent): void {
  if (press.key !== "Escape" || press.defaultPrevented || press.isComposing) return;
  // The browser closes it.
  if (document.querySelector("dialog[open]")) return;
  layers[layers.length - 1]?.();
}

/**
 * Calls back when Escape is pressed anywhere on the page, but only what asked last: a press closes one layer.
 * Dialogs, and what stops the press or prevents its default, have an Escape of their own. Returns what stops it.
 */
export function onEscape(close: () => void): () => void {
  if (layers.length === 0) document.addEventListener("keydown", closeTop);
  layers.push(close);
  return () => {
    const place = layers.lastIndexOf(close);
    if (place >= 0) layers.splice(place, 1);
    if (layers.length === 0) document.removeEventListener("keydown", closeTop);
  };
}
