import type { StoreFile } from "../eventStore/eventStore.ts";
import type { Lang } from "../text.ts";
import type { CslItem } from "./cslItem.ts";
import { toCslDate } from "./toCslDate.ts";

interface CitedEvent {
  id: string;
  /** Its title and date, in the language of the citation. */
  title: string;
  /** The whole that it is a part of, with the version of the data. */
  work: string;
  lang: Lang;
  /** Day on which the reader looked at it, EDTF. */
  accessed: string;
  /** Address of the event where the store is published. */
  address: string | undefined;
}

/** An event as a part of this work: whoever uses our wording or our choice among the sources cites us. */
export function citeEvent(event: CitedEvent, { id, updated, version }: StoreFile): CslItem {
  const issued = toCslDate(updated);
  const accessed = toCslDate(event.accessed);
  return {
    id: `${id}-${event.id}`,
    type: "webpage",
    title: event.title,
    "container-title": event.work,
    version,
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(event.address !== undefined && { URL: event.address }),
    language: event.lang,
  };
}
