import { renderToStaticMarkup } from "react-dom/server";
import { prerender } from "react-dom/static";
import { I18nextProvider } from "react-i18next";
import { App } from "./App.tsx";
import details from "virtual:store-details";
import { outline } from "./data.ts";
import { withDetails } from "./domain/eventStore/outline.ts";
import { allYears, firstYear, lastYear } from "./domain/eventStore/allYears.ts";
import { licenceAddress } from "./domain/export/licenceAddress.ts";
import type { Lang } from "./domain/text.ts";
import { createI18n, fixedTranslate } from "./i18n/createI18n.ts";
import { tagOf } from "./i18n/language.ts";
import { LanguageContext } from "./i18n/useLanguage.ts";
import { Root } from "./Root.tsx";
import { createPreferences } from "./state/preferences.ts";
import { createTimelineStore } from "./state/store.ts";
import { Readable } from "./views/readable/Readable.tsx";

/** A language's page as it is built, in parts; all of it HTML but title and description. */
export interface BuiltParts {
  /** BCP 47 */
  lang: string;
  title: string;
  description: string;
  /** What stands in #root, and is taken up there: what a link without a query opens. */
  root: string;
  /** The same events to be read where there is no script; `to` leads to the pages of the languages. */
  readable: (to: Readonly<Record<Lang, string>>) => string;
}

/** Draws the page of a language. */
export async function buildPage(language: Lang): Promise<BuiltParts> {
  const i18n = createI18n(language);
  const words = fixedTranslate(i18n, language);
  const { file } = outline;
  const whole = allYears(outline);
  const data = withDetails(outline, details);
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <Root
      i18n={i18n}
      store={createTimelineStore(outline, { language, whole: false })}
      preferences={createPreferences()}
      loadLessons={loadNoLessons}
      loadWhole={async () => {}}
    >
      <App notices={[]} />
    </Root>,
    { onError: (error) => void failures.push(error) },
  );
  const root = await new Response(prelude).text();
  // A region's own boundary would hide it, and the browser draw it anew.
  if (failures.length > 0) throw failures[0];
  return {
    lang: tagOf(language),
    title: file.title[language],
    description: words("readable.description", { from: firstYear(whole), to: lastYear(whole) }),
    root,
    readable: (to) =>
      renderToStaticMarkup(
        <I18nextProvider i18n={i18n}>
          <LanguageContext value={language}>
            <Readable data={data} to={to} />
          </LanguageContext>
        </I18nextProvider>,
      ),
  };
}

/** What a search engine is told of the store, where the page has an address. */
export function datasetOf(language: Lang, address: string): object {
  const { file } = outline;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: file.title[language],
    description: file.subtitle[language],
    url: address,
    inLanguage: tagOf(language),
    version: file.version,
    dateModified: file.updated,
    license: licenceAddress(file.licence),
  };
}

async function loadNoLessons(): Promise<never> {
  throw new Error("nobody asks for lessons before the page is in a browser");
}
