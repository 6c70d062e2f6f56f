import type { Locator, Page } from "playwright-core";

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
    return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
  });
}

/** Where something is drawn, px of the page, with its middle in both ways. */
export async function boxOf(what: Locator) {
  const box = await what.boundingBox();
  if (!box) throw new Error("not drawn");
  return { ...box, middle: box.x + box.width / 2, centre: box.y + box.height / 2 };
}
