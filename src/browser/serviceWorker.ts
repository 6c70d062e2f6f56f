/** What a service worker has to tell the page. */
interface Told {
  /** Another version is ready; `renew` loads the page anew as that one. Called again when there is a newer way. */
  onNewer: (renew: () => void) => void;
}

const reload = () => window.location.reload();

/**
 * Has the browser keep the page by the worker at `address` for all below `scope`; resolves once everything is
 * kept, fonts included that came before the worker did. A newer version waits until it is asked for. Rejects where the browser keeps nothing: by its settings,
 * for want of room, or because the address is not safe.
 */
export async function keepPage(address: URL, scope: URL, { onNewer }: Told): Promise<void> {
  const { serviceWorker } = navigator;
  const { Workbox } = await import("workbox-window");
  const worker = new Workbox(address.href, { scope: scope.pathname });
  /** Whether the page came from what is kept, and not from what keeps a page above it; then any other worker is a newer one. */
  let isKept = serviceWorker.controller?.scriptURL === address.href;
  let registration: ServiceWorkerRegistration | undefined;
  const renew = () => {
    // Another window may have asked for it already.
    if (!registration?.waiting) return reload();
    worker.addEventListener("controlling", reload);
    worker.messageSkipWaiting();
  };

  worker.addEventListener("waiting", () => onNewer(renew));
  serviceWorker.addEventListener("controllerchange", () => {
    // Another window has asked for it. This one goes on as it is until its reader wants the new version too.
    if (isKept) onNewer(reload);
    isKept = true;
  });
  registration = await worker.register();
  // What the browser found by itself before is on its way, and Workbox does not follow it.
  const coming = registration?.installing;
  coming?.addEventListener("statechange", () => {
    if (isKept && coming.state === "installed") onNewer(renew);
  });
  await serviceWorker.ready;
  const urlsToCache = fetchedFonts();
  if (urlsToCache.length > 0)
    await worker.messageSW({ type: "CACHE_URLS", payload: { urlsToCache } });
}

/** Addresses of the fonts that the page has asked for. */
function fetchedFonts(): string[] {
  const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
  return fetched.filter((name) => name.endsWith(".woff2"));
}
