import { loadFailedStyles } from "./ui/failedStyles.ts";

type DrawHandout = (typeof import("./views/print/drawHandout.tsx"))["drawHandout"];

let loaded: DrawHandout | undefined;

/** Fetches what lays events and lessons out on paper; undefined where it cannot be had now. */
export function loadHandout(): Promise<DrawHandout | undefined> {
  return Promise.all([import("./views/print/drawHandout.tsx"), loadFailedStyles()]).then(
    ([{ drawHandout }]) => (loaded = drawHandout),
    () => loaded,
  );
}

/** The same, if it is there: printing does not wait. */
export function handoutAtHand(): DrawHandout | undefined {
  return loaded;
}
