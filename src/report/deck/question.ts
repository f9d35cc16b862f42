/**
 * A question that is asked after a page, with its answer, as notes have it.
 *
 * @example answered("Is it discounted?", "Yes.") // => "If asked “Is it discounted?” Yes."
 */
export function answered(question: string, answer: string): string {
  return `If asked “${question}” ${answer}`;
}
