import { lookUpTerm } from "../../state/actions/lookUpTerm.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { FoldRow } from "../../ui/FoldRow.tsx";
import { followInPlace } from "../../ui/followInPlace.ts";
import type { SourceUse } from "./sourceUses.ts";

/** The terms of the glossary that rest on a source, where in it, and the way to each. */
export function RestingTerms({ terms }: Pick<SourceUse, "terms">) {
  const store = useTimelineStore();
  const state = useSelector((now) => now);
  if (terms.length === 0) return null;
  return (
    <Fold of={(t) => t("sources.terms", { count: terms.length })}>
      {terms.map(({ item: { id, term }, locator }) => (
        <FoldRow key={id} locator={locator}>
          <a
            href={serializeUrl({ ...state, view: "glossary", event: null, term: id })}
            onClick={followInPlace(() => lookUpTerm(store, id))}
          >
            <Bilingual text={term} layout="stacked" />
          </a>
        </FoldRow>
      ))}
    </Fold>
  );
}
