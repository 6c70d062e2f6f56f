/** The languages that the browser asks for, best first. */
export function preferredLanguages(): readonly string[] {
  return navigator.languages;
}
