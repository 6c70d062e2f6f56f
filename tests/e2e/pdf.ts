import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

/** A stretch of text, pt from the left and lower edge of the page. */
interface Run {
  text: string;
  left: number;
  right: number;
  /** Of the line that it stands on. */
  base: number;
}

export interface PdfPage {
  /** pt */
  width: number;
  height: number;
  runs: readonly Run[];
  /** All text in the order of the page, `squeezed`. */
  text: string;
  /** All colours, "#rrggbb". */
  colours: ReadonlySet<string>;
}

/** What Chromium writes for characters of the same shape: radicals, and another dash. */
const ALIKE = new Map(
  "⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟―—"
    .match(/../g)
    ?.map(([written = "", meant = ""]) => [written, meant]),
);

/** A text without its spaces, and without what a PDF may write otherwise. */
export function squeezed(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2e80-\u2eff\u2015]/g, (sign) => ALIKE.get(sign) ?? sign)
    .replace(/[\s\u00ad]+/g, "");
}

/** Reads a PDF back by pdf.js: another program than the one that wrote it. */
export async function readPdf(file: Uint8Array): Promise<PdfPage[]> {
  const { OPS } = await getResolvedPDFJS();
  const paints = new Set([OPS.setFillRGBColor, OPS.setStrokeRGBColor]);
  const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 });
  const pages: PdfPage[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): Run[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , , left, base] = item.transform as number[];
      if (left === undefined || base === undefined) return [];
      return [{ text: item.str, left, right: left + item.width, base }];
    });
    const colours = new Set<string>();
    collectColours(await page.getOperatorList(), paints, colours);
    const text = squeezed(runs.map((run) => run.text).join(""));
    pages.push({ width, height, runs, text, colours });
  }
  await pdf.destroy();
  return pages;
}

/** The colours of a list of operators, and of the patterns within it. */
function collectColours(list: unknown, paints: ReadonlySet<number>, into: Set<string>): void {
  if (Array.isArray(list)) for (const inner of list) collectColours(inner, paints, into);
  if (typeof list !== "object" || list === null || !("fnArray" in list && "argsArray" in list))
    return;
  const { fnArray, argsArray } = list as { fnArray: number[]; argsArray: unknown[] };
  fnArray.forEach((operator, i) => {
    const args = argsArray[i];
    if (paints.has(operator)) into.add(String(args));
    else collectColours(args, paints, into);
  });
}
