import { type Field, statedRange } from "./field.ts";
import { exactValue, type FormatOptions } from "./formatValue.ts";

const WORDS: readonly [number, string][] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/**
 * What may be stated for a field, as a sentence has it: "from 0% to 100%", "a whole number from 1 to 120 months", "above 0,
 * at most 1 million".
 */
export function allowedRange(field: Field, options: FormatOptions): string {
  const { low, high } = statedRange(field);
  const isOpen = field.lowerOpen && field.floor === undefined;
  const [from, to] = [low, high].map((x) => figure(x, field, options));
  const range = isOpen ? `above ${from}, at most ${to}` : `from ${from} to ${to}`;
  return `${field.integer ? "a whole number " : ""}${range} ${field.unit.words}`.trim();
}

function figure(x: number, field: Field, options: FormatOptions): string {
  const [unit, word] = WORDS.find(([least]) => x >= least && field.unit.kind !== "rise") ?? [1, ""];
  return `${exactValue(x / unit, field, options)} ${word}`.trim();
}
