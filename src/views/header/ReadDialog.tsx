import { useSelector } from "../../state/StoreContext.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Legend } from "../../ui/Legend.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./Menu.module.css";

/** What the marks mean, where the panel does not say it. */
export function ReadDialog({ onClose }: { onClose: () => void }) {
  const file = useSelector((state) => state.data.file);
  return (
    <Dialog title={(t) => t("read.name")} onClose={onClose}>
      <p className={styles.idea}>
        <Words of={(t) => t("read.idea")} layout="stacked" />
      </p>
      <Legend file={file} />
    </Dialog>
  );
}
