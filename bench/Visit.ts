import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { apply, type Condition } from "./conditions.ts";
import { installProbe, type Probe, type Sighting, type Watch } from "./probe.ts";

/** ms in which a page that is at rest asks for nothing and computes nothing */
const REST = 1000;
/** ms after which something that is waited for will not come */
const PATIENCE = 30_000;
/** ms after which a press counts as lost */
const ANSWER = 4000;
const CTRL = 2;

/** One load of a page by a reader who was never there, watched from inside. */
export class Visit {
  private readonly sightings = new Map<string, Sighting>();
  private readonly waiting = new Map<string, (sighting: Sighting) => void>();
  private readonly underWay = new Set<string>();
  private readonly timers: NodeJS.Timeout[] = [];
  private lastTraffic = 0;
  /** On the wire until now, headers included. */
  bytes = 0;

  private readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;

  private constructor(context: BrowserContext, page: Page, session: CDPSession) {
    this.context = context;
    this.page = page;
    this.session = session;
  }

  /** Opens `url` under a condition; resolves as soon as it has begun to come. */
  static async open(
    browser: Browser,
    url: string,
    condition: Condition,
    watches: Record<string, Watch>,
  ): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const visit = new Visit(context, page, session);
    await visit.listen();
    await page.addInitScript(installProbe, watches);
    await apply(condition, session);
    await page.goto(url, { waitUntil: "commit" });
    return visit;
  }

  private async listen(): Promise<void> {
    const { session } = this;
    session.on("Network.requestWillBeSent", ({ requestId }) => {
      this.underWay.add(requestId);
      this.lastTraffic = Date.now();
    });
    const ended = (requestId: string) => {
      this.underWay.delete(requestId);
      this.lastTraffic = Date.now();
    };
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      this.bytes += encodedDataLength;
      ended(requestId);
    });
    session.on("Network.loadingFailed", ({ requestId }) => ended(requestId));
    session.on("Runtime.bindingCalled", ({ payload }) => {
      const sighting = JSON.parse(payload) as Sighting;
      this.sightings.set(sighting.name, sighting);
      this.waiting.get(sighting.name)?.(sighting);
    });
    await session.send("Network.enable");
    await session.send("Runtime.enable");
    await session.send("Runtime.addBinding", { name: "benchSaw" });
  }

  /** When and where something that is watched for was first painted. */
  saw(name: string): Promise<Sighting> {
    const known = this.sightings.get(name);
    if (known) return Promise.resolve(known);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${this.page.url()}: ${name} was not seen`)),
        PATIENCE,
      );
      this.timers.push(timer);
      this.waiting.set(name, (sighting) => {
        clearTimeout(timer);
        resolve(sighting);
      });
    });
  }

  /** The same for what may never come: Infinity then. */
  async sawAt(name: string): Promise<number> {
    const sighting = await Promise.race([this.saw(name), frame(ANSWER)]);
    return sighting?.at ?? Infinity;
  }

  hasSeen(name: string): boolean {
    return this.sightings.has(name);
  }

  /** A real press of the mouse. */
  async press({ x, y }: { x: number; y: number }): Promise<void> {
    const press = { x, y, button: "left", clickCount: 1 } as const;
    await Promise.all([
      this.session.send("Input.dispatchMouseEvent", { type: "mousePressed", ...press }),
      this.session.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...press }),
    ]);
  }

  /** Drags along a way, a step a frame at most. */
  async drag(way: readonly { x: number; y: number }[]): Promise<void> {
    const [first, ...rest] = way;
    const last = rest.at(-1);
    if (!first || !last) return;
    const held = { button: "left", buttons: 1 } as const;
    const send = (type: "mousePressed" | "mouseMoved" | "mouseReleased", at: typeof first) =>
      this.session.send("Input.dispatchMouseEvent", { type, ...held, ...at, clickCount: 1 });
    await send("mousePressed", first);
    for (const at of rest) await Promise.all([send("mouseMoved", at), frame()]);
    await send("mouseReleased", last);
  }

  /** Turns the wheel with Ctrl held, a notch each 50 ms at most; up zooms in. */
  async zoom({ x, y }: { x: number; y: number }, notches: number, up: boolean): Promise<void> {
    for (let i = 0; i < notches; i++) {
      const turn = { x, y, deltaX: 0, deltaY: up ? -100 : 100, modifiers: CTRL };
      await Promise.all([
        this.session.send("Input.dispatchMouseEvent", { type: "mouseWheel", ...turn }),
        frame(50),
      ]);
    }
  }

  probe(): Promise<Omit<Probe, "watchChanges">> {
    return this.page.evaluate(() => ({ ...window.probe, watchChanges: undefined }));
  }

  /** Until nothing is on its way or being computed any more. */
  async rest(): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const quiet = await this.page.evaluate(
        () => performance.now() - (window.probe.longTasks.at(-1)?.end ?? 0),
      );
      const still = this.underWay.size === 0 && Date.now() - this.lastTraffic > REST;
      if (still && quiet > REST) return;
      await frame(100);
    }
    throw new Error(`${this.page.url()} does not come to rest`);
  }

  /** Bytes of the JavaScript heap once what is not in use has been let go. */
  async heap(): Promise<number> {
    await this.session.send("HeapProfiler.enable");
    for (let i = 0; i < 2; i++) await this.session.send("HeapProfiler.collectGarbage");
    return (await this.session.send("Runtime.getHeapUsage")).usedSize;
  }

  async end(): Promise<void> {
    for (const timer of this.timers) clearTimeout(timer);
    await this.context.close();
  }
}

function frame(ms = 16): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
