import { groupByPeriod } from "../../domain/event/groupByPeriod.ts";
import { restsOnOne } from "../../domain/event/restsOnOne.ts";
import { sortEvents } from "../../domain/event/sortEvents.ts";
import { allYears } from "../../domain/eventStore/allYears.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import { periodEdtf } from "../../domain/eventStore/periodEdtf.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Lang } from "../../domain/text.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { pictureName } from "../../ui/visitMarks/pictureName.ts";
import { stackVisits } from "../../ui/visitMarks/stackVisits.ts";
import { StillVisits } from "../../ui/visitMarks/StillVisits.tsx";
import { Foreign } from "./Foreign.tsx";
import { ReadableEvent } from "./ReadableEvent.tsx";
import { ReadableFigures } from "./ReadableFigures.tsx";
import { ReadableSources } from "./ReadableSources.tsx";

interface ReadableProps {
  data: EventStore;
  /** Addresses of the pages of both languages. */
  to: Readonly<Record<Lang, string>>;
}

/**
 * The whole store as text, drawn at build alone: what stands below the page until its script has come, and in
 * its place where none comes. An event stands under its id, so that a link leads to it.
 */
export function Readable({ data, to }: ReadableProps) {
  const { lead, t } = useLanguage();
  const { file } = data;
  const events = sortEvents(data.events);
  const undated = events.filter(({ date }) => date === null);
  const groups = groupByPeriod(events, file.periods);
  const whole = allYears(data);
  const marks = stackVisits(events, file);
  const [a, b] = file.parties.map(({ name }) => name[lead]);
  const counts = {
    count: events.length,
    sources: data.sources.length,
    alone: events.filter(restsOnOne).length,
  };
  return (
    <main id="readable">
      <p className="unscripted">
        <Foreign text={t("readable.unscripted")} lang={lead} />
      </p>
      <p className="failed">
        <Foreign text={t("readable.failed")} lang={lead} />
      </p>
      <h1>{file.title[lead]}</h1>
      <p>{file.subtitle[lead]}</p>
      <nav aria-label={t("app.language")}>
        {(["en", "zh"] as const).map((lang) => (
          <a
            key={lang}
            href={to[lang]}
            hrefLang={tagOf(lang)}
            lang={tagOf(lang)}
            aria-current={lang === lead ? "page" : undefined}
          >
            {t(lang === "en" ? "app.languageEn" : "app.languageZh")}
          </a>
        ))}
      </nav>
      <p>{t("about.what.text", { a, b })}</p>
      <p>{t("about.made.dates")}</p>
      <p>{t("sources.counts", counts)}</p>
      <nav aria-label={t("readable.contents")}>
        {groups.map(
          ({ period }) =>
            period && (
              <a key={period.id} href={`#${period.id}`}>
                {period.name[lead]}
              </a>
            ),
        )}
        {undated.length > 0 && <a href="#undated">{t("list.undated")}</a>}
        <a href="#visits">{t("visits.view")}</a>
        <a href="#sources">{t("sources.name")}</a>
      </nav>
      <figure>
        <StillVisits
          id="readable"
          marks={marks}
          periods={file.periods}
          whole={whole}
          name={pictureName(marks, whole, file, lead, t)}
        />
        <figcaption>{t("overview.title")}</figcaption>
      </figure>
      {groups.map(({ period, events: inPeriod }) => (
        <section key={period?.id ?? "before"}>
          {period && (
            <h2 id={period.id}>
              {`${period.name[lead]}${t("panel.separator")}${dateInWords(readEdtf(periodEdtf(period)), t)}`}
            </h2>
          )}
          {inPeriod.map((event) => (
            <ReadableEvent key={event.id} event={event} data={data} />
          ))}
        </section>
      ))}
      {undated.length > 0 && (
        <section>
          <h2 id="undated">{t("list.undated")}</h2>
          {undated.map((event) => (
            <ReadableEvent key={event.id} event={event} data={data} />
          ))}
        </section>
      )}
      <ReadableFigures data={data} />
      <ReadableSources data={data} events={events} />
    </main>
  );
}
