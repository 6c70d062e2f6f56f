import { useContext } from "react";
import { ShareContext } from "../../ui/ShareContext.ts";
import { Words } from "../../ui/Words.tsx";

/** From what an event rests on to its reference and theirs. */
export function CiteEvent() {
  const share = useContext(ShareContext);
  return (
    <button type="button" className="control" aria-haspopup="dialog" onClick={() => share("cite")}>
      <Words of={(t) => t("panel.cite")} />
    </button>
  );
}
