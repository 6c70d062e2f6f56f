import type { Page } from "playwright-core";
import { expect } from "vitest";

/** The timeline, which takes the arrow keys. */
export const canvas = (page: Page) =>
  page.getByRole("group", { name: /Arrow left and right|左右方向键/ });

/** The event that has the focus; undefined where it is elsewhere. */
export function focusedEvent(page: Page) {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? activeElement.dataset["event"] : undefined;
  });
}

/** Waits until an event has the focus. */
export async function focusOn(page: Page, event: string | undefined): Promise<void> {
  await expect.poll(() => focusedEvent(page), { interval: 10 }).toBe(event);
}
