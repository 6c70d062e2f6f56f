import { fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderPage } from "../tests/render.tsx";
import { unmarkedWords } from "../tests/unmarkedWords.ts";

const openPart = () =>
  screen
    .findByRole("dialog", { name: /Share, cite, export/ })
    .then((dialog) => within(dialog).getByRole("tab", { selected: true }).textContent);

test("an event's panel leads to its reference", async () => {
  renderPage({ view: { event: "1990-suspension" } });
  await userEvent.click(screen.getByRole("button", { name: "Cite this event" }));
  expect(await openPart()).toMatch(/^Cite/);
});

test("in a reference to a Chinese work the English words are set as English", async () => {
  renderPage({ view: { event: "1990-suspension" } });
  await userEvent.click(screen.getByRole("button", { name: "Cite this event" }));
  const dialog = within(await screen.findByRole("dialog", { name: /Share, cite, export/ }));
  await userEvent.click(dialog.getByRole("radio", { name: /^Its sources/ }));
  const work = dialog.getByRole("region", { name: "中国同莱索托的关系" });
  const reference = within(work).getByRole("group", { name: /^APA/ });
  const [ministry] = within(reference).getAllByText(/China’s Ministry of Foreign Affairs/);
  expect(ministry).toHaveAttribute("lang", "en");
  expect(unmarkedWords(reference, "en")).toEqual([]);
});

test("the day of reading can be typed anew; while it is no day the last one holds", async () => {
  renderPage({ view: { event: "1990-suspension" } });
  await userEvent.click(screen.getByRole("button", { name: "Cite this event" }));
  const dialog = within(await screen.findByRole("dialog", { name: /Share, cite, export/ }));
  const day = dialog.getByLabelText<HTMLInputElement>("Read on");
  fireEvent.change(day, { target: { value: "2026-02-03" } });
  fireEvent.change(day, { target: { value: "" } });
  expect(day).toHaveValue("");
  fireEvent.blur(day);
  expect(day).toHaveValue("2026-02-03");
});

test("the list leads to its files", async () => {
  renderPage();
  const main = within(screen.getByRole("main"));
  await userEvent.click(main.getByRole("button", { name: "Export" }));
  expect(await openPart()).toMatch(/^Export/);
});
