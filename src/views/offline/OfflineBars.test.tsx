import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderPage } from "../../../tests/render.tsx";
import { endPresenting, presentLesson } from "../../state/actions/presenting.ts";
import { setOnline } from "../../state/offline.ts";

const bars = () => screen.getByRole("status", { name: "Versions and network" });

test("a newer version is offered in both languages, and comes when the reader says so", async () => {
  const renew = vi.fn<() => void>();
  renderPage({ offline: { renew } });
  expect(bars()).toHaveTextContent("A new version is ready");
  expect(bars()).toHaveTextContent("新版本已就绪");
  expect(renew).not.toHaveBeenCalled();
  await userEvent.click(within(bars()).getByRole("button", { name: /^Reload now/ }));
  expect(renew).toHaveBeenCalledOnce();
});

test("put off, it is offered again only when there is a newer one still", async () => {
  const { offline } = renderPage({ offline: { renew: vi.fn<() => void>() } });
  await userEvent.click(within(bars()).getByRole("button", { name: /^Later/ }));
  expect(bars()).toBeEmptyDOMElement();
  act(() => offline.setState({ renew: vi.fn<() => void>() }));
  expect(bars()).toHaveTextContent("A new version is ready");
});

test("who has dismissed that there is no network hears of it the next time it goes", async () => {
  const { offline } = renderPage({ offline: { online: false } });
  expect(bars()).toHaveTextContent("There is no network. The whole timeline works");
  expect(bars()).toHaveTextContent("目前没有网络");
  await userEvent.click(within(bars()).getByRole("button", { name: "Dismiss" }));
  expect(bars()).toBeEmptyDOMElement();
  act(() => setOnline(offline, true));
  expect(bars()).toBeEmptyDOMElement();
  act(() => setOnline(offline, false));
  expect(bars()).toHaveTextContent("There is no network");
});

test("who has heard both does not hear them again after the slides", async () => {
  const { store } = renderPage({ offline: { online: false, renew: vi.fn<() => void>() } });
  await userEvent.click(within(bars()).getByRole("button", { name: /^Later/ }));
  await userEvent.click(within(bars()).getByRole("button", { name: "Dismiss" }));
  act(() => presentLesson(store, null));
  act(() => endPresenting(store));
  expect(bars()).toBeEmptyDOMElement();
});

test("slides show neither, whatever comes", () => {
  renderPage({ view: { present: true }, offline: { renew: vi.fn<() => void>(), online: false } });
  expect(screen.queryByText(/A new version is ready/)).toBeNull();
  expect(screen.queryByText(/There is no network/)).toBeNull();
});
