import { CLAIM_FIELDS, claimsOf } from "../../domain/claim/claimsOf.ts";
import { distinctEvents } from "../../domain/claim/distinctEvents.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Words } from "../../ui/Words.tsx";
import { AllSources } from "./AllSources.tsx";
import { Block } from "./Block.tsx";
import { Citations } from "./Citations.tsx";
import { Claims } from "./Claims.tsx";
import { GlossedText } from "./GlossedText.tsx";
import { People } from "./People.tsx";
import { Related } from "./Related.tsx";
import { TwoEvents } from "./TwoEvents.tsx";

/** Claims that differ, then people, place, sources, notes and related events, each under its heading. */
export function Blocks({ event }: { event: TimelineEvent }) {
  const { place, notes, related } = event;
  const weighed = new Set(CLAIM_FIELDS.flatMap((field) => claimsOf(event, field) ?? []));
  const events = useSelector(allEvents);
  const apart = new Set(distinctEvents(event, events).map(({ event: { id } }) => id));
  const others = related.filter(({ event: id }) => !apart.has(id));
  const plain = event.sources.filter((citation) => !weighed.has(citation));
  return (
    <>
      {CLAIM_FIELDS.map((field) => (
        <Claims key={field} event={event} field={field} />
      ))}
      <TwoEvents event={event} />
      <Block of={(t) => t("panel.people")}>
        <People event={event} />
      </Block>
      {place && (
        <Block of={(t) => t("panel.place")}>
          <Bilingual text={place} />
        </Block>
      )}
      <Block
        of={(t) =>
          t(weighed.size > 0 && plain.length > 0 ? "claims.otherSources" : "panel.sources", {
            count: plain.length || event.sources.length,
          })
        }
      >
        {plain.length > 0 ? (
          <Citations citations={plain} />
        ) : (
          <p>
            <Words of={(t) => t("claims.above")} layout="stacked" />
          </p>
        )}
        <AllSources />
      </Block>
      {notes.length > 0 && (
        <Block of={(t) => t("panel.notes")}>
          <ul>
            {notes.map((note) => (
              <li key={note.en}>
                <Bilingual text={note} layout="stacked" as={GlossedText} />
              </li>
            ))}
          </ul>
        </Block>
      )}
      {others.length > 0 && (
        <Block of={(t) => t("panel.related")}>
          <Related related={others} />
        </Block>
      )}
    </>
  );
}
