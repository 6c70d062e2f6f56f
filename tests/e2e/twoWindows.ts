import { readData } from "../../scripts/dataFolder.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { allEvents } from "../../src/state/selectors/visibleEvents.ts";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Visit } from "./browse.ts";

/** Ids of all slides, in their order. */
export const ids = allEvents({ data: toEventStore(readData().files) }).map(({ id }) => id);
/** Of the n-th slide, from 1. */
export const slideAt = (n: number) => ids[n - 1];
/** Opens the fifth slide. */
export const PRESENTED = `?lang=en&present=1&step=${slideAt(5)}`;

/** The two windows of a presentation, with everything that went wrong in the second one. */
export interface TwoWindows extends Visit {
  presenter: Page;
}

/** Presses the key that opens the presenter's window, and waits until it is fed. */
export async function openPresenter(seen: Visit): Promise<TwoWindows> {
  const opened = seen.page.waitForEvent("popup");
  const press = () => void seen.page.keyboard.press("s");
  press();
  // A window that has been closed a moment ago is not known to be so yet.
  const pressing = setInterval(press, 500);
  const presenter = await opened.finally(() => clearInterval(pressing));
  presenter.setDefaultTimeout(15_000);
  presenter.on("pageerror", (error) => seen.faults.push(String(error)));
  presenter.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.faults.push(message.text());
  });
  await presenter.locator("[data-slide]").first().waitFor();
  return { ...seen, presenter };
}

/** For what takes a moment: a machine may be busy. */
export const PATIENT = { timeout: 10_000 };

/** What a window shows of the slide, or says that the class sees: its id, the cover, the language, the theme. */
export async function shownIn(page: Page) {
  return await page.evaluate(() => ({
    slide: document.querySelector("[data-slide]")?.getAttribute("data-slide"),
    cover: document.querySelector("[data-colour]")?.getAttribute("data-colour") ?? null,
    lang: document.querySelector<HTMLElement>("[data-language]")?.dataset["language"],
    theme: document
      .querySelector("[data-slide]")
      ?.closest("[data-theme]")
      ?.getAttribute("data-theme"),
  }));
}

/** Both windows show this. */
export async function expectBoth(
  { page, presenter }: TwoWindows,
  shown: Partial<Awaited<ReturnType<typeof shownIn>>>,
): Promise<void> {
  for (const window of [page, presenter])
    await expect.poll(() => shownIn(window), PATIENT).toMatchObject(shown);
}

/** What a clock of the presenter's window shows. */
export const digits = ({ presenter }: TwoWindows, name: RegExp) =>
  presenter.getByRole("timer", { name }).locator("b").textContent();
