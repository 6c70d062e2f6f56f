import { useEffect, useState } from "react";

/** ms; a second that is shown late is not seen to be late. */
const OFTEN = 250;

/** ms since 1970, kept up to date to the second. */
export function useNow(): number {
  const [second, setSecond] = useState(() => Math.floor(Date.now() / 1000));
  useEffect(() => {
    const ticking = setInterval(() => setSecond(Math.floor(Date.now() / 1000)), OFTEN);
    return () => clearInterval(ticking);
  }, []);
  return second * 1000;
}
