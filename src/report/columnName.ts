/**
 * Letters of a column of a spreadsheet, from 0.
 *
 * @example columnName(27) // => "AB"
 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
