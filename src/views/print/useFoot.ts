import { useLayoutEffect } from "react";
import { footPages, PAGE_COUNT, PAGE_NUMBER } from "../../browser/footPages.ts";
import { today } from "../../browser/today.ts";
import type { Localized } from "../../domain/text.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/language.ts";
import { useSelector } from "../../state/StoreContext.ts";

/** What each page says at its foot: what this is, of which data, when it was printed, and which page of how many. */
export function useFoot(title: Localized): void {
  const { shown, words } = useLanguage();
  const version = useSelector((state) => state.data.file.version);
  useLayoutEffect(() => {
    const day = today();
    const left = shown.map((lang) =>
      words[lang]("print.made", {
        title: title[lang],
        version,
        date: dateInWords({ kind: "single", ...day }, words[lang]),
      }),
    );
    const right = shown.map((lang) =>
      words[lang]("print.page", { page: PAGE_NUMBER, pages: PAGE_COUNT }),
    );
    return footPages("handout", { left, right });
  }, [shown, words, title, version]);
}
