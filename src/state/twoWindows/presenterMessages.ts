import { readTimer, type LessonTimer } from "../../domain/lesson/lessonTimer.ts";
import { LONGEST_QUERY } from "../url.ts";
import { isId } from "../urlFilter.ts";

/** What the window with the slides shows. */
export interface Projected {
  /** Its view, as its address has it. */
  query: string;
  theme: "light" | "dark";
  /** px */
  width: number;
  height: number;
}

export type FromProjector =
  /** `timer` is what the presenter's window said last, for one that comes anew. */
  | { kind: "state"; projected: Projected; timer: LessonTimer | null }
  /** Another presenter's window has taken the place. */
  | { kind: "replaced" };

/** What a presenter's window asks for: a command by its name, or a slide by its id. */
export type Asked = { kind: "command"; name: string } | { kind: "slide"; id: string };

/** It is there; `anew` while it has not been answered: then it takes the place of any other. */
export interface Hello {
  kind: "hello";
  anew: boolean;
  timer: LessonTimer | null;
}

export type FromPresenter = Hello | Asked;

/** Marks our messages among those of extensions and libraries. */
const APP = "china-lesotho-timeline";
const LONGEST_NAME = 40;
/** px; no screen has more. */
const LONGEST_SIDE = 20_000;

/** A message as it is sent: plain data. */
export function toMessage(content: FromProjector | FromPresenter): object {
  return { app: APP, ...content };
}

/** Reads what another window said; undefined for all that is no message of the projector's. */
export function readFromProjector(message: unknown): FromProjector | undefined {
  const { kind, projected, timer } = fieldsOf(message);
  if (kind === "replaced") return { kind };
  const known = kind === "state" ? readProjected(projected) : undefined;
  return known && { kind: "state", projected: known, timer: readTimer(timer) ?? null };
}

/** Reads what another window said; undefined for all that is no message of a presenter's window. */
export function readFromPresenter(message: unknown): FromPresenter | undefined {
  const { kind, anew, timer, name, id } = fieldsOf(message);
  if (kind === "hello") return { kind, anew: anew === true, timer: readTimer(timer) ?? null };
  if (kind === "command" && typeof name === "string" && name.length <= LONGEST_NAME)
    return { kind, name };
  return kind === "slide" && typeof id === "string" && isId(id) ? { kind, id } : undefined;
}

function fieldsOf(message: unknown): Record<string, unknown> {
  if (typeof message !== "object" || message === null) return {};
  const fields = message as Record<string, unknown>;
  return fields["app"] === APP ? fields : {};
}

/** Reads what may be shown somewhere; undefined where it cannot be. */
export function readProjected(value: unknown): Projected | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { query, theme, width, height } = value as Record<string, unknown>;
  if (typeof query !== "string" || query.length > LONGEST_QUERY) return undefined;
  if (theme !== "light" && theme !== "dark") return undefined;
  return isSide(width) && isSide(height) ? { query, theme, width, height } : undefined;
}

function isSide(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= LONGEST_SIDE;
}
