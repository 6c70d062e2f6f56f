import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { expect, test, vi } from "vitest";
import { createI18n } from "../i18n/createI18n.ts";
import { Dialog } from "./Dialog.tsx";

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && (
        <Dialog
          title={(t) => t("keys.name")}
          onClose={() => setOpen(false)}
          foot={<button type="button">Copy</button>}
        >
          <p>What is in it.</p>
        </Dialog>
      )}
    </>
  );
}

function openDialog(onKeyDown = () => {}) {
  const i18n = createI18n("en");
  render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears what lies beneath the dialog */}
        <div onKeyDown={onKeyDown}>
          <Page />
        </div>
      </I18nextProvider>
    </StrictMode>,
  );
  return userEvent.click(screen.getByRole("button", { name: "Open" }));
}

test("a dialog is named in both languages and holds what it was given", async () => {
  await openDialog();
  const dialog = screen.getByRole("dialog", { name: /Keys\s*按键/ });
  expect(dialog).toHaveTextContent("What is in it.");
  expect(screen.getByRole("button", { name: "Copy" })).toBeVisible();
});

test("closing it takes it away and gives the focus back to what opened it", async () => {
  await openDialog();
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByRole("button", { name: "Open" })).toHaveFocus();
});

test("Escape does nothing to what lies beneath", async () => {
  const beneath = vi.fn<() => void>();
  await openDialog(beneath);
  screen.getByRole("button", { name: "Copy" }).focus();
  await userEvent.keyboard("{Escape}");
  expect(beneath).not.toHaveBeenCalled();
});
