import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { Tabs } from "./Tabs.tsx";

const TABS = [
  { value: "link", label: "Link" },
  { value: "cite", label: "Cite" },
];

function Page() {
  const [tab, choose] = useState("link");
  return (
    <Tabs name="Parts" tabs={TABS} value={tab} onChange={choose}>
      {tab}
    </Tabs>
  );
}

test("the arrow keys choose among the tabs, but not where they are the browser's", async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole("tab", { name: "Link" }));
  await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}{Meta>}{ArrowRight}{/Meta}");
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Link");
  await userEvent.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Cite");
  expect(screen.getByRole("tab", { name: "Cite" })).toHaveFocus();
});
