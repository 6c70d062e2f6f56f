import { usePresenterDesk } from "../../../state/PresenterContext.ts";
import { slideIndex, slides } from "../../../state/selectors/slides.ts";
import { useSelector } from "../../../state/StoreContext.ts";
import { useLanguage } from "../../../i18n/useLanguage.ts";
import styles from "./Queue.module.css";
import { SlideName } from "./SlideName.tsx";
import { SlideWhen } from "./SlideWhen.tsx";

const ROWS = 4;

/** The slide before, the one that is shown, and two after it; a click goes there. */
export function Queue() {
  const { t } = useLanguage();
  const { ask } = usePresenterDesk();
  const all = useSelector(slides);
  const at = useSelector(slideIndex);
  const first = Math.max(Math.min(at - 1, all.length - ROWS), 0);
  return (
    <ol className={styles.queue} aria-label={t("presenter.queue")}>
      {all.slice(first, first + ROWS).map((slide, i) => (
        <li key={slide.id}>
          <button
            type="button"
            className={styles.row}
            data-past={first + i < at || undefined}
            aria-current={first + i === at || undefined}
            onClick={() => ask({ kind: "slide", id: slide.id })}
          >
            <span>{slide.n}</span>
            <span className={styles.when}>
              <SlideWhen slide={slide} />
            </span>
            <span className={styles.name}>
              <SlideName slide={slide} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
