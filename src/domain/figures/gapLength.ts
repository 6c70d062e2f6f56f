import { begunMonths, fullMonths, lengthBetween, type Length } from "../date/lengthBetween.ts";
import type { Gap } from "./longestGaps.ts";

/** How long a gap was: to the day where both its ends are known to the day, else between two numbers of months. */
export type GapLength = { exact: Length } | { atLeast: number; atMost: number };

/** The length of a gap. What is certain is rounded down to whole months, what is possible up. */
export function gapLength({ certain, possible }: Gap): GapLength {
  const [shortest, longest] = [certain, possible].map(({ first, last }) =>
    lengthBetween(first, last),
  ) as [Length, Length];
  if (certain.first === possible.first && certain.last === possible.last)
    return { exact: shortest };
  return { atLeast: fullMonths(shortest), atMost: begunMonths(longest) };
}
