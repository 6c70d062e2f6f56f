import type { TimelineEvent } from "../../domain/event/event.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { AllSources } from "./AllSources.tsx";
import { Block } from "./Block.tsx";
import { Citations } from "./Citations.tsx";
import { GlossedText } from "./GlossedText.tsx";
import { People } from "./People.tsx";
import { Related } from "./Related.tsx";

/** People, place, sources, notes and related events, each under its heading. */
export function Blocks({ event }: { event: TimelineEvent }) {
  const { place, notes, related } = event;
  return (
    <>
      <Block of={(t) => t("panel.people")}>
        <People event={event} />
      </Block>
      {place && (
        <Block of={(t) => t("panel.place")}>
          <Bilingual text={place} />
        </Block>
      )}
      <Block of={(t) => t("panel.sources", { count: event.sources.length })}>
        <Citations event={event} />
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
      {related.length > 0 && (
        <Block of={(t) => t("panel.related")}>
          <Related event={event} />
        </Block>
      )}
    </>
  );
}
