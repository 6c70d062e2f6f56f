/** px of the page that are seen. */
export function windowSize(): { width: number; height: number } {
  return { width: window.innerWidth, height: window.innerHeight };
}
