import type { ReactNode } from "react";
import { useWholeData } from "./state/WholeDataContext.ts";
import { PageLoading } from "./ui/PageLoading.tsx";

/** What is drawn from more than the outline of the store, once all of it is there. */
export function WhenWhole({ children }: { children: ReactNode }) {
  return useWholeData() ? children : <PageLoading />;
}
