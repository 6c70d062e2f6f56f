import type { LessonTimer } from "../../domain/lesson/lessonTimer.ts";
import {
  readFromPresenter,
  toMessage,
  type Asked,
  type FromProjector,
  type Hello,
  type Projected,
} from "./presenterMessages.ts";

interface ProjectorParts<W> {
  /** What is shown now. */
  projected: () => Projected;
  post: (to: W, message: object) => void;
  /** The presenter's window is this one from now on. */
  onPresenter: (presenter: W) => void;
  /** Does what it asks. */
  run: (asked: Asked) => void;
}

/**
 * The side of the window with the slides: it feeds one presenter's window, the one that came last, and
 * does what that one asks. Only what it is given here can it reach.
 */
export function createProjector<W extends { readonly closed: boolean }>(parts: ProjectorParts<W>) {
  let presenter: W | null = null;
  let timer: LessonTimer | null = null;
  let told = "";

  const tell = (to: W, content: FromProjector) => parts.post(to, toMessage(content));
  const answer = (to: W) => {
    const projected = parts.projected();
    told = JSON.stringify(projected);
    tell(to, { kind: "state", projected, timer });
  };

  const greet = (from: W, hello: Hello) => {
    if (presenter !== from) {
      if (presenter && !presenter.closed) {
        if (!hello.anew) return tell(from, { kind: "replaced" });
        tell(presenter, { kind: "replaced" });
      }
      presenter = from;
      parts.onPresenter(from);
    }
    timer = hello.timer ?? timer;
    answer(from);
  };

  /** What a window said that may be a presenter's; the rest is left unheard. */
  const hear = (message: unknown, from: W) => {
    const heard = readFromPresenter(message);
    if (heard?.kind === "hello") greet(from, heard);
    else if (heard && from === presenter) parts.run(heard);
  };

  /** The view or the look may have changed. */
  const changed = () => {
    if (!presenter || presenter.closed) return;
    if (JSON.stringify(parts.projected()) !== told) answer(presenter);
  };

  return { hear, changed };
}
