/** What a service worker has to tell the page. */
interface Told {
  /** Another version is ready; `renew` loads the page anew as that one. Called again when there is a newer way. */
  onNewer: (renew: () => void) => void;
}

const reload = () => window.location.reload();

/**
 * Has the browser keep the page by the worker at `address` for all below `scope`; resolves once everything is
 * kept. A newer version waits until it is asked for. Rejects where the browser keeps nothing: by its settings,
 * for want of room, or because the address is not safe.
 */
export async function keepPage(address: URL, scope: URL, { onNewer }: Told): Promise<void> {
  const { serviceWorker } = navigator;
  const { Workbox } = await import("workbox-window");
  const worker = new Workbox(address.href, { scope: scope.pathname });
  /** Whether the page came from what is kept; then any other worker is a newer one. */
  let isKept = serviceWorker.controller !== null;

  worker.addEventListener("waiting", () =>
    onNewer(() => {
      worker.addEventListener("controlling", reload);
      worker.messageSkipWaiting();
    }),
  );
  serviceWorker.addEventListener("controllerchange", () => {
    // Another window has asked for it. This one goes on as it is until its reader wants the new version too.
    if (isKept) onNewer(reload);
    isKept = true;
  });
  await worker.register();
  await serviceWorker.ready;
}
