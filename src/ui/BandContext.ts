import { createContext } from "react";

/** The government or summit whose text is read; given by the page around it. */
export interface OpenBand {
  /** Id; null while none is read. */
  band: string | null;
  /** Whether it was opened by keyboard or voice, so that the focus goes to its heading. */
  byKeyboard: boolean;
  /** How often one has been opened: the same one, too, is come to anew. */
  times: number;
  /** Shows a band in the panel, in the place of an event. */
  open: (band: string, byKeyboard: boolean) => void;
  close: () => void;
}

export const BandContext = createContext<OpenBand>({
  band: null,
  byKeyboard: false,
  times: 0,
  open: () => {},
  close: () => {},
});
