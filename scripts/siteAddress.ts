import store from "../data/store.json" with { type: "json" };

/** Where the build will be published, with its last slash: as the environment says, else as the store does; null where neither does. */
export function siteAddress(): string | null {
  const address = process.env["SITE_ADDRESS"] || store.publishedAt || null;
  return address === null || address.endsWith("/") ? address : `${address}/`;
}
