import { useEffect } from "react";
import { onFindAgain } from "../../browser/onFindAgain.ts";
import { useMatches } from "../../state/useMatches.ts";

/** F3 goes to the next match, Shift+F3 to the one before, round and round. */
export function MatchKeys({ onStep }: { onStep: (event: string) => void }) {
  const matches = useMatches();
  useEffect(() => {
    if (!matches) return;
    const { shown, previous, next } = matches;
    return onFindAgain((way) => {
      const match = way > 0 ? (next ?? shown[0]) : (previous ?? shown[shown.length - 1]);
      if (match) onStep(match.id);
      return match !== undefined;
    });
  }, [matches, onStep]);
  return null;
}
