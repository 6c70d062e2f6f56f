import { useEffect } from "react";
import { onPress } from "../../browser/onPress.ts";
import { present } from "../../state/actions/presenting.ts";
import { setView } from "../../state/actions/setView.ts";
import { usePreference } from "../../state/PreferencesContext.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";

interface ShortcutKeysProps {
  onKeys: () => void;
  onSearch: () => void;
}

/**
 * The keys that work everywhere: / leads to the search, L turns to the list and V to the visits, or back to
 * the timeline; P presents; ? shows the keys.
 */
export function ShortcutKeys({ onKeys, onSearch }: ShortcutKeysProps) {
  const store = useTimelineStore();
  const on = usePreference("singleKeys");
  useEffect(() => {
    if (!on) return;
    return onPress(({ key, repeat }) => {
      if (repeat) return false;
      // As a Chinese keyboard may write it, too.
      if (key === "?" || key === "？") onKeys();
      else if (key === "/" || key === "／" || key === "、") onSearch();
      else if (key === "l" || key === "L")
        setView(store, store.getState().view === "timeline" ? "list" : "timeline");
      else if (key === "v" || key === "V")
        setView(store, store.getState().view === "visits" ? "timeline" : "visits");
      else if (key === "p" || key === "P") present(store);
      else return false;
      return true;
    });
  }, [on, onKeys, onSearch, store]);
  return null;
}
