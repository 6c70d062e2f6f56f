import { useEffect } from "react";
import { onShortcut } from "../../browser/onShortcut.ts";
import { setView } from "../../state/actions/setView.ts";
import { usePreference } from "../../state/PreferencesContext.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";

/** The keys that work everywhere: L turns between timeline and list, ? shows the keys. */
export function ShortcutKeys({ onKeys }: { onKeys: () => void }) {
  const store = useTimelineStore();
  const on = usePreference("singleKeys");
  useEffect(() => {
    if (!on) return;
    return onShortcut((key) => {
      // As a Chinese keyboard may write it, too.
      if (key === "?" || key === "？") onKeys();
      else if (key === "l" || key === "L")
        setView(store, store.getState().view === "timeline" ? "list" : "timeline");
      else return false;
      return true;
    });
  }, [on, onKeys, store]);
  return null;
}
