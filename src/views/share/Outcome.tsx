import { Words } from "../../ui/Words.tsx";
import type { CopyOutcome } from "./useCopy.ts";

/** Says what became of a copying. There before it speaks. */
export function Outcome({ outcome }: { outcome: CopyOutcome }) {
  return (
    <p role="status" className="secondary">
      {outcome === "copied" && <Words of={(t) => t("report.copied")} />}
      {outcome === "refused" && <Words of={(t) => t("report.refused")} layout="stacked" />}
    </p>
  );
}
