/** Hosts that only this machine, or only this room, can reach. */
const LOCAL =
  /^(localhost|.*\.local(host)?|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|\[.*\])$/;

/**
 * The address of the page without query and hash, where others can reach it; undefined for a file, this
 * machine and a network of its own (RFC 1918), whose address would lead nobody else anywhere.
 */
export function publicAddress({ protocol, hostname, href } = window.location): string | undefined {
  if (!/^https?:$/.test(protocol) || LOCAL.test(hostname)) return undefined;
  return href.replace(/[?#].*$/s, "");
}
