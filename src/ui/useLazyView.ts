import { lazy, useState, useSyncExternalStore, type ComponentType } from "react";
import { loadFailedStyles } from "./failedStyles.ts";

/** Views that have been loaded, by what loads them, and who is to be told of the next. */
const LOADED = new Map<object, unknown>();
const LISTENERS = new Set<() => void>();

function listen(listener: () => void): () => void {
  LISTENERS.add(listener);
  return () => LISTENERS.delete(listener);
}

/**
 * A view that is loaded when it is first shown, and a way to ask for it anew. To be drawn within a `Suspense`.
 * `load` is the same function at each call.
 */
export function useLazyView<P>(load: () => Promise<ComponentType<P>>) {
  const loaded = useSyncExternalStore(
    listen,
    () => LOADED.get(load) as ComponentType<P> | undefined,
    () => undefined,
  );
  const create = () =>
    lazy(async () => {
      const [view] = await Promise.all([load(), loadFailedStyles()]);
      LOADED.set(load, view);
      for (const tell of LISTENERS) tell();
      // React would hold back for 300 ms what comes in the place of a fallback, and whoever had drawn that view
      // already would then draw it a second time, without the focus: the view itself takes this one's place.
      return await new Promise<never>(() => {});
    });
  // A load that failed is never tried again by React; each "Try again" needs a new one.
  const [Lazy, setLazy] = useState<ComponentType<P>>(create);
  return [loaded ?? Lazy, () => setLazy(create)] as const;
}
