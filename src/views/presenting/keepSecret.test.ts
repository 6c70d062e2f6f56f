import { expect, test } from "vitest";
import { tellsYear, withoutYears } from "./keepSecret.ts";

const said = (en: string, zh: string) => ({ en, zh });

test("a text that names the year of the date tells it, in either language", () => {
  expect(tellsYear(said("It ends in 1994.", "结束。"), "1994-01-12")).toBe(true);
  expect(tellsYear(said("It ends.", "1994年结束。"), "1994")).toBe(true);
  expect(tellsYear(said("It ends after 1990.", "结束。"), "1994-01-12")).toBe(false);
  expect(tellsYear(said("It ends in 1994.", "结束。"), null)).toBe(false);
});

test("years of the date become gaps, others stay", () => {
  expect(
    withoutYears(said("Programme 2009–2012, after 2005", "2009—2012年计划"), "2009/2012"),
  ).toEqual(said("Programme ____–____, after 2005", "____—____年计划"));
});
