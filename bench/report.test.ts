import { expect, test } from "vitest";
import { report } from "./report.ts";
import { Samples } from "./Samples.ts";

const machine = {
  cores: 2,
  browser: "Chromium 1",
  date: "2026-01-01",
  rounds: 3,
  events: 157,
  undated: 13,
};

/** The cells of the row that begins with a name, in the nth table that has one. */
function row(text: string, name: string, nth = 0): string[] {
  const lines = text.split("\n").filter((line) => line.startsWith(`| ${name} |`));
  return (lines[nth] ?? "").split("|").map((cell) => cell.trim());
}

function measured(): Samples {
  const samples = new Samples();
  for (const usable of [100, 300, 200]) samples.add("slow", "vis", { usable, blocked: 0 });
  for (const usable of [250, 240, 900]) samples.add("slow", "app", { usable, blocked: 40 });
  samples.add("slow", "app", { detailByLink: 60, detailByPress: 130, bytes: 51_500 });
  samples.add("slow", "app", { betweenAnswer: Infinity });
  samples.add("slow", "app", { betweenAnswer: 20 });
  return samples;
}

test("a target is told as met or missed by medians of the same run", () => {
  const text = report(measured(), machine, "");
  expect(row(text, "Live timeline usable")).toContain("1.25 × ✓ met");
  // The worse of link and press.
  expect(row(text, "An event’s detail opened, by link or press")).toContain("0.65 × ✗ missed");
});

test("what was not measured, and a ratio to nothing, is a dash", () => {
  const text = report(measured(), machine, "");
  expect(row(text, "Blocked after the first paint")).toContain("∞ ✗ missed");
  expect(row(text, "Filter to paint")).toEqual([
    "",
    "Filter to paint",
    "–",
    "–",
    expect.any(String),
    "",
  ]);
  expect(row(text, "heap")).toEqual([""]);
  expect(row(text, "blocked after the first paint", 1).at(-2)).toBe("–");
});

test("figures stand in their units, and lost presses are counted", () => {
  const text = report(measured(), machine, "");
  expect(row(text, "on the wire in all", 1)).toContain("52");
  expect(text).toContain("just before it is live 1 of 2 answered");
});
