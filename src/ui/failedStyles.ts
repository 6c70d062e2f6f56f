/** Whether a style sheet has not come, or not yet: none of ours is empty. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return (sheet?.cssRules.length ?? 0) === 0;
  } catch {
    // So Firefox says that there is nothing to be read.
    return true;
  }
}

/**
 * Asks again for style sheets that could not be had, and resolves once they are there; rejects where one cannot
 * be had now either. Vite asks for the sheets of a part once, and would then draw it without them.
 */
export async function loadMissingStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  await Promise.all(
    [...links].filter(isMissing).map((link) => {
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
