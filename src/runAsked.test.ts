import { beforeEach, expect, test } from "vitest";
import { history } from "../tests/history.ts";
import { runAsked } from "./runAsked.ts";
import { createPreferences } from "./state/preferences.ts";
import { createTimelineStore } from "./state/store.ts";
import type { ViewState } from "./state/viewState.ts";

function pageWith(view: Partial<ViewState>) {
  const page = { store: createTimelineStore(history, view), preferences: createPreferences() };
  const ask = (name: string) => runAsked(page, { kind: "command", name });
  return { ...page, ask, state: () => page.store.getState() };
}

// Tests share a page, and another may have left it dark.
beforeEach(() => {
  document.documentElement.dataset["theme"] = "light";
});

const AT = { present: true, step: "1990-suspension" } as const;

test("a command moves the slides, covers them, turns their language and their theme", () => {
  const { ask, state, preferences } = pageWith(AT);
  ask("next");
  expect(state().step).toBe("1993-joint-communique");
  ask("black");
  ask("language-zh");
  ask("theme");
  expect(state()).toMatchObject({ blank: "black", language: "zh" });
  expect(preferences.getState().theme).toBe("dark");
  ask("uncover");
  expect(state().blank).toBeNull();
  ask("end");
  expect(state()).toMatchObject({ present: false, step: null });
});

test.each(["next", "PageDown", "explore", "back"])(
  "while the class explores, %s comes back to the slide that was left, if it is known",
  (name) => {
    const { ask, state } = pageWith({ ...AT, present: false });
    ask(name);
    expect(state()).toMatchObject({ present: name !== "PageDown", step: AT.step });
  },
);

test("once the slides have been ended, a key of a remote begins no others", () => {
  const { ask, state } = pageWith(AT);
  ask("end");
  for (const name of ["next", "black", "close"]) ask(name);
  expect(state()).toMatchObject({ present: false, step: null });
});

test("a slide is shown wherever the class is; one that is not there changes nothing", () => {
  const page = pageWith({ ...AT, present: false });
  runAsked(page, { kind: "slide", id: "1994-restoration" });
  expect(page.state()).toMatchObject({ present: true, step: "1994-restoration" });
  runAsked(page, { kind: "slide", id: "no-such-slide" });
  expect(page.state().step).toBe("1994-restoration");
});

test.each(["", "constructor", "__proto__", "fullScreen", "presenter", "keys", "stay", "0"])(
  "“%s” asks for nothing",
  (name) => {
    const { ask, state } = pageWith(AT);
    const before = state();
    ask(name);
    expect(state()).toBe(before);
  },
);
