import { useSelector } from "../../state/StoreContext.ts";
import { Popover } from "../../ui/Popover.tsx";
import { Words } from "../../ui/Words.tsx";
import { ContextChoice } from "./ContextChoice.tsx";
import choice from "./ContextChoice.module.css";
import styles from "./FilterBar.module.css";

/** Switches the context on: only the timeline has a place for it. */
export function ContextFilter() {
  const on = useSelector((state) => state.context.length);
  const view = useSelector((state) => state.view);
  if (view !== "timeline") return null;
  return (
    <div className={styles.apart}>
      <Popover
        active={on > 0}
        label={
          <>
            <Words of={(t) => t("context.name")} layout="lead" />
            {on > 0 && <span className={styles.n}>{on}</span>}
          </>
        }
      >
        {() => (
          <div className={choice.box}>
            <ContextChoice />
          </div>
        )}
      </Popover>
    </div>
  );
}
