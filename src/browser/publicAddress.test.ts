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
  "http://nas/timeline/",
  "http://files.lan/",
  "http://169.254.10.1/",
  "http://[fd00::1]/",
])("%s is nobody else's address", (href) => {
  expect(of(href)).toBeUndefined();
});

test.each(["http://10.example.org/", "http://[2001:db8::1]/", "http://172.32.0.1/"])(
  "%s is an address for others",
  (href) => {
    expect(of(href)).toBe(href);
  },
);

test("from a page of one language the address is that of all of them", () => {
  const page = new URL("https://timeline.example/zh/?lang=zh") as unknown as Location;
  expect(publicAddress(page, true)).toBe("https://timeline.example/");
  expect(publicAddress(page, false)).toBe("https://timeline.example/zh/");
});
