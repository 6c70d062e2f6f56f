import { useState, type RefObject } from "react";
import { copyText } from "../../browser/copyText.ts";

type Field = RefObject<HTMLInputElement | HTMLTextAreaElement | null>;

/** What became of the last copying; none before the first. */
export type CopyOutcome = "copied" | "refused" | undefined;

/** Copies texts and keeps what became of the last; where the browser refuses, the field stands selected. */
export function useCopy(): [CopyOutcome, (text: string, field?: Field) => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const copy = async (text: string, field?: Field) => {
    // Told anew each time, even where it is the same.
    setOutcome(undefined);
    const copied = await copyText(text, field?.current);
    setOutcome(copied ? "copied" : "refused");
  };
  return [outcome, (text, field) => void copy(text, field)];
}
