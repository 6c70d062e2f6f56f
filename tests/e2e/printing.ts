import { expect } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import type { StoreFile } from "../../src/domain/eventStore/eventStore.ts";
import { readPdf, squeezed, type PdfPage } from "./pdf.ts";

const { version } = readData().files["store.json"] as StoreFile;

/** pt */
const MM = 72 / 25.4;
const MARGIN = 14 * MM;
/** At the end of a line Chinese marks are half as wide as their em. */
const CLOSING = /[”’」』）》。，、；：？！]$/;
/** And those that open, at its beginning. */
const OPENING = /^[“‘「『（《]/;
const HALF = 9.5 / 2 + 1.5;
/** Ink in its shades, and the paper. */
const INKS = new Set(["#14171b", "#434a54", "#5c646e", "#858d97", "#dadde1", "#000000", "#ffffff"]);

/** What must stand on one page each, as the page says it, `squeezed`. */
interface Wholes {
  /** Rows of events, or steps of a lesson. */
  rows: string[];
  sources: string[];
  /** The head of a group with the row below it. */
  heads: string[];
}

/** A page of either driver. */
interface Paged {
  evaluate: <R>(run: () => R) => Promise<R>;
  pdf: (options: { preferCSSPageSize: boolean }) => Promise<Uint8Array>;
}

/** Draws what is printed; gives back null while what lays it out has not come. */
async function draw(page: Paged): Promise<Wholes | null> {
  const drawn = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const texts = (selector: string) =>
      [...document.querySelectorAll(`[data-paper] article ${selector}`)].map(
        ({ textContent }) => textContent,
      );
    const found = {
      rows: texts("tr:has(> [scope=row])").concat(texts("> ol > li")),
      sources: texts("section > ol > li"),
      heads: [...document.querySelectorAll("[data-paper] tbody")].map(({ children }) =>
        [...children].slice(0, 2).map(({ textContent }) => textContent),
      ),
      come: document.querySelector("[data-paper] article") !== null,
    };
    if (!found.come) dispatchEvent(new Event("afterprint"));
    return found;
  });
  if (!drawn.come) return null;
  return {
    rows: drawn.rows.map(squeezed),
    sources: drawn.sources.map(squeezed),
    heads: drawn.heads.map((pair) => squeezed(pair.join(""))),
  };
}

/** Prints as Ctrl+P does, once what lays it out has come. */
export async function print(page: Paged) {
  let wholes: Wholes | null = null;
  await expect.poll(async () => (wholes = await draw(page))).not.toBeNull();
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  return { pages, ...(wholes ?? { rows: [], sources: [], heads: [] }) };
}

/** On which page each text stands whole, from 0; -1 for none, -2 for several. */
export function placesOnPaper(texts: readonly string[], pages: readonly PdfPage[]): number[] {
  return texts.map((text) => {
    const found = pages.flatMap((page, i) => (page.text.includes(text) ? [i] : []));
    return found.length > 1 ? -2 : (found[0] ?? -1);
  });
}

const FOOT = {
  en: (n: number, total: number) => [`Page ${n} of ${total}`],
  zh: (n: number, total: number) => [`第${n}页，共${total}页`],
  both: (n: number, total: number) => [`Page ${n} of ${total}`, `第${n}页，共${total}页`],
};
export type Language = keyof typeof FOOT;

/** Sheets of A4 with nothing beyond their margins. */
export function expectSheets(pages: readonly PdfPage[]): void {
  for (const page of pages) {
    // Firefox rounds to whole points.
    expect(Math.abs(page.width - 210 * MM)).toBeLessThan(1);
    expect(Math.abs(page.height - 297 * MM)).toBeLessThan(1);
    const outside = page.runs.filter(
      ({ text, left, right, base }) =>
        left < MARGIN - (OPENING.test(text) ? HALF : 1) ||
        right > page.width - MARGIN + (CLOSING.test(text) ? HALF : 1.5) ||
        base > page.height - 12 * MM ||
        base < 7 * MM,
    );
    expect(outside).toEqual([]);
  }
}

/** Sheets in one ink, each with its number, the day and the version of the data. */
export function expectPaper(pages: readonly PdfPage[], language: Language): void {
  expectSheets(pages);
  pages.forEach((page, i) => {
    const foot = [...FOOT[language](i + 1, pages.length), version, dayOf(language)];
    expect(foot.filter((text) => !page.text.includes(squeezed(text)))).toEqual([]);
    expect([...page.colours].filter((colour) => !INKS.has(colour))).toEqual([]);
  });
}

function dayOf(language: Language): string {
  const now = new Date();
  if (language === "zh")
    return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日打印`;
  return `printed ${now.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })}`;
}
