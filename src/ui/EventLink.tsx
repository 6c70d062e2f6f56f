import { useContext, type ReactNode } from "react";
import { EventLinksContext } from "./EventLinksContext.ts";
import { followInPlace } from "./followInPlace.ts";

interface EventLinkProps {
  /** id */
  event: string;
  current?: boolean;
  children: ReactNode;
  className?: string | undefined;
}

/** A link to an event: followed in place, or opened in a new tab like every link. */
export function EventLink({ event, current = false, children, className }: EventLinkProps) {
  const { hrefOf, open } = useContext(EventLinksContext);
  return (
    <a
      href={hrefOf(event)}
      className={className}
      aria-current={current || undefined}
      onClick={followInPlace(() => open(event))}
    >
      {children}
    </a>
  );
}
