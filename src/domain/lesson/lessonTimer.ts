/** The time that a lesson takes. Plain data: it goes from window to window, and outlives a reload. */
export interface LessonTimer {
  /** ms since 1970: when it began, put off by every pause. */
  start: number;
  /** ms since 1970: when it was paused; null while it runs. */
  paused: number | null;
  /** Minutes that were chosen for it; null where none were, and the lesson's own count. */
  minutes: number | null;
}

/** A class has no lesson of more. */
export const LONGEST_MINUTES = 240;

/** A timer that begins now. */
export function startTimer(now: number, minutes: number | null = null): LessonTimer {
  return { start: now, paused: null, minutes };
}

/** Whole seconds that have passed, pauses left out; never less than none, though a clock may be set back. */
export function secondsOf({ start, paused }: LessonTimer, now: number): number {
  return Math.max(Math.floor(((paused ?? now) - start) / 1000), 0);
}

/** Stops the timer, or lets it go on where it was stopped. */
export function pauseTimer(timer: LessonTimer, now: number): LessonTimer {
  const { start, paused } = timer;
  return paused === null
    ? { ...timer, paused: now }
    : { ...timer, start: start + Math.max(now - paused, 0), paused: null };
}

/** From none again; what is paused stays so. */
export function resetTimer({ paused, minutes }: LessonTimer, now: number): LessonTimer {
  return { start: now, paused: paused === null ? null : now, minutes };
}

/** Reads what may be a timer; undefined where it is none. */
export function readTimer(value: unknown): LessonTimer | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { start, paused, minutes } = value as Partial<Record<keyof LessonTimer, unknown>>;
  if (!isTime(start) || !(paused === null || isTime(paused))) return undefined;
  if (minutes === null) return { start, paused, minutes };
  const known = Number.isInteger(minutes) && Number(minutes) > 0;
  return known && Number(minutes) <= LONGEST_MINUTES
    ? { start, paused, minutes: Number(minutes) }
    : undefined;
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
