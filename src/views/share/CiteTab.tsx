/** To be written. */
export function CiteTab() {
  return null;
}
