import type { WorkLanguage } from "../text.ts";

/** A date as CSL-JSON has it: year, then month and day only as far as they are known. */
export interface CslDate {
  "date-parts": [[year: number, month?: number, day?: number]];
}

/** What is cited, in the form that reference managers exchange (CSL-JSON, docs.citationstyles.org). */
export interface CslItem {
  id: string;
  type: "webpage" | "article-newspaper" | "document";
  title: string;
  /** A body and not a person, so never turned round. */
  author?: [{ literal: string }];
  "container-title"?: string;
  version?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language: WorkLanguage;
}
