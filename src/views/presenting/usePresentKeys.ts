import { goToSlide } from "../../state/actions/goToSlide.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";
import type { PresentCommand } from "./presentKeys.ts";
import { runCommand } from "./runCommand.ts";
import { useCommandKeys } from "./useCommandKeys.ts";

/** What a command does that is not of the slides but of this window; whatever is left out does nothing. */
export type WindowCommands = Partial<Record<PresentCommand, () => void>>;

/**
 * The keys while slides are shown: on the slides by `runCommand`, the rest by `own`. Gives back the number that
 * is being typed, "" for none.
 */
export function usePresentKeys(own: WindowCommands): string {
  const store = useTimelineStore();
  return useCommandKeys({
    run: (command) => (own[command] ?? (() => runCommand(store, command)))(),
    goTo: (n) => goToSlide(store, n),
  });
}
