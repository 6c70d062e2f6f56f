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
