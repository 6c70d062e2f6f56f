import { Suspense, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Term } from "../../domain/glossary/term.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { followInPlace } from "../../ui/followInPlace.ts";
import { RegionBoundary } from "../../ui/RegionBoundary.tsx";
import { useLazyView } from "../../ui/useLazyView.ts";
import styles from "./TermButton.module.css";

/** The entry comes when it is first asked for. */
const loadPopover = async () => (await import("./TermPopover.tsx")).TermPopover;

interface TermButtonProps {
  term: Term;
  /** The form that the text has. */
  children: ReactNode;
}

/**
 * A term in a text, with a dotted line where a link has a solid one: pressed, it opens its entry. A button
 * by role and keys, for no browser breaks a `button` at the end of a line; asked for a new tab, it opens
 * the glossary there.
 */
export function TermButton({ term, children }: TermButtonProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLAnchorElement>(null);
  const version = useSelector(({ data }) => data.file.version);
  const href = useSelector((state) =>
    serializeUrl({ ...state, view: "glossary", event: null, term: term.id }),
  );
  const [TermPopover, popoverAgain] = useLazyView(loadPopover);
  return (
    <>
      <a
        ref={opener}
        href={href}
        role="button"
        className={styles.term}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={followInPlace(() => setOpen(!open))}
        onKeyDown={(press) => {
          if (press.key === " ") pressByKey(press);
          // While the entry is on its way, too; the event stays open.
          if (press.key !== "Escape" || !open) return;
          press.stopPropagation();
          setOpen(false);
        }}
      >
        {children}
      </a>
      {open && (
        // What is not loaded is not the whole event.
        <RegionBoundary region="glossary" version={version} onAgain={popoverAgain}>
          <Suspense fallback={null}>
            <TermPopover term={term} opener={opener} onClose={() => setOpen(false)} />
          </Suspense>
        </RegionBoundary>
      )}
    </>
  );
}

/** As a button; on a link the space bar scrolls the page. */
function pressByKey(press: KeyboardEvent<HTMLAnchorElement>): void {
  press.preventDefault();
  press.currentTarget.click();
}
