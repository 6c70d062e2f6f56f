import { lazy, useState, type ComponentType, type LazyExoticComponent } from "react";

/** Views that have been loaded, by what loads them. */
const LOADED = new WeakMap<object, unknown>();

/**
 * A view that is loaded when it is first shown, and a way to ask for it anew. To be drawn within a `Suspense`.
 * `load` is the same function at each call.
 */
export function useLazyView<P>(load: () => Promise<ComponentType<P>>) {
  const create = (): ComponentType<P> | LazyExoticComponent<ComponentType<P>> => {
    const known = LOADED.get(load) as ComponentType<P> | undefined;
    if (known) return known;
    return lazy(async () => {
      const loaded = await load();
      LOADED.set(load, loaded);
      // React holds back for 300 ms what comes in the place of a fallback; what is set is drawn at once.
      setView(() => loaded);
      return { default: loaded };
    });
  };
  // A load that failed is never tried again by React; each "Try again" needs a new one.
  const [View, setView] = useState(create);
  return [View, () => setView(create)] as const;
}
