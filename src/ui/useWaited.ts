import { useEffect, useState } from "react";

/** ms: sooner than this a message would only flicker; later than that another way is offered. */
export const QUIET = 400;
export const LONG = 10_000;

/** ms waited so far, in two steps. */
export function useWaited(): number {
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [QUIET, LONG].map((ms) => setTimeout(() => setWaited(ms), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  return waited;
}
