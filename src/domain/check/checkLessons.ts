import { parseEdtf } from "../date/parseEdtf.ts";
import { allYears } from "../eventStore/allYears.ts";
import type { EventStore } from "../eventStore/eventStore.ts";
import { coveredYears, type CoveredYears } from "../figures/coveredYears.ts";
import type { LessonStep } from "../lesson/lesson.ts";
import type { FiledLesson } from "../lesson/toLessons.ts";
import { OF_QUESTION } from "../lesson/toSlides.ts";
import type { Problem } from "../problem.ts";
import { checkLengths, type LimitedText } from "./checkLengths.ts";
import { checkLessonWindow, type LessonWindowProblem } from "./checkLessonWindow.ts";
import { mentionsOfLesson, type LessonMentions } from "./mentionsOfLesson.ts";
import { repeated } from "./repeated.ts";

export type LessonProblem =
  | LessonWindowProblem
  | "id-duplicate"
  | "id-unknown"
  | "mentioned-twice"
  | "lesson-misnamed"
  | "step-like-question"
  | "too-long";

type Found = Problem<LessonProblem>;

/** Characters that fit the list of lessons and a slide at the back of a classroom. */
const LIMITS = {
  title: { en: 50, zh: 20 },
  question: { en: 80, zh: 32 },
  sentence: { en: 120, zh: 45 },
  asked: { en: 90, zh: 36 },
  answer: { en: 60, zh: 24 },
} as const;

/** Lessons: ids that an address can rely on, nothing shown that is not there, texts that fit a slide. */
export function checkLessons(store: EventStore, filed: readonly FiledLesson[]): Found[] {
  const years = yearsOf(store);
  return [
    ...checkIds(filed),
    ...filed.flatMap((one) => checkMentions(store, mentionsOfLesson(one))),
    ...filed.flatMap(({ file, lesson }) =>
      lesson.steps.flatMap(({ id, shows }) =>
        "event" in shows ? [] : checkLessonWindow(shows, [file, "steps", id, "shows"], years),
      ),
    ),
    ...filed.flatMap((one) => checkLengths(limitedTexts(one))),
  ];
}

/** The years of the events whose dates can be read; of the others `checkDates` tells. None where there are none. */
function yearsOf({ events, file }: EventStore): CoveredYears | undefined {
  const dated = events.filter(({ date }) => date !== null && "date" in parseEdtf(date));
  return dated.length === 0 ? undefined : coveredYears(allYears({ events: dated, file }));
}

function checkIds(filed: readonly FiledLesson[]): Found[] {
  const lessons = filed.map(({ file, lesson: { id } }) => ({ path: [file, "id"], id }));
  const misnamed = filed.flatMap(({ file, lesson: { id } }): Found[] => {
    const expected = `lessons/${id}.json`;
    return file === expected
      ? []
      : [{ code: "lesson-misnamed", path: [file, "id"], found: id, expected }];
  });
  return [...misnamed, ...duplicates(lessons), ...filed.flatMap(checkStepIds)];
}

function checkStepIds({ file, lesson }: FiledLesson): Found[] {
  const steps = lesson.steps.map(({ id }) => ({ path: [file, "steps", id], id }));
  return [
    ...duplicates(steps),
    ...steps
      .filter(({ id }) => id.endsWith(OF_QUESTION))
      .map(({ path, id }): Found => ({ code: "step-like-question", path, found: id })),
  ];
}

function duplicates(all: Parameters<typeof repeated>[0]): Found[] {
  return repeated(all).map(({ path, id }) => ({ code: "id-duplicate", path, found: id }));
}

/** What a lesson mentions is in the store; what it lists for the class, once. */
function checkMentions(store: EventStore, mentions: LessonMentions): Found[] {
  const known: Record<keyof LessonMentions, readonly { id: string }[]> = {
    events: store.events,
    people: store.people,
    parties: store.file.parties,
    lanes: store.file.lanes,
    terms: store.glossary,
    sources: store.sources,
  };
  const unknown = (Object.keys(known) as (keyof LessonMentions)[]).flatMap((kind) =>
    mentions[kind].filter(({ id }) => !known[kind].some((one) => one.id === id)),
  );
  const twice = [mentions.terms, mentions.sources].flatMap(repeated);
  return [
    ...unknown.map(({ path, id }): Found => ({ code: "id-unknown", path, found: id })),
    ...twice.map(({ path, id }): Found => ({ code: "mentioned-twice", path, found: id })),
  ];
}

function limitedTexts({ file, lesson }: FiledLesson): LimitedText[] {
  const { title, question, steps } = lesson;
  return [
    { path: [file, "title"], text: title, limit: LIMITS.title },
    { path: [file, "question"], text: question, limit: LIMITS.question },
    ...steps.flatMap((step) => textsOfStep([file, "steps", step.id], step)),
  ];
}

function textsOfStep(path: Problem["path"], { sentence, question }: LessonStep): LimitedText[] {
  const said = { path: [...path, "sentence"], text: sentence, limit: LIMITS.sentence };
  if (!question) return [said];
  const at = [...path, "question"];
  const answers = (question.answers ?? []).map(({ text }, i) => ({
    path: [...at, "answers", i, "text"],
    text,
    limit: LIMITS.answer,
  }));
  const asked = { path: [...at, "text"], text: question.text, limit: LIMITS.asked };
  return [said, asked, ...answers];
}
