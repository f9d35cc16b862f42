import { MINUS, MONEY_STEPS } from "../decision/money.ts";
import { currencyName } from "../scenario/currencyForm.ts";
import { numberFormat } from "../scenario/numberForm.ts";

/** The unit in which an axis counts. */
export interface DeckScale {
  /** "million US dollars" */
  words: string;
  /** a tick without its unit: 0, 0.5, 1.0 */
  tick(value: number): string;
}

/** Axis figures in the unit of the largest, as few decimals as the steps between them need. */
export function deckScale(ticks: readonly number[], currency: string): DeckScale {
  const largest = Math.max(...ticks.map(Math.abs), 0);
  const { unit, words } = MONEY_STEPS.findLast((step) => largest >= step.unit) ?? MONEY_STEPS[0];
  const decimals = Math.min(2, Math.max(0, ...ticks.map((tick) => decimalsOf(tick / unit))));
  const format = numberFormat({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return {
    words: `${words}${currencyName(currency)}`,
    tick: (value) => (value === 0 ? "0" : `${value < 0 ? MINUS : ""}${format.format(Math.abs(value) / unit)}`),
  };
}

/** A unit line that names the currency, in the unit in which its figure counts. */
export function unitIn(unit: string, currency: string, { words }: Pick<DeckScale, "words">): string {
  return unit.replace(currencyName(currency), () => words);
}

function decimalsOf(value: number): number {
  return (Number(value.toPrecision(6)).toString().split(".")[1] ?? "").length;
}
