import { toEventStore } from "../src/domain/eventStore/toEventStore.ts";
import { filedLessons } from "../src/domain/lesson/toLessons.ts";
import { checkOrder } from "./checkOrder.ts";
import { DATA } from "./dataFolder.ts";
import { readAndCheck } from "./readAndCheck.ts";
import { tellProblems } from "./tellProblems.ts";

// npm run check:data. All problems at once, in both languages.
const { files, problems } = readAndCheck(DATA);
tellProblems([...problems, ...checkOrder(files, DATA)], (t) => {
  const { events, people, sources } = toEventStore(files);
  return t("check.passed", {
    events: events.length,
    people: people.length,
    sources: sources.length,
    lessons: filedLessons(files).length,
  });
});
