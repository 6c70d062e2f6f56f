import { useLessons } from "../../../state/LessonsContext.ts";
import { usePresenterLink } from "../../../state/PresenterContext.ts";
import { useSelector } from "../../../state/StoreContext.ts";
import { Alone } from "./Alone.tsx";
import { Desk } from "./Desk.tsx";

export interface PresenterWindowProps {
  /** The keys are shown. */
  onKeys: () => void;
}

/** The presenter's window; what it is, where nothing has opened it. */
export function PresenterWindow({ onKeys }: PresenterWindowProps) {
  const alone = usePresenterLink(
    ({ status, projected }) => status === "silent" && projected === null,
  );
  useLessons(useSelector((state) => state.lesson !== null));
  return alone ? <Alone /> : <Desk onKeys={onKeys} />;
}
