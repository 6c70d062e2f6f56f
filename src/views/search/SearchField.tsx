import { useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from "react";
import { flushSync } from "react-dom";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { setSearch } from "../../state/actions/setSearch.ts";
import { usePreference } from "../../state/PreferencesContext.ts";
import { useSearch } from "../../state/SearchContext.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./SearchField.module.css";
import { SearchStatus } from "./SearchStatus.tsx";

/** What the page around can ask of the field. */
export interface SearchHandle {
  /** Opens it where it is a button, and brings the reader to it. */
  focus: () => void;
  /** The focus goes to the field where it is seen, else to the button that opens it. */
  rest: () => void;
}

interface SearchFieldProps {
  ref: Ref<SearchHandle>;
  /** Enter: to the first match. */
  onFirst: () => void;
  /** Arrow down: into the results. */
  onResults: () => void;
}

/** Where a search is typed: a field, and where there is no room for one a button that opens it over the page head. */
export function SearchField({ ref, onFirst, onResults }: SearchFieldProps) {
  const store = useTimelineStore();
  const search = useSelector((state) => state.search);
  const { prepare } = useSearch();
  const singleKeys = usePreference("singleKeys");
  const { t, lead } = useLanguage();
  const [open, setOpen] = useState(false);
  /** What an input method is still composing: not searched for yet. */
  const [composing, setComposing] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const focus = () => {
    flushSync(() => setOpen(true));
    input.current?.focus();
    input.current?.select();
  };
  const rest = () => {
    const seen = (input.current?.getClientRects().length ?? 0) > 0;
    (seen ? input : opener).current?.focus();
  };
  useImperativeHandle(ref, () => ({ focus, rest }));

  const commit = (text: string) => {
    setComposing(undefined);
    setSearch(store, text);
  };

  const onKeyDown = (press: KeyboardEvent<HTMLInputElement>) => {
    // The key belongs to the input method; Safari says so by its old number alone.
    if (press.nativeEvent.isComposing || press.keyCode === 229) return;
    const acts: Record<string, () => void> = {
      Enter: onFirst,
      ArrowDown: onResults,
      Escape: () => {
        if (search !== "") commit("");
        else if (open) {
          flushSync(() => setOpen(false));
          rest();
        }
      },
    };
    const act = acts[press.key];
    if (!act) return;
    press.preventDefault();
    act();
  };

  return (
    // Whoever leaves it with the focus closes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.search}
      role="search"
      aria-label={t("search.name")}
      data-open={open || undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Whoever turns to another window comes back to it.
        const stays = currentTarget.contains(document.activeElement);
        if (!stays && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        className={`control ${styles.opener} ${search === "" ? "" : styles.active}`}
        aria-expanded={open}
        onClick={focus}
      >
        <Lens />
        <span className={search === "" ? styles.word : "hidden"}>
          <Words of={(words) => words("search.name")} layout="lead" />
        </span>
        {search !== "" && (
          <span className={styles.typed} lang={tagOf(lead)}>
            <ForeignText text={search} lang={lead} />
          </span>
        )}
      </button>
      <div className={styles.field}>
        <Lens />
        <input
          ref={input}
          type="search"
          className={styles.input}
          aria-label={t("search.whatFor")}
          lang={tagOf(lead)}
          placeholder={t("search.placeholder")}
          value={composing ?? search}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          onFocus={prepare}
          onChange={({ target, nativeEvent }) => {
            if (nativeEvent instanceof InputEvent && nativeEvent.isComposing)
              setComposing(target.value);
            else commit(target.value);
          }}
          onCompositionEnd={({ currentTarget }) => commit(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {search === "" && singleKeys && (
          <kbd className={styles.key} aria-hidden="true">
            /
          </kbd>
        )}
        {(search !== "" || open) && (
          // Safari gives no focus to what is pressed; the field would close before the press is one.
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
          <span className={styles.clear} onMouseDown={(press) => press.preventDefault()}>
            <CloseButton
              name={t(search === "" ? "dialog.close" : "search.clear")}
              onClose={() => {
                commit("");
                if (search !== "") input.current?.focus();
                else {
                  flushSync(() => setOpen(false));
                  rest();
                }
              }}
            />
          </span>
        )}
      </div>
      <SearchStatus />
    </div>
  );
}

function Lens() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M10.5 10.5 14 14" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
