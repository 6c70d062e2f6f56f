/**
 * The one Trusted Types policy of the page, enforced by the Content-Security-Policy. Whatever a library
 * hands to innerHTML becomes plain text; scripts may come from a blob or be the service worker at that address.
 */
export function installTrustedTypes(worker: URL): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypesFactory };
  trustedTypes?.createPolicy("default", {
    createHTML: (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
    createScriptURL: (address) => {
      const url = new URL(address, document.baseURI);
      if (url.protocol === "blob:" || url.href === worker.href) return address;
      throw new TypeError(`script address refused: ${address}`);
    },
  });
}

interface TrustedTypesFactory {
  createPolicy(
    name: "default",
    rules: { createHTML(text: string): string; createScriptURL(address: string): string },
  ): unknown;
}
