import { onNetwork } from "./browser/onNetwork.ts";
import { rootAddress } from "./browser/rootAddress.ts";
import { keepPage } from "./browser/serviceWorker.ts";
import { setOnline, type OfflineStore } from "./state/offline.ts";

/** The one script that no page asks for by itself; it is not there for a file and while the page is worked on. */
export const workerAddress = () => new URL("sw.js", rootAddress());

/** Has the browser keep the whole page where it can, and the store say so. A file is kept as it is. */
export async function keepOffline(offline: OfflineStore): Promise<void> {
  if (!import.meta.env.PROD || import.meta.env.MODE === "single") return;
  try {
    await keepPage(workerAddress(), rootAddress(), {
      onNewer: (renew) => offline.setState({ renew }),
    });
  } catch {
    // Then the page needs the network, as all others do, and promises nothing else.
    return;
  }
  offline.setState({ kept: true });
  onNetwork((online) => setOnline(offline, online));
}
