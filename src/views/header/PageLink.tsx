import type { MouseEvent } from "react";
import { useSelector } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Menu.module.css";
import type { MenuProps } from "./Menu.tsx";

interface PageLinkProps {
  page: "sources" | "about";
  onTurn: MenuProps["onTurn"];
}

/** A link to a page about the timeline: followed in place, or opened in a new tab as any link. */
export function PageLink({ page, onTurn }: PageLinkProps) {
  const state = useSelector((now) => now);
  const follow = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    onTurn(page);
  };
  return (
    <a
      className={styles.item}
      href={serializeUrl({ ...state, view: page, event: null })}
      aria-current={state.view === page ? "page" : undefined}
      onClick={follow}
    >
      <span>
        <Words of={(t) => t(`${page}.name`)} />
      </span>
    </a>
  );
}
