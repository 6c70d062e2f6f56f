import { isId } from "./urlFilter.ts";
import { INITIAL_VIEW, type ViewState } from "./viewState.ts";

type Presenting = Pick<ViewState, "present" | "presenter" | "lesson" | "step" | "blank" | "dates">;

/** The names of what is presented in the address. */
export const PRESENTING_NAMES = [
  "present",
  "presenter",
  "lesson",
  "step",
  "blank",
  "dates",
] as const;

const BLANKS: readonly string[] = ["black", "white"];
const DATES: readonly string[] = ["hidden", "asked"];

/** The parts that are set, as `name=value`. */
export function serializePresenting(view: Presenting): string[] {
  const { present, presenter, lesson, step, blank, dates } = view;
  return [
    ...(present ? ["present=1"] : []),
    ...(presenter ? ["presenter=1"] : []),
    ...(lesson === null ? [] : [`lesson=${lesson}`]),
    ...(step === null ? [] : [`step=${step}`]),
    ...(blank === null ? [] : [`blank=${blank}`]),
    ...(dates === INITIAL_VIEW.dates ? [] : [`dates=${dates}`]),
  ];
}

/** One part of what is presented; undefined where the value is none. */
export function parsePresenting(
  name: (typeof PRESENTING_NAMES)[number],
  text: string,
): Partial<Presenting> | undefined {
  if (name === "lesson" || name === "step") return isId(text) ? { [name]: text } : undefined;
  // Also as plain "?present", which a person writes.
  if (name === "present" || name === "presenter")
    return /^1?$/.test(text) ? { [name]: true } : undefined;
  const known = name === "blank" ? BLANKS : DATES;
  return known.includes(text) ? { [name]: text } : undefined;
}
