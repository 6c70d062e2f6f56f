import type { LessonStep } from "../lesson/lesson.ts";
import type { FiledLesson } from "../lesson/toLessons.ts";
import type { Problem } from "../problem.ts";
import type { Mention } from "./mentionsOf.ts";

export type LessonMentions = Record<
  "events" | "people" | "parties" | "lanes" | "terms" | "sources",
  Mention[]
>;

/** Every id of the store that a lesson mentions. */
export function mentionsOfLesson({ file, lesson }: FiledLesson): LessonMentions {
  const ofSteps = lesson.steps.map((step) => mentionsOfStep([file, "steps", step.id], step));
  const all = (kind: keyof ReturnType<typeof mentionsOfStep>) =>
    ofSteps.flatMap((mentions) => mentions[kind]);
  return {
    events: all("events"),
    people: all("people"),
    parties: all("parties"),
    lanes: all("lanes"),
    terms: lesson.words.map((id) => ({ path: [file, "words"], id })),
    sources: lesson.sources.map((id) => ({ path: [file, "sources"], id })),
  };
}

function mentionsOfStep(
  path: Problem["path"],
  { shows, question }: LessonStep,
): Omit<LessonMentions, "terms" | "sources"> {
  const at = (field: string, ids: readonly (string | undefined)[] = []): Mention[] =>
    ids.flatMap((id) => (id === undefined ? [] : [{ path: [...path, "shows", field], id }]));
  const ofAnswers = (question?.answers ?? []).flatMap(({ event }, i) =>
    event === undefined
      ? []
      : [{ path: [...path, "question", "answers", i, "event"] as const, id: event }],
  );
  if ("event" in shows)
    return {
      events: [...at("event", [shows.event]), ...ofAnswers],
      people: [],
      parties: [],
      lanes: [],
    };
  return {
    events: ofAnswers,
    people: at("person", [shows.person]),
    parties: at("side", [shows.side]),
    lanes: at("lanes", shows.lanes),
  };
}
