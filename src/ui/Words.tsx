import type { Translate } from "../i18n/createI18n.ts";
import type { Lang } from "../domain/text.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { Bilingual, type BilingualProps } from "./Bilingual.tsx";
import { MarksContext, NO_MARKS } from "./MarksContext.ts";

interface WordsProps extends Omit<BilingualProps, "text"> {
  /** `(t) => t("panel.people")` */
  of: (t: Translate, lang: Lang) => string;
}

/** Words of the interface in the language or languages chosen; no search finds them. */
export function Words({ of, ...layout }: WordsProps) {
  const { words } = useLanguage();
  return (
    <MarksContext value={NO_MARKS}>
      <Bilingual text={{ en: of(words.en, "en"), zh: of(words.zh, "zh") }} {...layout} />
    </MarksContext>
  );
}
