import { useContext, useState } from "react";
import { isWide } from "../../browser/isWide.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { endPresenting } from "../../state/actions/presenting.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import type { ViewState } from "../../state/viewState.ts";
import { PrintContext } from "../../ui/PrintContext.ts";
import { Popover } from "../../ui/Popover.tsx";
import { ShareContext } from "../../ui/ShareContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Menu.module.css";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { PageLink } from "./PageLink.tsx";
import { ReadDialog } from "./ReadDialog.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";

export interface MenuProps {
  /** The panel shows how to read the timeline, and the reader is brought there. */
  onRead: () => void;
  /** The keys are shown. */
  onKeys: () => void;
  /** A lesson is to be chosen. */
  onLessons: () => void;
  /** Another page is shown, and the reader is brought there. */
  onTurn: (page: ViewState["view"]) => void;
}

/** What is about the timeline and not in it. */
export function Menu({ onRead, onKeys, onLessons, onTurn }: MenuProps) {
  const view = useSelector((state) => state.view);
  const store = useTimelineStore();
  const left = useSelector((state) => state.step !== null);
  const share = useContext(ShareContext);
  const print = useContext(PrintContext);
  const [reading, setReading] = useState(false);
  // There the panel stands beside the timeline, and shows it while no event is open.
  const read = () => (view === "timeline" && isWide() ? onRead() : setReading(true));
  return (
    <>
      <Popover label={<Label />} menu>
        {(close) => (
          <>
            <ul className={styles.items}>
              <li>
                <Item
                  of={(t) => t("read.name")}
                  onChoose={() => {
                    close();
                    read();
                  }}
                />
              </li>
              <li>
                <Item
                  of={(t) => t("lessons.name")}
                  onChoose={() => {
                    close();
                    onLessons();
                  }}
                />
              </li>
              <li>
                <PageLink page="sources" onTurn={onTurn} />
              </li>
              <li>
                <PageLink page="glossary" onTurn={onTurn} />
              </li>
              <li>
                <PageLink page="about" onTurn={onTurn} />
              </li>
              <li>
                <Item
                  of={(t) => t("keys.name")}
                  onChoose={() => {
                    close();
                    onKeys();
                  }}
                />
              </li>
              {left && (
                <li className={styles.end}>
                  <Item
                    of={(t) => t("present.endName")}
                    onChoose={() => {
                      close();
                      endPresenting(store);
                    }}
                  />
                </li>
              )}
              <li>
                <Item
                  of={(t) => t("dialog.print")}
                  onChoose={() => {
                    close();
                    void print();
                  }}
                />
              </li>
              <li className={styles.folded}>
                <Item
                  of={(t) => t("share.name")}
                  onChoose={() => {
                    close();
                    share("share");
                  }}
                />
              </li>
            </ul>
            <div className={styles.language}>
              <LanguageChoice name="menu-language" />
            </div>
            <ThemeChoice />
          </>
        )}
      </Popover>
      {reading && <ReadDialog onClose={() => setReading(false)} />}
    </>
  );
}

interface ItemProps {
  of: (t: Translate) => string;
  onChoose: () => void;
}

function Item({ of, onChoose }: ItemProps) {
  return (
    <button type="button" className={styles.item} onClick={onChoose}>
      <span>
        <Words of={of} />
      </span>
    </button>
  );
}

function Label() {
  return (
    <>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className={styles.word}>
        <Words of={(t) => t("menu.name")} />
      </span>
    </>
  );
}
