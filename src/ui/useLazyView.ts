import { lazy, useState, type ComponentType } from "react";

/** A view that is loaded when it is first shown, and a way to ask for it anew. */
export function useLazyView<P>(load: () => Promise<ComponentType<P>>) {
  const create = () => lazy(async () => ({ default: await load() }));
  // A load that failed is never tried again by React; each "Try again" needs a new one.
  const [View, setView] = useState(create);
  return [View, () => setView(create)] as const;
}
