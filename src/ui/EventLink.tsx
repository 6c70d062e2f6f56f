import { useContext, type MouseEvent, type ReactNode } from "react";
import { EventLinksContext } from "./EventLinksContext.ts";

interface EventLinkProps {
  /** id */
  event: string;
  current?: boolean;
  children: ReactNode;
  className?: string | undefined;
}

/** A link to an event: followed in place, or opened in a new tab as any link. */
export function EventLink({ event, current = false, children, className }: EventLinkProps) {
  const { hrefOf, open } = useContext(EventLinksContext);
  const follow = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    open(event);
  };
  return (
    <a
      href={hrefOf(event)}
      className={className}
      aria-current={current || undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
