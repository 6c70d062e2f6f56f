import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import { NO_FILTER } from "../../domain/event/eventFilter.ts";
import { INITIAL_VIEW } from "../viewState.ts";
import { drawnEvents } from "./drawnEvents.ts";
import { railEvents } from "./railEvents.ts";
import { visibleEvents } from "./visibleEvents.ts";

const lanes = wholeStore.file.lanes.map(({ id }) => id);
const states = fc.record({
  side: fc.constantFrom(null, "china", "lesotho"),
  person: fc.constantFrom(null, "wang-yi", "pakalitha-mosisili"),
  kept: fc.option(fc.subarray(["relations", "economy", "culture"])),
  window: fc.constantFrom(null, { from: 7000, to: 9000 }),
  event: fc.constantFrom(null, ...wholeStore.events.map(({ id }) => id)),
});

test("whatever is filtered, each event shown is on the axis or counted in its lane's rail, once", () => {
  fc.assert(
    fc.property(states, ({ side, person, kept, window, event }) => {
      const filter = { ...NO_FILTER, side, person, lanes: kept };
      const state = { ...INITIAL_VIEW, data: wholeStore, filter, window, event };
      const shown = [...drawnEvents(state), ...lanes.flatMap((lane) => railEvents(state, lane))];
      const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id).sort();
      expect(ids(shown)).toEqual(ids(visibleEvents(state)));
    }),
  );
});

test("events of rank 1 and 2 and the open one are always on the axis, and all that have a date are when zoomed", () => {
  const minor = wholeStore.events.find(
    ({ rank, date, lane }) => rank === 3 && date && lane === "economy",
  );
  const state = { ...INITIAL_VIEW, data: wholeStore };
  const drawn = drawnEvents(state);
  for (const event of wholeStore.events)
    if (event.rank < 3 && event.date !== null) expect(drawn).toContain(event);
  expect(drawn).not.toContain(minor);
  expect(drawnEvents({ ...state, event: minor?.id ?? "" })).toContain(minor);
  const dated = wholeStore.events.filter(({ date }) => date !== null);
  expect(drawnEvents({ ...state, window: { from: 0, to: 20_000 } })).toHaveLength(dated.length);
});

test("a filter that leaves room has all visits of a side on the axis: no empty years where there were some", () => {
  const filter = { ...NO_FILTER, side: "china" as const };
  const state = { ...INITIAL_VIEW, data: wholeStore, filter };
  const visits = visibleEvents(state).filter(({ lane, date }) => lane === "visit" && date !== null);
  expect(visits).toHaveLength(23);
  expect(drawnEvents(state)).toEqual(expect.arrayContaining(visits));
});

test("opening an event takes no name away", () => {
  fc.assert(
    fc.property(states, ({ side, person, kept, event }) => {
      const filter = { ...NO_FILTER, side, person, lanes: kept };
      const state = { ...INITIAL_VIEW, data: wholeStore, filter };
      const opened = drawnEvents({ ...state, event });
      expect(opened).toEqual(expect.arrayContaining(drawnEvents(state)));
    }),
    { numRuns: 500 },
  );
});
