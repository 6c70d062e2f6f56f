import { LANGUAGE_NAMES } from "./languageNames.ts";
import type { ViewState } from "./viewState.ts";

/** The language of a visit whose link names none: the reader's last choice, else the browser's first match. */
export function firstLanguage(
  remembered: string | undefined,
  preferred: readonly string[],
): ViewState["language"] {
  const known = remembered === undefined ? undefined : LANGUAGE_NAMES.get(remembered);
  if (known) return known;
  const match = preferred
    .map((tag) => tag.split("-")[0])
    .find((tag) => tag === "en" || tag === "zh");
  return match === "zh" ? "zh" : "en";
}
