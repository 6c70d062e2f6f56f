import { askDates } from "../../state/actions/askDates.ts";
import { blankScreen, uncoverScreen } from "../../state/actions/blankScreen.ts";
import { explore } from "../../state/actions/presenting.ts";
import { setLanguage } from "../../state/actions/setLanguage.ts";
import { goToEnd, turnSlide } from "../../state/actions/goToSlide.ts";
import type { Store } from "../../state/store.ts";
import type { ViewState } from "../../state/viewState.ts";
import type { PresentCommand } from "./presentKeys.ts";

const NEXT_LANGUAGE: Record<ViewState["language"], ViewState["language"]> = {
  en: "zh",
  zh: "both",
  both: "en",
};

/**
 * Does what a command asks of the slides. What it asks of one window (full screen, theme, the keys, a number
 * that is typed) is that window's to do, and nothing here.
 */
export function runCommand(store: Store, command: PresentCommand): void {
  if (command === "next" || command === "enter") turnSlide(store, 1);
  else if (command === "previous") turnSlide(store, -1);
  else if (command === "first" || command === "last") goToEnd(store, command);
  else if (command === "black" || command === "white") blankScreen(store, command);
  else if (command === "dates") askDates(store);
  else if (command === "language") setLanguage(store, NEXT_LANGUAGE[store.getState().language]);
  else if (command === "explore") explore(store);
  else if (command === "close") close(store);
}

/** A cover lies over the slide, the slides over the view to explore. */
function close(store: Store): void {
  if (store.getState().blank === null) explore(store);
  else uncoverScreen(store);
}
