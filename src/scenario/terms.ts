import { shifted } from "./decimal.ts";
import { visible } from "./fault.ts";
import type { Field } from "./field.ts";
import { Refusal } from "./refusal.ts";
import { SECONDS, type TimeUnit } from "./timeUnits.ts";

/** One number as it was typed. */
export interface Term {
  digits: string;
  suffix: "" | "%" | "k" | "m" | "bn" | "tn";
  unit: TimeUnit | undefined;
  text: string;
}

const EXPONENTS = { "": 0, "%": -2, k: 3, m: 6, bn: 9, tn: 12 } as const;
const OWN_UNITS: Partial<Record<Field["unit"]["kind"], TimeUnit>> = { hours: "hour", weeks: "week", months: "month" };
const WORK_UNITS: readonly TimeUnit[] = ["second", "minute", "hour"];

/** The value of a term in the field's own unit. Throws Refusal if what it is counted in does not fit. */
export function termValue({ digits, suffix, unit, text }: Term, field: Field): number {
  const { kind, elapsed } = field.unit;
  const found = visible(text);
  const own = OWN_UNITS[kind];
  if (suffix === "%" && !["share", "rise", "ratio"].includes(kind)) {
    throw new Refusal(`A percentage does not fit here; found ${found}`);
  }
  if (suffix === "m" && own !== undefined) {
    throw new Refusal(`It is not clear what ${found} means`, `Write ${digits} min or ${digits} months.`);
  }
  const value = Number(shifted(digits, EXPONENTS[suffix]));
  if (!Number.isFinite(value)) throw new Refusal(`Required a number below 1.8e308; found ${found}`);
  if (unit === undefined || unit === own) return value;
  if (own === undefined) throw new Refusal(`A unit of time does not fit here; found ${found}`);
  if (!elapsed && !WORK_UNITS.includes(unit)) {
    throw new Refusal(`These are hours of work; found ${found}`, "Write them in hours.");
  }
  return (value * SECONDS[unit]) / SECONDS[own];
}

/**
 * Gives the unit or % of the last term to those before it if none of them has any: "5 to 10%", "2 to 3 weeks".
 * Throws Refusal where it is not clear what each is counted in: "20 to 60k", "5% .. 6 .. 7".
 */
export function shareUnit(terms: readonly Term[]): Term[] {
  const last = terms.at(-1);
  const bare = terms.filter(({ digits, suffix, unit }) => suffix === "" && unit === undefined && Number(digits) !== 0);
  if (last === undefined || bare.length === 0) return [...terms];
  const marked = terms.filter(({ suffix, unit }) => suffix === "%" || unit !== undefined);
  const scaled = last.suffix !== "" && last.suffix !== "%";
  if (scaled || (marked.length > 0 && !(marked.length === 1 && marked[0] === last))) {
    throw new Refusal("It is not clear what each number is counted in", "Write it after each number.");
  }
  if (marked.length === 0) return [...terms];
  const { suffix, unit } = last;
  return terms.map((term) => (bare.includes(term) ? { ...term, suffix, unit } : term));
}

/** The value of a term that stands for itself, such as a sigma. Throws Refusal if it is counted in anything. */
export function plainValue({ digits, suffix, unit, text }: Term): number {
  if (suffix !== "" || unit !== undefined) throw new Refusal(`Required a plain number; found ${visible(text)}`);
  return Number(digits);
}
