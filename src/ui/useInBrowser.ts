import { useSyncExternalStore } from "react";

/** False at build, and in the browser while it takes up what was built; for what only a browser can draw. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
