import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { slideOf } from "./presenting.ts";

const visit = browse();

/** The order of the store, round the events that the keys start from. */
const HERE = "1990-suspension";

/** Presses without waiting for anything between them, as a remote does. */
test("without full screen and wake lock all works, and F says what to press", async () => {
  const seen = await visit(`?lang=en&present=1&step=${HERE}`, {}, (page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(Element.prototype, "requestFullscreen");
      Reflect.deleteProperty(Document.prototype, "exitFullscreen");
      Reflect.deleteProperty(Navigator.prototype, "wakeLock");
    }),
  );
  const { page } = seen;
  await page.keyboard.press("f");
  await page.getByText("Press F11.").waitFor();
  await page.keyboard.press("ArrowRight");
  expect(await slideOf(page)).not.toBe(HERE);
  expect(await page.getByRole("button", { name: "Full screen" }).count()).toBe(0);
  await page.keyboard.press("Escape");
  await page.locator(".vis").waitFor();
  await leave(seen);
});

test("the screen is kept awake, asked for again when the page is seen, and let go at the end", async () => {
  const seen = await visit("?lang=en&present=1", {}, (page) =>
    page.addInitScript(() => {
      const count = (what: string) => {
        const { dataset } = document.documentElement;
        dataset[what] = String(Number(dataset[what] ?? 0) + 1);
      };
      const request = async () => {
        count("asked");
        return { release: async () => count("released") };
      };
      Object.defineProperty(Navigator.prototype, "wakeLock", { value: { request } });
    }),
  );
  const { page } = seen;
  const lock = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  await expect.poll(lock).toMatchObject({ asked: "1" });
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(lock).toMatchObject({ asked: "2" });
  await page.keyboard.press("Escape");
  await expect.poll(lock).toMatchObject({ released: "1" });
  await leave(seen);
});

test("fingers turn by tap and swipe, and bring up the controls at the foot", async () => {
  const seen = await visit(`?lang=en&present=1&step=${HERE}`, {
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
  });
  const { page } = seen;
  await page.touchscreen.tap(700, 300);
  const next = await slideOf(page);
  expect(next).not.toBe(HERE);
  await page.touchscreen.tap(100, 300);
  expect(await slideOf(page)).toBe(HERE);
  await swipe(page, 700, 200);
  expect(await slideOf(page)).toBe(next);
  await swipe(page, 200, 700);
  expect(await slideOf(page)).toBe(HERE);
  const controls = page.getByRole("button", { name: "Next" });
  await expect.poll(() => shown(controls), { timeout: 5000 }).toBe(false);
  await bringUp(page, 512, 760);
  expect(await slideOf(page)).toBe(HERE);
  await controls.tap();
  expect(await slideOf(page)).toBe(next);
  await leave(seen);
});

test("the tap that brings up the controls presses none of them", async () => {
  const query = `?lang=en&present=1&lesson=who-visits-whom&step=1`;
  const seen = await visit(query, { viewport: { width: 1280, height: 768 }, hasTouch: true });
  const { page } = seen;
  const next = page.getByRole("button", { name: "Next" });
  await page.locator("[data-slide]").waitFor();
  const slide = await slideOf(page);
  // Where one of them stands when they are there, and the last.
  for (const x of [360, 1240]) {
    await expect.poll(() => shown(next), { timeout: 5000 }).toBe(false);
    await bringUp(page, x, 738);
    expect(await slideOf(page)).toBe(slide);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(page.url()).toContain("lesson=who-visits-whom");
    expect(await page.locator("main[data-present]").getAttribute("data-rested")).toBeNull();
  }
  await leave(seen);
});

/** Taps until the controls are there: a tap that a busy machine makes longer than half a second is none. */
async function bringUp(page: Page, x: number, y: number): Promise<void> {
  const next = page.getByRole("button", { name: "Next" });
  const tapped = async () => {
    if (!(await shown(next))) await page.touchscreen.tap(x, y);
    return shown(next);
  };
  await expect.poll(tapped, { interval: 500 }).toBe(true);
}

async function swipe(page: Page, from: number, to: number): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
    touch.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: 300 }],
    });
  await send("touchStart", from);
  for (let i = 1; i <= 5; i++) await send("touchMove", from + ((to - from) * i) / 5);
  await send("touchEnd");
}
/** Whether what is there can be seen and pressed. */
const shown = (control: ReturnType<Page["getByRole"]>) =>
  control.evaluate((button) => {
    const { opacity, pointerEvents } = getComputedStyle(button.closest("main > div") ?? button);
    return opacity === "1" && pointerEvents !== "none";
  });

test("the mouse brings up the controls, each large enough; at rest they go, but not from the focus", async () => {
  const seen = await visit(`?lang=both&present=1&step=${HERE}`, {
    viewport: { width: 1024, height: 768 },
  });
  const { page } = seen;
  const next = page.getByRole("button", { name: "Next" });
  await expect.poll(() => shown(next), { timeout: 5000 }).toBe(false);
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 300);
  await expect.poll(() => shown(next)).toBe(true);
  const small = await page.locator("main button, main input").evaluateAll((controls) =>
    controls
      .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
  await expect.poll(() => shown(next), { timeout: 5000 }).toBe(false);
  await page.keyboard.press("Tab");
  await expect.poll(() => shown(next)).toBe(true);
  await page.mouse.click(320, 300);
  expect(await slideOf(page)).toBe(HERE);
  await leave(seen);
});

test.each(["en", "zh", "both"])(
  "the way to the slides and back never folds, and the page head keeps one row, in %s",
  async (lang) => {
    const seen = await visit(`?lang=${lang}&view=list&step=2026-wang-yi-visit`);
    const { page } = seen;
    const way = page.getByRole("button", { name: /^(Present|放映) \d+\/\d+/ });
    for (const width of [
      1440, 1400, 1399, 1319, 1280, 1199, 1100, 1099, 1000, 999, 940, 939, 768, 760, 759, 641,
    ]) {
      await page.setViewportSize({ width, height: 700 });
      const { height } = await page
        .locator("header")
        .evaluate((head) => head.getBoundingClientRect());
      expect([width, height]).toEqual([width, 72]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await way.first().isVisible()).toBe(true);
    }
    await page.setViewportSize({ width: 390, height: 700 });
    await page
      .getByRole("navigation")
      .getByRole("button", { name: /^(Present|放映) / })
      .click();
    await expect.poll(() => slideOf(page)).toBe("2026-wang-yi-visit");
    await leave(seen);
  },
);

test("a window 320 px wide is usable: nothing is wider, and the keyboard scrolls what is longer", async () => {
  const seen = await visit("?lang=both&present=1&step=2016-hloaele-visit", {
    viewport: { width: 320, height: 568 },
  });
  const { page } = seen;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const slide = page.locator("[data-scrolls]");
  expect(await slide.evaluate((one) => one.scrollWidth)).toBe(320);
  await slide.focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => slide.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
  expect(await slideOf(page)).toBe("2016-hloaele-visit");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("button", { name: "End", exact: true }).click();
  await page.locator(".vis").waitFor();
  await leave(seen);
});
