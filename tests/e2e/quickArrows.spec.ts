import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { drawnEvents } from "../../src/state/selectors/drawnEvents.ts";
import { visibleEvents } from "../../src/state/selectors/visibleEvents.ts";
import { windowInView } from "../../src/state/selectors/windowInView.ts";
import { parseUrl } from "../../src/state/url.ts";
import { INITIAL_VIEW } from "../../src/state/viewState.ts";
import { eventByArrow, type Arrow } from "../../src/views/timeline/eventByArrow.ts";
import { toStops } from "../../src/views/timeline/toStops.ts";
import { browse, leave } from "./browse.ts";
import { canvas, focusedEvent, focusOn } from "./focusedEvent.ts";
import { focused, parameter } from "./page.ts";

const visit = browse();

const data = toEventStore(readData().files);

const [LEFT, RIGHT, UP, DOWN, END, HOME] = [
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "End",
  "Home",
] as const;

/** As a slow computer gets them: keys pressed before anything is drawn. */
async function pressAtOnce(page: Page, keys: readonly Arrow[]): Promise<void> {
  await page.evaluate((names) => {
    for (const key of names)
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }, keys);
}

/** Waits until the lanes have followed a scroll: vis draws them a frame later, and with new heights once more. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 4; i++) await new Promise((done) => requestAnimationFrame(done));
  });
}

/** Where keys lead, the first from outside, by the rule alone. */
function led(query: string, keys: readonly Arrow[]): string {
  const view = {
    ...INITIAL_VIEW,
    ...parseUrl(query).view,
    resultsOnTop: false,
    lookUps: 0,
    lessons: null,
    data,
    whole: true,
  };
  const named = drawnEvents(view);
  const rest = visibleEvents(view).filter((event) => !named.includes(event));
  const stops = toStops(named, rest, data.file);
  const { from } = windowInView(view);
  const first = stops.find(({ day }) => day >= from)?.id ?? "";
  return keys.slice(1).reduce((at, key) => eventByArrow(stops, at, key), first);
}

/** Some keys that lead to the right. */
const rights = (times: number) => Array.from({ length: times }, () => RIGHT);

/** Early years, of which most events that the keys lead to are yet to be drawn. */
const EARLY = "?lang=en&t=1983-01-01..1984-12-31";

/** Lanes that are not all in view. */
const LOW = { viewport: { width: 1280, height: 520 } };

/** What they lead through, where it starts, and the keys. */
const sequences = [
  ["through time", "?lang=en", [RIGHT, RIGHT, RIGHT, RIGHT, LEFT, RIGHT, RIGHT]],
  ["over the list of a rail", "?lang=en", [RIGHT, RIGHT, DOWN, UP, RIGHT, END, RIGHT, UP]],
  [
    "to other years and lanes",
    "?lang=both&t=1983-01-01..1986-12-31",
    [RIGHT, END, DOWN, END, RIGHT, RIGHT, HOME, HOME, RIGHT, UP, RIGHT],
  ],
] as const;

test("six quick presses lead to the sixth event, though most on the way are yet to be drawn", async () => {
  const seen = await visit(EARLY);
  const { page } = seen;
  await canvas(page).focus();
  for (const key of rights(6)) await page.keyboard.press(key);
  await focusOn(page, led(EARLY, rights(6)));
  await leave(seen);
});

/** As a hand rests, not until something is drawn. */
async function pressInTurn(page: Page, keys: readonly Arrow[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(20);
  }
}

test.each(sequences)("no press %s is lost, however late it is drawn", async (_, query, keys) => {
  for (const press of [pressInTurn, pressAtOnce]) {
    const seen = await visit(query, LOW);
    const { page } = seen;
    await canvas(page).focus();
    await press(page, keys);
    await focusOn(page, led(query, keys));
    await leave(seen);
  }
});

test("forth and back at once, the focus stays where it was when the lanes have scrolled", async () => {
  const seen = await visit("?lang=en", LOW);
  const { page } = seen;
  await canvas(page).focus();
  for (let times = 1; times <= 8; times++) {
    const id = led("?lang=en", rights(times));
    await page.keyboard.press(RIGHT);
    await focusOn(page, id);
    await drawn(page);
    await pressAtOnce(page, [RIGHT, LEFT]);
    await drawn(page);
    expect(await focusedEvent(page)).toBe(id);
  }
  await leave(seen);
});

test("Enter opens the event that the keys lead to, though it is yet to be drawn", async () => {
  const seen = await visit(EARLY);
  const { page } = seen;
  await canvas(page).focus();
  for (const key of rights(12)) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await expect.poll(() => parameter(page, "event")).toBe(led(EARLY, rights(12)));
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await leave(seen);
});

test("who goes elsewhere with Tab is not fetched back when the event is drawn", async () => {
  const seen = await visit(EARLY);
  const { page } = seen;
  await canvas(page).focus();
  for (const key of rights(12)) await page.keyboard.press(key);
  await page.keyboard.press("Tab");
  await page.locator(`.ev-label[data-event="${led(EARLY, rights(12))}"]`).waitFor();
  expect(await focused(page)).toBe("Earlier");
  await leave(seen);
});
