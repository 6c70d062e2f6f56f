import { DataSet, DataView } from "vis-data/esnext";
import moment from "moment";
import { Timeline } from "vis-timeline/esnext";
import store from "virtual:bench-store";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import "./page.css";

// A page as vis-timeline's documentation has it: the smallest of its builds, groups, one DataSet seen
// through a DataView that filters, items stacked in a fixed height. Neither start nor end, since it would then
// hide itself for a second. An event that is chosen is told below.
const day = 86_400_000;
const items = new DataSet(
  store.events.flatMap(({ id, title, lane, span }) => {
    if (!span) return [];
    const { start, end } = span;
    return end - start === day
      ? [{ id, group: lane, content: title, start, type: "point" }]
      : [{ id, group: lane, content: title, start, end, type: "range" }];
  }),
);
const hidden = new Set<string>();
const view = new DataView(items, { filter: ({ group }) => !hidden.has(group) });
const groups = store.lanes.map(({ id, name }) => ({ id, content: name }));

const timeline = new Timeline(element("timeline"), view, groups, {
  height: "680px",
  verticalScroll: true,
  zoomKey: "ctrlKey",
  orientation: { axis: "top", item: "top" },
  dataAttributes: ["id"],
  moment: moment.utc,
});

timeline.on("select", ({ items: [chosen] }: { items: string[] }) => {
  const event = store.events.find(({ id }) => id === chosen);
  if (!event) return;
  const parts = [
    ["h2", event.title],
    ["p", event.date],
    ["p", event.text],
  ] as const;
  element("detail").replaceChildren(
    ...parts.map(([tag, text]) => {
      const part = document.createElement(tag);
      part.textContent = text;
      return part;
    }),
  );
});

for (const { id, name } of store.lanes) {
  const label = document.createElement("label");
  const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: true });
  box.addEventListener("change", () => {
    if (box.checked) hidden.delete(id);
    else hidden.add(id);
    view.refresh();
  });
  label.append(box, name);
  element("lanes").append(label);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}
