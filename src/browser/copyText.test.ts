import { afterEach, expect, test, vi } from "vitest";
import { copyText } from "./copyText.ts";

afterEach(() => vi.unstubAllGlobals());

test("a text is copied", async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  expect(await copyText("a")).toBe(true);
  expect(writeText).toHaveBeenCalledWith("a");
});

test("a refusal is told", async () => {
  const writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  expect(await copyText("a")).toBe(false);
});

test("so is a browser without a clipboard, as outside https", async () => {
  vi.stubGlobal("navigator", {});
  expect(await copyText("a")).toBe(false);
});
