import { useState, type RefObject } from "react";
import { copyText } from "../../browser/copyText.ts";

type Field = RefObject<HTMLInputElement | HTMLTextAreaElement | null>;

/** What became of the last copying; none before the first. */
export type CopyOutcome = "copied" | "refused" | undefined;

/**
 * Copies texts and keeps what became of the last, while that is still the one that stands there (`now`); where
 * the browser refuses, the field stands selected.
 */
export function useCopy(now?: string): [CopyOutcome, (text: string, field?: Field) => void] {
  const [last, setLast] = useState<{ outcome: CopyOutcome; text: string }>();
  const copy = async (text: string, field?: Field) => {
    // Told anew each time, even where it is the same.
    setLast(undefined);
    const copied = await copyText(text, field?.current);
    setLast({ outcome: copied ? "copied" : "refused", text });
  };
  const holds = now === undefined || now === last?.text;
  return [holds ? last?.outcome : undefined, (text, field) => void copy(text, field)];
}
