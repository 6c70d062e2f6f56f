import { Bilingual } from "../../ui/Bilingual.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { FoldRow } from "../../ui/FoldRow.tsx";
import type { SourceUse } from "./sourceUses.ts";

/** The governments and summits of the context that rest on a source, and where in it. */
export function RestingBands({ bands }: Pick<SourceUse, "bands">) {
  if (bands.length === 0) return null;
  return (
    <Fold of={(t) => t("sources.bands", { count: bands.length })}>
      {bands.map(({ item: { id, date, name }, locator }) => (
        <FoldRow key={id} date={date} locator={locator}>
          <Bilingual text={name} layout="stacked" />
        </FoldRow>
      ))}
    </Fold>
  );
}
