import { within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { block, claimsOf, panel } from "../../../tests/claimsPanel.ts";
import { historyWith } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";

describe("two dates, two events", () => {
  const how = { en: "the restoration itself", zh: "恢复外交关系本身" };
  const data = historyWith("1993-joint-communique", {
    related: [{ event: "1994-restoration", how, distinct: true }],
  });

  test.each(["1993-joint-communique", "1994-restoration"])(
    "%s says that it is no difference, with both dates solid",
    (event) => {
      renderPage({ data, view: { event } });
      const section = block(/^Two dates, two events$/);
      expect(section).toHaveTextContent("not a difference");
      expect(section).not.toHaveTextContent(/differ\b|≠|used here/);
      expect(section.querySelectorAll(".rule")).toHaveLength(4);
      expect(section.querySelectorAll(".hollow")).toHaveLength(0);
      const rows = claimsOf(section);
      expect(rows[0]).toHaveTextContent(/^31 December 1993/);
      expect(rows[1]).toHaveTextContent(/^12 January 1994/);
    },
  );

  test("the one leads to the other, and is not related to it a second time", async () => {
    const { store } = renderPage({ data, view: { event: "1993-joint-communique" } });
    const section = block(/^Two dates, two events$/);
    expect(claimsOf(section)[0]).toHaveTextContent("this event");
    expect(within(panel()).queryByRole("heading", { level: 3, name: "Related" })).toBeNull();
    await userEvent.click(within(section).getByRole("link"));
    expect(store.getState().event).toBe("1994-restoration");
  });

  test("events that are not marked have no such block", () => {
    renderPage({
      data: historyWith("1983-establishment", {}),
      view: { event: "1983-establishment" },
    });
    expect(within(panel()).queryByRole("heading", { name: /Two dates/ })).toBeNull();
  });
});
