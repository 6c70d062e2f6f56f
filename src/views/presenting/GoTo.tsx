import type { SubmitEvent } from "react";
import type { Slide } from "../../domain/lesson/slide.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { goToSlide } from "../../state/actions/goToSlide.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Controls.module.css";

interface GoToProps {
  slide: Slide;
  /** A number was given, and the slide is there. */
  onDone: () => void;
}

/** Which slide it is; another number goes to another. */
export function GoTo({ slide: { id, n, total }, onDone }: GoToProps) {
  const store = useTimelineStore();
  const { t } = useLanguage();
  const go = (submit: SubmitEvent<HTMLFormElement>) => {
    submit.preventDefault();
    const number = Number(new FormData(submit.currentTarget).get("number"));
    if (number > 0) goToSlide(store, number);
    onDone();
  };
  return (
    <form className={styles.goTo} onSubmit={go}>
      <label>
        <span className="hidden">
          <Words of={(words) => words("present.goTo")} layout="lead" />
        </span>
        <input
          // Anew for each slide.
          key={id}
          name="number"
          className={styles.number}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          defaultValue={n}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <span>{t("present.ofTotal", { total })}</span>
    </form>
  );
}
