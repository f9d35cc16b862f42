export type Face = "Georgia" | "Arial";

const POINTS_PER_INCH = 72;

/**
 * Widths in ems of letters by kind. Where there is no Georgia its place is taken by a wider serif (DejaVu), and what fits
 * here must fit there.
 */
const EMS: Record<
  Face,
  { narrow: number; usual: number; capital: number; digit: number; wide: number; widest: number }
> = {
  Georgia: { narrow: 0.36, usual: 0.615, capital: 0.74, digit: 0.64, wide: 0.96, widest: 1.12 },
  Arial: { narrow: 0.29, usual: 0.565, capital: 0.7, digit: 0.565, wide: 0.9, widest: 1.03 },
};

/** About how wide a line of text is, inches, at so many points. */
export function textInches(text: string, points: number, face: Face): number {
  const ems = EMS[face];
  let sum = 0;
  for (const letter of text) {
    if (/[ijlt.,:;'|!fI()[\] ]/.test(letter)) sum += ems.narrow;
    else if (/[mw%]/.test(letter)) sum += ems.wide;
    else if (/[MW@…—]/.test(letter)) sum += ems.widest;
    else if (/[0-9$€£]/.test(letter)) sum += ems.digit;
    else if (/[A-Z]/.test(letter)) sum += ems.capital;
    else sum += letter.charCodeAt(0) < 0x2e80 ? ems.usual : 1;
  }
  return (sum * points) / POINTS_PER_INCH;
}

/** How many lines a text takes in a width in inches. */
export function lineCount(text: string, points: number, face: Face, width: number): number {
  const space = textInches(" ", points, face);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const length = textInches(word, points, face);
    if (used > 0 && used + space + length > width) {
      lines++;
      used = 0;
    }
    // a word longer than the line is broken
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = (used > 0 ? used + space : 0) + Math.min(length, width);
  }
  return lines;
}

/** How high a text stands in a width, inches. */
export function linesHigh(text: string, points: number, face: Face, width: number): number {
  return (lineCount(text, points, face, width) * points * 1.2) / POINTS_PER_INCH;
}

/** The largest of the sizes, given from large to small, at which a text takes at most its lines; the last if none. */
export function fittingSize(
  text: string,
  face: Face,
  width: number,
  sizes: readonly { points: number; lines: number }[],
): { points: number; lines: number } {
  for (const { points, lines } of sizes) {
    const taken = lineCount(text, points, face, width);
    if (taken <= lines) return { points, lines: taken };
  }
  const last = sizes[sizes.length - 1];
  return { points: last.points, lines: lineCount(text, last.points, face, width) };
}

/** The start of a text that takes at most so many lines, with an ellipsis if that is not all of it. */
export function cutToFit(text: string, points: number, face: Face, width: number, lines = 1): string {
  if (lineCount(text, points, face, width) <= lines) return text;
  const letters = Array.from(text);
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const start = `${letters.slice(0, middle).join("").trimEnd()}…`;
    if (lineCount(start, points, face, width) <= lines) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join("").trimEnd()}…`;
}
