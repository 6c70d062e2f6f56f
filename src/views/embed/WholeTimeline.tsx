import { useSelector } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./WholeTimeline.module.css";

/** In the frame of another page: what this is, and the way out of the frame to the same view. */
export function WholeTimeline() {
  const title = useSelector((state) => state.data.file.title);
  const href = useSelector((state) => serializeUrl({ ...state, embed: false }));
  return (
    <footer className={styles.foot}>
      <span className={`serif ${styles.title}`}>
        <Bilingual text={title} />
      </span>
      <a href={href} target="_blank" rel="noopener">
        <Words of={(t) => t("embed.whole")} layout="lead" />
      </a>
    </footer>
  );
}
