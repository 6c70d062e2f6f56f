import { useEffect, useState } from "react";

/** True for a number of ms after each call of the second. */
export function useBriefly(ms: number): [boolean, () => void] {
  const [until, setUntil] = useState(0);
  useEffect(() => {
    if (until === 0) return undefined;
    const end = setTimeout(() => setUntil(0), ms);
    return () => clearTimeout(end);
  }, [until, ms]);
  return [until > 0, () => setUntil(Date.now())];
}
