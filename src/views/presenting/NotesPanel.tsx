import { useId, type CSSProperties, type ReactNode } from "react";
import type { Slide } from "../../domain/lesson/slide.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./NotesPanel.module.css";
import { SlideNotes } from "./SlideNotes.tsx";
import { useNotesSize } from "./useNotesSize.ts";

interface NotesPanelProps {
  slide: Slide;
  /** They stand where the class sees them. */
  toClass?: boolean;
  /** What else stands beside its heading. */
  children?: ReactNode;
}

/** The notes of a slide under their heading, as large as the teacher wants them; they scroll. */
export function NotesPanel({ slide, toClass = false, children }: NotesPanelProps) {
  const { t } = useLanguage();
  const name = useId();
  const { px, smaller, larger } = useNotesSize();
  return (
    <section className={styles.panel} aria-labelledby={name}>
      <div className={styles.head}>
        <h2 id={name} className={styles.heading}>
          <Words of={(words) => words("presenter.notes")} />
        </h2>
        <SizeButton name={t("presenter.smaller")} onPress={smaller}>
          {t("presenter.smallerSign")}
        </SizeButton>
        <SizeButton name={t("presenter.larger")} onPress={larger}>
          {t("presenter.largerSign")}
        </SizeButton>
        {children}
      </div>
      {/* Not every browser lets the keyboard scroll what cannot have the focus. Anew for each slide: at its top. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex */}
      <div
        key={slide.id}
        className={styles.body}
        role="group"
        aria-labelledby={name}
        tabIndex={0}
        data-scrolls=""
        style={{ "--notes": `${px / 16}rem` } as CSSProperties}
      >
        <SlideNotes slide={slide} toClass={toClass} />
      </div>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
    </section>
  );
}

interface SizeButtonProps {
  name: string;
  onPress: (() => void) | undefined;
  children: string;
}

/** Not disabled at the ends: the focus would be lost in the middle of a row of presses. */
function SizeButton({ name, onPress, children }: SizeButtonProps) {
  return (
    <button
      type="button"
      className={`control ${styles.size}`}
      title={name}
      aria-disabled={onPress === undefined}
      onClick={onPress}
    >
      <span lang="en">{children}</span> <span className="hidden">{name}</span>
    </button>
  );
}
