import { textWidth } from "./textWidth.ts";

/** A text as at most `most` lines that are not wider than `width` px; what does not fit is cut with an ellipsis. */
export function wrapped(text: string, width: number, most: number, size = 12): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const fits = longestFit(rest, width, size);
    if (fits === rest) return [...lines, rest];
    if (lines.length === most - 1) {
      return [...lines, `${longestFit(rest, width - textWidth("…", size), size).trimEnd()}…`];
    }
    const space = rest.slice(0, fits.length + 1).lastIndexOf(" ");
    const end = space > 0 ? space : fits.length;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return lines;
}

/** The longest beginning of a text that is not wider than `width` px, one letter at least. */
function longestFit(text: string, width: number, size: number): string {
  let fits = "";
  for (const letter of text) {
    if (fits !== "" && textWidth(fits + letter, size) > width) break;
    fits += letter;
  }
  return fits;
}
