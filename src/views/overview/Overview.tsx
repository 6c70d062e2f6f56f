import { useStore } from "zustand";
import type { ViewportStore } from "../../state/viewport.ts";

export function Overview({ viewport }: { viewport: ViewportStore }) {
  useStore(viewport);
  return null;
}
