import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Popover } from "./Popover.tsx";

test("Escape that ends the writing of a Chinese word closes nothing", async () => {
  render(<Popover label="Person">{() => <input aria-label="Name" />}</Popover>);
  await userEvent.click(screen.getByRole("button", { name: "Person" }));
  const field = screen.getByRole("textbox", { name: "Name" });
  fireEvent.keyDown(field, { key: "Escape", isComposing: true });
  expect(field).toBeVisible();
  fireEvent.keyDown(field, { key: "Escape" });
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("Escape closes it alone, also for whoever has just pressed a text in it", async () => {
  const onPage = vi.fn<() => void>();
  document.addEventListener("keydown", onPage);
  render(<Popover label="Kinds">{() => <p>Official visits</p>}</Popover>);
  const button = screen.getByRole("button", { name: "Kinds" });
  await userEvent.click(button);
  await userEvent.click(screen.getByText("Official visits"));
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByText("Official visits")).toBeNull();
  expect(button).toHaveFocus();
  expect(onPage).not.toHaveBeenCalled();
  document.removeEventListener("keydown", onPage);
});
