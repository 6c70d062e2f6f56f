import { printPage } from "../../browser/printPage.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import styles from "./KeysDialog.module.css";
import { KEY_TABLE } from "./keyTable.ts";
import { SingleKeys } from "./SingleKeys.tsx";

/** All keys by the place where they work, and the switch for those that are single letters. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={(t) => t("keys.name")}
      onClose={onClose}
      wide
      foot={
        <>
          <button type="button" className="control" onClick={printPage}>
            <InBothLanguages of={(t) => t("dialog.print")} inline />
          </button>
          <button type="button" className={`control ${styles.close}`} onClick={onClose}>
            <InBothLanguages of={(t) => t("dialog.close")} inline />
          </button>
        </>
      }
    >
      <div className={styles.places}>
        {KEY_TABLE.map(({ place, rows }) => (
          <table key={place} className={styles.place}>
            <caption>
              <InBothLanguages of={(t) => t(`keys.${place}`)} inline />
            </caption>
            <tbody>
              {rows.map(({ keys, does }) => (
                <tr key={keys.join(" ")}>
                  <th scope="row">
                    <Caps keys={keys} />
                  </th>
                  <td>
                    <InBothLanguages of={(t) => t(`keys.${does}`)} inline />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
        <SingleKeys />
      </div>
    </Dialog>
  );
}

function Caps({ keys }: { keys: readonly string[] }) {
  return keys.map((key, i) => (
    <span key={key}>
      {i > 0 && " "}
      <kbd lang={/[a-z]/i.test(key) ? "en" : undefined}>{key}</kbd>
    </span>
  ));
}
