import type { EventFilter } from "../../domain/event/eventFilter.ts";
import type { Localized } from "../../domain/text.ts";
import { useLanguage } from "../../i18n/language.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { PartyGlyph } from "./PartyGlyph.tsx";

/** One part of the filter in words: "Person: Wang Yi". */
export function FilterPart({ part }: { part: keyof EventFilter }) {
  const { words } = useLanguage();
  const filter = useSelector((state) => state.filter);
  const data = useSelector((state) => state.data);
  const { file, people } = data;
  const both = (say: (t: (typeof words)["en"], lang: "en" | "zh") => string): Localized => ({
    en: say(words.en, "en"),
    zh: say(words.zh, "zh"),
  });
  if (part === "side") {
    const party = file.parties.find(({ id }) => id === filter.side);
    return (
      <>
        {party && <PartyGlyph party={party} />}{" "}
        <Bilingual text={party?.visitors ?? { en: filter.side ?? "", zh: filter.side ?? "" }} />
      </>
    );
  }
  if (part === "person") {
    const names = people.find(({ id }) => id === filter.person)?.names;
    return (
      <Bilingual
        text={both((t, lang) =>
          t("filter.personIs", { name: names?.[lang].text ?? filter.person ?? "" }),
        )}
      />
    );
  }
  if (part === "kinds")
    return (
      <Bilingual
        text={both((t) => filter.kinds.map((kind) => t(`visitKind.${kind}`)).join(t("filter.or")))}
      />
    );
  if (part === "levels")
    return (
      <Bilingual
        text={both((t) =>
          filter.levels.map((level) => t(`visitLevel.${level}`)).join(t("filter.or")),
        )}
      />
    );
  const lanes = file.lanes.filter(({ id }) => filter.lanes?.includes(id));
  return (
    <Bilingual
      text={both((t, lang) =>
        lanes.length === 0
          ? t("filter.noLane")
          : t("filter.onlyLanes", {
              lanes: lanes.map(({ short }) => short[lang]).join(t("filter.and")),
            }),
      )}
    />
  );
}
