import type { Lesson } from "../../domain/lesson/lesson.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import type { Lang } from "../../domain/text.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./LessonSheet.module.css";
import { citedBy, type SheetStep } from "./sheetSteps.ts";

interface RestsOnProps {
  lesson: Lesson;
  steps: readonly SheetStep[];
}

/** Who publishes what a lesson rests on, and where its events stand in the timeline. */
export function RestsOn({ lesson, steps }: RestsOnProps) {
  const sources = useSelector((state) => state.data.sources);
  const events = useSelector(allEvents);
  const cited = new Set(citedBy(lesson, steps));
  const places = steps.flatMap(({ event }) => (event ? [events.indexOf(event) + 1] : []));
  const say = (t: Translate, lang: Lang) => {
    const names = sources.filter(({ id }) => cited.has(id)).map(({ publisher }) => publisher[lang]);
    const publishers = [...new Set(names)].join(t("print.listSeparator"));
    const rests = t("print.restsOn", { publishers });
    if (places.length === 0) return rests;
    const list = places.join(t("print.numberSeparator"));
    return rests + t("print.places", { count: places.length, list, total: events.length });
  };
  return (
    <p className={styles.rests}>
      <Words of={say} layout="stacked" />
    </p>
  );
}
