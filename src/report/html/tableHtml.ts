/** A cell as markup; figures are set to the right. */
export interface HtmlTable {
  /** markup; what the table holds */
  caption: string;
  /** whether the caption is heard only, where a heading says the same */
  isCaptionHidden?: boolean;
  columns: { label: string; align: "left" | "right" }[];
  /** the first cell of a row names it */
  rows: { cells: string[]; isTotal?: boolean }[];
  /** a class for its layout */
  kind?: string;
}

/** A table that a screen reader and a tagged PDF can follow. All texts are markup already. */
export function tableHtml({ caption, isCaptionHidden = false, columns, rows, kind = "" }: HtmlTable): string {
  const align = (i: number) => (columns[i]?.align === "right" ? ' class="figure"' : "");
  const head = columns.map(({ label }, i) => `<th scope="col"${align(i)}>${label}</th>`).join("");
  const body = rows.map(({ cells, isTotal }) => {
    const [name, ...rest] = cells;
    const figures = rest.map((cell, i) => `<td${align(i + 1)}>${cell}</td>`).join("");
    return `<tr${isTotal ? ' class="total"' : ""}><th scope="row"${align(0)}>${name}</th>${figures}</tr>`;
  });
  return `<table${kind ? ` class="${kind}"` : ""}><caption${isCaptionHidden ? ' class="heard"' : ""}>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
