import { Count } from "./Count.tsx";
import type { FigureRow } from "./figureRows.ts";
import { which } from "./say.ts";
import type { ShownSide } from "./useFigures.ts";

/** The visits of a row that are of one side. */
export function ofSide({ visits }: Pick<FigureRow, "visits">, { party }: ShownSide) {
  return visits.filter(({ visit }) => visit.from === party.id);
}

interface SideCountProps {
  row: FigureRow;
  side: ShownSide;
  /** The same number may stand in picture and table. */
  place: string;
}

/** How many visits of a row are of one side, in its colour. */
export function SideCount({ row, side, place }: SideCountProps) {
  return (
    <Count
      id={`${place} ${row.id} ${side.party.id}`}
      visits={ofSide(row, side)}
      what={which((_, lang) => side.party.visitors[lang], row.head)}
      className={`side-${side.party.side}`}
    />
  );
}
