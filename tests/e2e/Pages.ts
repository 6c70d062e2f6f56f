import type { Browser, BrowserContextOptions, CDPSession, Page } from "playwright-core";

/** What a page can change; all else of the options is its context's for good. */
const CHANGEABLE = {
  viewport: { width: 1440, height: 900 },
  colorScheme: "light",
  reducedMotion: "reduce",
  contrast: "no-preference",
  forcedColors: "none",
} as const satisfies BrowserContextOptions;

/** Name of a window whose next document begins a visit. */
const LEFT = "left";

interface Lent {
  page: Page;
  session: CDPSession;
  /** What its context is; undefined where it is for one visit alone. */
  kind: string | undefined;
  /** Of the visit that has it now. */
  faults: string[];
}

/**
 * The pages of a browser, lent to one visit after the other: to open a new one costs twice what loading ours
 * costs, for its process has neither script nor font at hand. A page that is given back keeps nothing of the
 * visit: no storage, no history, no route, no other page beside it, no mouse over it.
 */
export class Pages {
  readonly #browser: Browser;
  readonly #url: string;
  readonly #lent = new Map<Page, Lent>();
  readonly #idle: Lent[] = [];

  /** `url`: what our page is served under. */
  constructor(browser: Browser, url: string) {
    this.#browser = browser;
    this.#url = url;
  }

  /**
   * A page for a visit. What goes wrong in it from now on is added to `faults`. `own`: it gets scripts or routes,
   * so no visit has had it and none will have it.
   */
  async take(options: BrowserContextOptions, faults: string[], own: boolean): Promise<Page> {
    const asked = { ...CHANGEABLE, ...options };
    const { viewport, colorScheme, reducedMotion, contrast, forcedColors, ...rest } = asked;
    const kind = own ? undefined : JSON.stringify(rest);
    const place = this.#idle.findIndex((one) => kind !== undefined && one.kind === kind);
    const [idle] = place < 0 ? [] : this.#idle.splice(place, 1);
    const lent = idle ?? (await this.#create({ ...rest, viewport }, kind));
    lent.faults = faults;
    this.#lent.set(lent.page, lent);
    if (viewport) await lent.page.setViewportSize(viewport);
    await lent.page.emulateMedia({
      media: null,
      colorScheme,
      reducedMotion,
      contrast,
      forcedColors,
    });
    return lent.page;
  }

  /** To be called once a visit is there: Back leads to nothing before it. */
  async forgetHistory(page: Page): Promise<void> {
    await this.#lent.get(page)?.session.send("Page.resetNavigationHistory");
  }

  /** Ends a visit. */
  async giveBack(page: Page): Promise<void> {
    const lent = this.#lent.get(page);
    const { origin } = new URL(this.#url);
    this.#lent.delete(page);
    // A visit may have closed it, or left it for another address.
    const lost = page.isClosed() || new URL(page.url()).origin !== origin;
    if (lent?.kind === undefined || lost) return page.context().close();
    const others = page.context().pages();
    await Promise.all([
      ...others.filter((one) => one !== page).map((one) => one.close()),
      page.unrouteAll({ behavior: "ignoreErrors" }),
      page.mouse.move(-1, -1),
      lent.session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" }),
      page.evaluate((mark) => (window.name = mark), LEFT),
    ]);
    this.#idle.push(lent);
  }

  async #create(options: BrowserContextOptions, kind: string | undefined): Promise<Lent> {
    const context = await this.#browser.newContext({ locale: "en-GB", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const lent: Lent = { page, session: await context.newCDPSession(page), kind, faults: [] };
    page.on("pageerror", (error) => lent.faults.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) lent.faults.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(this.#url) && !request.url().startsWith("data:"))
        lent.faults.push(`request to ${request.url()}`);
    });
    await page.addInitScript((mark) => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) =>
        console.error(`policy: ${violatedDirective} ${sourceFile}`),
      );
      // Each visit would have all of the page fetched and kept anew; `offline.spec.ts` has readers of its own.
      Object.defineProperty(navigator, "serviceWorker", { value: undefined });
      // The visit before may have stored something to its last moment.
      if (window.name !== mark) return;
      window.name = "";
      localStorage.clear();
      sessionStorage.clear();
    }, LEFT);
    return lent;
  }
}
