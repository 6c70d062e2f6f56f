import { sortEvents } from "../../domain/event/sortEvents.ts";
import { isVisit, type VisitEvent } from "../../domain/event/visitEvent.ts";
import { VISIT_LEVELS } from "../../domain/event/visitKinds.ts";
import { allYears } from "../../domain/eventStore/allYears.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import { coveredYears } from "../../domain/figures/coveredYears.ts";
import { decadeOf } from "../../domain/figures/decadeOf.ts";
import { groupVisits } from "../../domain/figures/groupVisits.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";

/** The visits that are listed, by decade and by office, of each side. */
export function ReadableFigures({ data }: { data: EventStore }) {
  const { lead, t } = useLanguage();
  const { parties } = data.file;
  const visits = sortEvents(data.events.filter(isVisit));
  const { decades } = coveredYears(allYears(data));
  const levels = VISIT_LEVELS.filter((level) => visits.some(({ visit }) => visit.level === level));
  const groups = [
    {
      head: t("visits.byDecade"),
      rows: groupVisits(visits, [...decades, null], ({ date }) => decadeOf(date))
        .filter(({ key, visits: some }) => key !== null || some.length > 0)
        .map(({ key, visits: some }) => ({
          head: key === null ? t("visits.noDecade") : t("visits.decade", { year: key }),
          some,
        })),
    },
    {
      head: t("visits.byLevel"),
      rows: groupVisits(visits, levels, ({ visit }) => visit.level).map(
        ({ key, visits: some }) => ({ head: t(`visitLevel.${key}`), some }),
      ),
    },
  ];
  const counts = (some: readonly VisitEvent[]) => (
    <>
      {parties.map(({ id }) => (
        <td key={id}>{some.filter(({ visit }) => visit.from === id).length}</td>
      ))}
      <td>{some.length}</td>
    </>
  );
  return (
    <section>
      <h2 id="visits">{t("visits.name")}</h2>
      <p>{t("visits.caution")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("visits.group")}</th>
            {parties.map(({ id, visitors }) => (
              <th key={id} scope="col">
                {visitors[lead]}
              </th>
            ))}
            <th scope="col">{t("visits.both")}</th>
          </tr>
        </thead>
        {groups.map(({ head, rows }) => (
          <tbody key={head}>
            <tr>
              <th scope="rowgroup" colSpan={parties.length + 2}>
                {head}
              </th>
            </tr>
            {rows.map(({ head: row, some }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {counts(some)}
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t("visits.all")}</th>
            {counts(visits)}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
