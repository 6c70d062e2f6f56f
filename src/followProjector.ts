import { createStore } from "zustand/vanilla";
import { keep, readKept } from "./browser/kept.ts";
import { projectorWindow } from "./browser/projectorWindow.ts";
import { onMessageFrom, postTo } from "./browser/windowMessages.ts";
import { readTimer, startTimer, type LessonTimer } from "./domain/lesson/lessonTimer.ts";
import { openLink } from "./state/actions/openLink.ts";
import { knownFilter } from "./state/knownFilter.ts";
import type { PresenterDesk } from "./state/PresenterContext.ts";
import type { Store } from "./state/store.ts";
import { createPresenterLink } from "./state/twoWindows/presenterLink.ts";
import { readProjected } from "./state/twoWindows/presenterMessages.ts";
import { parseUrl } from "./state/url.ts";

/** ms between two signs of life. */
const BEAT = 1000;

/** Makes this window the presenter's: its store follows what the window shows that has opened it. */
export function followProjector(store: Store): PresenterDesk {
  const timer = createStore<{ timer: LessonTimer | null }>(() => ({
    timer: readTimer(readKept("window", "timer")) ?? null,
  }));
  const { link, beat, hear, ask, takeOver } = createPresenterLink({
    post: (message) => {
      const projector = projectorWindow();
      if (projector) postTo(projector, message);
      return projector !== null;
    },
    timer: () => timer.getState().timer,
    onTimer: (left) => timer.setState({ timer: left }),
    before: readProjected(readKept("window", "projected")) ?? null,
  });

  let shown = "";
  const show = (query: string) => {
    // What is the same need not be drawn anew every second.
    if (query === shown) return;
    shown = query;
    const { view } = knownFilter(parseUrl(query).view, store.getState().data);
    openLink(store, { ...view, presenter: true });
  };
  const { projected } = link.getState();
  if (projected) show(projected.query);

  link.subscribe((now, before) => {
    if (now.projected && now.projected !== before.projected) {
      show(now.projected.query);
      keep("window", "projected", now.projected);
    }
    if (now.status === "fed" && timer.getState().timer === null)
      timer.setState({ timer: startTimer(Date.now()) });
  });
  timer.subscribe((now) => keep("window", "timer", now.timer));
  onMessageFrom((from) => from === projectorWindow(), hear);
  beat();
  setInterval(beat, BEAT);
  return { link, timer, ask, takeOver };
}
