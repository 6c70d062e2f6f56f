import { render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { history, historyWith } from "../../../tests/history.ts";
import type { Lang } from "../../domain/text.ts";
import { createI18n } from "../../i18n/createI18n.ts";
import { LanguageContext } from "../../i18n/useLanguage.ts";
import { Readable } from "./Readable.tsx";

function read(language: Lang = "en", data = history) {
  render(
    <I18nextProvider i18n={createI18n(language)}>
      <LanguageContext value={language}>
        <Readable data={data} to={{ en: "../en/", zh: "../zh/" }} />
      </LanguageContext>
    </I18nextProvider>,
  );
}
const textOf = (id: string) => document.getElementById(id)?.textContent ?? "";

test("events stand under the periods of relations in the one order, undated ones last", () => {
  read("en", historyWith("2006-mosisili-focac-visit", { date: null }));
  const heads = screen.getAllByRole("heading").map(({ textContent }) => textContent);
  expect(heads.indexOf("Undated")).toBeGreaterThan(
    heads.findIndex((head) => head?.startsWith("Wang Yi")),
  );
  expect(heads.findIndex((head) => head?.includes("Mosisili"))).toBeGreaterThan(
    heads.indexOf("Undated"),
  );
});

test("a date is in words, with how exactly it is known", () => {
  read();
  expect(textOf("1983-establishment")).toContain("30 April 1983 · exact day");
  expect(textOf("1987-mamohato-visit")).toContain("1987 · year only");
});

test("where sources differ each speaks, the one in use first and why", () => {
  read();
  const text = textOf("1990-suspension");
  expect(text).toContain("7 April 1990; another source, 5 April 1990");
  expect(text).toMatch(/The sources differ on the day.*7 April 1990, used here.*5 April 1990/);
});

test("the other language is one link away, and the present one is marked", () => {
  read("zh");
  const languages = screen.getByRole("navigation", { name: "语言" });
  expect(within(languages).getByRole("link", { name: "English" })).toHaveAttribute(
    "href",
    "../en/",
  );
  expect(within(languages).getByRole("link", { current: "page" })).toHaveTextContent("中文");
});

test("visits are counted by decade and by office, of each side", () => {
  read();
  const row = (name: string) =>
    within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
      .getAllByRole("cell")
      .map(({ textContent }) => textContent);
  expect(row("1980s")).toEqual(["0", "1", "1"]);
  expect(row("All")).toEqual(["1", "2", "3"]);
});

test("a source has its title in its own language and what rests on it", () => {
  read();
  const [event] = history.events;
  const entry = document.getElementById(event?.sources[0]?.source ?? "");
  expect(entry?.textContent).toContain("What rests on it: ");
  expect(entry?.querySelector(`a[href="#${event?.id}"]`)).toHaveTextContent(event?.title.en ?? "");
});
