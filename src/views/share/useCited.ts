import { citeEvent } from "../../domain/cite/citeEvent.ts";
import { citeSource } from "../../domain/cite/citeSource.ts";
import { titleToCite } from "../../domain/cite/titleToCite.ts";
import type { CslItem } from "../../domain/cite/cslItem.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { INITIAL_VIEW } from "../../state/viewState.ts";
import { useShareBase } from "./useShareBase.ts";

/** What a citation of an event can mean: the event as told here, or each of the works that it rests on. */
export interface Cited {
  event: CslItem;
  sources: readonly CslItem[];
}

/** An event and its sources as works to cite, as read on a day (EDTF), in the leading language. */
export function useCited(event: TimelineEvent, accessed: string): Cited {
  const { lead, t } = useLanguage();
  const base = useShareBase();
  const { file, sources } = useSelector((state) => state.data);
  const title =
    event.date === null
      ? event.title[lead]
      : t("cite.titleAndDate", {
          title: event.title[lead],
          date: dateInWords(readEdtf(event.date), t),
        });
  const work = t("cite.work", { title: file.title[lead], version: file.version });
  // As in a link to share: the address of a copy that only this machine knows leads nobody else to it.
  const query = serializeUrl({ ...INITIAL_VIEW, language: lead, event: event.id });
  const address = base === undefined ? undefined : `${base}${query}`;
  const cited = { id: event.id, title, work, lang: lead, accessed, address };
  return {
    event: citeEvent(cited, file),
    sources: event.sources.flatMap((citation) => {
      const source = sources.find(({ id }) => id === citation.source);
      return source
        ? [citeSource(source, { lang: lead, title: titleToCite(source, lead), accessed })]
        : [];
    }),
  };
}
