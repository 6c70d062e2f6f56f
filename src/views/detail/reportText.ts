import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Lang } from "../../domain/text.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import type { LanguageInUse } from "../../i18n/useLanguage.ts";

export interface Reported {
  event: TimelineEvent;
  /** Version of the data. */
  version: string;
  /** Where the event can be seen; none for a page that is not published. */
  address: string | undefined;
}

/** A report of an error, ready but for what is wrong, in the languages on screen. */
export function reportText(reported: Reported, { language, shown, words }: LanguageInUse): string {
  const { event, version, address } = reported;
  const date = event.date === null ? null : readEdtf(event.date);
  const inOne = (lang: Lang) => {
    const t = words[lang];
    return [
      t("report.event", { title: event.title[lang] }),
      t("report.date", { date: dateInWords(date, t) }),
      t("report.id", { id: event.id }),
      t("report.version", { version }),
      t("report.language", { language: t(`report.languageName.${language}`) }),
      ...(address === undefined ? [] : [t("report.address", { address })]),
      "",
      t("report.wrong"),
      "",
      t("report.source"),
    ].join("\n");
  };
  return shown.map(inOne).join("\n\n");
}

/** A link that opens a report in a mail program: subject and text, nobody to send it to. */
export function mailLink(subject: string, text: string): string {
  // RFC 6068: lines end with CR LF.
  const body = encodeURIComponent(text.replace(/\n/g, "\r\n"));
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
}
