import { toEventStore } from "./domain/eventStore/toEventStore.ts";

const files = import.meta.glob(["../data/*.json", "../data/events/*.json"], {
  eager: true,
  import: "default",
});

/** The one door to `data/`, for the entry points alone; its shape is checked before every build. */
export const eventStore = toEventStore(
  Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path.replace("../data/", ""), file]),
  ),
);
