import type { MouseEvent, ReactNode } from "react";

interface EventLinkProps {
  /** Address of the view with this event selected, so that a new tab opens it too. */
  href: string;
  current?: boolean;
  /** `byKeyboard`: the focus should follow to what opens. */
  onSelect: (byKeyboard: boolean) => void;
  children: ReactNode;
  className?: string | undefined;
}

/** A link to an event: followed in place, or opened in a new tab as any link. */
export function EventLink({
  href,
  current = false,
  onSelect,
  children,
  className,
}: EventLinkProps) {
  const select = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    onSelect(click.detail === 0);
  };
  return (
    <a href={href} className={className} aria-current={current || undefined} onClick={select}>
      {children}
    </a>
  );
}
