import { useSelector } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { followInPlace } from "../../ui/followInPlace.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Menu.module.css";
import type { MenuProps } from "./Menu.tsx";

interface PageLinkProps {
  page: "sources" | "glossary" | "about";
  onTurn: MenuProps["onTurn"];
}

/** A link to a page about the timeline. */
export function PageLink({ page, onTurn }: PageLinkProps) {
  const href = useSelector((state) => serializeUrl({ ...state, view: page, event: null }));
  const current = useSelector(({ view }) => view === page);
  return (
    <a
      className={styles.item}
      href={href}
      aria-current={current ? "page" : undefined}
      onClick={followInPlace(() => onTurn(page))}
    >
      <span>
        <Words of={(t) => t(`${page}.name`)} />
      </span>
    </a>
  );
}
