import { useRef } from "react";
import { flushSync } from "react-dom";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { endPresenting, present } from "../../state/actions/presenting.ts";
import { slideLeft } from "../../state/selectors/slides.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import styles from "./Header.module.css";

/** Presents what is shown; after the slides have been left, leads back to where they were, or ends them. */
export function PresentButton() {
  const store = useTimelineStore();
  const { t } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const left = useSelector((state) => state.step !== null);
  const slide = useSelector(slideLeft);
  const end = () => {
    flushSync(() => endPresenting(store));
    button.current?.focus();
  };
  return (
    <div className={styles.present}>
      <button
        ref={button}
        type="button"
        className="control primary"
        aria-label={slide && t("present.backToName", { n: slide.n, total: slide.total })}
        onClick={() => present(store)}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M1.5 2.5h13v9h-13zM5 14.5h6M8 11.5v3" stroke="currentColor" fill="none" />
        </svg>
        {slide ? t("present.backTo", { n: slide.n, total: slide.total }) : t("present.name")}
      </button>
      {left && <CloseButton name={t("present.endName")} onClose={end} />}
    </div>
  );
}
