import { createContext, useContext, useEffect, useState } from "react";
import { useSelector } from "./StoreContext.ts";

/** Puts the whole store in the place of its outline, once; handed down by whoever draws the page. */
export const WholeDataContext = createContext<() => Promise<void>>(async () => {});

/** Whether the whole store is there; it is asked for while it is not. Throws where it cannot be had. */
export function useWholeData(): boolean {
  const load = useContext(WholeDataContext);
  const whole = useSelector((state) => state.whole);
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    if (!whole) load().catch((error: unknown) => setFailure(new Error(String(error))));
  }, [load, whole]);
  if (failure && !whole) throw failure;
  return whole;
}
