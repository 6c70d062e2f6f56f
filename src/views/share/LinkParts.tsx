import { toCalendarDay } from "../../domain/date/day.ts";
import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { yearsInWords } from "../../i18n/yearsInWords.ts";
import { selectedEvent } from "../../state/selectors/selectedEvent.ts";
import { allOfView, shownEvents } from "../../state/selectors/shownEvents.ts";
import { windowInView } from "../../state/selectors/windowInView.ts";
import { useSelector } from "../../state/StoreContext.ts";
import type { State } from "../../state/store.ts";
import { Check } from "../../ui/Check.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./LinkTab.module.css";
import { partsToShare, type SharedPart } from "./sharedView.ts";

interface LinkPartsProps {
  parts: ReadonlySet<SharedPart>;
  onChange: (parts: ReadonlySet<SharedPart>) => void;
}

/** What the link can hold, each with what it is now. */
export function LinkParts({ parts, onChange }: LinkPartsProps) {
  const state = useSelector((now) => now);
  const toggle = (part: SharedPart, ticked: boolean) => {
    const next = new Set(parts);
    if (ticked) next.add(part);
    else next.delete(part);
    onChange(next);
  };
  return (
    <ul className={styles.parts}>
      {partsToShare(state).map((part) => (
        <li key={part}>
          <Check checked={parts.has(part)} onChange={(ticked) => toggle(part, ticked)}>
            <Words of={(t) => t(`share.part.${part}`)} />
          </Check>
          <span className="secondary">
            <Words of={(t, lang) => valueInWords(part, state, t, lang)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function valueInWords(part: SharedPart, state: State, t: Translate, lang: Lang): string {
  if (part === "event") return selectedEvent(state)?.title[lang] ?? state.event ?? "";
  if (part === "language") return t(`report.languageName.${state.language}`);
  if (part === "view") return t(`share.viewName.${state.view}`);
  if (part === "search") return state.search;
  if (part === "context")
    return state.context.map((row) => t(`context.${row}`)).join(t("panel.separator"));
  if (part === "filter")
    return t(state.view === "visits" ? "visits.countOf" : "filter.countOf", {
      count: shownEvents(state).length,
      total: allOfView(state).length,
    });
  const { from, to } = windowInView(state);
  return yearsInWords({ from: toCalendarDay(from).year, to: toCalendarDay(to - 1).year }, t);
}
