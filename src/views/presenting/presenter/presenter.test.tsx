import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { I18nextProvider } from "react-i18next";
import { expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { history } from "../../../../tests/history.ts";
import { unmarkedWords } from "../../../../tests/unmarkedWords.ts";
import { NO_FILTER } from "../../../domain/event/eventFilter.ts";
import type { Lesson } from "../../../domain/lesson/lesson.ts";
import { startTimer, type LessonTimer } from "../../../domain/lesson/lessonTimer.ts";
import { createI18n } from "../../../i18n/createI18n.ts";
import { LanguageContext } from "../../../i18n/useLanguage.ts";
import { createPreferences } from "../../../state/preferences.ts";
import { PreferencesContext } from "../../../state/PreferencesContext.ts";
import { PresenterContext, type PresenterDesk } from "../../../state/PresenterContext.ts";
import { createTimelineStore } from "../../../state/store.ts";
import { StoreContext } from "../../../state/StoreContext.ts";
import type { PresenterLink } from "../../../state/twoWindows/presenterLink.ts";
import type { Asked } from "../../../state/twoWindows/presenterMessages.ts";
import type { ViewState } from "../../../state/viewState.ts";
import { PresenterWindow } from "./PresenterWindow.tsx";

const LESSON: Lesson = {
  id: "turning-points",
  title: { en: "Turning points", zh: "转折点" },
  question: { en: "When?", zh: "何时？" },
  audience: { en: "Class 7", zh: "初一" },
  minutes: 25,
  aims: [{ en: "To see", zh: "看" }],
  words: [],
  sources: ["mfa-country-page-2024"],
  steps: [
    {
      id: "begin",
      shows: { event: "1983-establishment" },
      sentence: { en: "They begin.", zh: "两国建交。" },
      notes: { en: "Say: it begins.\n\nAsk: with whom?", zh: "讲：两国建交。\n\n问：与谁？" },
      question: {
        text: { en: "Which day?", zh: "哪一天？" },
        answers: [
          { text: { en: "The signing", zh: "签署之日" } },
          { text: { en: "The return", zh: "复交之日" } },
        ],
      },
    },
    {
      id: "gone",
      shows: { event: "no-such-event" },
      sentence: { en: "It went on.", zh: "事情还在继续。" },
      notes: { en: "Say: on we go.", zh: "讲：继续。" },
    },
  ],
};

/** The presenter's window, fed with a view. */
function open(view: Partial<ViewState>, link: Partial<PresenterLink> = {}) {
  const store = createTimelineStore(history, { present: true, presenter: true, ...view });
  store.setState({ lessons: [LESSON] });
  const ask = vi.fn<(asked: Asked) => void>();
  const desk: PresenterDesk = {
    link: createStore<PresenterLink>(() => ({
      status: "fed",
      projected: { query: "?", theme: "light", width: 1024, height: 768 },
      ...link,
    })),
    timer: createStore<{ timer: LessonTimer | null }>(() => ({ timer: startTimer(Date.now()) })),
    ask,
    takeOver: vi.fn<() => void>(),
  };
  render(
    <I18nextProvider i18n={createI18n(view.language === "zh" ? "zh" : "en")}>
      <StoreContext value={store}>
        <PreferencesContext value={createPreferences()}>
          <LanguageContext value={store.getState().language}>
            <PresenterContext value={desk}>
              <PresenterWindow onKeys={() => undefined} />
            </PresenterContext>
          </LanguageContext>
        </PreferencesContext>
      </StoreContext>
    </I18nextProvider>,
  );
  return { desk, ask, notes: () => screen.getByRole("region", { name: /^(Notes|备注)/ }) };
}

test("a step has its notes in each language, its question and answers, and the sources of its event", () => {
  const { notes } = open({ lesson: LESSON.id, language: "both" });
  for (const words of [
    "Say: it begins.",
    "Ask: with whom?",
    "讲：两国建交。",
    "Which day?",
    "哪一天？",
    "复交之日",
    "Chinese Wikipedia",
  ])
    expect(notes()).toHaveTextContent(words);
  expect(within(notes()).getAllByRole("listitem")[1]).toHaveTextContent("B The return");
});

test("a question has the notes of its step, and a name in the queue", () => {
  const { notes } = open({ lesson: LESSON.id, step: "begin-question" });
  expect(notes()).toHaveTextContent("Say: it begins.");
  const queue = screen.getByRole("list", { name: "Slides before and after" });
  expect(within(queue).getByRole("button", { current: true })).toHaveTextContent(
    /^1QuestionWhich day\?/,
  );
});

test("a step whose event is gone keeps its notes, with the sources of the lesson", () => {
  const { notes } = open({ lesson: LESSON.id, step: "gone" });
  expect(notes()).toHaveTextContent("Say: on we go.");
  expect(notes()).toHaveTextContent("China’s Ministry of Foreign Affairs");
  expect(screen.getByRole("region", { name: "Next" })).toHaveTextContent("This is the last slide.");
});

test("without a lesson the notes are all that is told of the event, with its people", () => {
  const { notes } = open({ step: "2026-wang-yi-visit" });
  expect(notes()).toHaveTextContent(/Wang Yi, Foreign Minister|王毅/);
  expect(within(notes()).getByRole("heading", { name: "People" })).toBeVisible();
});

test("what is left counts from the minutes of the lesson until others are chosen", async () => {
  const { desk } = open({ lesson: LESSON.id });
  expect(screen.getByRole("timer", { name: "Left of 25 min" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "5 minutes more" }));
  expect(desk.timer.getState().timer?.minutes).toBe(30);
  expect(screen.getByRole("timer", { name: "Left of 30 min" })).toBeVisible();
});

test.each([
  ["waiting", "Waiting for the window"],
  ["silent", "放映窗口没有回应"],
  ["replaced", "另一个演讲者窗口已接管"],
] as const)("that it is %s is told in both languages", async (status, words) => {
  const { desk } = open({ language: "zh" }, { status });
  expect(
    screen
      .getAllByRole("status")
      .map(({ textContent }) => textContent)
      .join(),
  ).toContain(words);
  if (status !== "replaced") return;
  await userEvent.click(screen.getByRole("button", { name: /重新接管/ }));
  expect(desk.takeOver).toHaveBeenCalledOnce();
});

test.each([
  [{ lesson: "unknown" }, "does not have the lesson"],
  [{ filter: { ...NO_FILTER, person: "nobody" } }, "the filter leaves no event"],
])("where there is no slide for %j it says why", (view, words) => {
  open(view);
  expect(screen.getByRole("main")).toHaveTextContent(words);
});

test("a number is asked for and gone to, the last where there are fewer", async () => {
  const { ask } = open({ lesson: LESSON.id });
  await userEvent.click(screen.getByRole("button", { name: "Go to…" }));
  await userEvent.type(screen.getByRole("spinbutton", { name: /Number, 1 to 2/ }), "9{Enter}");
  expect(ask).toHaveBeenLastCalledWith({ kind: "slide", id: "gone" });
  await userEvent.keyboard("1{Enter}");
  expect(ask).toHaveBeenLastCalledWith({ kind: "slide", id: "begin" });
});

test("no word of the other language is unmarked", () => {
  open({ lesson: LESSON.id, language: "zh" });
  expect(unmarkedWords(document.body, "zh")).toEqual([]);
});
