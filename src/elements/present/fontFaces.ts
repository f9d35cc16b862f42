/** The typefaces of a page as a style sheet for a window that it opened: with the addresses of their files in full. */
export function fontFaces(document: Document): string {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    // a sheet of another origin, an extension's say, does not show its rules
    try {
      return [...sheet.cssRules].map((rule) => ({ rule, address: sheet.href ?? document.baseURI }));
    } catch {
      return [];
    }
  });
  return rules
    .filter(({ rule }) => rule instanceof CSSFontFaceRule)
    .map(({ rule, address }) =>
      rule.cssText.replace(/url\("?([^")]+)"?\)/g, (_, url: string) => `url("${new URL(url, address).href}")`),
    )
    .join("\n");
}
