/** What is watched for on a page: the first frame in which something of this selector is seen in the window. */
export interface Watch {
  selector: string;
  /** Begins of a text that must be in it. */
  text?: string;
  /** Only something else than what was there when the mouse was pressed, and only after that. */
  answer?: boolean;
  /** Only once it can be pressed: nothing lies over it, and it stands where it stood in the frame before. */
  still?: boolean;
}

/** A watched thing was painted, at ms since the navigation; `x` and `y` lead to its middle. */
export interface Sighting {
  name: string;
  at: number;
  x: number;
  y: number;
}

/** What the probe has recorded; all times in ms since the navigation. */
export interface Probe {
  /** Of every frame. */
  frames: number[];
  longTasks: { start: number; end: number }[];
  /** First contentful paint. */
  fcp: number | undefined;
  /** When the browser got the last press of the mouse, or key of the wheel. */
  pressed: number;
  /** Painted after the last change within what `watchChanges` was given. */
  changed: number;
  watchChanges: (selector: string) => void;
  /** How long the text of a watch could not be seen after it had been seen first. */
  gone: Record<string, number>;
}

declare global {
  interface Window {
    probe: Probe;
    /** A CDP binding: JSON of a Sighting. */
    benchSaw?: (json: string) => void;
  }
}

// oxlint-disable unicorn/consistent-function-scoping -- what is sent into a page takes nothing along

/** Runs in the page before anything else; needs nothing of this file. */
export function installProbe(watches: Record<string, Watch>): void {
  // In frames of the page it has nothing to do.
  if (window.top !== window) return;
  const seen = new Set<string>();
  const goneSince: Record<string, number> = {};
  const places: Record<string, string> = {};
  let before: Element | null | undefined;
  const probe: Probe = {
    frames: [],
    longTasks: [],
    fcp: undefined,
    pressed: 0,
    changed: 0,
    gone: {},
    watchChanges(selector) {
      const target = document.querySelector(selector);
      if (!target) throw new Error(`nothing to watch: ${selector}`);
      new MutationObserver(() => {
        requestAnimationFrame(() => afterFrame((now) => (probe.changed = now)));
        // Made in the frame itself, after which it is painted.
        afterFrame((now) => (probe.changed = now));
      }).observe(target, { childList: true, subtree: true, attributes: true, characterData: true });
    },
  };
  window.probe = probe;

  const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
    });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") probe.fcp = startTime;
  });
  observe("longtask", ({ startTime, duration }) => {
    probe.longTasks.push({ start: startTime, end: startTime + duration });
  });
  const answers = Object.values(watches).find(({ answer }) => answer);
  addEventListener(
    "pointerdown",
    ({ timeStamp }) => {
      before = answers ? document.querySelector(answers.selector) : null;
      probe.pressed = timeStamp;
    },
    true,
  );

  /** A message is delivered once the frame that is being made is on its way to the screen. */
  function afterFrame(then: (now: number) => void): void {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      then(performance.now());
    });
    port1.start();
    port2.postMessage(0);
  }

  function find({ selector, text, answer, still }: Watch): DOMRect | undefined {
    if (answer && probe.pressed === 0) return undefined;
    for (const element of document.querySelectorAll(selector)) {
      if (answer && element === before) continue;
      if (text !== undefined && !element.textContent?.includes(text)) continue;
      const rect = element.getBoundingClientRect();
      const x = (rect.left + rect.right) / 2;
      const isInWindow =
        rect.width > 0 && rect.top >= 0 && rect.top < innerHeight - 16 && x > 0 && x < innerWidth;
      if (!isInWindow || !element.checkVisibility({ visibilityProperty: true })) continue;
      const y = (rect.top + rect.bottom) / 2;
      if (!still || element.contains(document.elementFromPoint(x, y))) return rect;
    }
    return undefined;
  }

  function look(time: number): void {
    probe.frames.push(time);
    requestAnimationFrame(look);
    for (const [name, watch] of Object.entries(watches)) {
      if (seen.has(name) && watch.text === undefined) continue;
      const rect = find(watch);
      // A frame without it; a page that is busy draws none, and what was painted stays to be seen.
      if (!rect) {
        if (seen.has(name)) goneSince[name] ??= time;
        continue;
      }
      const place = `${rect.x} ${rect.y}`;
      const moves = watch.still === true && places[name] !== place;
      places[name] = place;
      if (moves) continue;
      const since = goneSince[name];
      if (since !== undefined) probe.gone[name] = (probe.gone[name] ?? 0) + time - since;
      delete goneSince[name];
      if (seen.has(name)) continue;
      seen.add(name);
      const x = (rect.left + rect.right) / 2;
      const y = (rect.top + rect.bottom) / 2;
      afterFrame((now) => {
        const at = Math.max(now, probe.fcp ?? 0);
        window.benchSaw?.(JSON.stringify({ name, at, x, y }));
      });
    }
  }
  requestAnimationFrame(look);
}
