import type { ReactNode } from "react";
import { useSelector } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { followInPlace } from "../../ui/followInPlace.ts";
import styles from "./SearchPanel.module.css";

interface PageLinkProps {
  page: "sources" | "glossary";
  /** id of what was found there. */
  entry: string;
  onTurn: (page: "sources" | "glossary", entry: string) => void;
  children: ReactNode;
}

/** A link to the page that has what was found: followed in place, or opened in a new tab as any link. */
export function PageLink({ page, entry, onTurn, children }: PageLinkProps) {
  const term = page === "glossary" ? entry : null;
  const href = useSelector((state) => serializeUrl({ ...state, view: page, event: null, term }));
  return (
    <a href={href} className={styles.title} onClick={followInPlace(() => onTurn(page, entry))}>
      {children}
    </a>
  );
}
