import type { Contender } from "./contenders.ts";
import type { Figures } from "./figures.ts";
import { median, quantile } from "./median.ts";
import type { Visit } from "./Visit.ts";

/** Filters and moves a live timeline that has been drawn. */
export async function moveAndFilter(visit: Visit, contender: Contender): Promise<Figures> {
  const { canvas, lane, zooms } = contender;
  if (canvas === undefined) return {};
  await visit.rest();
  const filter = lane === undefined ? {} : await filterLane(visit, canvas, lane);
  const box = await visit.page.locator(canvas).first().boundingBox();
  if (!box) throw new Error(`${contender.name} has no ${canvas}`);
  const middle = { x: box.x + box.width * 0.6, y: box.y + box.height * 0.9 };
  const zoomed = await framesOf(visit, async () => {
    if (!zooms) return;
    await visit.zoom(middle, 12, true);
    await visit.zoom(middle, 6, false);
  });
  const way = Array.from({ length: 90 }, (_, i) => {
    // To the left, back and beyond.
    const turned = i < 30 ? i : i < 75 ? 60 - i : i - 90;
    return { x: middle.x - turned * 8, y: middle.y };
  });
  const panned = await framesOf(visit, () => visit.drag(way));
  return {
    ...filter,
    ...frameTimes("pan", panned),
    ...(zooms ? frameTimes("zoom", zoomed) : {}),
  };
}

async function filterLane(visit: Visit, canvas: string, lane: string): Promise<Figures> {
  const { page } = visit;
  const box = await page.getByRole("checkbox", { name: new RegExp(lane) }).boundingBox();
  if (!box) throw new Error(`no box to tick for ${lane}`);
  await page.evaluate((selector) => window.probe.watchChanges(selector), canvas);
  const times: number[] = [];
  for (let i = 0; i < 4; i++) {
    await visit.press({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await page.waitForTimeout(600);
    const { pressed, changed } = await visit.probe();
    if (changed < pressed) throw new Error(`${page.url()} does not filter`);
    times.push(changed - pressed);
  }
  const filter = median(times);
  return filter === undefined ? {} : { filter };
}

/** ms between the frames while something is done. */
async function framesOf(visit: Visit, act: () => Promise<void>): Promise<number[]> {
  const now = () => visit.page.evaluate(() => performance.now());
  const from = await now();
  await act();
  const to = await now();
  const { frames } = await visit.probe();
  const during = frames.filter((time) => time >= from && time <= to);
  return during.slice(1).map((time, i) => time - (during[i] ?? time));
}

function frameTimes(name: "pan" | "zoom", frames: readonly number[]): Figures {
  const p50 = quantile(frames, 0.5);
  const p95 = quantile(frames, 0.95);
  if (p50 === undefined || p95 === undefined) return {};
  return { [`${name}P50`]: p50, [`${name}P95`]: p95 };
}
