const failed = new Set<HTMLLinkElement>();

function remember({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === "stylesheet") failed.add(target);
}

/** Remembers from now on which style sheets could not be had. To be called once, before any part is loaded. */
export function watchStyles(): void {
  // It does not bubble.
  document.addEventListener("error", remember, true);
}

/**
 * Asks again for the style sheets that could not be had, and resolves once they are there; rejects where one
 * cannot be had now either. Vite asks for the sheets of a part once, and would then draw it without them.
 */
export async function loadFailedStyles(): Promise<void> {
  await Promise.all(
    [...failed].map((link) => {
      failed.delete(link);
      const again = link.cloneNode() as HTMLLinkElement;
      const loaded = new Promise<void>((resolve, reject) => {
        again.addEventListener("load", () => resolve());
        again.addEventListener("error", () => reject(new Error(`No style sheet: ${again.href}`)));
      });
      link.replaceWith(again);
      return loaded;
    }),
  );
}
