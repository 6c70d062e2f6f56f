import { VitePWA } from "vite-plugin-pwa";
import store from "../data/store.json" with { type: "json" };

/**
 * What makes the page work without a network after one visit: a service worker that keeps all of the build,
 * and the manifest by which a device installs it. `browser/serviceWorker.ts` registers it; a new one waits
 * until the reader wants it.
 */
export function offline() {
  return VitePWA({
    registerType: "prompt",
    injectRegister: null,
    workbox: {
      // Under the page's policy a worker may load no script beside its own.
      inlineWorkboxRuntime: true,
      globPatterns: ["**/*.{html,js,css,svg,webmanifest}"],
      // The view stands in the query, and every view is the same page.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      // That would take away what another page of this host keeps, whose address begins or goes on as this one's.
      cleanupOutdatedCaches: false,
      // From the first visit on: what is first wanted after the network has gone comes from here too.
      clientsClaim: true,
      runtimeCaching: [
        {
          // A page of a language without its last slash: a host leads to the one with it, and so is done here.
          urlPattern: ({ request, url }) =>
            request.mode === "navigate" && /\/(en|zh)$/.test(url.pathname),
          // With the origin: a path that begins with two slashes would lead to another host.
          handler: async ({ url: { origin, pathname, search } }) =>
            Response.redirect(`${origin}${pathname}/${search}`),
        },
        {
          // The Chinese font is kept where it was needed, and not fetched for all others.
          urlPattern: /\/assets\/[^/]+\.woff2$/,
          handler: "CacheFirst",
          options: { cacheName: "fonts", expiration: { maxEntries: 2 } },
        },
      ],
    },
    manifest: {
      name: `${store.title.en} ${store.title.zh}`,
      short_name: store.title.en,
      description: `${store.subtitle.en}. ${store.subtitle.zh}。`,
      // It has one language and stands for both; the page itself follows its reader.
      lang: "en",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#ffffff",
      theme_color: "#14171b",
      icons: [
        { src: "icons/192.png", sizes: "192x192", type: "image/png" },
        { src: "icons/512.png", sizes: "512x512", type: "image/png" },
        { src: "icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
  });
}
