import { expect, test } from "vitest";
import { publicAddress } from "./publicAddress.ts";

const of = (href: string) => publicAddress(new URL(href) as unknown as Location);

test("an address that others reach is given without the view", () => {
  expect(of("https://timeline.example/china-lesotho/?lang=en#x")).toBe(
    "https://timeline.example/china-lesotho/",
  );
});

test.each([
  "file:///E:/timeline.html",
  "http://localhost:4173/",
  "http://127.0.0.1/",
  "http://[::1]:4173/",
  "http://192.168.1.20:4173/",
  "http://172.16.0.1/",
  "http://school.local/",
])("%s is nobody else's address", (href) => {
  expect(of(href)).toBeUndefined();
});
