/** Names that only this machine, or only this room, can reach: of one word, and those kept for that. */
const LOCAL_NAME = /^[^.:]+$|\.(local|localhost|lan|internal|home\.arpa)$/i;
/** Addresses of the same kind (RFC 1918, 3927, 4193, 4291). */
const LOCAL_IP =
  /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d+)+$|^\[(::1|f[cd]|fe[89ab])/i;

/**
 * The address of the page without query and hash, where others can reach it; undefined for a file, this
 * machine and a network of its own, whose address would lead nobody else anywhere. Of a page of one language
 * that of all of them: else a link would speak that language to whoever opens it.
 */
export function publicAddress(
  { protocol, hostname, href } = window.location,
  ofLanguage = document.documentElement.dataset["page"] !== undefined,
): string | undefined {
  if (!/^https?:$/.test(protocol)) return undefined;
  if (LOCAL_NAME.test(hostname) || LOCAL_IP.test(hostname)) return undefined;
  const address = href.replace(/[?#].*$/s, "");
  return ofLanguage ? address.replace(/(en|zh)\/(index\.html)?$/, "") : address;
}
