import { lazy, useState, type ComponentType } from "react";

/** Views that have been loaded, by what loads them. */
const LOADED = new WeakMap<object, unknown>();

/**
 * A view that is loaded when it is first shown, and a way to ask for it anew. To be drawn within a `Suspense`.
 * `load` is the same function at each call.
 */
export function useLazyView<P>(load: () => Promise<ComponentType<P>>) {
  const [loaded, setLoaded] = useState(() => LOADED.get(load) as ComponentType<P> | undefined);
  const create = () =>
    lazy(async () => {
      const View = await load();
      LOADED.set(load, View);
      // React holds back for 300 ms what comes in the place of a fallback; what is set is drawn at once.
      setLoaded(() => View);
      return { default: View };
    });
  // A load that failed is never tried again by React; each "Try again" needs a new one.
  const [Lazy, setLazy] = useState(create);
  return [loaded ?? Lazy, () => setLazy(create)] as const;
}
