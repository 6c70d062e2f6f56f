import { readEdtf } from "../domain/date/parseEdtf.ts";
import { dateInWords } from "../i18n/dateInWords.ts";
import { tagOf } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { Bilingual } from "./Bilingual.tsx";
import { ForeignText } from "./ForeignText.tsx";

interface DateTextProps {
  /** EDTF; null for an undated event. */
  date: string | null;
  layout?: "inline" | "stacked";
}

/** A date in words. In both languages a year is said once: "2006 年", not "2006 2006年". */
export function DateText({ date, layout = "inline" }: DateTextProps) {
  const { language, words } = useLanguage();
  const parsed = date === null ? null : readEdtf(date);
  const text = { en: dateInWords(parsed, words.en), zh: dateInWords(parsed, words.zh) };
  if (language !== "both" || !text.zh.startsWith(text.en))
    return <Bilingual text={text} layout={layout} />;
  return (
    <>
      <ForeignText text={text.en} lang="en" />{" "}
      <span lang={tagOf("zh")}>{text.zh.slice(text.en.length)}</span>
    </>
  );
}
