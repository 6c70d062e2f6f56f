/** As of the Screen Wake Lock API, which not every browser has. */
interface Sentinel {
  release: () => Promise<void>;
}

/**
 * Keeps the screen awake, as far as the browser can and may, until it is stopped: the lock is lost whenever
 * the page is hidden, and asked for again when it is seen. Gives back the way to stop.
 */
export function keepAwake(): () => void {
  let held: Sentinel | undefined;
  let stopped = false;
  const ask = async () => {
    if (stopped || document.visibilityState !== "visible") return;
    try {
      const got = await navigator.wakeLock?.request("screen");
      // Whoever has left meanwhile needs none.
      if (stopped) await got?.release();
      else held = got;
    } catch {
      // Refused, as on a low battery: the slides go on without it.
    }
  };
  const again = () => void ask();
  document.addEventListener("visibilitychange", again);
  void ask();
  return () => {
    stopped = true;
    document.removeEventListener("visibilitychange", again);
    held?.release().catch(() => undefined);
  };
}
