import { useLayoutEffect } from "react";
import { PAGE_COUNT, PAGE_NUMBER, setPages } from "../../browser/setPages.ts";
import { today } from "../../browser/today.ts";
import type { Localized } from "../../domain/text.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import css from "./page.css?inline";

/** What each page says at its foot: what this is, of which data, when it was printed, and which page of how many. */
export function usePages(title: Localized): void {
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
    return setPages(css, { left, right });
  }, [shown, words, title, version]);
}
