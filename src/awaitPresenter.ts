import { isOpenedHere } from "./browser/presenterWindow.ts";
import { onMessageFrom } from "./browser/windowMessages.ts";
import type { PreferencesStore } from "./state/preferences.ts";
import type { Store } from "./state/store.ts";

type Hear = (message: unknown, from: Window) => void;

/** Feeds a presenter's window from its first word on; what that needs is loaded only then. */
export function awaitPresenter(store: Store, preferences: PreferencesStore): void {
  let feeding: Promise<Hear> | undefined;
  onMessageFrom(isOpenedHere, (message, from) => {
    feeding ??= import("./feedPresenter.ts").then(({ feedPresenter }) =>
      feedPresenter(store, preferences),
    );
    feeding.then(
      (hear) => hear(message, from),
      // It says hello again in a second.
      () => (feeding = undefined),
    );
  });
}
