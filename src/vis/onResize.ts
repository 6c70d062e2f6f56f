/**
 * Calls back when the room has another size than it had, and whether its width is another; vis itself would look
 * once a second. Returns what stops it.
 */
export function onResize(element: HTMLElement, callback: (newWidth: boolean) => void): () => void {
  let { clientWidth: width, clientHeight: height } = element;
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = element;
    const newWidth = clientWidth !== width;
    // It is told of the size that it begins with, too.
    if (!newWidth && clientHeight === height) return;
    [width, height] = [clientWidth, clientHeight];
    callback(newWidth);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
