/**
 * Calls back when the room has another size than it had, and whether its width is another; vis itself would look
 * once a second. Returns what stops it.
 */
export function onResize(element: HTMLElement, callback: (wider: boolean) => void): () => void {
  let { clientWidth: width, clientHeight: height } = element;
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = element;
    const wider = clientWidth !== width;
    // It is told of the size that it begins with, too.
    if (!wider && clientHeight === height) return;
    [width, height] = [clientWidth, clientHeight];
    callback(wider);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
