import { checkData } from "../src/domain/check/checkData.ts";
import { toEventStore } from "../src/domain/eventStore/toEventStore.ts";
import { createI18n, fixedTranslate } from "../src/i18n/createI18n.ts";
import { problemInWords } from "../src/i18n/problemInWords.ts";
import { checkOrder } from "./checkOrder.ts";
import { DATA, readData } from "./dataFolder.ts";

// npm run check:data. All problems at once, in both languages; ends with 1 where there is any.
const { files, problems: unreadable } = readData();
const problems = [
  ...unreadable,
  ...(unreadable.length === 0 ? checkData(files) : []),
  ...(unreadable.length === 0 ? checkOrder(files, DATA) : []),
];
const i18n = createI18n("en");
for (const lang of ["en", "zh"] as const) {
  const t = fixedTranslate(i18n, lang);
  if (problems.length === 0) {
    const { events, people, sources } = toEventStore(files);
    const counts = { events: events.length, people: people.length, sources: sources.length };
    console.log(t("check.passed", counts));
  } else {
    console.error(t("check.failed", { count: problems.length }));
    for (const problem of problems) console.error(`  ${problemInWords(problem, t)}`);
  }
}
if (problems.length > 0) process.exitCode = 1;
