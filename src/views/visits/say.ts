import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";

/** Words that are to be said in a language: `(t) => t("visits.both")`. */
export type Say = (t: Translate, lang: Lang) => string;

/** "Basotho visitors to China, 1990s" */
export function which(of: Say, what: Say): Say {
  return (t, lang) => t("visits.which", { of: of(t, lang), what: what(t, lang) });
}
