/** The marks of a byte that one, two or three others follow. */
const LEADING = [0, 0xc0, 0xe0, 0xf0];

/** The bytes of a text in UTF-8, one after the other; half a surrogate pair counts as U+FFFD. */
export function eachByte(text: string, visit: (byte: number) => void): void {
  for (let i = 0; i < text.length; i++) {
    let c = text.codePointAt(i) as number;
    if (c > 0xffff) i++;
    if (c >= 0xd800 && c <= 0xdfff) c = 0xfffd;
    if (c < 0x80) {
      visit(c);
      continue;
    }
    const more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    visit((LEADING[more] as number) | (c >> (6 * more)));
    for (let k = more - 1; k >= 0; k--) visit(0x80 | ((c >> (6 * k)) & 0x3f));
  }
}

/** How many bytes a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  eachByte(text, () => bytes++);
  return bytes;
}
