import { useState } from "react";
import { keep, readKept } from "../../browser/kept.ts";

/** px at the browser's usual size of letters, for notes at arm's length and at two. */
const SIZES = [16, 18, 20, 22, 26, 30, 36, 44] as const;
const USUAL = 22;

export interface NotesSize {
  px: number;
  /** Undefined where there is none. */
  smaller: (() => void) | undefined;
  larger: (() => void) | undefined;
}

/** How large the notes are, remembered on this device. */
export function useNotesSize(): NotesSize {
  const [px, setPx] = useState<number>(
    () => SIZES.find((one) => one === readKept("device", "notes-size")) ?? USUAL,
  );
  const to = (size: number | undefined) =>
    size === undefined
      ? undefined
      : () => {
          setPx(size);
          keep("device", "notes-size", size);
        };
  const at = SIZES.findIndex((one) => one === px);
  return { px, smaller: to(SIZES[at - 1]), larger: to(SIZES[at + 1]) };
}
