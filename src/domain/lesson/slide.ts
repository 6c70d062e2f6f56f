import type { TimelineEvent } from "../event/event.ts";
import type { LessonStep, Question } from "./lesson.ts";

interface Place {
  /** Of the step, its question, or the event; what `step=` in an address names. */
  id: string;
  /** Which event, or which step of the lesson, from 1: a question has the number of its step. */
  n: number;
  total: number;
}

/** What `shows` says where it is no event. */
export type WindowView = Exclude<LessonStep["shows"], { event: string }>;

export interface EventSlide extends Place {
  kind: "event";
  event: TimelineEvent;
  /** None where the events themselves are presented. */
  step: LessonStep | null;
}
export interface WindowSlide extends Place {
  kind: "window";
  shows: WindowView;
  step: LessonStep;
}
export interface QuestionSlide extends Place {
  kind: "question";
  question: Question;
  step: LessonStep;
}
/** A step whose event this store has not. */
export interface GoneSlide extends Place {
  kind: "gone";
  step: LessonStep;
}

/** One screen before a class. */
export type Slide = EventSlide | WindowSlide | QuestionSlide | GoneSlide;
