import { act, render, screen } from "@testing-library/react";
import { Suspense, useEffect } from "react";
import { expect, test } from "vitest";
import { useLazyView } from "./useLazyView.ts";

test("a view that has come late is drawn once, and keeps what it holds", async () => {
  let come: () => void = () => {};
  const waited = new Promise<void>((resolve) => (come = resolve));
  const drawn: string[] = [];
  function View({ name }: { name: string }) {
    useEffect(() => void drawn.push("in"), []);
    return <p>{name}</p>;
  }
  const load = async () => {
    await waited;
    return View;
  };
  function Page({ name }: { name: string }) {
    const [Late] = useLazyView(load);
    return (
      <Suspense fallback="Loading">
        <Late name={name} />
      </Suspense>
    );
  }
  const { rerender } = render(<Page name="first" />);
  expect(screen.getByText("Loading")).toBeVisible();
  await act(async () => come());
  expect(await screen.findByText("first")).toBeVisible();
  rerender(<Page name="second" />);
  expect(screen.getByText("second")).toBeVisible();
  expect(drawn).toEqual(["in"]);
});
