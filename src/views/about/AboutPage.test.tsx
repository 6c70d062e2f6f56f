import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { history, historyOf } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";

afterEach(() => void vi.useRealTimers());

const page = () => screen.getByRole("region", { name: /^About|^关于/ });
async function about(language: "en" | "zh" | "both", data = history) {
  const drawn = renderPage({ data, view: { view: "about", language } });
  await screen.findByRole("region", { name: /^About|^关于/ });
  return drawn;
}

test("says how much data there is, of what version and as of when, as the store has it", async () => {
  const file = { ...history.file, version: "2027.3.9", updated: "2027-03-01" };
  await about("en", { ...history, file });
  expect(page()).toHaveTextContent("2027.3.9");
  expect(page()).toHaveTextContent("Data as of1 March 2027");
  expect(page()).toHaveTextContent(
    `11 events, 1 of them without a date; ${history.people.length} people; ${history.sources.length} sources`,
  );
});

test("says how old the data are by this device's clock, and by what copies are compared", async () => {
  vi.useFakeTimers({ now: new Date(2027, 11, 15), toFake: ["Date"] });
  const file = { ...history.file, updated: "2027-03-01" };
  const checksum = `12345678${"0".repeat(48)}9abcdef0`;
  const { unmount } = await about("en", { ...history, file, checksum });
  expect(page()).toHaveTextContent("9 months old");
  expect(page()).toHaveTextContent("SHA-256 12345678 … 9abcdef0");
  await userEvent.click(within(page()).getByRole("button", { name: "Copy all of this" }));
  expect(await within(page()).findByRole("status")).toHaveTextContent("Copied.");
  expect(await navigator.clipboard.readText()).toBe(
    `${file.title.en}\nVersion: ${file.version}\nData as of: 1 March 2027\nChecksum: SHA-256 ${checksum}`,
  );
  unmount();
  vi.setSystemTime(new Date(2026, 0, 1));
  await about("zh", { ...history, file, checksum: undefined });
  expect(page()).toHaveTextContent("本设备的时钟早于此日期");
  expect(page()).not.toHaveTextContent("校验值");
});

test("says on which source most of it rests, in figures of the store", async () => {
  await about("en", historyOf("1997-maope-visit", "1990-suspension"));
  expect(page()).toHaveTextContent("Of 2 events, 1 rests on one of them alone: China’s Ministry");
});

test("says nothing of a leading source where there is no event", async () => {
  await about("en", historyOf());
  expect(page()).not.toHaveTextContent("rest on one of them");
  expect(page()).toHaveTextContent("0 events");
});

test.each([
  [
    "en",
    "The timeline has no opinion of its own",
    "Data: CC BY 4.0",
    "names “China and Lesotho” and the version",
    "Code: MIT",
    "Nothing is sent",
  ],
  [
    "zh",
    "本时间轴自身不持立场",
    "数据：CC BY 4.0",
    "须注明“中国与莱索托”及版本",
    "代码：MIT",
    "不向任何地方发送任何内容",
  ],
] as const)(
  "says in %s whose the positions are, the licences, and what is sent",
  async (language, ...words) => {
    await about(language);
    for (const text of words) expect(page()).toHaveTextContent(text);
  },
);

test("leads to the sources", async () => {
  const { store } = await about("en");
  await userEvent.click(within(page()).getByRole("button", { name: /^All sources/ }));
  expect(store.getState().view).toBe("sources");
  expect(screen.getByRole("region", { name: "Sources" })).toHaveFocus();
});

test.each([
  ["zh", "zh"],
  ["en", "en"],
  ["both", "en"],
] as const)("in %s every word of the other language is marked", async (language, lang) => {
  await about(language);
  expect(unmarkedWords(page(), lang)).toEqual([]);
});
