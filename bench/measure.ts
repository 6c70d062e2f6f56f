import type { Browser } from "playwright-core";
import type { Condition } from "./conditions.ts";
import type { Contender } from "./contenders.ts";
import type { Figures } from "./figures.ts";
import { moveAndFilter } from "./moveAndFilter.ts";
import type { Watch } from "./probe.ts";
import { Visit } from "./Visit.ts";

/** A load of a page that is measured. */
interface Load {
  browser: Browser;
  url: string;
  contender: Contender;
  condition: Condition;
  /** Begin of a sentence that stands only in the event's text. */
  text: string;
}

/** Opened and left alone. */
async function leaveAlone(load: Load): Promise<Figures> {
  const { contender } = load;
  const { names, live } = contender;
  const visit = await openPage(load, {
    names: { selector: names },
    ...(live ? { live: { selector: live } } : {}),
  });
  const content = (await visit.saw("names")).at;
  const drawn = live ? (await visit.saw("live")).at : undefined;
  const bytesLive = visit.bytes;
  await visit.rest();
  const { fcp = 0, longTasks } = await visit.probe();
  const tasks = longTasks.map(({ start, end }) => Math.max(0, end - Math.max(start, fcp)));
  const figures = {
    fcp,
    // The probe may look before the browser has told of its paint.
    content: Math.max(content, fcp),
    blocked: beyondLimit(tasks),
    blockedAll: beyondLimit(longTasks.map(({ start, end }) => end - start)),
    longest: Math.max(0, ...tasks),
    bytes: visit.bytes,
    heap: await visit.heap(),
    ...(drawn === undefined ? {} : { live: drawn, bytesLive }),
  };
  await visit.end();
  return figures;
}

/** Opened by the link of an event. */
async function followLink(load: Load): Promise<Figures> {
  const { detail, link } = load.contender;
  if (link === undefined) return {};
  const visit = await openPage(load, { detail: { selector: detail, text: load.text } }, link);
  const { at } = await visit.saw("detail");
  await visit.end();
  return { detailByLink: at };
}

/** The name of the event is pressed as soon as it is painted, be the timeline live or not. */
async function pressFirstName(load: Load): Promise<Figures> {
  const { firstName, live, detail } = load.contender;
  if (firstName === undefined) return {};
  const visit = await openPage(load, {
    firstName: { selector: firstName, still: true },
    live: { selector: live ?? "" },
    detail: { selector: detail, text: load.text },
  });
  await visit.press(await visit.saw("firstName"));
  const { at } = await visit.saw("detail");
  const wasEarly = !visit.hasSeen("live");
  const { pressed } = await visit.probe();
  await visit.saw("live");
  await visit.rest();
  const { gone } = await visit.probe();
  await visit.end();
  return {
    detailByPress: at,
    gone: gone["detail"] ?? 0,
    ...(wasEarly ? { earlyAnswer: at - pressed } : {}),
  };
}

/** The name of the event is pressed when the script has started, before the timeline is live. */
async function pressBetween(load: Load): Promise<Figures> {
  const { firstName, live, started, opened } = load.contender;
  if (firstName === undefined || started === undefined || opened === undefined) return {};
  const visit = await openPage(load, {
    started: { selector: `${started} ${firstName}`, still: true },
    live: { selector: live ?? "" },
    opened: { selector: opened, answer: true },
  });
  const name = await visit.saw("started");
  const isBetween = !visit.hasSeen("live");
  await visit.press(name);
  const at = await visit.sawAt("opened");
  const { pressed } = await visit.probe();
  await visit.end();
  return isBetween ? { betweenAnswer: at - pressed } : {};
}

/** The name of the event is pressed as soon as the live timeline has it; then lanes are filtered, and it is moved. */
async function useTimeline(load: Load): Promise<Figures> {
  const { contender, text } = load;
  const { liveName, selected, detail, firstName } = contender;
  if (liveName === undefined || selected === undefined) return {};
  const visit = await openPage(load, {
    liveName: { selector: liveName, still: true },
    selected: { selector: selected, answer: true },
    detail: { selector: detail, text },
  });
  await visit.press(await visit.saw("liveName"));
  const usable = (await visit.saw("selected")).at;
  const detailByPress = (await visit.saw("detail")).at;
  const moved = await moveAndFilter(visit, contender);
  await visit.end();
  return { usable, ...(firstName === undefined ? { detailByPress } : {}), ...moved };
}

/** What is done with each page, each time in a page of its own. */
export const LOADS = [leaveAlone, followLink, pressFirstName, pressBetween, useTimeline];

function openPage(load: Load, watches: Record<string, Watch>, link = ""): Promise<Visit> {
  const { browser, url, contender, condition } = load;
  return Visit.open(browser, `${url}${contender.path}${link}`, condition, watches);
}

/** ms of tasks in which a reader would notice that nothing answers. */
function beyondLimit(tasks: readonly number[]): number {
  return tasks.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0);
}
