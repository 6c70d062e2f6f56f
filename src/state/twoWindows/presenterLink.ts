import { createStore, type StoreApi } from "zustand/vanilla";
import type { LessonTimer } from "../../domain/lesson/lessonTimer.ts";
import {
  readFromProjector,
  toMessage,
  type Asked,
  type FromPresenter,
  type Projected,
} from "./presenterMessages.ts";

/** What a presenter's window knows of the one with the slides. */
export interface PresenterLink {
  /**
   * `waiting` for the first answer; `fed`; `silent`: there is no answer, or that window is closed; `replaced`:
   * another presenter's window has taken the place.
   */
  status: "waiting" | "fed" | "silent" | "replaced";
  /** What was shown last; null until it is known. */
  projected: Projected | null;
}

export type PresenterLinkStore = StoreApi<PresenterLink>;

interface LinkParts {
  /** Sends to the window with the slides; false where there is none. */
  post: (message: object) => boolean;
  timer: () => LessonTimer | null;
  /** A timer that an earlier presenter's window has left. */
  onTimer: (timer: LessonTimer) => void;
  /** What was shown before a reload. */
  before: Projected | null;
}

/** Hellos without an answer before the window says so. Counted and not timed: a lid may have been shut. */
const PATIENCE = 3;

/** The side of the presenter's window: it says hello until it is answered, and then that it is still there. */
export function createPresenterLink({ post, timer, onTimer, before }: LinkParts) {
  const link: PresenterLinkStore = createStore(() => ({ status: "waiting", projected: before }));
  let anew = true;
  /** The clock has gone on elsewhere, and this window's own no longer counts. */
  let stale = false;
  let unanswered = 0;
  const say = (content: FromPresenter) => post(toMessage(content));

  /** To be called at the beginning and every second. */
  const beat = () => {
    if (link.getState().status === "replaced") return;
    if (unanswered >= PATIENCE) link.setState({ status: "silent" });
    unanswered += 1;
    if (!say({ kind: "hello", anew, timer: stale ? null : timer() }))
      link.setState({ status: "silent" });
  };

  const hear = (message: unknown) => {
    const heard = readFromProjector(message);
    if (!heard) return;
    if (heard.kind === "replaced") {
      link.setState({ status: "replaced" });
      return;
    }
    if (anew && heard.timer) onTimer(heard.timer);
    anew = false;
    stale = false;
    unanswered = 0;
    const { projected } = link.getState();
    // An answer comes every second, and mostly says the same.
    const same = JSON.stringify(projected) === JSON.stringify(heard.projected);
    link.setState({ status: "fed", projected: same ? projected : heard.projected });
  };

  /** Asks the window with the slides for something. */
  const ask = (asked: Asked) => {
    say(asked);
  };

  /** Takes the place of the other presenter's window. */
  const takeOver = () => {
    anew = true;
    stale = true;
    unanswered = 0;
    link.setState({ status: "waiting" });
    beat();
  };

  return { link, beat, hear, ask, takeOver };
}
