import { useState } from "react";
import { openPresenterWindow } from "../../browser/presenterWindow.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { INITIAL_VIEW } from "../../state/viewState.ts";

export interface NotesHere {
  /** Why notes stand beneath the slide: the presenter's window was blocked, or they were asked for. */
  reason: "blocked" | "asked" | null;
  /** Opens the presenter's window; where the browser does not allow it, the notes are shown here. */
  open: () => void;
  toggle: () => void;
}

/** The presenter's window, and what stands in for it. */
export function useNotesHere(): NotesHere {
  const store = useTimelineStore();
  const [reason, setReason] = useState<NotesHere["reason"]>(null);
  const open = () => {
    // The rest it is told; its address stays as short.
    const { language } = store.getState();
    const opened = openPresenterWindow(
      serializeUrl({ ...INITIAL_VIEW, language, presenter: true }),
    );
    if (!opened) setReason("blocked");
    else if (reason === "blocked") setReason(null);
  };
  return { reason, open, toggle: () => setReason(reason === null ? "asked" : null) };
}
