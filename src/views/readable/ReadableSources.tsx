import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import type { Source } from "../../domain/source/source.ts";
import { titleIn } from "../../domain/source/titleIn.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Foreign } from "./Foreign.tsx";

interface ReadableSourcesProps {
  data: EventStore;
  /** In order. */
  events: readonly TimelineEvent[];
}

/** Every source under its id, with what rests on it. */
export function ReadableSources({ data, events }: ReadableSourcesProps) {
  const { lead, t } = useLanguage();
  return (
    <section>
      <h2 id="sources">{t("sources.name")}</h2>
      <ol>
        {data.sources.map((source) => {
          const { id, publisher, kind, language, date } = source;
          const resting = events.filter((event) =>
            event.sources.some(({ source: cited }) => cited === id),
          );
          const periods = data.file.periods.filter((period) => period.source === id);
          return (
            <li key={id} id={id}>
              <Title source={source} />
              {t("panel.separator")}
              <Foreign text={publisher[lead]} lang={lead} />
              {` · ${t("sources.about", {
                kind: t(`sourceKind.${kind}`),
                language: t(`panel.sourceLanguage_${language}`),
                date: date === null ? t("sources.undated") : dateInWords(readEdtf(date), t),
              })}`}
              {source.url === null && ` · ${t("sources.noAddress")}`}
              {resting.length + periods.length > 0 && (
                <p>
                  {`${t("sources.rests")}${t("readable.colon")}`}
                  {[
                    ...periods.map((period) => ({ at: period.id, name: period.name[lead] })),
                    ...resting.map((event) => ({ at: event.id, name: event.title[lead] })),
                  ].map(({ at, name }, i) => (
                    <span key={at}>
                      {i > 0 && t("date.listSeparator")}
                      <a href={`#${at}`}>
                        <Foreign text={name} lang={lead} />
                      </a>
                    </span>
                  ))}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Title({ source }: { source: Source }) {
  const { lead } = useLanguage();
  const { text, lang } = titleIn(source, lead);
  const tag = lang === lead ? undefined : tagOf(lang);
  return source.url === null ? (
    <cite lang={tag}>{text}</cite>
  ) : (
    <a href={source.url} lang={tag} rel="noreferrer">
      <Foreign text={text} lang={lang} />
    </a>
  );
}
