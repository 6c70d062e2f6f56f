/**
 * Copies a text; says whether the browser allowed it. Outside https and in a frame it may refuse its
 * clipboard; then the field that shows the text is selected and copied the old way, if there is one.
 */
export async function copyText(
  text: string,
  field?: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return field ? copySelection() : false;
  }
}

function copySelection(): boolean {
  try {
    // Deprecated, and the only way where the page may not use the clipboard.
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
