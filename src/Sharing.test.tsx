import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderPage } from "../tests/render.tsx";

const openPart = () =>
  screen
    .findByRole("dialog", { name: /Share, cite, export/ })
    .then((dialog) => within(dialog).getByRole("tab", { selected: true }).textContent);

test("an event's panel leads to its reference", async () => {
  renderPage({ view: { event: "1990-suspension" } });
  await userEvent.click(screen.getByRole("button", { name: "Cite this event" }));
  expect(await openPart()).toMatch(/^Cite/);
});

test("the list leads to its files", async () => {
  renderPage();
  const main = within(screen.getByRole("main"));
  await userEvent.click(main.getByRole("button", { name: "Export" }));
  expect(await openPart()).toMatch(/^Export/);
});
