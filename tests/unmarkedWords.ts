/**
 * Texts below an element that are written in the script of the other language and not marked as such
 * (WCAG 3.1.2). Runs in any DOM, so it stands on its own. `lang` is that of the page.
 */
export function unmarkedWords(root: Element, lang: "en" | "zh"): string[] {
  const other = lang === "zh" ? /[A-Za-z]/ : /[\u4e00-\u9fff]/;
  const tag = lang === "zh" ? "en" : "zh-Hans";
  return [root, ...root.querySelectorAll("*")].flatMap((element) => {
    const own = element.closest("[lang]")?.getAttribute("lang");
    // Pinyin is Chinese in Latin letters; works in other languages bear theirs.
    const marked =
      own === tag || (lang === "zh" && own === "zh-Latn") || /^(fr|ja|ko)$/.test(own ?? "");
    if (marked || element.closest("script, style, noscript, textarea, code")) return [];
    return [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ textContent }) => textContent?.trim() ?? "")
      .filter((text) => other.test(text));
  });
}
