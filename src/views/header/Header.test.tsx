import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderPage } from "../../../tests/render.tsx";

const choice = (name: string) =>
  within(screen.getByRole("group", { name: "Language" })).getByRole("radio", { name });

test("the title stands in both languages, whatever is chosen", () => {
  renderPage();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "China and Lesotho 中国与莱索托",
  );
});

test("the language is turned in place, and the selected event stays", async () => {
  const { store } = renderPage({ view: { event: "1990-suspension" } });
  await userEvent.click(choice("中文"));
  expect(store.getState()).toMatchObject({ language: "zh", event: "1990-suspension" });
  expect(screen.getByRole("complementary")).toHaveTextContent("来源未提及具体人物。");
});

test("timeline and list are one choice", async () => {
  const { store } = renderPage();
  await userEvent.click(screen.getByRole("radio", { name: "Timeline" }));
  expect(store.getState().view).toBe("timeline");
});

test("the number of events is told politely", () => {
  renderPage();
  expect(screen.getAllByRole("status").some(({ textContent }) => textContent === "11 events")).toBe(
    true,
  );
});

test("Present shows what is filtered, from the event that is open", async () => {
  const { store } = renderPage({ view: { event: "1990-suspension" } });
  await userEvent.click(
    within(screen.getByRole("banner")).getByRole("button", { name: "Present" }),
  );
  expect(store.getState()).toMatchObject({ present: true, step: "1990-suspension", lesson: null });
});

test("slides that were left are come back to, or ended", async () => {
  const { store } = renderPage({ view: { step: "1990-suspension", event: "1994-restoration" } });
  const head = within(screen.getByRole("banner"));
  expect(head.getByRole("button", { name: "Present 4/11: back to this slide" })).toBeVisible();
  await userEvent.click(head.getByRole("button", { name: "End the slides" }));
  expect(store.getState().step).toBeNull();
  expect(head.getByRole("button", { name: "Present" })).toHaveFocus();
});
