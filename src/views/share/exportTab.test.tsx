import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { openVisits, side } from "../../../tests/visitsPage.tsx";

async function openExport() {
  await userEvent.click(screen.getByRole("button", { name: "Share, export" }));
  const dialog = within(await screen.findByRole("dialog", { name: /Share, cite, export/ }));
  await userEvent.click(dialog.getByRole("tab", { name: /^Export/ }));
  return dialog;
}

test("from the figures of visits the visits are saved, whatever lanes the timeline shows", async () => {
  await openVisits({ filter: { ...side("china").filter, lanes: [] } });
  const dialog = await openExport();
  expect(dialog.getByText("5 of 9 visits pass the filter.")).toBeVisible();
  expect(dialog.getByRole("button", { name: "Save 5 events as CSV" })).toBeEnabled();
});
