import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import { moveWindow } from "../../state/actions/moveWindow.ts";
import { wholeWindow } from "../../state/selectors/windowInView.ts";
import { createTimelineStore } from "../../state/store.ts";
import { StoreContext } from "../../state/StoreContext.ts";
import { createViewportStore } from "../../state/viewport.ts";
import { useShownWindow } from "./useShownWindow.ts";

const whole = wholeWindow(history);
const first = { from: whole.from + 1000, to: whole.from + 5000 };
const second = { from: whole.from + 2000, to: whole.from + 6000 };
const panned = { from: first.from + 0.4, to: first.to + 0.4, width: 800 };

function shown(before = createViewportStore()) {
  const store = createTimelineStore(history, { window: first });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StoreContext value={store}>{children}</StoreContext>
  );
  const { result } = renderHook(() => useShownWindow(before), { wrapper });
  return { store, viewport: before, result };
}

test("until the timeline is drawn the state's window is shown", () => {
  expect(shown().result.current).toEqual(first);
});

test("what the timeline shows while it is panned is shown, to the fraction of a day", () => {
  const { viewport, result } = shown();
  act(() => viewport.setState({ viewport: panned }));
  expect(result.current).toEqual(panned);
});

test("a window that the timeline does not follow is shown all the same", () => {
  const { store, viewport, result } = shown();
  act(() => viewport.setState({ viewport: panned }));
  act(() => moveWindow(store, second));
  expect(result.current).toEqual(second);
});

test("what an earlier timeline showed last is not taken for what is shown", () => {
  const stale = createViewportStore();
  stale.setState({ viewport: { ...second, width: 800 } });
  expect(shown(stale).result.current).toEqual(first);
});
