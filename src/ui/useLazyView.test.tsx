import { act, render, screen } from "@testing-library/react";
import { Suspense, useEffect, type ComponentType } from "react";
import { expect, test } from "vitest";
import { useLazyView } from "./useLazyView.ts";

/** A page that shows a view which comes when `come` is called; `drawn` counts how often the view was made. */
function latePage() {
  const drawn: string[] = [];
  let come: (view: ComponentType) => void = () => {};
  const View = () => {
    useEffect(() => void drawn.push("made"), []);
    return <p>Figures</p>;
  };
  const load = () =>
    new Promise<ComponentType>((resolve) => {
      come = resolve;
    });
  const Page = () => {
    const [Late] = useLazyView(load);
    return (
      <Suspense fallback="Loading">
        <Late />
      </Suspense>
    );
  };
  return { Page, drawn, come: () => act(async () => come(View)) };
}

test("a view is waited for once, and made once each time it is shown", async () => {
  const { Page, drawn, come } = latePage();
  const { unmount } = render(<Page />);
  expect(screen.getByText("Loading")).toBeVisible();
  await come();
  expect(screen.getByText("Figures")).toBeVisible();
  expect(drawn).toEqual(["made"]);
  unmount();
  render(<Page />);
  expect(screen.queryByText("Loading")).toBeNull();
  expect(screen.getByText("Figures")).toBeVisible();
  expect(drawn).toEqual(["made", "made"]);
});

test("whoever waits for the same view gets it in the same moment", async () => {
  const { Page, drawn, come } = latePage();
  render(
    <>
      <Page />
      <Page />
    </>,
  );
  await come();
  expect(screen.getAllByText("Figures")).toHaveLength(2);
  expect(drawn).toEqual(["made", "made"]);
});
