import type { Slide } from "../../domain/lesson/slide.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import { NotesPanel } from "./NotesPanel.tsx";
import styles from "./NotesStrip.module.css";

interface NotesStripProps {
  /** None where there is nothing to show: then it is said alone that the window was blocked. */
  slide: Slide | undefined;
  /** The browser did not open the presenter's window: what to do about it. */
  blocked: boolean;
  /** The class is to see a colour and nothing else. */
  covered: boolean;
  onClose: () => void;
}

/** Notes beneath the slide, in the window that the class sees: where the presenter has none of his own. */
export function NotesStrip({ slide, blocked, covered, onClose }: NotesStripProps) {
  const { t } = useLanguage();
  const close = <CloseButton name={t("presenter.closeNotes")} onClose={onClose} />;
  return (
    <div className={styles.strip} data-notes={slide !== undefined || undefined} hidden={covered}>
      <div role="alert">
        {blocked && (
          <p className={styles.blocked}>
            <InBothLanguages of={(words) => words("presenter.blocked")} />
          </p>
        )}
      </div>
      {slide ? (
        <NotesPanel slide={slide} toClass>
          {close}
        </NotesPanel>
      ) : (
        close
      )}
    </div>
  );
}
