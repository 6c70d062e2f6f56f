import { act, render } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import type { EventStore } from "../src/domain/eventStore/eventStore.ts";
import { createI18n } from "../src/i18n/createI18n.ts";
import { leadOf } from "../src/i18n/language.ts";
import { LanguageContext } from "../src/i18n/useLanguage.ts";
import { createTimelineStore } from "../src/state/store.ts";
import { StoreContext } from "../src/state/StoreContext.ts";
import type { ViewState } from "../src/state/viewState.ts";
import type { Printed } from "../src/ui/PrintContext.ts";
import { drawHandout } from "../src/views/print/drawHandout.tsx";
import { history } from "./history.ts";

/** Begins to print, as the browser tells the page; gives back what is on paper, if that is not the page itself. */
export function print(): HTMLElement | null {
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  return document.querySelector<HTMLElement>("body > [data-paper]");
}

/** Ends printing. */
export function endPrint(): void {
  act(() => void window.dispatchEvent(new Event("afterprint")));
}

interface Paper {
  printed?: Exclude<Printed, "page">;
  data?: EventStore;
  view?: Partial<ViewState>;
}

/** Draws a handout without the page whose place it takes. */
export function renderOnPaper({ printed = "events", data = history, view = {} }: Paper = {}) {
  const { language = "en" } = view;
  const { container } = render(
    <I18nextProvider i18n={createI18n(leadOf(language))}>
      <StoreContext value={createTimelineStore(data, view)}>
        <LanguageContext value={language}>{drawHandout(printed, <hr />)}</LanguageContext>
      </StoreContext>
    </I18nextProvider>,
  );
  return container;
}
