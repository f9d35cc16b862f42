/**
 * Text that any part of a file can hold: one line, without control characters, halves of surrogate pairs and what XML
 * 1.0 forbids, at most so many letters. Markup is escaped where the part is written.
 *
 * @example plainText("a\u0000b\n c", 80) // => "a b c"
 */
export function plainText(text: string, most = 400): string {
  const sound = text
    .slice(0, 4 * most)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, " ")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const letters = Array.from(sound);
  return letters.length <= most
    ? sound
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
