import { useMemo, type ReactNode } from "react";
import { useSelector } from "./state/StoreContext.ts";
import { serializeUrl } from "./state/url.ts";
import { EventLinksContext } from "./ui/EventLinksContext.ts";

interface EventLinksProps {
  /** Opens an event and leads the reader to it; the same function for as long as it means the same. */
  open: (id: string) => void;
  children: ReactNode;
}

/** Links to events keep the rest of the view. Apart from the page, which need not be drawn for each of its moves. */
export function EventLinks({ open, children }: EventLinksProps) {
  const state = useSelector((now) => now);
  const links = useMemo(
    () => ({ hrefOf: (id: string) => serializeUrl({ ...state, event: id }), open }),
    [state, open],
  );
  return <EventLinksContext value={links}>{children}</EventLinksContext>;
}
