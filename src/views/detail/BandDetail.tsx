import { useContext, useEffect, type RefObject } from "react";
import { bandsOfRow } from "../../domain/context/bandsOfRow.ts";
import type { ContextBand } from "../../domain/context/contextBand.ts";
import { eventsWithin } from "../../domain/context/eventsWithin.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { precisionOf } from "../../domain/date/precisionOf.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { BandContext } from "../../ui/BandContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { PlacesInSources } from "../../ui/PlacesInSources.tsx";
import { Words } from "../../ui/Words.tsx";
import { Block } from "./Block.tsx";
import styles from "./Panel.module.css";

interface BandDetailProps {
  band: ContextBand;
  heading: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
}

/** A government or a summit that stands beside the events, and what it does not say. */
export function BandDetail({ band, heading, onClose }: BandDetailProps) {
  const { t, shown } = useLanguage();
  const { byKeyboard, times } = useContext(BandContext);
  const { sources } = useSelector((state) => state.data);
  const events = useSelector(allEvents);
  const relations = eventsWithin(band.date, events).filter(({ lane }) => lane === "relations");
  const precision = precisionOf(readEdtf(band.date));
  useEffect(() => {
    if (byKeyboard) heading.current?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each time that it is opened
  }, [byKeyboard, heading, times]);
  return (
    <div className={styles.whole}>
      <div className={styles.top}>
        <span className="muted">
          <Words of={(words) => words("context.name")} layout="lead" />
        </span>
        <span className={styles.lane}>
          <Words of={(words) => words(`context.${band.row}`)} />
        </span>
        <CloseButton name={t("context.close")} onClose={onClose} />
      </div>
      <div className={styles.body}>
        <p className={styles.date}>
          <DateText date={band.date} layout="stacked" />
        </p>
        <div className={styles.precision}>
          <span>
            <Words
              of={(words) =>
                words(precision === "since" ? "context.since" : `precision.${precision}`)
              }
              layout="stacked"
            />
          </span>
        </div>
        <Name band={band} heading={heading} />
        {shown.map((lang) => (
          <p key={lang} lang={tagOf(lang)}>
            <ForeignText text={band.text[lang]} lang={lang} />
          </p>
        ))}
        <p>
          <b>
            <Words of={(words) => words("context.beside")} layout="stacked" />
          </b>
        </p>
        {relations.length > 0 && (
          <Block of={(words) => words("context.meanwhile")}>
            <ul>
              {relations.map(({ id, date, labels }) => (
                <li key={id}>
                  <span className="secondary">
                    <DateText date={date} />
                  </span>{" "}
                  <EventLink event={id}>
                    <Bilingual text={labels.medium} />
                  </EventLink>
                </li>
              ))}
            </ul>
          </Block>
        )}
        <Block of={(words) => words("panel.sources", { count: band.sources.length })}>
          <PlacesInSources places={band.sources} sources={sources} />
        </Block>
      </div>
      <NextBands band={band} />
    </div>
  );
}

/** Both names, always; the leading language first. */
function Name({ band, heading }: Pick<BandDetailProps, "band" | "heading">) {
  const { both } = useLanguage();
  return (
    <h2 ref={heading} tabIndex={-1} className={`serif ${styles.title}`}>
      {both.map((lang) => (
        <span key={lang} lang={tagOf(lang)}>
          <ForeignText text={band.name[lang]} lang={lang} />
        </span>
      ))}
    </h2>
  );
}

/** The bands before and after in the same row. */
function NextBands({ band }: { band: ContextBand }) {
  const { t } = useLanguage();
  const { open } = useContext(BandContext);
  const context = useSelector((state) => state.data.context);
  const row = bandsOfRow(context, band.row);
  const at = row.indexOf(band);
  return (
    <nav className={styles.feet} aria-label={t("context.neighbours")}>
      {(["previous", "next"] as const).map((way) => {
        const other = row[way === "next" ? at + 1 : at - 1];
        return other ? (
          <button
            key={way}
            type="button"
            className={styles.foot}
            onClick={() => open(other.id, true)}
          >
            <span className={styles.footDate}>
              {way === "previous" && <span aria-hidden="true">← </span>}
              <Words of={(words) => words(`panel.${way}`)} />
              {way === "next" && <span aria-hidden="true"> →</span>}
            </span>
            <span className={styles.footTitle}>
              <Bilingual text={other.name} layout="stacked" />
            </span>
          </button>
        ) : (
          <span key={way} className={styles.foot} />
        );
      })}
    </nav>
  );
}
