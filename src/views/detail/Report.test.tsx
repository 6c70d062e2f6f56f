import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { history } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";

afterEach(() => vi.restoreAllMocks());

const dialog = () => screen.getByRole("dialog");
const report = () => within(dialog()).getByRole<HTMLTextAreaElement>("textbox").value;

async function open(data = history) {
  const user = userEvent.setup();
  const page = renderPage({ data, view: { event: "1990-suspension" } });
  await user.click(screen.getByRole("button", { name: "Report an error in this event" }));
  return { user, ...page };
}

test("the dialog says that the page sends nothing, and holds a text that cannot be changed here", async () => {
  await open();
  expect(dialog()).toHaveTextContent("This page sends nothing itself");
  expect(report()).toContain("Identifier: 1990-suspension");
  expect(within(dialog()).getByRole("textbox", { name: "Text of the report" })).toHaveAttribute(
    "readonly",
  );
});

test("a page that is not published has no address to tell", async () => {
  await open();
  expect(report()).not.toContain("Address:");
});

test("a published page tells its own address, whatever address it is read at", async () => {
  const file = { ...history.file, publishedAt: "https://example.org/timeline/" };
  await open({ ...history, file });
  expect(report()).toContain(
    "Address: https://example.org/timeline/?lang=en&view=list&event=1990-suspension",
  );
});

test("the text is copied, and that is said", async () => {
  const { user } = await open();
  await user.click(within(dialog()).getByRole("button", { name: "Copy" }));
  expect(await navigator.clipboard.readText()).toBe(report());
  expect(within(dialog()).getByRole("status")).toHaveTextContent("Copied.");
});

test("where copying is refused the text is selected, and that is said", async () => {
  const { user } = await open();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
  await user.click(within(dialog()).getByRole("button", { name: "Copy" }));
  expect(within(dialog()).getByRole("status")).toHaveTextContent("does not allow copying");
  const field = within(dialog()).getByRole<HTMLTextAreaElement>("textbox");
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test("a mail can be written from it", async () => {
  await open();
  const href = within(dialog()).getByRole("link", { name: "Write an email" }).getAttribute("href");
  expect(href).toMatch(/^mailto:\?subject=Error%20in/);
  expect(decodeURIComponent(href ?? "")).toContain("Identifier: 1990-suspension");
});
