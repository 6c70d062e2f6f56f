import { lessonShown } from "../../state/selectors/slides.ts";
import type { Slide } from "../../domain/lesson/slide.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { SourceTitle } from "../../ui/SourceTitle.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./SlideNotes.module.css";

/** Who says so: the sources of the slide's event and where in them, else those of the lesson. */
export function NoteSources({ slide }: { slide: Slide }) {
  const { t } = useLanguage();
  const sources = useSelector((state) => state.data.sources);
  const lesson = useSelector(lessonShown);
  const places =
    slide.kind === "event"
      ? slide.event.sources
      : (lesson?.sources ?? []).map((source) => ({ source, locator: undefined }));
  const cited = places.flatMap(({ source: id, locator }) => {
    const source = sources.find((one) => one.id === id);
    return source ? [{ source, locator }] : [];
  });
  if (cited.length === 0) return null;
  return (
    <div className={styles.small}>
      <h3 className={styles.heading}>
        <Words of={(words) => words("presenter.sources")} />
      </h3>
      <ul className={styles.list}>
        {cited.map(({ source, locator }) => {
          const titled = locator !== undefined && "text" in source.title;
          return (
            <li key={source.id}>
              <Bilingual text={source.publisher} layout="lead" />
              {t(titled ? "panel.beforeTitle" : "panel.separator")}
              <SourceTitle source={source} />
              {locator && (
                <>
                  {t(titled ? "panel.afterTitle" : "panel.separator")}
                  <Bilingual text={locator} layout="lead" />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
