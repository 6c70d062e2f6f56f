import type { Period } from "../../domain/eventStore/eventStore.ts";
import { periodEdtf } from "../../domain/eventStore/periodEdtf.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { FoldRow } from "../../ui/FoldRow.tsx";

/** The periods of relations whose dates rest on a source, and where in it. */
export function RestingPeriods({ periods }: { periods: readonly Period[] }) {
  if (periods.length === 0) return null;
  return (
    <Fold of={(t) => t("sources.periods", { count: periods.length })}>
      {periods.map((period) => (
        <FoldRow key={period.id} date={periodEdtf(period)} locator={period.locator}>
          <Bilingual text={period.name} layout="stacked" />
        </FoldRow>
      ))}
    </Fold>
  );
}
