/** Selects what an element holds, as if it had been marked by hand, so that it can be copied. */
export function selectContents(element: Element): void {
  window.getSelection()?.selectAllChildren(element);
}
