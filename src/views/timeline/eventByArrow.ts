/** An event as the arrow keys see it. */
export interface Stop {
  id: string;
  /** Place of its lane from the top. */
  lane: number;
  /** Latest possible start, UTC day; Infinity for an event that is not on the axis. */
  day: number;
}

const ARROWS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] as const;
export type Arrow = (typeof ARROWS)[number];

/** Whether a key, by its `KeyboardEvent.key`, leads from event to event. */
export function isArrow(key: string): key is Arrow {
  return (ARROWS as readonly string[]).includes(key);
}

/**
 * Where an arrow key leads: left and right through time over all lanes, up and down to the event nearest
 * in time in the next lane that has any. `stops` in the one order; at an end it stays.
 */
export function eventByArrow(stops: readonly Stop[], current: string, key: Arrow): string {
  const place = stops.findIndex(({ id }) => id === current);
  const here = stops[place];
  if (key === "Home") return stops[0]?.id ?? current;
  if (key === "End") return stops[stops.length - 1]?.id ?? current;
  if (!here) return stops[0]?.id ?? current;
  if (key === "ArrowLeft") return stops[place - 1]?.id ?? current;
  if (key === "ArrowRight") return stops[place + 1]?.id ?? current;
  return nearestInNextLane(stops, here, key === "ArrowUp" ? -1 : 1)?.id ?? current;
}

function nearestInNextLane(stops: readonly Stop[], here: Stop, step: 1 | -1): Stop | undefined {
  const beyond = stops.filter(({ lane }) => (lane - here.lane) * step > 0);
  const next = Math.min(...beyond.map(({ lane }) => Math.abs(lane - here.lane)));
  const candidates = beyond.filter(({ lane }) => Math.abs(lane - here.lane) === next);
  return candidates.reduce<Stop | undefined>(
    (best, stop) => (!best || distance(stop, here) < distance(best, here) ? stop : best),
    undefined,
  );
}

function distance(a: Stop, b: Stop): number {
  return a.day === b.day ? 0 : Math.abs(a.day - b.day);
}
