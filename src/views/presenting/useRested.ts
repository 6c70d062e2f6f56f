import { useCallback, useEffect, useRef, useState } from "react";

/** ms that a pointer is at rest before what it has brought up goes again. */
const REST = 3000;

/** Whether the pointer rests, and what to call when it moves: at first it has just moved. */
export function useRested(): [rested: boolean, moved: () => void] {
  const [rested, setRested] = useState(false);
  const timer = useRef(0);
  const wait = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setRested(true), REST);
  }, []);
  useEffect(() => {
    wait();
    return () => window.clearTimeout(timer.current);
  }, [wait]);
  const moved = useCallback(() => {
    setRested(false);
    wait();
  }, [wait]);
  return [rested, moved];
}
