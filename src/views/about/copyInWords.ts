import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";

type Copy = Pick<EventStore, "checksum"> & {
  file: Pick<EventStore["file"], "title" | "version" | "updated">;
};

/** What tells this copy from another, as lines of text in one language, with the whole checksum. */
export function copyInWords({ file, checksum }: Copy, t: Translate, lang: Lang): string {
  const lines = [
    file.title[lang],
    line("version", file.version),
    line("updated", dateInWords(readEdtf(file.updated), t)),
    ...(checksum === undefined ? [] : [line("checksum", `SHA-256 ${checksum}`)]),
  ];
  return lines.join("\n");

  function line(name: "version" | "updated" | "checksum", value: string): string {
    return t("about.copy.line", { name: t(`about.copy.${name}`), value });
  }
}
