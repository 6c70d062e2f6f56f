import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startTimer, type LessonTimer } from "../../domain/lesson/lessonTimer.ts";
import { createPresenterLink } from "./presenterLink.ts";
import { createProjector } from "./createProjector.ts";
import {
  readFromPresenter,
  readFromProjector,
  toMessage,
  type Asked,
  type Projected,
} from "./presenterMessages.ts";

interface FakeWindow {
  name: string;
  closed: boolean;
  hear: (message: unknown) => void;
}

/** A room with one projector and as many presenter's windows as come; messages arrive at once, as plain data. */
function room() {
  const shown: Projected = { query: "?lang=en", theme: "light", width: 1024, height: 768 };
  const asked: Asked[] = [];
  let known: FakeWindow | undefined;
  const start = () =>
    createProjector<FakeWindow>({
      projected: () => ({ ...shown }),
      post: (to, message) => to.hear(structuredClone(message)),
      onPresenter: (presenter) => (known = presenter),
      run: (wanted) => asked.push(wanted),
    });
  let projector: ReturnType<typeof start> | undefined = start();

  const open = (name: string, timer: LessonTimer | null = null) => {
    const window: FakeWindow = { name, closed: false, hear: () => {} };
    const kept = { timer };
    const link = createPresenterLink({
      post: (message) => {
        projector?.hear(structuredClone(message), window);
        return projector !== undefined;
      },
      timer: () => kept.timer,
      onTimer: (left) => (kept.timer = left),
      before: null,
    });
    window.hear = link.hear;
    link.beat();
    return { ...link, window, kept, state: () => link.link.getState() };
  };
  return {
    shown,
    asked,
    open,
    known: () => known?.name,
    say: (message: unknown, from: FakeWindow) => projector?.hear(message, from),
    change: () => projector?.changed(),
    close: () => (projector = undefined),
    reload: () => (projector = start()),
    hush: () => (projector = { hear: () => {}, changed: () => {} }),
  };
}

describe("the presenter's window", () => {
  test("is fed at its first hello and with every change, and asks for what it wants", () => {
    const { shown, open, asked, change, known } = room();
    const presenter = open("first");
    expect(presenter.state()).toEqual({ status: "fed", projected: shown });
    shown.query = "?lang=zh&present=1";
    change();
    expect(presenter.state().projected?.query).toBe("?lang=zh&present=1");
    presenter.ask({ kind: "command", name: "next" });
    presenter.ask({ kind: "slide", id: "1990-suspension" });
    expect(asked).toEqual([
      { kind: "command", name: "next" },
      { kind: "slide", id: "1990-suspension" },
    ]);
    expect(known()).toBe("first");
  });

  test("is fed again by a projector that was reloaded, at its next sign of life", () => {
    const { shown, open, reload } = room();
    const presenter = open("first");
    reload();
    shown.theme = "dark";
    presenter.beat();
    expect(presenter.state()).toMatchObject({ status: "fed", projected: { theme: "dark" } });
  });

  test("says that there is no answer, and keeps what was shown", () => {
    const { open, close, reload, hush } = room();
    const presenter = open("first");
    close();
    presenter.beat();
    expect(presenter.state()).toMatchObject({ status: "silent", projected: { width: 1024 } });
    reload();
    presenter.beat();
    expect(presenter.state().status).toBe("fed");
    hush();
    for (const status of ["fed", "fed", "fed", "silent"]) {
      presenter.beat();
      expect(presenter.state().status).toBe(status);
    }
  });

  test("that comes later takes the place; the earlier one says so, is heard no more, and can take over again", () => {
    const { open, asked, change, shown, known } = room();
    const first = open("first");
    const second = open("second");
    expect([first.state().status, second.state().status]).toEqual(["replaced", "fed"]);
    first.ask({ kind: "command", name: "next" });
    first.beat();
    expect(asked).toEqual([]);
    shown.query = "?lang=both";
    change();
    expect(first.state().projected?.query).toBe("?lang=en");
    first.takeOver();
    expect([first.state().status, second.state().status]).toEqual(["fed", "replaced"]);
    expect(first.state().projected?.query).toBe("?lang=both");
    expect(known()).toBe("first");
  });

  test("that takes over again takes the time as it is there, and not its own of before", () => {
    const { open } = room();
    const first = open("first", startTimer(5, 40));
    const second = open("second", startTimer(9));
    first.takeOver();
    expect(second.state().status).toBe("replaced");
    expect(first.kept.timer).toEqual(startTimer(9));
  });

  test("after a reload of the projector stays the one that had the place", () => {
    const { open, reload } = room();
    const first = open("first");
    const second = open("second");
    reload();
    first.beat();
    second.beat();
    expect([first.state().status, second.state().status]).toEqual(["replaced", "fed"]);
  });

  test("that is opened anew gets the time of the one that was closed; its own it keeps", () => {
    const { open } = room();
    const first = open("first", startTimer(5, 40));
    first.window.closed = true;
    expect(open("second").kept.timer).toEqual(startTimer(5, 40));
    expect(open("third", startTimer(9)).kept.timer).toEqual(startTimer(9));
  });
});

describe("a message", () => {
  test("that is none of ours is left unheard, whatever it is", () => {
    const { open, say, asked, shown } = room();
    const presenter = open("first");
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom("state", "hello", "command", "slide"),
        (junk, kind) => {
          for (const message of [junk, { app: "china-lesotho-timeline", kind, ...Object(junk) }]) {
            presenter.hear(message);
            say(message, presenter.window);
          }
          for (const field of ["projected", "timer", "name", "id", "anew"]) {
            const message = { app: "china-lesotho-timeline", kind, [field]: junk };
            presenter.hear(message);
            say(message, presenter.window);
          }
        },
      ),
    );
    expect(presenter.state()).toEqual({ status: "fed", projected: shown });
    for (const wanted of asked)
      expect(wanted.kind === "slide" ? wanted.id : "a").toMatch(/^[a-z0-9-]+$/);
  });

  test.each([
    [{ kind: "command", name: "next" }],
    [toMessage({ kind: "slide", id: "<b>" })],
    [toMessage({ kind: "command", name: "x".repeat(41) })],
  ])("%j asks for nothing", (message) => {
    expect(readFromPresenter(message)).toBeUndefined();
  });

  test.each([
    [{ query: "?".repeat(4001), theme: "light", width: 1, height: 1 }],
    [{ query: "?", theme: "red", width: 1, height: 1 }],
    [{ query: "?", theme: "light", width: 0, height: 1 }],
    [{ query: "?", theme: "light", width: 1, height: Number.NaN }],
    [{ query: 1, theme: "light", width: 1, height: 1 }],
  ])("with %j shows nothing", (projected) => {
    expect(
      readFromProjector({ app: "china-lesotho-timeline", kind: "state", projected }),
    ).toBeUndefined();
  });
});
