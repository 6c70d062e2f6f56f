import { toEventStore } from "./domain/eventStore/toEventStore.ts";
import people from "../data/people.json";
import sources from "../data/sources.json";
import store from "../data/store.json";

const events = import.meta.glob("../data/events/*.json", { eager: true, import: "default" });

/** The one door to `data/`, for the entry points alone; its shape is checked before every build. */
export const eventStore = toEventStore({
  "store.json": store,
  "people.json": people,
  "sources.json": sources,
  ...Object.fromEntries(
    Object.entries(events).map(([path, file]) => [path.replace("../data/", ""), file]),
  ),
});
