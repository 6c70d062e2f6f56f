import type { ViewState } from "./viewState.ts";

/** The names that a link or a stored setting may give a language. */
export const LANGUAGE_NAMES: ReadonlyMap<string, ViewState["language"]> = new Map([
  ["en", "en"],
  ["en-GB", "en"],
  ["en-US", "en"],
  ["zh", "zh"],
  ["zh-CN", "zh"],
  ["zh-SG", "zh"],
  ["zh-Hans", "zh"],
  ["both", "both"],
]);
