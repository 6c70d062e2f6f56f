import type { Problem } from "../src/domain/problem.ts";
import { createI18n, fixedTranslate, type Translate } from "../src/i18n/createI18n.ts";
import { problemInWords, type ProblemCode } from "../src/i18n/problemInWords.ts";

/**
 * Tells all problems in both languages, or that all is well, after whatever is to be told in any case;
 * the command ends with 1 where there is a problem.
 */
export function tellProblems(
  problems: readonly Problem<ProblemCode>[],
  allWell: (t: Translate) => string,
  anyway: (t: Translate) => string[] = () => [],
): void {
  const i18n = createI18n("en");
  for (const lang of ["en", "zh"] as const) {
    const t = fixedTranslate(i18n, lang);
    for (const line of anyway(t)) console.log(line);
    if (problems.length === 0) console.log(allWell(t));
    else console.error(t("check.failed", { count: problems.length }));
    for (const problem of problems) console.error(`  ${problemInWords(problem, t)}`);
  }
  if (problems.length > 0) process.exitCode = 1;
}
