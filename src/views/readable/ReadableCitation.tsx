import type { Citation } from "../../domain/event/event.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Foreign } from "./Foreign.tsx";

interface ReadableCitationProps {
  citation: Citation;
  data: EventStore;
}

/** Who says it, as a link to the source in full, where in it, how far it carries, and what must be known of that. */
export function ReadableCitation({ citation, data }: ReadableCitationProps) {
  const { lead, t } = useLanguage();
  const { source: id, locator, confidence, says, note } = citation;
  const source = data.sources.find((one) => one.id === id);
  return (
    <>
      <a href={`#${id}`}>
        <Foreign text={source?.publisher[lead] ?? id} lang={lead} />
      </a>
      {t("panel.separator")}
      <Foreign text={`${locator[lead]} · ${t(`panel.confidence.${confidence}`)}`} lang={lead} />
      {says?.term && (
        <>
          {` · ${t("claims.term")}`}
          <b lang={tagOf(says.term.lang)}>{says.term.text}</b>
        </>
      )}
      {note && (
        <>
          {" · "}
          <Foreign text={note[lead]} lang={lead} />
        </>
      )}
    </>
  );
}
