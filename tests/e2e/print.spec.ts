import { describe, expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { filedLessons } from "../../src/domain/lesson/toLessons.ts";
import { visibleEvents } from "../../src/state/selectors/visibleEvents.ts";
import { INITIAL_VIEW } from "../../src/state/viewState.ts";
import { browse, leave } from "./browse.ts";
import { chooseInMenu } from "./page.ts";
import { readPdf, squeezed } from "./pdf.ts";
import { expectPaper, placesOnPaper, print } from "./printing.ts";

const visit = browse();
const { files } = readData();
const data = toEventStore(files);
const lessons = filedLessons(files).map(({ lesson }) => lesson);

describe.each(["en", "zh", "both"] as const)("the handout of all events in %s", (language) => {
  test("has every event whole on one page of A4, in order, under heads that are never alone", async () => {
    const seen = await visit(`?lang=${language}`);
    const { pages, rows, sources, heads } = await print(seen.page);
    expectPaper(pages, language);
    expect(rows).toHaveLength(data.events.length);
    const places = placesOnPaper(rows, pages);
    expect(rows.filter((_, i) => (places[i] ?? -1) < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(placesOnPaper(heads, pages)).not.toContain(-1);
    const langs = language === "both" ? (["en", "zh"] as const) : ([language] as const);
    visibleEvents({ data, filter: INITIAL_VIEW.filter }).forEach(({ title }, i) => {
      for (const lang of langs) expect(rows[i]).toContain(squeezed(title[lang]));
    });
    // The head of the columns stands on each page that has rows.
    const head = { en: "EventSources", zh: "事件来源", both: "Event事件Sources来源" }[language];
    const withRows = pages.slice(0, Math.max(...places) + 1);
    expect(withRows.filter(({ text }) => !text.includes(head))).toEqual([]);
    const cited = new Set(
      data.events.flatMap((event) => event.sources.map(({ source }) => source)),
    );
    expect(sources).toHaveLength(cited.size);
    expect(placesOnPaper(sources, pages)).not.toContain(-1);
    const [first] = pages;
    const all = data.events.length;
    const said = { en: `All ${all} events, no filter`, zh: `全部${all}项事件，未筛选` };
    for (const lang of langs) expect(first?.text).toContain(squeezed(said[lang]));
    expect(first?.text).toContain("ChinaandLesotho");
    expect(first?.text).toContain("中国与莱索托");
    await leave(seen);
  });
});

test("what is filtered is printed alone and said in words, whatever is on screen", async () => {
  const query = "side=lesotho&person=pakalitha-mosisili";
  const prints: string[] = [];
  for (const view of ["&event=1990-suspension&search=king", "&view=list&sort=person"]) {
    const seen = await visit(`?lang=en&${query}${view}`, { colorScheme: "dark" });
    const { pages, rows } = await print(seen.page);
    expectPaper(pages, "en");
    const filter = { ...INITIAL_VIEW.filter, side: "lesotho", person: "pakalitha-mosisili" };
    const left = visibleEvents({ data, filter });
    expect(left.length).toBeGreaterThan(3);
    left.forEach(({ title }, i) => expect(rows[i]).toContain(squeezed(title.en)));
    expect(rows).toHaveLength(left.length);
    const said = `${left.length} of ${data.events.length} events Only: Basotho visitors to China Person: Pakalitha Mosisili`;
    expect(pages[0]?.text).toContain(squeezed(said));
    prints.push(pages.map(({ text }) => text).join(""));
    await leave(seen);
  }
  expect(new Set(prints).size).toBe(1);
});

test("from the view of visits the visits are printed", async () => {
  const seen = await visit("?lang=en&view=visits");
  const { rows, pages } = await print(seen.page);
  const visits = data.events.filter((event) => event.visit);
  expect(rows).toHaveLength(visits.length);
  expect(pages[0]?.text).toContain(squeezed(`All ${visits.length} visits, no filter`));
  await leave(seen);
});

describe.each(["en", "zh", "both"] as const)("a lesson on paper in %s", (language) => {
  test("has each step whole on one page, for students and for the teacher", async () => {
    const seen = await visit(`?lang=${language}&view=list`);
    const { page } = seen;
    // The dialog of the browser would wait for somebody.
    await page.evaluate(() => (window.print = () => document.body.setAttribute("data-asked", "")));
    await chooseInMenu(page, "button", /^Lessons|^课程/);
    const dialog = page.getByRole("dialog", { name: /Choose a lesson/ });
    await dialog.getByRole("button", { name: /Print handout/ }).click();
    // Both languages make the longest steps; in one of them a lesson stands for all.
    for (const [i, lesson] of (language === "both" ? lessons : lessons.slice(0, 1)).entries()) {
      await dialog.getByRole("radio", { name: new RegExp(lesson.title.en) }).check();
      for (const sheet of i === 0 ? [/For students/, /For the teacher/] : [/For students/]) {
        await page.evaluate(() => document.body.removeAttribute("data-asked"));
        await dialog.getByRole("button", { name: sheet }).click();
        await page.locator("body[data-asked]").waitFor();
        const { pages, rows, sources } = await print(page);
        expectPaper(pages, language);
        expect(rows).toHaveLength(lesson.steps.length);
        expect(placesOnPaper(rows, pages).every((place) => place >= 0)).toBe(true);
        const lang = language === "zh" ? "zh" : "en";
        const all = pages.map(({ text }) => text).join("");
        expect(all).toContain(squeezed(lesson.title[lang]));
        lesson.steps.forEach(({ question, notes }, step) => {
          if (question) expect(rows[step]).toContain(squeezed(question.text[lang]));
          const told = all.includes(squeezed(notes[lang].split("\n\n")[0] ?? ""));
          expect(told).toBe(sources.length > 0);
        });
        expect(sources.length > 0).toBe(sheet.source.includes("teacher"));
      }
    }
    await leave(seen);
  });
});

test("where the handout cannot be had the list is printed", async () => {
  const seen = await visit("?lang=en&side=china&lanes=none", {}, (page) =>
    page.route("**/drawHandout-*.js", (route) => route.abort()),
  );
  const { page, faults } = seen;
  await expect.poll(() => faults.length).toBeGreaterThan(0);
  const pages = await readPdf(await page.pdf());
  const all = pages.map(({ text }) => text).join("");
  const visits = data.events.filter((event) => event.visit?.from === "china");
  expect(visits.filter(({ title }) => !all.includes(squeezed(title.en)))).toEqual([]);
  expect(all).toContain("Only:");
  expect(all).toMatch(new RegExp(`\\D${visits.length}events`));
  // The browser's own words on what this test did, and no others, are forgiven.
  await leave({ ...seen, faults: faults.filter((text) => !text.endsWith("net::ERR_FAILED")) });
});

test("a page to read and a dialog are printed as themselves", async () => {
  const seen = await visit("?lang=en&view=about");
  const { page } = seen;
  const texts = async () => (await readPdf(await page.pdf())).map(({ text }) => text).join("");
  expect(await texts()).toContain("Aboutthistimeline");
  await page.goto(page.url().replace("about", "list"));
  await page.locator("section[data-events]").waitFor();
  await chooseInMenu(page, "button", /^Keys/);
  await page.getByRole("dialog", { name: /^Keys/ }).waitFor();
  const keys = await texts();
  expect(keys).toContain("Thesekeys");
  expect(keys).not.toContain(squeezed("Diplomatic relations established"));
  await leave(seen);
});
