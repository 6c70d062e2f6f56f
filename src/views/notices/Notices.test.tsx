import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderPage } from "../../../tests/render.tsx";

const messages = () => screen.getByRole("status", { name: "Messages" });

test("a fault in the link is told in both languages and can be dismissed", async () => {
  const problem = { code: "url-view", path: ["view"], found: "map" } as const;
  renderPage({ notices: [{ kind: "link", problem }] });
  expect(messages()).toHaveTextContent("“map” is no view of this page");
  expect(messages()).toHaveTextContent("本页没有视图“map”");
  await userEvent.click(within(messages()).getByRole("button"));
  expect(messages()).toBeEmptyDOMElement();
});

test("what the browser will not keep is told in both languages", () => {
  renderPage({ notices: [{ kind: "storage", trouble: "storage-denied" }] });
  expect(messages()).toHaveTextContent("does not let the page remember your language");
  expect(messages()).toHaveTextContent("不允许本页记住您的语言");
});
