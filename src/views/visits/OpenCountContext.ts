import { createContext } from "react";

/** Which number of the page has its visits listed; one at a time. */
export interface OpenCount {
  /** id of the number */
  id: string | null;
  open: (id: string | null) => void;
}

export const OpenCountContext = createContext<OpenCount>({ id: null, open: () => {} });

/** Where a picture lists the visits of its open number: below it. */
export const ListPlaceContext = createContext<Element | null>(null);
