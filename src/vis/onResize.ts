/**
 * Calls back when the room has a new size, and whether its width is new; vis itself looks once a second
 * only. Returns what stops it.
 */
export function onResize(element: HTMLElement, callback: (wider: boolean) => void): () => void {
  let { clientWidth } = element;
  const observer = new ResizeObserver(() => {
    callback(element.clientWidth !== clientWidth);
    clientWidth = element.clientWidth;
  });
  observer.observe(element);
  return () => observer.disconnect();
}
