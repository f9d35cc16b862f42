import { neutral } from "../neutral.ts";

/** What XML 1.0 cannot hold: control characters, halves of surrogate pairs, non-characters; and the replacement character. */
const UNWRITABLE =
  /[^\t\n\r\u{20}-\u{7e}\u{85}\u{a0}-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{fffc}\u{10000}-\u{10ffff}]/gu;

/** Excel's way to write a character that XML cannot hold, which it would decode. */
const ENCODED = /_(?=x[0-9a-f]{4}_)/gi;

/** A cell of Excel holds no more. */
const MOST_LETTERS = 32_767;

/**
 * Text as a cell shows it, which never becomes a formula, neither here nor after a save as CSV: one that begins with
 * = + - − or @ gets an apostrophe before it. What a workbook cannot hold is left out.
 *
 * @example inertText("=1+1") // => "'=1+1"
 */
export function inertText(text: string): string {
  const writable = text.replace(UNWRITABLE, "");
  const literal = neutral(writable).replace(ENCODED, "_x005F_");
  const short =
    literal.length > MOST_LETTERS ? `${[...literal.slice(0, MOST_LETTERS - 2)].slice(0, -1).join("")}…` : literal;
  // write-excel-file looks texts up in a plain object, where these would find what every object inherits.
  return short in Object.prototype ? `${short} ` : short;
}
