/**
 * Text as Markdown that shows just this text, on one line, in a sentence or a cell of a table: nothing in it is markup,
 * a link, HTML or the end of a cell.
 *
 * @example markdownText("a|b <i>*c*") // => "a\\|b \\<i\\>\\*c\\*"
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&")
    .replace(/:\/\//g, "\\://")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^([-+=]|\d{1,9}(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A table of GitHub's Markdown; its texts are escaped. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  // a sign at the start of a cell begins no list
  const cell = (text: string) => markdownText(text).replace(/^\\(?=[-+])/, "");
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(columns), `|${columns.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}
