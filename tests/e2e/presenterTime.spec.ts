import { expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { digits, openPresenter, PATIENT } from "./twoWindows.ts";

const visit = browse();
test("the time runs, pauses, begins anew, outlives a reload, and says when it is over", async () => {
  const opened = await visit("?lang=en&present=1", {}, async (page) => {
    await page.context().clock.install({ time: new Date("2026-11-26T10:00:00") });
  });
  const seen = await openPresenter(opened);
  const { presenter } = seen;
  const { clock } = presenter;
  const button = (name: string) => presenter.getByRole("button", { name, exact: true });
  const expectDigits = async (name: RegExp, text: RegExp) => {
    await expect.poll(() => digits(seen, name), PATIENT).toMatch(text);
  };
  await clock.fastForward("06:12");
  await expectDigits(/^Clock/, /^10:06$/);
  await expectDigits(/^Elapsed/, /^06:1[2-5]$/);
  await presenter.getByText("No length set").waitFor();
  await button("5 minutes more").click();
  await expectDigits(/^Left of 40 min/, /^33:4[4-8]$/);
  await button("5 minutes less").click();
  await expectDigits(/^Left of 35 min/, /^28:4[4-8]$/);
  await button("Pause").click();
  await clock.fastForward("10:00");
  await expectDigits(/^Elapsed/, /^06:1[2-8]$/);
  await presenter.reload();
  await expectDigits(/^Elapsed/, /^06:1[2-8]$/);
  await button("Go on").click();
  await clock.fastForward("30:00");
  await expectDigits(/^over/, /^−01:1\d$/);
  const over = presenter.getByRole("timer", { name: /^over/ }).locator("b");
  const elapsed = presenter.getByRole("timer", { name: /^Elapsed/ }).locator("b");
  const colour = (one: typeof over) => one.evaluate((part) => getComputedStyle(part).color);
  expect(await colour(over)).toBe(await colour(elapsed));
  await button("Reset").click();
  await expectDigits(/^Elapsed/, /^00:0\d$/);
  await expectDigits(/^Left of 35 min/, /^3(5:00|4:5\d)$/);
  await leave(seen);
});
