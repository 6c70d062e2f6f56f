import fc from "fast-check";
import { expect, test } from "vitest";
import { parseUrl, serializeUrl } from "../../state/url.ts";
import { INITIAL_VIEW, type ViewState } from "../../state/viewState.ts";
import { partsToShare, SHARED_PARTS, sharedView } from "./sharedView.ts";

const view: ViewState = {
  ...INITIAL_VIEW,
  language: "both",
  view: "list",
  sort: "person",
  window: { from: 7000, to: 9000 },
  event: "1994-restoration",
  search: "mosi",
};

test("only what is not as at first can be ticked, and the language", () => {
  expect(partsToShare(INITIAL_VIEW)).toEqual(["language"]);
  expect(partsToShare(view)).toEqual(["event", "language", "view", "window", "search"]);
});

test("a link holds what is ticked and nothing else", () => {
  fc.assert(
    fc.property(fc.subarray([...SHARED_PARTS]), (parts) => {
      const said = parseUrl(serializeUrl(sharedView(view, new Set(parts)))).view;
      for (const part of SHARED_PARTS)
        if (parts.includes(part)) expect({ ...INITIAL_VIEW, ...said }[part]).toEqual(view[part]);
        else expect(said).not.toHaveProperty(part);
    }),
  );
});
