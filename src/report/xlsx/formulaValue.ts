import { escaped } from "../escaped.ts";
import { inertText } from "./inertText.ts";
import type { FormulaCell } from "./sheet.ts";

/** A cell with a formula and the value that it has now, as XML. */
export function formulaValue(attributes: string, formula: string, value: FormulaCell["value"]): string {
  if (typeof value === "string") return `<c ${attributes} t="str">${formula}<v>${escaped(inertText(value))}</v></c>`;
  return `<c ${attributes}>${formula}${Number.isFinite(value) ? `<v>${value}</v>` : ""}</c>`;
}
