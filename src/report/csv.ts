import { csvFormatRow } from "d3-dsv";
import { neutral } from "./neutral.ts";
import type { ReportColumn, ReportTable } from "./reportTable.ts";

/** Digits of a figure: as many as a computed one has any sense in. */
const DIGITS = 12;

/**
 * A table as comma-separated values (RFC 4180, UTF-8 without a mark): a head line with units, figures as programs write
 * them, nothing where there is no value. A text that a spreadsheet would run begins with an apostrophe.
 *
 * @example csvOf({ id: "t", title: "", unit: "", columns: [{ label: "Paid", kind: "money", unit: "USD" }], rows: [[0.1], ["=A1"]] }) // => "Paid (USD)\r\n0.1\r\n'=A1\r\n"
 */
export function csvOf({ columns, rows }: ReportTable): string {
  const lines = [columns.map(headOf), ...rows.map((row) => row.map(cellOf))];
  return lines.map((line) => `${csvFormatRow(line)}\r\n`).join("");
}

function headOf({ label, kind, unit }: ReportColumn): string {
  const counted = unit ?? (kind === "share" ? "0 to 1" : "");
  return neutral(counted === "" ? label : `${label} (${counted})`);
}

function cellOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "string") return neutral(value);
  // adding 0 turns −0 into 0
  return Number.isFinite(value) ? String(Number(value.toPrecision(DIGITS)) + 0) : "";
}
