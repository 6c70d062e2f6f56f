import { useContext, type MouseEvent, type ReactNode } from "react";
import { EventLinksContext } from "../../ui/EventLinksContext.ts";
import { followInPlace } from "../../ui/followInPlace.ts";
import styles from "./TimelineLoading.module.css";

/**
 * No HTML is written: React leaves what an element that it takes up holds where it is told that this is not its own.
 * Whatever is drawn in the browser takes the other way below.
 */
const AS_IT_STANDS = { __html: "" };

interface PictureLinksProps {
  /** What was built stands here, and is left as it is. */
  asBuilt: boolean;
  children: ReactNode;
}

/**
 * The picture, whose links open their events in place. What was built is hundreds of elements that never change,
 * and is taken up as one piece, with nothing of it drawn again.
 */
export function PictureLinks({ asBuilt, children }: PictureLinksProps) {
  const { open } = useContext(EventLinksContext);
  const onClick = (click: MouseEvent) => {
    const link = (click.target as Element).closest("a");
    const id = link?.getAttribute("href")?.slice(1);
    if (id !== undefined) followInPlace(() => open(id))(click);
  };
  /* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- pressed, with a key too, are the links within */
  if (asBuilt && !import.meta.env.SSR)
    return (
      <div
        key="built"
        className={styles.still}
        onClick={onClick}
        suppressHydrationWarning
        dangerouslySetInnerHTML={AS_IT_STANDS}
      />
    );
  return (
    <div key="drawn" className={styles.still} onClick={onClick}>
      {children}
    </div>
  );
  /* oxlint-enable jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */
}
