import type { Problem } from "../problem.ts";
import type { Lang, Localized } from "../text.ts";

/** A text with the place where it stands, and how many characters of it fit in each language. */
export interface LimitedText {
  path: Problem["path"];
  text: Localized;
  limit: Readonly<Record<Lang, number>>;
}

/** Texts that are too long to be shown whole where they are shown. */
export function checkLengths(texts: readonly LimitedText[]): Problem<"too-long">[] {
  return texts.flatMap(({ path, text, limit }) =>
    (["en", "zh"] as const).flatMap((lang) => {
      const length = [...text[lang]].length;
      if (length <= limit[lang]) return [];
      const found = String(length);
      return [{ code: "too-long", path: [...path, lang], found, expected: String(limit[lang]) }];
    }),
  );
}
