/** What a spreadsheet would take for a formula: one of these signs, also of other widths, whatever blanks stand before it. */
const FORMULA = /^\s*[=+\-−@＝＋－﹣＠|]|^[\t\r\n]/;

/**
 * A text that no spreadsheet runs as a formula.
 *
 * @example neutral(" =1+1") // => "' =1+1"
 */
export function neutral(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
