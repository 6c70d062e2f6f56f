import type { ClaimField } from "../../domain/claim/claimsOf.ts";
import { weighClaims } from "../../domain/claim/weighClaims.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Citation, TimelineEvent } from "../../domain/event/event.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Foreign } from "./Foreign.tsx";
import { ReadableCitation } from "./ReadableCitation.tsx";

interface ReadableClaimsProps {
  event: TimelineEvent;
  field: ClaimField;
  data: EventStore;
}

/** What the sources claim where they differ: the reason for the one in use, then who says what. */
export function ReadableClaims({ event, field, data }: ReadableClaimsProps) {
  const { lead, t } = useLanguage();
  const weighed = weighClaims(event, field);
  if (!weighed) return null;
  const { difference, reason, claims } = weighed;
  return (
    <>
      <dt>{t(`claims.differ.${difference}`)}</dt>
      {reason && (
        <dd>
          <Foreign text={reason[lead]} lang={lead} />
        </dd>
      )}
      {claims.map(({ citation, used }) => (
        <dd key={citation.source}>
          <b>
            <Foreign text={valueOf(citation, field, lead, t)} lang={lead} />
          </b>
          {t("panel.separator")}
          {used && `${t("claims.used")}${t("panel.separator")}`}
          <ReadableCitation citation={citation} data={data} />
        </dd>
      ))}
    </>
  );
}

function valueOf({ says }: Citation, field: ClaimField, lang: Lang, t: Translate): string {
  if (field === "date") return says?.date === undefined ? "" : dateInWords(readEdtf(says.date), t);
  return says?.[field]?.[lang] ?? "";
}
