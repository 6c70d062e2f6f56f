import { createContext, useContext } from "react";
import { useStore, type StoreApi } from "zustand";
import type { LessonTimer } from "../domain/lesson/lessonTimer.ts";
import type { PresenterLink, PresenterLinkStore } from "./twoWindows/presenterLink.ts";
import type { Asked } from "./twoWindows/presenterMessages.ts";

/** What a presenter's window works with beside the view that it is fed. */
export interface PresenterDesk {
  link: PresenterLinkStore;
  /** Null until the first slide has come. */
  timer: StoreApi<{ timer: LessonTimer | null }>;
  /** Asks the window with the slides for something. */
  ask: (asked: Asked) => void;
  /** Takes the place of the other presenter's window. */
  takeOver: () => void;
}

/** The desk of this window, handed down by whoever made it. */
export const PresenterContext = createContext<PresenterDesk | null>(null);

/** The desk itself. Throws where none was handed down. */
export function usePresenterDesk(): PresenterDesk {
  const desk = useContext(PresenterContext);
  if (!desk) throw new Error("no presenter's desk was handed down");
  return desk;
}

/** What is known of the window with the slides; the component draws again when it changes. */
export function usePresenterLink<T>(selector: (link: PresenterLink) => T): T {
  return useStore(usePresenterDesk().link, selector);
}
