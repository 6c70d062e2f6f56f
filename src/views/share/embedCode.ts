/** px; the width is that of the column it stands in. */
const HEIGHT = 560;

/** The code that shows a view in another page: it asks that page for nothing but the room. */
export function embedCode(address: string, title: string): string {
  const [src, name] = [address, title].map(attribute);
  return `<iframe src="${src}" title="${name}" width="100%" height="${HEIGHT}" loading="lazy"></iframe>`;
}

/** A text between double quotes in HTML. */
function attribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
