import { describe, expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { drawnEvents } from "../../src/state/selectors/drawnEvents.ts";
import { INITIAL_VIEW } from "../../src/state/viewState.ts";
import { browse, leave } from "./browse.ts";
import { findingsOfView } from "./findings.ts";

const visit = browse();
/** Both languages together have all that either alone has; what is read most is looked at in each as well. */
const MOST_READ = [
  ["the timeline", ""],
  ["an event", "&event=1990-suspension&t=1988-01-01..1991-12-31"],
  ["the list", "&view=list&lanes=culture&event=2009-cultural-programme"],
] as const;

describe.each([
  // In both languages all is drawn that is drawn in English.
  ["en", MOST_READ.slice(0, 1)],
  ["zh", MOST_READ],
  [
    "both",
    [
      ...MOST_READ,
      ["an event at all years", "&event=2026-wang-yi-visit"],
      ["the whole list", "&view=list&event=2009-cultural-programme"],
      ["a wrong link", "&event=nothing-here&t=never"],
    ],
  ],
] as const)("axe finds nothing in %s", (lang, views) => {
  test.each(views)("%s", async (_, query) => {
    const seen = await visit(`?lang=${lang}${query}`);
    expect(await findingsOfView(seen.page, lang)).toEqual([]);
    await leave(seen);
  });
});

test.each(["light", "dark"] as const)(
  "with more contrast asked for, %s, text stands out at 7:1",
  async (scheme) => {
    const seen = await visit("?lang=both&event=1990-suspension", {
      colorScheme: scheme,
      contrast: "more",
    });
    const weak = await seen.page.evaluate(() => {
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = light(getComputedStyle(document.body).getPropertyValue("background-color"));
      const paper = light(getComputedStyle(document.documentElement).backgroundColor) || ground;
      return [...document.querySelectorAll(".secondary, .muted, aside p")].flatMap((part) => {
        const text = light(getComputedStyle(part).color);
        const [more, less] = text > paper ? [text, paper] : [paper, text];
        return (more + 0.05) / (less + 0.05) < 7 ? [part.textContent] : [];
      });
    });
    expect(weak).toEqual([]);
    await leave(seen);
  },
);

test("the events are named in the accessibility tree as date, title, lane", async () => {
  const seen = await visit("?lang=en");
  const group = seen.page.getByRole("group", { name: /^Events on the timeline/ });
  expect(await group.ariaSnapshot()).toMatchInlineSnapshot(`
    "- group "Events on the timeline. Arrow left and right go through time, up and down change the lane, Enter opens an event, Escape returns.":
      - button "1985, Metallurgical industry minister Li Dongye visits Lesotho, Chinese visitors to Lesotho": Li Dongye
      - button "August 1989, Foreign Minister Qian Qichen visits Lesotho, Chinese visitors to Lesotho": Qian Qichen
      - button "2005, Foreign Minister Li Zhaoxing visits Lesotho, Chinese visitors to Lesotho": Li Zhaoxing
      - button "2007, CPPCC Vice-Chairman Abdul’ahat Abdurixit visits Lesotho, Chinese visitors to Lesotho": Abdul’ahat
      - button "2007, Intellectual property commissioner Tian Lipu visits Lesotho, Chinese visitors to Lesotho": Tian Lipu
      - button "3–4 October 2016, Special Representative Xu Jinghu at Lesotho’s independence jubilee, Chinese visitors to Lesotho": Xu Jinghu
      - button "May 2018, Vice-Minister of Commerce Qian Keming visits Lesotho, Chinese visitors to Lesotho": Qian Keming
      - button "13 December 2019; another source, 14 December 2019, State Councillor Wang Yong visits Lesotho, Chinese visitors to Lesotho": Wang Yong≠
      - button "December 2023, CPPCC Vice-Chairman Mu Hong visits Lesotho, Chinese visitors to Lesotho": Mu Hong
      - button "10–11 January 2026, Foreign Minister Wang Yi visits Lesotho, Chinese visitors to Lesotho": Wang Yi
      - button "1983; another source, 13 May 1983, Prime Minister Jonathan visits China, Basotho visitors to China": Jonathan≠
      - button "1985; another source, September 1985, King Moshoeshoe II visits China, Basotho visitors to China": Moshoeshoe II≠
      - button "1987; another source, September 1987, Queen ’Mamohato visits China, Basotho visitors to China": ’Mamohato≠
      - button "1994, Foreign Minister Qhobela visits China, Basotho visitors to China": Qhobela
      - button "1997, Foreign Minister Maope visits China, Basotho visitors to China": Maope
      - button "October 1999, King Letsie III visits China, Basotho visitors to China": Letsie III
      - button "2001, Prime Minister Mosisili visits China, 2001, Basotho visitors to China": Mosisili
      - button "November 2003, Foreign Minister Tsekoa visits China, 2003, Basotho visitors to China": Tsekoa
      - button "2004, Deputy Prime Minister and Education Minister Lehohla visits China, Basotho visitors to China": Lehohla
      - button "2004, Speaker Motsamai of Lesotho’s National Assembly visits China, Basotho visitors to China": Motsamai
      - button "December 2005, Prime Minister Mosisili visits China, 2005, Basotho visitors to China": Mosisili
      - button "November 2006, Prime Minister Mosisili attends the 2006 FOCAC Beijing Summit, Basotho visitors to China": Mosisili
      - button "2007, Prime Minister Mosisili in China on a holiday and study trip, Basotho visitors to China": Mosisili
      - button "September 2009, Tourism, environment and culture minister Ntšinyi visits China, Basotho visitors to China": Ntšinyi
      - button "2009, Foreign Minister Tsekoa visits China, 2009, Basotho visitors to China": Tsekoa
      - button "October 2010; other sources, 3 October 2010 or 5 October 2010, King Letsie III attends Lesotho’s pavilion day at the Shanghai Expo, Basotho visitors to China": Letsie III≠
      - button "October 2010; another source, 31 October 2010, Prime Minister Mosisili attends the closing of the Shanghai Expo, Basotho visitors to China": Mosisili≠
      - button "2011, Deputy Prime Minister Lehohla visits China, Basotho visitors to China": Lehohla
      - button "2013, Deputy Prime Minister Metsing visits China, Basotho visitors to China": Metsing
      - button "2014, Prime Minister Thabane on a private visit to China, Basotho visitors to China": Thabane
      - button "2015, Foreign Minister Sekhamane visits China unofficially, Basotho visitors to China": Sekhamane
      - button "29 July 2016; another source, 28–29 July 2016, Development planning minister Hloaele at FOCAC coordinators’ meeting, Basotho visitors to China": Hloaele≠
      - button "1–7 September 2018, Prime Minister Thabane visits China and attends 2018 FOCAC summit, Basotho visitors to China": Thabane
      - button "25–27 April 2019, Public works minister Maliehe attends the Belt and Road Forum, Basotho visitors to China": Maliehe
      - button "25 June 2019; another source, 24–25 June 2019, Foreign Minister Makgothi attends FOCAC coordinators’ meeting, Basotho visitors to China": Makgothi≠
      - button "17–18 October 2023, Public works minister Moteane attends the Belt and Road Forum, Basotho visitors to China": Moteane
      - button "2–8 September 2024; other sources, 2 September 2024 or 3 September 2024 or 4–6 September 2024, Prime Minister Matekane in China for the 2024 FOCAC summit, Basotho visitors to China": Matekane≠
      - button "11 June 2025, Foreign Minister Mpotjoana at FOCAC coordinators’ meeting, Changsha, Basotho visitors to China": Mpotjoana
      - button "30 April 1983, Diplomatic relations established, Relations and agreements; Ties established": Ties established
      - button "13 May 1983; another source, 14 May 1983, Lesotho ends its official relations with Taiwan, Relations and agreements; Ends Taiwan ties": Ends Taiwan ties≠
      - button "April 1990; another source, 5 April 1990, Lesotho’s military government resumes official relations with Taiwan, Relations and agreements; Taiwan ties resumed": Taiwan ties resumed≠
      - button "7 April 1990; another source, 5 April 1990, China suspends diplomatic relations with Lesotho, Relations and agreements; Ties suspended": Ties suspended≠
      - button "31 December 1993; another source, 30 December 1993, Joint communiqué on restoring diplomatic relations signed, Relations and agreements; Communiqué signed": Communiqué signed≠
      - button "12 January 1994, Diplomatic relations restored, Relations and agreements; Ties restored": Ties restored
      - button "November 2016, Lesotho publishes a policy paper on China, Relations and agreements; Policy on China": Policy on China
      - button "1 June 2018, Framework agreement on economic, trade and technical cooperation, Relations and agreements; Framework pact": Framework pact
      - button "25 June 2019, Memorandum of understanding on the Belt and Road signed, Relations and agreements; Belt and Road MoU": Belt and Road MoU
      - button "October 2022, Samuel Matekane congratulates Xi Jinping on his re-election, Relations and agreements; Matekane’s letter": Matekane’s letter
      - button "September 2024, Relations raised to a strategic partnership, says Ambassador Yang, Relations and agreements; Strategic ties": Strategic ties
      - button "11 January 2026, China and Lesotho release a joint press communiqué, Relations and agreements": Press communiqué
      - button "20 January 2026, Lesotho and China’s embassy launch quarterly coordination mechanism, Relations and agreements; Coordination begun": Coordination begun
      - button "since 1 January 2005, China lets in some goods from Lesotho free of duty, Economy and development; Duty-free goods": Duty-free goods
      - button "since 1 December 2022, Zero tariff on 98 per cent of tariff lines takes effect, Economy and development": Zero tariff
      - 'button "2022, Trade of China and Lesotho in 2022: US$82.567 million, Economy and development; Trade in 2022"': Trade in 2022
      - button "13 June 2024, Maseru District Hospital and Eye Clinic handed over, Economy and development; Hospital handover": Hospital handover
      - button "since 1 December 2024, Zero tariff on all tariff lines for least developed countries, Economy and development; Full zero tariff": Full zero tariff
      - button "1985, Agreement on cultural exchange signed, Culture, health and people; Culture agreement": Culture agreement
      - button "April 1997, First Chinese medical team goes to Lesotho, Culture, health and people; First medical team": First medical team
      - button "2009–2012, Programme under the cultural cooperation agreement, 2009–2012, Culture, health and people; Culture programme": Culture programme
      - button "2014–2017, Programme under the cultural cooperation agreement, 2014–2017, Culture, health and people; Culture programme": Culture programme
      - button "2019–2022, Programme under the cultural cooperation agreement, 2019–2022, Culture, health and people; Culture programme": Culture programme
      - button "27 September – 7 October 2020; other sources, September 2020 or 27 September 2020, China sends anti-epidemic medical experts to Lesotho, Culture, health and people": Medical experts≠
      - button "August 2021, First vaccines given by China arrive in Lesotho, Culture, health and people": First vaccines
      - button "2026, China–Africa Year of People-to-People Exchanges, 2026, Culture, health and people; Year of Exchanges": Year of Exchanges
      - text: Chinese visitors to Lesotho 23 visits
      - button "13 more"
      - text: Basotho visitors to China 34 visits
      - button "6 more"
      - text: Relations and agreements 31 events
      - button "18 more"
      - text: Economy and development 43 events
      - button "38 more"
      - text: Culture, health and people 26 events
      - button "18 more"
      - text: 1985 1990 1995 2000 2005 2010 2015 2020 2025"
  `);
  await leave(seen);
});

test("all of the timeline's names are there in Chinese too", async () => {
  const seen = await visit("?lang=zh");
  const names = await seen.page
    .locator(".ev-label")
    .evaluateAll((labels) => labels.map((label) => label.getAttribute("aria-label")));
  const data = toEventStore(readData().files);
  const titles = drawnEvents({ ...INITIAL_VIEW, data }).map(({ title }) => title.zh);
  for (const title of titles)
    expect(names.some((name) => name?.includes(`，${title}，`))).toBe(true);
  expect(names.find((name) => name?.startsWith("1983年4月30日，"))).toMatch(/，关系与协议(；|$)/);
  await leave(seen);
});

test("by keyboard alone: language, list, an event, its source, and back", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    }
  };
  await press("Tab");
  expect(await focused()).toBe("Skip to the events");
  /** Presses Tab until the focus is on what bears these words. */
  const reach = async (words: RegExp) => {
    for (let presses = 0; presses < 40; presses++) {
      await press("Tab");
      if (words.test(await focused())) return;
    }
    throw new Error(`${words} is not reached`);
  };
  const view = page.getByRole("radio", { name: "List" });
  for (let presses = 0; presses < 14; presses++) {
    await press("Tab");
    if (
      await page
        .getByRole("radio", { name: "Timeline" })
        .evaluate((at) => at === document.activeElement)
    )
      break;
  }
  await press("ArrowRight");
  expect(await view.isChecked()).toBe(true);
  await reach(/^China suspends diplomatic relations with Lesotho$/);
  await press("Enter");
  expect(await focused()).toContain("China suspends diplomatic relations");
  await reach(/^中国—莱索托关系$/);
  await press("Escape");
  expect(await focused()).toBe("China suspends diplomatic relations with Lesotho");
  await leave(seen);
});

test("nothing to press is smaller than 24 by 24 px, nor 44 on a touch screen for the main controls", async () => {
  for (const [hasTouch, smallest, selector] of [
    [false, 24, "button:not(.ev-label), label, nav a"],
    [true, 44, "label, aside button, button:not(.ev-label, [aria-expanded], section section *)"],
  ] as const) {
    const seen = await visit("?lang=en&event=1990-suspension", { hasTouch, isMobile: hasTouch });
    const small = await seen.page.locator(selector).evaluateAll(
      (elements, least) =>
        elements
          .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && Math.min(box.width, box.height) < least)
          .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
      smallest,
    );
    expect(small).toEqual([]);
    await leave(seen);
  }
});

test("at 320 px and with text twice as large nothing scrolls sideways", async () => {
  for (const [width, zoom] of [
    [320, 100],
    [640, 200],
  ] as const) {
    const seen = await visit("?lang=both&view=list", { viewport: { width, height: 900 } });
    await seen.page.evaluate(
      (percent) => (document.documentElement.style.fontSize = `${percent}%`),
      zoom,
    );
    const { content, room } = await seen.page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(room);
    await leave(seen);
  }
});
