import type { Visit } from "../src/domain/event/event.ts";
import type { EventStore } from "../src/domain/eventStore/eventStore.ts";
import { wholeStore } from "./history.ts";
import { visitsOn } from "./visitsOn.ts";

type Row = [
  from: string,
  date: string | null,
  kind: Visit["kind"],
  level: Visit["level"],
  ...people: string[],
];

/** A store of a few visits and nothing else, so that figures can be counted by hand whatever the store holds. */
export function visitStore(...rows: Row[]): EventStore {
  const like = visitsOn(...rows.map(([, date]) => date));
  const events = like.map((event, i) => {
    const [from, , kind, level, ...people] = rows[i] ?? ["", null, "unknown", "other"];
    const role = { en: "Envoy", zh: "使者" };
    const visit = { from, kind, level, people: people.map((person) => ({ person, role })) };
    return Object.assign(event, { visit });
  });
  return { ...wholeStore, events };
}
