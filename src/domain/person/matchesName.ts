import { fold } from "../search/fold.ts";
import type { Person } from "./person.ts";

/** Whether a text typed occurs in one of a person's names: either script, any spelling. */
export function matchesName({ names }: Person, typed: string): boolean {
  const wanted = withoutSpaces(typed);
  const { en, zh } = names;
  return [en.text, ...en.others, zh.text, ...zh.others].some((name) =>
    withoutSpaces(name).includes(wanted),
  );
}

/** Spaces and dots do not tell names apart either: 王 毅 is 王毅. */
function withoutSpaces(text: string): string {
  return fold(text).replace(/ /g, "");
}
