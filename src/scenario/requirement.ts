import { type Field, statedRange } from "./field.ts";

/** A number as a message shows it: 1,000,000 and 0.000001. */
export const plainNumber = (x: number): string => x.toLocaleString("en-US", { maximumSignificantDigits: 15 });

const NOUNS: Record<Field["unit"]["kind"], string> = {
  share: "a share",
  rise: "a number",
  money: "an amount of money",
  hours: "a number",
  weeks: "a number",
  months: "a number",
  count: "a number",
  ratio: "a number",
};

/** What a number must be to stand in this field: "a share from 0 to 1". */
export function requirementOf(field: Field): string {
  const { unit, integer } = field;
  const counted = ["hours", "weeks", "months", "count"].includes(unit.kind);
  const noun = integer ? "a whole number" : NOUNS[unit.kind];
  const spoken = counted ? `${noun} of ${unit.words}` : `${noun} ${unit.words}`.trim();
  return `${spoken} ${rangeOf(field)}${unit.kind === "rise" ? " (0.05 is 5%)" : ""}`;
}

function rangeOf(field: Field): string {
  const { low, high } = statedRange(field);
  if (field.lowerOpen && field.floor === undefined) return `above ${plainNumber(low)} and at most ${plainNumber(high)}`;
  return `from ${plainNumber(low)} to ${plainNumber(high)}`;
}
