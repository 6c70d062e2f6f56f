import { otherColourScheme } from "./browser/colourScheme.ts";
import { uncoverScreen } from "./state/actions/blankScreen.ts";
import { endPresenting, present } from "./state/actions/presenting.ts";
import { setLanguage } from "./state/actions/setLanguage.ts";
import { setPreference } from "./state/actions/setPreference.ts";
import { goToId } from "./state/actions/goToSlide.ts";
import type { PreferencesStore } from "./state/preferences.ts";
import type { Store } from "./state/store.ts";
import type { Asked } from "./state/twoWindows/presenterMessages.ts";
import type { PresentCommand } from "./views/presenting/presentKeys.ts";
import { runCommand } from "./views/presenting/runCommand.ts";

interface Page {
  store: Store;
  preferences: PreferencesStore;
}

/** What may be asked by the name of a key's command. */
const OF_KEYS: readonly PresentCommand[] = [
  "next",
  "previous",
  "first",
  "last",
  "enter",
  "black",
  "white",
  "language",
  "dates",
  "explore",
  "close",
];

/** What buttons of the presenter's window ask for beside. */
const OF_BUTTONS: ReadonlyMap<string, (page: Page) => void> = new Map([
  ["theme", ({ preferences }: Page) => setPreference(preferences, { theme: otherColourScheme() })],
  ["uncover", ({ store }: Page) => uncoverScreen(store)],
  ["back", ({ store }: Page) => present(store)],
  ["end", ({ store }: Page) => endPresenting(store)],
  ["language-en", ({ store }: Page) => setLanguage(store, "en")],
  ["language-zh", ({ store }: Page) => setLanguage(store, "zh")],
  ["language-both", ({ store }: Page) => setLanguage(store, "both")],
]);

/**
 * Does what the presenter's window asks of this one; a name that nothing is known by does nothing. While the
 * class explores, a key of the slides comes back to the slide that was left, and moves on only then; once the
 * slides have been ended it does nothing, for a remote may lie under a book.
 */
export function runAsked(page: Page, asked: Asked): void {
  const { store } = page;
  if (asked.kind === "slide") {
    if (!store.getState().present) present(store);
    goToId(store, asked.id);
    return;
  }
  const command = OF_KEYS.find((one) => one === asked.name);
  if (command === "language" || (command && store.getState().present)) runCommand(store, command);
  else if (command) {
    if (store.getState().step !== null) present(store);
  } else OF_BUTTONS.get(asked.name)?.(page);
}
