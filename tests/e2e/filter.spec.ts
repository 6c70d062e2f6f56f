import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { drawnEvents } from "../../src/state/selectors/drawnEvents.ts";
import { visibleEvents } from "../../src/state/selectors/visibleEvents.ts";
import { parseUrl } from "../../src/state/url.ts";
import { INITIAL_VIEW } from "../../src/state/viewState.ts";
import { browse, leave } from "./browse.ts";

const visit = browse();
const data = toEventStore(readData().files);

/** What the address says. */
function stateOf(page: Page) {
  return { ...INITIAL_VIEW, ...parseUrl(new URL(page.url()).search).view, data };
}

/** What the address says should be shown. */
function wanted(page: Page) {
  return visibleEvents(stateOf(page));
}

/** What timeline and rail show at all years. */
async function shown(page: Page) {
  const drawn = await page
    .locator(".ev-label")
    .evaluateAll((labels) => labels.map((label) => label.getAttribute("data-event") ?? ""));
  const rails = await page
    .locator("[data-lane] button")
    .evaluateAll((buttons) => buttons.map(({ textContent }) => Number.parseInt(textContent, 10)));
  return { drawn: drawn.sort(), rails: rails.reduce((sum, n) => sum + n, 0) };
}

async function agrees(page: Page) {
  await expect
    .poll(async () => {
      const events = wanted(page);
      const { drawn, rails } = await shown(page);
      const onAxis = drawnEvents(stateOf(page))
        .map(({ id }) => id)
        .sort();
      return (
        JSON.stringify(onAxis) === JSON.stringify(drawn) && rails === events.length - onAxis.length
      );
    })
    .toBe(true);
  const bar = page.getByRole("search", { name: "Filter" });
  const count = await bar.getByRole("status").filter({ hasText: "events" }).innerText();
  expect(count).toContain(String(wanted(page).length));
}

test("after each choice timeline, rail and count show what the address says", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  const steps: (() => Promise<void>)[] = [
    () => page.getByRole("radio", { name: /^Chinese (visitors|→)/ }).check(),
    () => page.getByRole("checkbox", { name: "Culture" }).uncheck(),
    () => page.getByRole("radio", { name: /^Basotho (visitors|→)/ }).check(),
    async () => {
      await page.getByRole("button", { name: "Any person" }).click();
      await page.getByRole("combobox").fill("mosis");
      await page.keyboard.press("Enter");
    },
    async () => {
      await page.getByRole("button", { name: "Any kind" }).click();
      await page.getByRole("checkbox", { name: /^holiday/ }).check();
      await page.keyboard.press("Escape");
    },
    () => page.getByRole("button", { name: "Clear" }).click(),
  ];
  for (const step of steps) {
    await step();
    await page.waitForTimeout(400);
    await agrees(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  }
  await leave(seen);
});

test("a choice takes lanes out in place: nothing else on the page moves", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  const places = () =>
    page.evaluate(() =>
      ["header", "header + [role=search]", "main", ".vis", "aside"].map((part) => {
        const { x, y, width, height } = document.querySelector(part)?.getBoundingClientRect() ?? {
          x: 0,
          y: 0,
          width: 0,
          height: 0,
        };
        return [part, x, y, width, height];
      }),
    );
  const before = await places();
  await page.getByRole("radio", { name: /^Chinese (visitors|→)/ }).check();
  expect(await places()).toEqual(before);
  expect(await page.locator("[data-lane]").count()).toBe(4);
  await page.getByRole("radio", { name: "中文" }).check();
  expect(await places()).toEqual(before);
  await leave(seen);
});

test("a lane that goes and comes back leaves the lanes above it in the page", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes)
        for (const node of removedNodes)
          if (node instanceof HTMLElement && node.matches(".vis-group"))
            dataset["gone"] = `${dataset["gone"] ?? ""} ${node.className}`;
    }).observe(document.querySelector(".vis") ?? document, { childList: true, subtree: true });
  });
  const economy = page.getByRole("checkbox", { name: "Economy" });
  const lanes = page.locator(".vis-foreground > .vis-group");
  const all = await lanes.count();
  await economy.click();
  await expect.poll(() => lanes.count()).toBe(all - 1);
  await economy.click();
  await expect.poll(() => lanes.count()).toBe(all);
  const gone = await page.locator("html").getAttribute("data-gone");
  expect(gone).toContain("lane-economy");
  expect(gone).not.toMatch(/lane-(relations|china-visits|lesotho-visits)/);
  await leave(seen);
});

test("the wheel without Ctrl says how to zoom, and earlier and later have buttons", async () => {
  const seen = await visit("?lang=en&side=china&lanes=none&t=2000-01-01..2009-12-31");
  const { page } = seen;
  const room = await page.locator(".vis-panel.vis-center").boundingBox();
  await page.mouse.move((room?.x ?? 0) + 300, (room?.y ?? 0) + 100);
  await page.mouse.wheel(0, 200);
  await page.getByText("Hold Ctrl and turn the wheel to zoom.").waitFor();
  expect(page.url()).toContain("t=2000-01-01..2009-12-31");
  await page.getByRole("button", { name: "Later" }).click();
  await expect.poll(() => page.url()).toContain("t=2006-");
  await page.getByRole("button", { name: "Earlier" }).click();
  await expect.poll(() => page.url()).toContain("t=2000-");
  await leave(seen);
});

test("where none of the events shown is in view, the page says so and goes there", async () => {
  const seen = await visit("?lang=en&person=pakalitha-mosisili&t=1990-01-01..1992-12-31");
  const { page } = seen;
  const { length } = wanted(page).filter(({ date }) => date !== null);
  await page.getByText(`0 of ${length} events lie in the years shown.`).waitFor();
  await page.getByRole("button", { name: "Show their years" }).click();
  await expect.poll(() => page.locator(".ev-label").count()).toBe(length);
  await leave(seen);
});

test("an address with a filter that names nobody says what clashes and lets it be cleared", async () => {
  const seen = await visit("?lang=both&person=nobody-here&lanes=none");
  const { page } = seen;
  const box = page.getByRole("region", { name: /No event matches this filter/ });
  await box.getByRole("button", { name: /^Clear all filters/ }).click();
  await agrees(page);
  await leave(seen);
});

test("at all years on a desktop every event of rank 1 is named without scrolling, whole", async () => {
  for (const lang of ["en", "zh", "both"]) {
    const seen = await visit(`?lang=${lang}`);
    const room = await seen.page.locator(".vis-panel.vis-center").boundingBox();
    const cut: string[] = [];
    for (const { id, rank, date } of data.events) {
      if (rank !== 1 || date === null) continue;
      const box = await seen.page.locator(`.ev-label[data-event="${id}"]`).boundingBox();
      const whole =
        box &&
        room &&
        box.y >= room.y &&
        box.y + box.height <= room.y + room.height &&
        box.x + box.width <= room.x + room.width;
      if (!whole) cut.push(`${id} in ${lang}`);
    }
    expect(cut).toEqual([]);
    await leave(seen);
  }
});

test("at all years no name is cut by the right edge, at 1440 and at 1280 px", async () => {
  for (const [width, lang] of [
    [1440, "en"],
    [1440, "zh"],
    [1280, "en"],
    [1280, "zh"],
  ] as const) {
    const seen = await visit(`?lang=${lang}`, { viewport: { width, height: 900 } });
    const cut = await seen.page.locator(".ev-label").evaluateAll((labels) => {
      const edge = document.querySelector(".vis-panel.vis-center")?.getBoundingClientRect().right;
      return labels
        .filter((label) => label.getBoundingClientRect().right > (edge ?? 0) + 1)
        .map(({ textContent }) => textContent);
    });
    expect(cut).toEqual([]);
    await leave(seen);
  }
});

test("the filter's bar is as high with a filter as without, and nothing in it lies on another", async () => {
  for (const lang of ["en", "both"]) {
    const seen = await visit(`?lang=${lang}`);
    const { page } = seen;
    for (const width of [1440, 1200, 1000, 641]) {
      await page.setViewportSize({ width, height: 900 });
      const bar = page.getByRole("search", { name: "Filter" });
      const height = async () => (await bar.boundingBox())?.height;
      await page.getByRole("radio", { name: /^(All|All visits) / }).check();
      const before = await height();
      await page.getByRole("radio", { name: /Chinese|To Lesotho/ }).check();
      await bar.getByRole("button", { name: "Clear" }).waitFor();
      expect([width, await height()]).toEqual([width, before]);
      const across = await bar.evaluate((whole) => {
        const parts = [...whole.children].map((part) => part.getBoundingClientRect());
        const drawn = parts.filter((part) => part.width > 0);
        return drawn.filter((one) =>
          drawn.some(
            (other) =>
              other !== one &&
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top < other.bottom - 1 &&
              other.top < one.bottom - 1,
          ),
        ).length;
      });
      expect([width, across]).toEqual([width, 0]);
    }
    await leave(seen);
  }
});

test("a name that is typed faster than anyone can is found whole", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.getByRole("button", { name: "Any person" }).click();
  const field = page.getByRole("combobox");
  for (const name of ["Mosisili", "莫西西利"]) {
    await field.fill("");
    await field.pressSequentially(name);
    expect(await field.inputValue()).toBe(name);
  }
  await leave(seen);
});
