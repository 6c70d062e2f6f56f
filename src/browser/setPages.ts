/** In a line of the foot these stand for the number of the page, and for how many there are. */
export const PAGE_NUMBER = "\uE000";
export const PAGE_COUNT = "\uE001";

/** Lines at the foot of each printed page. */
export interface Foot {
  left: readonly string[];
  right: readonly string[];
}

/**
 * Lays printed pages out by a style sheet (`css`) and puts a foot on each, until the way back that it gives is
 * called. A style sheet that is built is no inline style to the Content-Security-Policy. Where the browser builds
 * none, or knows no margin boxes, its own foot is what there is.
 */
export function setPages(css: string, { left, right }: Foot): () => void {
  if (!("adoptedStyleSheets" in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${css} @page {
      @bottom-left { content: ${contentOf(left)} }
      @bottom-right { content: ${contentOf(right)} }
    }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** Lines as the value of `content`: strings and counters. */
function contentOf(lines: readonly string[]): string {
  const parts = lines.join("\n").split(/([\uE000\uE001])/);
  return parts
    .filter((part) => part !== "")
    .map((part) => {
      if (part === PAGE_NUMBER) return "counter(page)";
      return part === PAGE_COUNT ? "counter(pages)" : quoted(part);
    })
    .join(" ");
}

/** A text as a CSS string, whatever it holds. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
