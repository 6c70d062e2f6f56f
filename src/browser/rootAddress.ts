/** Where the build lies, whichever of its pages this is: its scripts are in a folder of it. */
export function rootAddress(): URL {
  const script = import.meta.url;
  return new URL("../", script);
}
