import { describe, expect, test } from "vitest";
import { history } from "../../tests/history.ts";
import type { Lesson } from "../domain/lesson/lesson.ts";
import { endPresenting, explore, present, presentLesson } from "./actions/presenting.ts";
import { askDates } from "./actions/askDates.ts";
import { blankScreen } from "./actions/blankScreen.ts";
import { goToEnd, goToSlide, turnSlide } from "./actions/goToSlide.ts";
import { setFilter } from "./actions/setFilter.ts";
import { setLessons } from "./actions/setLessons.ts";
import { selectEvent } from "./actions/selectEvent.ts";
import { slideIndex, slides, slideShown } from "./selectors/slides.ts";
import { visibleEvents } from "./selectors/visibleEvents.ts";
import { createTimelineStore } from "./store.ts";

const SAID = { en: "a", zh: "一" };
const LESSON: Lesson = {
  id: "turning-points",
  title: SAID,
  question: SAID,
  audience: SAID,
  minutes: 20,
  aims: [SAID],
  words: [],
  sources: [],
  steps: [
    {
      id: "begin",
      shows: { event: "1983-establishment" },
      sentence: SAID,
      notes: SAID,
      question: { text: SAID },
    },
    { id: "gone", shows: { event: "no-such-event" }, sentence: SAID, notes: SAID },
    {
      id: "visits",
      shows: { view: "visits", from: "1990-01-01", to: "1994-12-31", side: "china" },
      sentence: SAID,
      notes: SAID,
    },
  ],
};

function lessonStore() {
  const store = createTimelineStore(history);
  setLessons(store, [LESSON]);
  presentLesson(store, LESSON.id);
  return store;
}

describe("without a lesson", () => {
  test("the slides are the events that the filter lets through, in the one order", () => {
    const store = createTimelineStore(history);
    setFilter(store, { side: "lesotho", lanes: [] });
    const state = store.getState();
    expect(slides(state).map(({ id }) => id)).toEqual(visibleEvents(state).map(({ id }) => id));
    expect(slides(state)[1]).toMatchObject({ kind: "event", n: 2, total: slides(state).length });
  });

  test("it begins at the open event, and comes back to the slide that was left", () => {
    const store = createTimelineStore(history, { event: "1990-suspension" });
    present(store);
    turnSlide(store, 1);
    explore(store);
    expect(store.getState()).toMatchObject({ present: false, event: "1993-joint-communique" });
    selectEvent(store, "2026-wang-yi-visit");
    present(store);
    expect(slideShown(store.getState())?.id).toBe("1993-joint-communique");
    endPresenting(store);
    expect(store.getState()).toMatchObject({ present: false, step: null });
  });

  test("who leaves while no slide is there comes back to the same one", () => {
    const store = createTimelineStore(history, { step: "1990-suspension", present: true });
    setFilter(store, { person: "nobody" });
    expect(slideShown(store.getState())).toBeUndefined();
    explore(store);
    expect(store.getState()).toMatchObject({ present: false, step: "1990-suspension" });
  });

  test("what it is left for is not hidden by results, nor by a term that was looked up", () => {
    const store = createTimelineStore(history, {
      event: "1990-suspension",
      search: "mosi",
      view: "glossary",
      term: "focac",
    });
    store.setState({ resultsOnTop: true });
    present(store);
    explore(store);
    const { event, view: turned, term, resultsOnTop } = store.getState();
    expect([event, turned, term, resultsOnTop]).toEqual([
      "1990-suspension",
      "timeline",
      null,
      false,
    ]);
  });

  test("where the filter takes the slide away, the next event has its place", () => {
    const store = createTimelineStore(history, { step: "1990-suspension", present: true });
    setFilter(store, { lanes: [] });
    const next = slideShown(store.getState());
    expect(next?.kind === "event" && next.event.date?.slice(0, 4)).toBe("2006");
    setFilter(store, { person: "nobody" });
    expect(slideIndex(store.getState())).toBe(-1);
    turnSlide(store, 1);
    expect(slideShown(store.getState())).toBeUndefined();
  });

  test("the ends hold, and a number beyond them goes to the last", () => {
    const store = createTimelineStore(history, { present: true });
    turnSlide(store, -1);
    expect(slideIndex(store.getState())).toBe(0);
    goToSlide(store, 999);
    expect(slideIndex(store.getState())).toBe(history.events.length - 1);
    turnSlide(store, 1);
    expect(slideIndex(store.getState())).toBe(history.events.length - 1);
    goToEnd(store, "first");
    expect(slideIndex(store.getState())).toBe(0);
  });
});

describe("a lesson", () => {
  test("has a slide a step, its question after it with the same number", () => {
    const state = lessonStore().getState();
    expect(slides(state).map(({ id, kind, n, total }) => [id, kind, n, total])).toEqual([
      ["begin", "event", 1, 3],
      ["begin-question", "question", 1, 3],
      ["gone", "gone", 2, 3],
      ["visits", "window", 3, 3],
    ]);
  });

  test("goes to a step by its number, not to a question", () => {
    const store = lessonStore();
    goToSlide(store, 3);
    expect(slideShown(store.getState())?.id).toBe("visits");
    goToSlide(store, 1);
    expect(slideShown(store.getState())?.id).toBe("begin");
  });

  test("is left for what a step shows, and gone on with at that step", () => {
    const store = lessonStore();
    goToEnd(store, "last");
    explore(store);
    expect(store.getState()).toMatchObject({
      present: false,
      lesson: LESSON.id,
      step: "visits",
      view: "visits",
      filter: { side: "china", lanes: null },
    });
    selectEvent(store, "1994-restoration");
    present(store);
    expect(slideShown(store.getState())?.id).toBe("visits");
  });

  test("that is still to come, or that nobody has, shows no slide and throws nothing", () => {
    const store = createTimelineStore(history, { present: true, lesson: "unknown", step: "x" });
    expect(slideShown(store.getState())).toBeUndefined();
    setLessons(store, [LESSON]);
    expect(slideShown(store.getState())).toBeUndefined();
    presentLesson(store, LESSON.id);
    store.setState({ step: "removed" });
    expect(slideShown(store.getState())?.id).toBe("begin");
  });
});

test("a screen is covered and uncovered by the same colour, and any turn uncovers it", () => {
  const store = createTimelineStore(history, { present: true });
  blankScreen(store, "black");
  blankScreen(store, "white");
  expect(store.getState().blank).toBe("white");
  blankScreen(store, "white");
  expect(store.getState().blank).toBeNull();
  blankScreen(store, "black");
  turnSlide(store, 1);
  expect(store.getState().blank).toBeNull();
});

test("dates are hidden on every slide until asked for, each time anew", () => {
  const store = createTimelineStore(history, { present: true });
  askDates(store);
  turnSlide(store, 1);
  expect(store.getState().dates).toBe("hidden");
  askDates(store);
  expect(store.getState().dates).toBe("asked");
  turnSlide(store, 1);
  expect(store.getState().dates).toBe("hidden");
  askDates(store);
  askDates(store);
  expect(store.getState().dates).toBe("shown");
});
