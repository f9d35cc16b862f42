/** What XML 1.0 cannot hold at all: control characters, halves of surrogate pairs, non-characters. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * Text as it can stand between the tags of HTML or SVG, and between quotes in an attribute: it shows just this text.
 *
 * @example escaped("a < b & \"c\"") // => "a &lt; b &amp; &quot;c&quot;"
 */
export function escaped(text: string): string {
  return text.replace(UNWRITABLE, "\ufffd").replace(/[&<>"']/g, (letter) => ENTITIES[letter]);
}
