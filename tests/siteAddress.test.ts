// @vitest-environment node
import { afterEach, expect, test, vi } from "vitest";
import { siteAddress } from "../scripts/siteAddress.ts";

afterEach(() => vi.unstubAllEnvs());

test("a build knows where it will be published as its environment says, with the last slash", () => {
  vi.stubEnv("SITE_ADDRESS", "https://example.org/timeline");
  expect(siteAddress()).toBe("https://example.org/timeline/");
});

test("an empty address is none", () => {
  vi.stubEnv("SITE_ADDRESS", "");
  expect(siteAddress()).toBeNull();
});
