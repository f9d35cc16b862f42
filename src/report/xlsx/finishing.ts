import type { Feature } from "write-excel-file/universal";
import { columnName } from "../columnName.ts";
import { escaped } from "../escaped.ts";
import { httpsLink } from "../httpsLink.ts";
import { quoted } from "./address.ts";
import { formulaValue } from "./formulaValue.ts";
import { withFurtherRows } from "./furtherRows.ts";
import type { FormulaCell, Sheet } from "./sheet.ts";

const LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const FORMULA = /<c ([^>]*)>(<f>[^<]*<\/f>)<\/c>/g;

/**
 * What write-excel-file leaves out of a workbook: the value of each formula beside it, so that a preview or a protected
 * view shows figures; the order to calculate when it is opened; links; the whole numbers that a cell takes; many further
 * rows; and in print one page wide, with its head on every page.
 */
export function finishing(sheets: readonly Sheet[]): Feature<Blob> {
  const links = sheets.map(linksOf);
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transformElementAttributes: (tag, attributes) =>
            tag === "calcPr" ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
          transform: (xml) => xml.replace(/<definedNames ?\/>/, () => printTitles(sheets)),
        },
        "xl/worksheets/sheet{id}.xml": {
          transformElementAttributes: (tag, attributes) =>
            tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
          transform: (xml, _, { sheetIndex }) =>
            withFurtherRows(withValues(xml, sheets[sheetIndex]), sheets[sheetIndex])
              .replace(/<worksheet [^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace("<pageMargins", (next) => choices(sheets[sheetIndex]) + linkTags(links[sheetIndex]) + next),
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_, { sheetIndex }) => relationships(links[sheetIndex]),
        },
      },
    },
  };
}

/** Formulas stand in the file row by row, as in the sheet. */
function withValues(xml: string, { name, rows }: Sheet): string {
  const formulas = rows.flatMap((row) => row.filter((cell): cell is FormulaCell => cell !== null && "formula" in cell));
  let next = 0;
  const done = xml.replace(FORMULA, (_, attributes: string, formula: string) =>
    formulaValue(attributes, formula, formulas[next++].value),
  );
  if (next !== formulas.length) throw new Error(`required ${formulas.length} formulas in ${name}, found ${next}`);
  return done;
}

interface Link {
  cell: string;
  url: string;
}

function linksOf({ rows }: Sheet): Link[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const url = cell !== null && "link" in cell ? httpsLink(cell.link ?? "") : null;
      return url === null ? [] : [{ cell: `${columnName(c)}${r + 1}`, url }];
    }),
  );
}

const id = (index: number) => `rId-spandrel-${index + 1}`;

function linkTags(links: readonly Link[]): string {
  const tags = links.map(({ cell }, i) => `<hyperlink ref="${cell}" r:id="${id(i)}"/>`);
  return tags.length === 0 ? "" : `<hyperlinks>${tags.join("")}</hyperlinks>`;
}

function relationships(links: readonly Link[]): string {
  return links
    .map(({ url }, i) => `<Relationship Id="${id(i)}" Type="${LINK}" Target="${escaped(url)}" TargetMode="External"/>`)
    .join("");
}

function choices({ choices = [] }: Sheet): string {
  if (choices.length === 0) return "";
  const tags = choices.map(
    ({ cells, most }) =>
      `<dataValidation type="whole" operator="between" allowBlank="0" showErrorMessage="1" errorTitle="Number" error="A whole number from 1 to ${most}" sqref="${cells}"><formula1>1</formula1><formula2>${most}</formula2></dataValidation>`,
  );
  return `<dataValidations count="${tags.length}">${tags.join("")}</dataValidations>`;
}

/** The rows that stay in sight are repeated on every page in print. */
function printTitles(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, frozen: { rows } }, i) =>
    rows === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escaped(`${quoted(name)}!$${rows}:$${rows}`)}</definedName>`,
        ],
  );
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}
