import JSZip from "jszip";
import { columnName } from "../columnName.ts";
import { escaped } from "../escaped.ts";
import { neutral } from "../neutral.ts";

/** The figures behind a chart: a column of names and columns of numbers, as the workbook within the file holds them. */
export interface ChartData {
  /** names down the first column; no text here is ever a formula */
  labels: readonly string[];
  columns: readonly { name: string; values: readonly number[] }[];
  /** how the numbers are written */
  formatCode: string;
}

/** Every part of a file is dated so: the same figures give the same bytes. */
export const PART_DATE = new Date(Date.UTC(2000, 0, 1));

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const types = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`;
const root = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const book = `${HEAD}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const bookParts = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

/** The workbook that opens when somebody edits a chart's data: one sheet, text as text, numbers as numbers. */
export async function chartWorkbook(data: ChartData): Promise<Uint8Array> {
  const zip = new JSZip();
  const file = (path: string, text: string) =>
    zip.file(path, text, { date: PART_DATE, createFolders: false, unixPermissions: null });
  file("[Content_Types].xml", types);
  file("_rels/.rels", root);
  file("xl/workbook.xml", book);
  file("xl/_rels/workbook.xml.rels", bookParts);
  file("xl/styles.xml", stylesXml(data.formatCode));
  file("xl/worksheets/sheet1.xml", sheetXml(data));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function sheetXml({ labels, columns }: ChartData): string {
  const cell = (column: number, row: number, text: string) =>
    `<c r="${columnName(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(neutral(text))}</t></is></c>`;
  const number = (column: number, row: number, value: number) =>
    Number.isFinite(value) ? `<c r="${columnName(column)}${row}" s="1"><v>${value}</v></c>` : "";
  const head = columns.map(({ name }, i) => cell(i + 1, 1, name)).join("");
  const rows = labels.map((label, i) => {
    const values = columns.map(({ values }, j) => number(j + 1, i + 2, values[i] ?? Number.NaN)).join("");
    return `<row r="${i + 2}">${cell(0, i + 2, label)}${values}</row>`;
  });
  const widths = `<cols><col min="1" max="1" width="32" customWidth="1"/><col min="2" max="${columns.length + 1}" width="18" customWidth="1"/></cols>`;
  return `${HEAD}<worksheet xmlns="${SHEET}">${widths}<sheetData><row r="1">${head}</row>${rows.join("")}</sheetData></worksheet>`;
}

function stylesXml(formatCode: string): string {
  return `${HEAD}<styleSheet xmlns="${SHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${escaped(formatCode)}"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
}
