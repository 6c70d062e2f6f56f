import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The menu's button. */
export const menu = (page: Page) => page.getByRole("button", { name: /Menu|菜单/ });

/** Opens the menu and chooses in it. */
export async function chooseInMenu(
  page: Page,
  role: "link" | "button",
  name: RegExp,
): Promise<void> {
  await menu(page).click();
  await page.getByRole(role, { name }).click();
}

/** A part of the address; null where it is not said. */
export function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** What has the focus: its name or its text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: active } = document;
    return active?.getAttribute("aria-label") ?? active?.textContent?.trim() ?? "";
  });
}

/** Where something is drawn, px of the page, with its middle in both ways. */
export async function boxOf(what: Locator) {
  const box = await what.boundingBox();
  if (!box) throw new Error("not drawn");
  return { ...box, middle: box.x + box.width / 2, centre: box.y + box.height / 2 };
}

/** Waits until a name stands whole among the years that are shown. */
export async function expectAmongYears(page: Page, name: Locator): Promise<void> {
  const room = await boxOf(page.locator(".vis-panel.vis-center"));
  await expect
    .poll(async () => {
      const box = await name.boundingBox();
      return box && box.x >= room.x && box.x + box.width <= room.x + room.width;
    })
    .toBe(true);
}
