export function FilterSheet() {
  return null;
}
