import type { BenchStore } from "../benchStore.ts";

/** The events as the plainest page that can be: lists under headings, no style, no script, an anchor for each event. */
export function htmlPage({ title, subtitle, lanes, events }: BenchStore): string {
  const sections = lanes.map(({ id, name }) => {
    const told = events
      .filter(({ lane }) => lane === id)
      .map(
        (event) =>
          `<article id="${event.id}"><h3>${escaped(event.title)}</h3><p>${escaped(event.date)}</p><p>${escaped(event.text)}</p></article>`,
      );
    return `<h2>${escaped(name)}</h2>\n${told.join("\n")}`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title></head>
<body><h1>${escaped(title)}</h1><p>${escaped(subtitle)}</p>
${sections.join("\n")}
</body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
