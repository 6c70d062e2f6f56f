import { fold } from "./fold.ts";

/** Letters from which on the beginning of a reading finds it; less must be the whole of one. */
const LEAST_BEGINNING = 3;

/**
 * How pinyin is typed, from pinyin with tones and a space after each syllable: without tones and spaces
 * (moxixili), its initials (mxxl), its first syllable (mo); ü also as v, as keyboards have it. After a dot
 * between the parts of a name it begins anew.
 */
export function readingsOf(pinyin: string): string[] {
  const parts = pinyin.split(/\s*·\s*/u).filter((part) => part !== "");
  const readings = parts.flatMap((_, i) => {
    const syllables = parts.slice(i).join(" ").split(/\s+/u);
    return [syllables.map(fold), syllables.map(withV)].flatMap((spelt) => [
      spelt.join(""),
      spelt.map((syllable) => syllable.slice(0, 1)).join(""),
      spelt[0] ?? "",
    ]);
  });
  return [...new Set(readings)].filter((reading) => reading.length > 1);
}

/** lǚ as lv */
function withV(syllable: string): string {
  return fold(
    syllable
      .toLowerCase()
      .normalize("NFD")
      .replace(/u(?=\u0308)/gu, "v"),
  );
}

/** Whether a word typed is a reading, or the beginning of one where it may go on. */
export function isReading(readings: readonly string[], typed: string, goesOn: boolean): boolean {
  return readings.some(
    (reading) =>
      reading === typed || (goesOn && typed.length >= LEAST_BEGINNING && reading.startsWith(typed)),
  );
}
