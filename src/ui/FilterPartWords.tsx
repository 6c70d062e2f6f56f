import type { EventFilter } from "../domain/event/eventFilter.ts";
import type { EventStore } from "../domain/eventStore/eventStore.ts";
import type { Lang, Localized } from "../domain/text.ts";
import type { Translate } from "../i18n/createI18n.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { Bilingual } from "./Bilingual.tsx";
import { Glyph } from "./Glyph.tsx";

interface FilterPartWordsProps {
  part: keyof EventFilter;
  filter: EventFilter;
  data: Pick<EventStore, "file" | "people">;
}

/** One part of a filter in words: "Person: Wang Yi". */
export function FilterPartWords({ part, filter, data: { file, people } }: FilterPartWordsProps) {
  const { words } = useLanguage();
  const party = part === "side" && file.parties.find(({ id }) => id === filter.side);
  const lane = party && file.lanes.find(({ events }) => events.from === party.id);
  const say = (t: Translate, lang: Lang): string => {
    if (part === "side") return party ? party.visitors[lang] : (filter.side ?? "");
    if (part === "kinds")
      return filter.kinds.map((kind) => t(`visitKind.${kind}`)).join(t("filter.or"));
    if (part === "levels")
      return filter.levels.map((level) => t(`visitLevel.${level}`)).join(t("filter.or"));
    if (part === "person") {
      const names = people.find(({ id }) => id === filter.person)?.names;
      return t("filter.personIs", { name: names?.[lang].text ?? filter.person ?? "" });
    }
    const shown = file.lanes.filter(({ id }) => filter.lanes?.includes(id));
    if (shown.length === 0) return t("filter.noLane");
    const lanes = shown.map(({ short }) => short[lang]).join(t("filter.and"));
    return t("filter.onlyLanes", { lanes });
  };
  const text: Localized = { en: say(words.en, "en"), zh: say(words.zh, "zh") };
  return (
    <>
      {party && lane && (
        <>
          <Glyph name={lane.glyph} side={party.side} />{" "}
        </>
      )}
      <Bilingual text={text} />
    </>
  );
}
