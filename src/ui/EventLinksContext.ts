import { createContext } from "react";

/** How a link to an event is written and followed; given by the page around it. */
export interface EventLinks {
  /** Address of the present view with this event selected, so that a new tab opens it too. */
  hrefOf: (event: string) => string;
  /** Selects the event and brings the reader to its heading. */
  open: (event: string) => void;
}

export const EventLinksContext = createContext<EventLinks>({ hrefOf: () => "", open: () => {} });
