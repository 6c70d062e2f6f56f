import type { Problem } from "../domain/problem.ts";
import type { Translate } from "./createI18n.ts";
import type en from "./en.json";

/** The codes that have words. */
export type ProblemCode = Exclude<keyof typeof en.problem, "at">;

/** A problem as a person reads it: "file · event · field: what is wrong; what to do". */
export function problemInWords(problem: Problem<ProblemCode>, t: Translate): string {
  const what = t(`problem.${problem.code}`, {
    found: problem.found,
    expected: problem.expected ?? "",
  });
  return t("problem.at", { where: problem.path.join(" · "), what });
}
