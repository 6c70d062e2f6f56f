import { titleIn } from "../../domain/source/titleIn.ts";
import { turnToPage } from "../../state/actions/turnToPage.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { leadingSource } from "./leadingSource.ts";
import { Part, Text } from "./Part.tsx";
import styles from "./HowMade.module.css";

/** What it was made from, and by which rules. */
export function HowMade() {
  const store = useTimelineStore();
  const { sources, events } = useSelector((state) => state.data);
  const leading = leadingSource(sources, events);
  return (
    <Part head={(t) => t("about.made.head")}>
      {leading && (
        <Text
          of={(t, lang) =>
            t("about.made.sources", {
              sources: sources.length,
              events: events.length,
              count: leading.alone,
              publisher: leading.source.publisher[lang],
              title: titleIn(leading.source, lang).text,
            })
          }
        />
      )}
      <Text of={(t) => t("about.made.claims")} />
      <Text of={(t) => t("about.made.dates")} />
      <Text of={(t) => t("about.made.positions")} />
      <button
        type="button"
        className={`control ${styles.sources}`}
        onClick={() => turnToPage(store, "sources")}
      >
        <Words of={(t) => t("about.made.toSources")} />
      </button>
    </Part>
  );
}
