import type { Slide } from "../../domain/lesson/slide.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import { NotesPanel } from "./NotesPanel.tsx";
import styles from "./NotesStrip.module.css";

interface NotesStripProps {
  slide: Slide;
  /** The browser did not open the presenter's window: what to do about it. */
  blocked: boolean;
  onClose: () => void;
}

/** Notes beneath the slide, in the window that the class sees: where the presenter has none of his own. */
export function NotesStrip({ slide, blocked, onClose }: NotesStripProps) {
  const { t } = useLanguage();
  return (
    <div className={styles.strip}>
      <div role="alert">
        {blocked && (
          <p className={styles.blocked}>
            <InBothLanguages of={(words) => words("presenter.blocked")} />
          </p>
        )}
      </div>
      <NotesPanel slide={slide} toClass>
        <CloseButton name={t("presenter.closeNotes")} onClose={onClose} />
      </NotesPanel>
    </div>
  );
}
