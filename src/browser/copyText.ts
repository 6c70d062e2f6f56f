type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Copies a text; says whether the browser allowed it. Outside https and in a frame it may refuse its
 * clipboard; then the field that shows the text, if there is one, is copied the old way. Where that is
 * refused too the field keeps the focus with its text selected, for the reader to copy.
 */
export async function copyText(text: string, field?: Field | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return field ? copyField(field) : false;
  }
}

function copyField(field: Field): boolean {
  const before = document.activeElement;
  // Only the selection of what has the focus is copied.
  field.focus();
  field.select();
  const copied = copySelection();
  if (copied && before instanceof HTMLElement) before.focus();
  return copied;
}

function copySelection(): boolean {
  try {
    // Deprecated, and the only way where the page may not use the clipboard.
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
