import { createStore, type StoreApi } from "zustand/vanilla";
import type { LessonTimer } from "../../domain/lesson/lessonTimer.ts";
import {
  readFromProjector,
  toMessage,
  type Asked,
  type FromPresenter,
  type Projected,
} from "./windowMessages.ts";

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
  now: () => number;
  timer: () => LessonTimer | null;
  /** A timer that an earlier presenter's window has left. */
  onTimer: (timer: LessonTimer) => void;
  /** What was shown before a reload. */
  before: Projected | null;
}

/** ms without an answer before the window says so; an answer comes every second. */
const PATIENCE = 3500;

/** The side of the presenter's window: it says hello until it is answered, and then that it is still there. */
export function createPresenterLink({ post, now, timer, onTimer, before }: LinkParts) {
  const link: PresenterLinkStore = createStore(() => ({ status: "waiting", projected: before }));
  let anew = true;
  let answered = now();
  const say = (content: FromPresenter) => post(toMessage(content));

  /** To be called at the beginning and every second. */
  const beat = () => {
    if (link.getState().status === "replaced") return;
    const there = say({ kind: "hello", anew, timer: timer() });
    if (!there || now() - answered > PATIENCE) link.setState({ status: "silent" });
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
    answered = now();
    link.setState({ status: "fed", projected: heard.projected });
  };

  /** Asks the window with the slides for something. */
  const ask = (asked: Asked) => {
    say(asked);
  };

  /** Takes the place of the other presenter's window. */
  const takeOver = () => {
    anew = true;
    answered = now();
    link.setState({ status: "waiting" });
    beat();
  };

  return { link, beat, hear, ask, takeOver };
}
