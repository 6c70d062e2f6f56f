import { afterEach, expect, test, vi } from "vitest";
import { onEscape } from "./onEscape.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.replaceChildren();
});

function layer() {
  const close = vi.fn<() => void>();
  const stop = onEscape(close);
  stops.push(stop);
  return { close, stop };
}

const press = (key: string) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
};

test("a press closes what was opened last, and that alone", () => {
  const below = layer();
  const top = layer();
  press("Escape");
  expect(top.close).toHaveBeenCalledOnce();
  expect(below.close).not.toHaveBeenCalled();
  top.stop();
  press("Escape");
  expect(top.close).toHaveBeenCalledOnce();
  expect(below.close).toHaveBeenCalledOnce();
});

test("no other key closes anything", () => {
  const { close } = layer();
  press("Enter");
  expect(close).not.toHaveBeenCalled();
});

test("what has used the press, and a dialog, have an Escape of their own", () => {
  const { close } = layer();
  const use = (event: Event) => event.preventDefault();
  document.body.addEventListener("keydown", use);
  press("Escape");
  document.body.removeEventListener("keydown", use);
  const dialog = document.createElement("dialog");
  dialog.setAttribute("open", "");
  document.body.append(dialog);
  press("Escape");
  expect(close).not.toHaveBeenCalled();
  dialog.remove();
  press("Escape");
  expect(close).toHaveBeenCalledOnce();
});
