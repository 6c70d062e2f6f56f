import { useId, useState } from "react";
import { saveFile } from "../../browser/saveFile.ts";
import { allOfView, shownEvents } from "../../state/selectors/shownEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./ExportTab.module.css";
import { FORMATS, useFormats, type Format } from "./useFormats.ts";

/** What is filtered, nothing more, as a file; each format says how much of it it can hold. */
export function ExportTab() {
  const count = useSelector(shownEvents).length;
  const total = useSelector(allOfView).length;
  const file = useSelector((state) => state.data.file);
  const visits = useSelector((state) => state.view === "visits");
  const formats = useFormats();
  const [format, setFormat] = useState<Format>("csv");
  const [outcome, setOutcome] = useState<{ name: string } | "failed">();
  const chosen = formats[format];
  const save = async () => {
    const name = `${file.id}-${file.version}-${chosen.count}.${format}`;
    try {
      saveFile(name, await chosen.make());
      setOutcome({ name });
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <div className={styles.tab}>
      <p>
        <Words
          of={(t) => {
            if (count === 0) return t("export.nothing");
            const [all, some] = visits
              ? (["export.passAllVisits", "export.passVisits"] as const)
              : (["export.passAll", "export.pass"] as const);
            return t(count === total ? all : some, { count, total });
          }}
          layout="stacked"
        />
      </p>
      <FormatTable formats={formats} chosen={format} onChoose={setFormat} />
      <p className="secondary">
        <Words of={(t) => t("export.names")} layout="stacked" />
      </p>
      <div className={styles.acts}>
        <button
          type="button"
          className="control primary"
          disabled={chosen.count === 0}
          onClick={() => void save()}
        >
          <Words
            of={(t) => t("export.save", { count: chosen.count, format: t(`export.${format}`) })}
            layout="lead"
          />
        </button>
        {/* There before it speaks. */}
        <p role="status" className="secondary">
          {outcome === "failed" && <Words of={(t) => t("export.failed")} layout="stacked" />}
          {typeof outcome === "object" && <Words of={(t) => t("export.saved", outcome)} />}
        </p>
      </div>
    </div>
  );
}

interface FormatTableProps {
  formats: ReturnType<typeof useFormats>;
  chosen: Format;
  onChoose: (format: Format) => void;
}

/** The formats as one choice, each with how many events it holds and which it leaves out. */
function FormatTable({ formats, chosen, onChoose }: FormatTableProps) {
  const name = useId();
  return (
    <table className={styles.formats}>
      <thead>
        <tr>
          {(["format", "holds", "events", "leftOut"] as const).map((head) => (
            <th key={head} scope="col">
              <Words of={(t) => t(`export.${head}`)} layout="lead" />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FORMATS.map((format) => {
          const { count, leftOut } = formats[format];
          return (
            <tr key={format} className={format === chosen ? styles.chosen : undefined}>
              <th scope="row">
                <label className={styles.format}>
                  <input
                    type="radio"
                    name={name}
                    checked={format === chosen}
                    onChange={() => onChoose(format)}
                  />
                  <Words of={(t) => t(`export.${format}`)} layout="lead" />
                </label>
              </th>
              <td>
                <Words of={(t) => t(`export.${format}Holds`)} layout="stacked" />
              </td>
              <td className={styles.number}>
                <Head of="events" />
                {count}
              </td>
              <td>
                <Head of="leftOut" />
                <Words of={(t, lang) => leftOut?.(t, lang) ?? t("export.none")} layout="stacked" />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Names a cell where the table has become a list, on a phone. */
function Head({ of: head }: { of: "events" | "leftOut" }) {
  return (
    <span className={styles.head}>
      <Words of={(t) => t(`export.${head}`)} layout="lead" />
    </span>
  );
}
