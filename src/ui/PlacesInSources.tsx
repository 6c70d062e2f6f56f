import type { Source } from "../domain/source/source.ts";
import type { Localized } from "../domain/text.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { Bilingual } from "./Bilingual.tsx";
import styles from "./PlacesInSources.module.css";
import { SourceTitle } from "./SourceTitle.tsx";

interface PlacesInSourcesProps {
  /** Ids of sources, and where in each. */
  places: readonly { source: string; locator: Localized }[];
  sources: readonly Source[];
}

/** Which works something rests on: publisher, title, and where in it. */
export function PlacesInSources({ places, sources }: PlacesInSourcesProps) {
  const { t } = useLanguage();
  return (
    <ul className={styles.places}>
      {places.map(({ source: id, locator }) => {
        const source = sources.find((one) => one.id === id);
        return (
          source && (
            <li key={id}>
              <Bilingual text={source.publisher} layout="lead" />
              {t("panel.beforeTitle")}
              <SourceTitle source={source} />
              {t("panel.afterTitle")}
              <Bilingual text={locator} layout="lead" />
            </li>
          )
        );
      })}
    </ul>
  );
}
