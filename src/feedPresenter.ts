import { shownColourScheme } from "./browser/colourScheme.ts";
import { keepPresenterWindow } from "./browser/presenterWindow.ts";
import { postTo } from "./browser/windowMessages.ts";
import { windowSize } from "./browser/windowSize.ts";
import { runAsked } from "./runAsked.ts";
import type { PreferencesStore } from "./state/preferences.ts";
import type { Store } from "./state/store.ts";
import { createProjector } from "./state/twoWindows/createProjector.ts";
import { serializeUrl } from "./state/url.ts";

/** Feeds the presenter's window with what this one shows, and does what that one asks; is to be told what it says. */
export function feedPresenter(store: Store, preferences: PreferencesStore) {
  const projector = createProjector<Window>({
    projected: () => ({
      query: serializeUrl(store.getState()),
      theme: shownColourScheme(),
      ...windowSize(),
    }),
    post: postTo,
    onPresenter: keepPresenterWindow,
    run: (asked) => runAsked({ store, preferences }, asked),
  });
  store.subscribe(projector.changed);
  preferences.subscribe(projector.changed);
  return projector.hear;
}
