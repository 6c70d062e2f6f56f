import type { Party } from "../../domain/eventStore/eventStore.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Glyph } from "../../ui/Glyph.tsx";

/** The mark of the lane that a party's visitors stand in. */
export function PartyGlyph({ party }: { party: Party }) {
  const lanes = useSelector((state) => state.data.file.lanes);
  const lane = lanes.find(({ events }) => events.from === party.id);
  return lane ? <Glyph name={lane.glyph} side={party.side} /> : null;
}
