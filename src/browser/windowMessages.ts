/**
 * Sends plain data to another window of this page. A file has no origin that could be named: there everyone
 * may read it who has taken that window's place, so it holds no more than an address does.
 */
export function postTo(to: Window, message: object): void {
  to.postMessage(message, window.origin === "null" ? "*" : window.origin);
}

/** Calls back with what other windows of this origin say, of those that are known. Gives back the way to stop. */
export function onMessageFrom(
  isKnown: (from: Window) => boolean,
  hear: (message: unknown, from: Window) => void,
): () => void {
  const listen = ({ data, origin, source }: MessageEvent<unknown>) => {
    // Every file has the origin "null"; who it is says the source alone.
    if (origin !== window.origin || source === null) return;
    const from = source as Window;
    if (isKnown(from)) hear(data, from);
  };
  window.addEventListener("message", listen);
  return () => window.removeEventListener("message", listen);
}
