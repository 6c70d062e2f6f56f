/** The window that has opened this one; null where none has, or where it is closed by now. */
export function projectorWindow(): Window | null {
  const opener = window.opener as Window | null;
  return opener === null || opener.closed ? null : opener;
}
