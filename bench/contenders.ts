/** An event that every page draws and tells: in the middle of the time, and of the first rank with us. */
export const EVENT = "1990-suspension";

/** A page that is measured, and how its parts are found. */
export interface Contender {
  id: "app" | "html" | "vis" | "timelinejs";
  name: string;
  /** Below the server's root. */
  path: string;
  /** Names of events, whatever draws them first. */
  names: string;
  /** Where the page has one: names in the live timeline. */
  live?: string;
  /** What marks the event of the live timeline that was chosen. */
  selected?: string;
  /** Paragraphs that tell the event. */
  detail: string;
  /** The event's name in the live timeline. */
  liveName?: string;
  /** The event's name where it can be pressed before that. */
  firstName?: string;
  /** The page, once its script runs. */
  started?: string;
  /** The title of the event that is open. */
  opened?: string;
  /** The event's link: what follows the path. */
  link?: string;
  /** The part of the page that the live timeline draws in. */
  canvas?: string;
  /** The check box that takes a lane out, and its words. */
  lane?: string;
  /** Whether Ctrl and the wheel zoom. */
  zooms?: boolean;
}

export const CONTENDERS: readonly Contender[] = [
  {
    id: "app",
    name: "This page",
    path: "app/en/",
    names: "#root svg a text, .vis[data-ready] [data-event]",
    firstName: `#root svg a[href="#${EVENT}"] text`,
    started: "html[data-started]",
    opened: "aside h2",
    live: ".vis[data-ready] [data-event]",
    liveName: `.vis[data-ready] [data-event="${EVENT}"]`,
    selected: ".vis [data-event][aria-current]",
    detail: `[id="${EVENT}"] p, aside p`,
    link: `#${EVENT}`,
    canvas: ".vis",
    lane: "Economy",
    zooms: true,
  },
  {
    id: "html",
    name: "Static HTML",
    path: "html/",
    names: "h3",
    detail: `[id="${EVENT}"] p`,
    link: `#${EVENT}`,
  },
  {
    id: "vis",
    name: "vis-timeline",
    path: "vis/",
    // In its first frames they lie on one heap.
    names: '.vis-item[style*="translate"] > .vis-item-content',
    live: '.vis-item[style*="translate"] > .vis-item-content',
    liveName: `.vis-item[data-id="${EVENT}"] .vis-item-content`,
    selected: ".vis-item.vis-selected",
    detail: "#detail p",
    canvas: "#timeline",
    lane: "Economy",
    zooms: true,
  },
  {
    id: "timelinejs",
    name: "TimelineJS3",
    path: "timelinejs/",
    names: ".tl-timemarker .tl-headline, .tl-slide h2",
    live: ".tl-timemarker .tl-headline",
    liveName: `[id="${EVENT}-marker"] .tl-headline`,
    selected: ".tl-timemarker-active .tl-headline",
    detail: `[id="${EVENT}"] p`,
    link: `#event-${EVENT}`,
    canvas: ".tl-timenav",
  },
];
