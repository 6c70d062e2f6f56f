import { Timeline } from "@knight-lab/timelinejs/src/js/timeline/Timeline.js";
import store from "virtual:bench-store";
import "@knight-lab/timelinejs/dist/css/timeline.css";
import "./page.css";

// As its README has it, but without its index, which would have its styles twice; its settings as they come,
// but for fonts of another host.
const lanes = new Map(store.lanes.map(({ id, name }) => [id, name]));
const data = {
  events: store.events.flatMap(({ id, title, text, date, lane, span }) =>
    span
      ? [
          {
            unique_id: id,
            group: lanes.get(lane),
            display_date: date,
            start_date: span.from,
            end_date: span.to,
            text: { headline: title, text: `<p>${text}</p>` },
          },
        ]
      : [],
  ),
};

Object.assign(window, {
  timeline: new Timeline("timeline", data, { font: null, hash_bookmark: true }),
});
