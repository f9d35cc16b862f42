import { escaped } from "../escaped.ts";
import type { ReportColumn, ReportTable } from "../reportTable.ts";
import { cellText } from "./cellText.ts";
import { tableHtml } from "./tableHtml.ts";

/** A sheet is this many columns wide, or nearly. */
const MOST_COLUMNS = 9;

/** One table of a report under a heading of its own; a broad one of few rows is turned on its side. */
export function reportTableHtml(table: ReportTable): string {
  const { title, unit, columns, rows } = table;
  const turns = columns.length > MOST_COLUMNS && rows.length < columns.length - 2 && rows.length < MOST_COLUMNS;
  const markup = tableHtml({
    caption: escaped(title),
    isCaptionHidden: true,
    ...(turns ? turned(table) : upright(table)),
  });
  return `<h3>${escaped(title)}</h3><p class="unit">${escaped(unit)}</p><div class="wide" role="region" aria-label="${escaped(title)}" tabindex="0">${markup}</div>`;
}

function upright({ columns, rows }: ReportTable) {
  return {
    columns: columns.map((column) => ({ label: headOf(column), align: column.kind === "text" ? LEFT : RIGHT })),
    rows: rows.map((row) => ({ cells: row.map((value, i) => escaped(cellText(value, columns[i].kind))) })),
  };
}

function turned({ columns, rows }: ReportTable) {
  const [first, ...rest] = columns;
  const heads = rows.map(([name]) => ({ label: escaped(cellText(name, first.kind)), align: RIGHT }));
  return {
    columns: [{ label: escaped(first.label), align: LEFT }, ...heads],
    rows: rest.map((column, i) => ({
      cells: [headOf(column), ...rows.map((row) => escaped(cellText(row[i + 1], column.kind)))],
    })),
  };
}

/** With the unit of a plain number; that of money stands above the table. */
function headOf({ label, kind, unit = "" }: ReportColumn): string {
  return escaped(kind === "number" && unit !== "" ? `${label}, ${unit}` : label);
}

const LEFT = "left" as const;
const RIGHT = "right" as const;
