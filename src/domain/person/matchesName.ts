import type { Person } from "./person.ts";

/** Whether a text typed occurs in one of a person's names: either script, any spelling. */
export function matchesName({ names }: Person, typed: string): boolean {
  const wanted = fold(typed);
  const { en, zh } = names;
  return [en.text, ...en.others, zh.text, ...zh.others].some((name) => fold(name).includes(wanted));
}

/** Case, diacritics, apostrophes, dots, full width and spaces do not tell names apart: Ntšinyi is found by ntsinyi. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}’'ʼ‘`·・\s.-]/gu, "")
    .toLowerCase();
}
