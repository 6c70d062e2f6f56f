/**
 * One thing that is wrong with data, a link or a stored setting. Only codes travel: the words for a
 * code stand in `i18n/` in both languages, so that the command line and the page say the same.
 */
export interface Problem<Code extends string = string> {
  /** Names the rule, e.g. `date-no-such-day`; a key below `problem` in `i18n/`. */
  code: Code;
  /** Where it is: file, event and field, outermost first. */
  path: readonly (string | number)[];
  /** What stands there, as text; empty where nothing does. */
  found: string;
  /** What would be right, where the rule knows it: a length, a list of ids, a date. */
  expected?: string;
}
