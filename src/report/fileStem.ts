/** Windows keeps these names for devices, whatever the ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

const MOST_LETTERS = 60;

/**
 * The beginning of a file name that any system takes, from a scenario's own name.
 *
 * @example fileStem("Mid-size B2B") // => "mid-size-b2b"
 */
export function fileStem(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .match(/[a-z0-9]+/g);
  const stem = words?.join("-").slice(0, MOST_LETTERS).replace(/-$/, "") || "scenario";
  return DEVICE.test(stem) ? `scenario-${stem}` : stem;
}

/**
 * The name of an exported file: what of, of which day.
 *
 * @param day the reader's own; its year, month and day are what counts
 *
 * @example exportName("Mid-size B2B", new Date(2026, 10, 20), ".pptx") // => "mid-size-b2b-2026-11-20.pptx"
 */
export function exportName(name: string, day: Date, ending: string): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${fileStem(name)}-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}${ending}`;
}
