import type { Ref } from "react";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { EventLink } from "../../ui/EventLink.tsx";
import { Legend } from "../../ui/Legend.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./HowToRead.module.css";
import panel from "./Panel.module.css";

/** What the marks mean: shown where no event is selected. */
export function HowToRead({ heading }: { heading: Ref<HTMLHeadingElement> }) {
  const file = useSelector((state) => state.data.file);
  return (
    <>
      <div className={panel.top}>
        <Words of={(t) => t("read.name")} />
      </div>
      <div className={panel.body}>
        <h2 ref={heading} tabIndex={-1} className={`serif ${styles.idea}`}>
          <Words of={(t) => t("read.idea")} layout="stacked" />
        </h2>
        <Legend file={file} />
      </div>
      <Start />
    </>
  );
}

/** The first event, for a reader who wants to be led. */
function Start() {
  const [first] = useSelector(visibleEvents);
  const { t } = useLanguage();
  if (!first) return null;
  return (
    <nav className={panel.feet} aria-label={t("panel.neighbours")}>
      <EventLink event={first.id} className={`${panel.foot} ${styles.start}`}>
        <span className={panel.footDate}>
          <Words of={(words) => words("read.start")} /> <span aria-hidden="true">→</span>
        </span>
        <span className={panel.footTitle}>
          <Words
            of={(words, lang) =>
              words("read.firstEvent", {
                date: dateInWords(first.date === null ? null : readEdtf(first.date), words),
                title: first.title[lang],
              })
            }
            layout="stacked"
          />
        </span>
      </EventLink>
    </nav>
  );
}
