import { textWidth } from "./textWidth.ts";

/** A text as at most `most` lines that are not wider than `width` px; what does not fit is cut with an ellipsis. */
export function wrapped(text: string, width: number, most: number, size = 12): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    if (textWidth(rest, size) <= width) return [...lines, rest];
    const isLast = lines.length === most - 1;
    const fits = longestFit(rest, isLast ? width - textWidth("…", size) : width, size);
    if (isLast) return [...lines, `${fits.trimEnd()}…`];
    const space = fits.length < rest.length ? `${fits} `.lastIndexOf(" ", rest[fits.length] === " " ? undefined : fits.length - 1) : -1;
    const end = space > 0 ? space : fits.length;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

/** The longest beginning of a text that is not wider than `width` px, one letter at least. */
function longestFit(text: string, width: number, size: number): string {
  const letters = Array.from(text);
  let fits = letters[0] ?? "";
  for (const letter of letters.slice(1)) {
    if (textWidth(fits + letter, size) > width) break;
    fits += letter;
  }
  return fits;
}
