import { useEffect, useState } from "react";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Lang, Localized } from "../../domain/text.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSearch } from "../../state/SearchContext.ts";
import { selectedEvent } from "../../state/selectors/selectedEvent.ts";
import { resultsShown } from "../../state/selectors/resultsShown.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { useMatches } from "../../state/useMatches.ts";
import { Words } from "../../ui/Words.tsx";
import { matchSentence } from "./matchSentence.ts";

/** ms without a change, after which it is said: not at every letter. */
const REST = 300;

const SILENCE: Localized = { en: "", zh: "" };

/** Says what was found, and to which match the reader has come, politely and in one sentence. */
export function SearchStatus() {
  const sentence = useSentence();
  const [said, say] = useState(SILENCE);
  const { en, zh } = sentence;
  useEffect(() => {
    const rest = setTimeout(() => say({ en, zh }), REST);
    return () => clearTimeout(rest);
  }, [en, zh]);
  return (
    <p role="status" className="hidden">
      {said.en !== "" && <Words of={(_, lang) => said[lang]} />}
    </p>
  );
}

function useSentence(): Localized {
  const { words } = useLanguage();
  const { found, status } = useSearch();
  const matches = useMatches();
  const event = useSelector(selectedEvent);
  const onTop = useSelector(resultsShown);
  const searching = useSelector((state) => state.search.trim() !== "");
  if (!searching) return SILENCE;
  if (status === "failed") return inBoth((lang) => words[lang]("search.failed"));
  if (!found) return SILENCE;
  if (matches && matches.n > 0 && event)
    return inBoth((lang) => {
      const t = words[lang];
      const place = { n: matches.n, total: matches.shown.length };
      // Its panel begins with date and title, and has the focus.
      if (!onTop) return t("search.place", place);
      const date = dateInWords(event.date === null ? null : readEdtf(event.date), t);
      return t("search.step", { ...place, date, title: event.title[lang] });
    });
  return inBoth((lang) => matchSentence(found, matches?.shown.length ?? 0, words[lang]));
}

function inBoth(of: (lang: Lang) => string): Localized {
  return { en: of("en"), zh: of("zh") };
}
