/**
 * The stamp of a view as an inherited CSS property: every chart of the view shows it, and what is copied or saved of a
 * chart takes it along, without a word of it in what charts are given.
 */
const NAME = "--stamp";

/** Of a stamp's parts: engine, seed, scenario and futures; how the analyses were made stands under the view. */
const SHOWN = 4;

/** A stamp as a chart or a page has room for it. */
export function shortStamp(parts: readonly string[]): string[] {
  return parts.slice(0, SHOWN).map((part, i) => (i === SHOWN - 1 ? part.replace(/, standard error.*$/, "") : part));
}

/** Sets the stamp of all that stands in an element. */
export function writeStamp(element: HTMLElement, parts: readonly string[]): void {
  const text = shortStamp(parts).join(", ");
  const inString = text.replace(/[\p{Cc}\s]+/gu, " ").replace(/["\\]/g, "\\$&");
  element.style.setProperty(NAME, `"${inString}"`);
}

/** The stamp of what an element stands in; empty where there is none. */
export function readStamp(element: Element): string {
  const value = getComputedStyle(element).getPropertyValue(NAME).trim();
  return value.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1");
}
