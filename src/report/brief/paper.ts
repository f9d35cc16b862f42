/** The two sheets that printers take. */
export type Paper = "A4" | "Letter";

/** Sides of a sheet, mm. */
export const SHEETS: Record<Paper, { width: number; height: number }> = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
};

const LETTER_COUNTRIES = new Set("US CA MX PH CL CO VE GT CR PA SV NI DO PR".split(" "));

/**
 * What a reader of a locale prints on: Letter in North America and where its paper is sold, A4 elsewhere.
 *
 * @example paperOf("en-CA") // => "Letter"
 * @example paperOf("en-GB") // => "A4"
 */
export function paperOf(locale: string): Paper {
  try {
    const { region } = new Intl.Locale(locale).maximize();
    return region !== undefined && LETTER_COUNTRIES.has(region) ? "Letter" : "A4";
  } catch {
    return "A4";
  }
}
