import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { chooseInMenu, focused, parameter } from "./page.ts";

const visit = browse();

describe("the keys", () => {
  const keys = (page: Page) => page.getByRole("dialog", { name: /Keys/ });

  test("? shows them from wherever the reader is, and Escape returns there", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    await page.getByRole("group", { name: /^Events on the timeline/ }).focus();
    await page.keyboard.press("ArrowRight");
    const event = await focused(page);
    await page.keyboard.press("?");
    await keys(page).waitFor();
    expect(await focused(page)).toBe("Close");
    for (let tab = 0; tab < 8; tab++) {
      await page.keyboard.press("Tab");
      const below = await page.evaluate(() => document.activeElement?.closest("#root") !== null);
      expect(below).toBe(false);
    }
    await page.keyboard.press("Escape");
    await expect.poll(() => keys(page).count()).toBe(0);
    expect(await focused(page)).toBe(event);
    await leave(seen);
  });

  test("Escape closes what is on top wherever the reader is, one layer a press", async () => {
    const seen = await visit("?lang=en&event=1990-suspension");
    const { page } = seen;
    for (const [name, opens] of [
      [/^All visits/, false],
      [/^Any person/, true],
      [/^Menu/, true],
    ] as const) {
      const at = page.getByRole("radio", { name }).or(page.getByRole("button", { name })).first();
      await at.focus();
      if (opens) {
        await page.keyboard.press("Enter");
        await expect.poll(() => at.getAttribute("aria-expanded")).toBe("true");
        await page.keyboard.press("Escape");
        await expect.poll(() => at.getAttribute("aria-expanded")).toBe("false");
        expect(parameter(page, "event")).toBe("1990-suspension");
      }
      await page.keyboard.press("Escape");
      await expect.poll(() => parameter(page, "event")).toBeNull();
      expect(await at.evaluate((control) => control === document.activeElement)).toBe(true);
      await page.goBack();
      await expect.poll(() => parameter(page, "event")).toBe("1990-suspension");
    }
    await leave(seen);
  });

  test("L turns between timeline and list and never loses the focus", async () => {
    const seen = await visit("?lang=en&view=list");
    const { page } = seen;
    await page.getByRole("link", { name: /^Diplomatic relations restored/ }).focus();
    await page.keyboard.press("l");
    await page.locator(".vis[data-ready]").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    await page.keyboard.press("L");
    expect(await focused(page)).toBe("List of events");
    await leave(seen);
  });

  test("+ − and 0 zoom while the focus is in the timeline, even with single letters off", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    await page.keyboard.press("?");
    await page.getByRole("checkbox", { name: /Single-letter/ }).uncheck();
    await page.getByRole("button", { name: "Close 关闭" }).click();
    const years = async () => {
      // Longer than the address waits before it follows.
      await page.waitForTimeout(400);
      const [from = "", to = ""] = (parameter(page, "t") ?? "").split("..");
      return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    };
    await page.keyboard.press("+");
    expect(await years()).toBe(0);
    await page.getByRole("group", { name: /^Events on the timeline/ }).focus();
    await page.keyboard.press("+");
    const half = await years();
    expect(half).toBeGreaterThan(20);
    await page.keyboard.press("=");
    expect(await years()).toBeLessThan(half);
    await page.keyboard.press("-");
    expect(await years()).toBe(half);
    await page.keyboard.press("Control+0");
    expect(await years()).toBe(half);
    await page.keyboard.press("0");
    expect(await years()).toBe(0);
    await leave(seen);
  });

  test("single letters stay off over a reload, and the menu still shows the keys", async () => {
    const seen = await visit("?lang=en&view=list");
    const { page } = seen;
    await page.keyboard.press("?");
    await page.getByRole("checkbox", { name: /Single-letter/ }).uncheck();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.locator("section[data-events]").waitFor();
    await page.keyboard.press("?");
    await page.keyboard.press("l");
    expect(await keys(page).count()).toBe(0);
    expect(parameter(page, "view")).toBe("list");
    await chooseInMenu(page, "button", /^Keys$/);
    expect(await page.getByRole("checkbox", { name: /Single-letter/ }).isChecked()).toBe(false);
    await leave(seen);
  });

  test("on a small window the dialog leaves 48 px; its middle scrolls while head and foot stay", async () => {
    const seen = await visit("?lang=zh&view=list", { viewport: { width: 320, height: 520 } });
    const { page } = seen;
    await page.keyboard.press("?");
    const box = await page.getByRole("dialog").boundingBox();
    expect(box?.width).toBeLessThanOrEqual(320 - 48);
    expect(box?.height).toBeLessThanOrEqual(520 - 48);
    await page.getByRole("checkbox").scrollIntoViewIfNeeded();
    for (const name of [/^按键/, /^关闭/])
      expect(await page.getByRole("dialog").getByText(name).last().isVisible()).toBe(true);
    const close = await page.getByRole("button", { name: "关闭 Close" }).boundingBox();
    expect((close?.y ?? 999) + (close?.height ?? 0)).toBeLessThanOrEqual(520 - 24);
    await leave(seen);
  });

  test("on paper they are alone", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    await page.keyboard.press("?");
    await keys(page).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await keys(page).getByRole("table").first().isVisible()).toBe(true);
    expect(await page.getByRole("heading", { level: 1, includeHidden: true }).isVisible()).toBe(
      false,
    );
    await leave(seen);
  });
});
