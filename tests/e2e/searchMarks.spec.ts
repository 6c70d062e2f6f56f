import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { laneOf } from "../../src/domain/eventStore/laneOf.ts";
import { drawnEvents } from "../../src/state/selectors/drawnEvents.ts";
import { INITIAL_VIEW } from "../../src/state/viewState.ts";
import { search } from "../searched.ts";
import { browse, leave } from "./browse.ts";
import { panel, results, sentence } from "./searching.ts";

const visit = browse();
const store = toEventStore(readData().files);
/** At all years; the others are in the lists of the rails. */
const ON_AXIS = new Set(drawnEvents({ ...INITIAL_VIEW, data: store }).map(({ id }) => id));

/** What is marked in the names of the events that are seen, by event. */
const marksOn = (page: Page, names: string) =>
  page.locator(names).evaluateAll((found) =>
    found.flatMap((name) => {
      const marked = [...name.querySelectorAll("mark")].map((mark) => mark.textContent);
      const row = name.closest<HTMLElement>("[data-row], [data-event]");
      return marked.length > 0
        ? [[row?.dataset["row"] ?? row?.dataset["event"], marked.join("|")]]
        : [];
    }),
  );

describe("timeline, list and panel mark the same", () => {
  test.each([
    ["ntsinyi", "en"],
    ["莫西西利", "en"],
    ["莫西西利", "zh"],
    ["'mamohato", "en"],
    ["wang yi", "zh"],
    ["北京峰会", "zh"],
  ] as const)("%s in %s", async (query, lang) => {
    const found = search(query).events;
    const q = encodeURIComponent(query);
    const seen = await visit(`?lang=${lang}&q=${q}`);
    const { page } = seen;
    await sentence(page).waitFor();
    const drawn = found.filter(({ id }) => ON_AXIS.has(id)).map(({ id }) => id);
    await expect
      .poll(async () => new Set((await marksOn(page, ".ev-label")).map(([id]) => id)))
      .toEqual(new Set(drawn));
    const onTimeline = new Map((await marksOn(page, ".ev-label")) as [string, string][]);
    const rails = await page
      .locator("[data-lane]", { has: page.locator("button mark") })
      .evaluateAll((lanes) => lanes.map((lane) => (lane as HTMLElement).dataset["lane"]));
    const inRails = found.filter(({ id }) => !ON_AXIS.has(id));
    expect(new Set(rails)).toEqual(new Set(inRails.map((one) => laneOf(store.file, one).id)));
    await page.getByRole("radio", { name: lang === "en" ? "List" : "列表" }).check();
    const inList = new Map((await marksOn(page, "[data-row] a")) as [string, string][]);
    expect([...inList.keys()]).toEqual(found.map(({ id }) => id));
    const first = found.find(({ id }) => drawn.includes(id));
    if (!first) throw new Error("nothing dated");
    await page.locator(`[data-row="${first.id}"] a`).first().click();
    const inPanel = await panel(page).locator("h2 mark").allInnerTexts();
    const [label, row] = [onTimeline.get(first.id), inList.get(first.id)];
    // A label may be too short for what was found; then it is marked as a whole.
    const whole = await page.locator(`[data-row="${first.id}"] a mark[data-whole]`).count();
    if (whole === 0) expect(inPanel).toContain(row);
    expect(label).toBeDefined();
    if (search(query).marksIn(first.labels.short[lang]).length > 0) expect(label).toBe(row);
    await leave(seen);
  });
});

test("the overview has a caret on each year with a match, and none without a search", async () => {
  const seen = await visit("?lang=en&q=mosisili");
  const { page } = seen;
  const carets = () =>
    page
      .locator("[data-overview] [data-match]")
      .evaluateAll((all) => all.map((caret) => (caret as SVGElement).dataset["match"]));
  const years = [...new Set(search("mosisili").events.map(({ date }) => date?.slice(0, 4)))];
  await expect.poll(carets).toEqual(years);
  await page.getByRole("button", { name: "Clear the search" }).first().click();
  await expect.poll(carets).toEqual([]);
  await leave(seen);
});

test("an undated match marks the button of its lane and the list behind it", async () => {
  const seen = await visit("?lang=en&q=library");
  const { page } = seen;
  await sentence(page).waitFor();
  await page.locator("button mark").click();
  const list = page.getByRole("region", { name: /^Not on the axis at all years: / });
  expect(await list.locator("mark").allInnerTexts()).toEqual(["Library"]);
  await leave(seen);
});

test("an accessible name is not cut where letters are marked", async () => {
  const seen = await visit("?lang=en&view=list&q=mosi");
  const { page } = seen;
  await sentence(page).waitFor();
  const [first] = search("mosi").events;
  const link = results(page).getByRole("link", { name: first?.title.en ?? "" });
  await expect.poll(() => link.count()).toBeGreaterThan(0);
  await leave(seen);
});

test("pinyin finds whom the store has it for", async () => {
  const person = store.people.find(({ names }) => names.zh.pinyin !== undefined);
  if (!person) return;
  const typed = (person.names.zh.pinyin ?? "").normalize("NFD").replace(/\P{ASCII}|[\s’·]/gu, "");
  const seen = await visit(`?lang=en&q=${typed}`);
  await sentence(seen.page).waitFor();
  expect(await results(seen.page).innerText()).toContain(person.names.zh.text);
  await leave(seen);
});
