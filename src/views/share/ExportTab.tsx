/** To be written. */
export function ExportTab() {
  return null;
}
