import { exp, ln } from "../distributions/elementary.ts";
import { standardNormalQuantile } from "../distributions/normal.ts";
import { distributionOf } from "./distributionOf.ts";
import { type Field, statedRange } from "./field.ts";
import { fitStretched } from "./fitStretched.ts";
import { fitTwo } from "./fitTwo.ts";
import { FORM_NAMES, type Form, formOf } from "./forms.ts";
import { type Percentiles, percentilesOf } from "./percentiles.ts";
import type { Quantity } from "./quantity.ts";
import { quantityProblems } from "./quantityProblems.ts";

/** A quantity in another form, and what of its percentiles that form could not keep. */
export interface Reshaped {
  quantity: Quantity;
  before: Percentiles;
  after: Percentiles;
  /** those that moved by more than a fiftieth of the band; empty for an exact number, which keeps its median alone */
  moved: readonly (keyof Percentiles)[];
  /** the number was exact, so that its band was made up: a fifth of it to either side */
  isWidened: boolean;
}

const KEYS = ["p10", "p50", "p90"] as const;

/** standard deviations from the median to p90 of a normal distribution */
const Z90 = standardNormalQuantile(0.9);

/** Values of a list that stands for a curve: as many as have the curve's p10, median and p90 among them. */
const LISTED = 15;

/** How far to either side an exact number is taken to reach, as a share of it. */
const EITHER_SIDE = 0.2;

/**
 * A quantity in another form with the same p10, median and p90, or as many of them as that form can have: one with two
 * parameters keeps p10 and p90. What it could not keep is told. A list of values is 15 equally likely ones.
 *
 * @throws RangeError if that form can have no such numbers in this field, or an exact 0 has no band to begin with
 */
export function reshaped(quantity: Quantity, form: Form, field: Field): Reshaped {
  const isWidened = typeof quantity === "number" && form !== "exact" && form !== "values";
  const before = isWidened ? widened(quantity, field) : percentilesOf(quantity, field);
  if (formOf(quantity) === form) return { quantity, before, after: before, moved: [], isWidened: false };
  const fitted = tidied(made(form, quantity, before, field), before, field);
  const [problem] = quantityProblems(fitted, field);
  if (problem) throw new RangeError(`no ${FORM_NAMES[form]} has these percentiles here: required ${problem.required}`);
  const after = percentilesOf(fitted, field);
  const least = (before.p90 - before.p10) / 50;
  const moved = form === "exact" ? [] : KEYS.filter((key) => Math.abs(after[key] - before[key]) > least);
  return { quantity: fitted, before, after, moved, isWidened };
}

/** A band around a number, within what may be stated. */
function widened(x: number, field: Field): Percentiles {
  const { low, high } = statedRange(field);
  const reach = EITHER_SIDE * Math.min(Math.abs(x), field.bounds.upper - x || Math.abs(x));
  const [p10, p90] = [Math.max(low, x - reach), Math.min(high, x + reach)];
  if (!(p10 < x && x < p90)) {
    throw new RangeError(`required a range, such as 10 to 20: an exact ${x} does not say how wide it would be`);
  }
  return { p10, p50: x, p90 };
}

/** The quantity in its form, with all digits. */
function made(form: Form, quantity: Quantity, before: Percentiles, field: Field): Quantity {
  const { p10, p50, p90 } = before;
  const range = statedRange(field);
  if (form === "exact") return p50;
  if (form === "values") {
    if (typeof quantity === "number") return { values: [quantity] };
    const { quantile } = distributionOf(quantity, field);
    return { values: Array.from({ length: LISTED }, (_, i) => quantile((i + 0.5) / LISTED)) };
  }
  if (!(p10 < p90)) throw new RangeError("required a p10 below the p90: this quantity does not vary between them");
  if (form === "curve") return before;
  if (form === "pert") return fitStretched("pert", before, range);
  if (form === "triangular") {
    const { min, mode, max } = fitStretched("triangular", before, range);
    return { triangular: [min, mode, max] };
  }
  if (form === "uniform") return uniform(before, range);
  return fitted(form, before, field);
}

function uniform({ p10, p90 }: Percentiles, { low, high }: { low: number; high: number }): Quantity {
  const beyond = (p90 - p10) / 8;
  const [a, b] = [p10 - beyond, p90 + beyond];
  if (a < low) return { uniform: [low, Math.min(high, low + (p90 - low) / 0.9)] };
  if (b > high) return { uniform: [Math.max(low, high - (high - p10) / 0.9), high] };
  return { uniform: [a, b] };
}

/** A form with two parameters: those with which p10 and p90 are kept, as the field's bounds condition it. */
function fitted(form: "normal" | "lognormal" | "beta", { p10, p50, p90 }: Percentiles, field: Field): Quantity {
  if (form !== "normal" && !(p10 > 0))
    throw new RangeError(`required a p10 above 0 for a ${form}, found ${short(p10)}`);
  if (form === "beta" && !(p90 < 1)) throw new RangeError(`required a p90 below 1 for a beta, found ${short(p90)}`);
  const build = BUILD[form];
  const width = p90 - p10;
  const start = START[form](p10, p50, p90);
  const quantity = build(
    fitTwo(start, (parameters) => {
      const { quantile } = distributionOf(build(parameters), field);
      return [(quantile(0.1) - p10) / width, (quantile(0.9) - p90) / width];
    }),
  );
  const found = percentilesOf(quantity, field);
  const isKept = Math.abs(found.p10 - p10) + Math.abs(found.p90 - p90) < width / 1000;
  if (!isKept || quantityProblems(quantity, field).length > 0) {
    throw new RangeError(`no ${form} lies between a p10 of ${short(p10)} and a p90 of ${short(p90)} here`);
  }
  return quantity;
}

/** A number in a message. */
const short = (x: number) => Number(x.toPrecision(3));

type Pair = readonly [number, number];

/** The forms from what is searched for: spreads and shapes by their logarithms, so that they stay above 0. */
const BUILD = {
  normal: ([mean, sd]: Pair): Quantity => ({ normal: [mean, exp(sd)] }),
  lognormal: ([median, sigma]: Pair): Quantity => ({ lognormal: [exp(median), exp(sigma)] }),
  beta: ([alpha, beta]: Pair): Quantity => ({ beta: [exp(alpha), exp(beta)] }),
};

/** Where the search begins. */
const START = {
  normal: (p10: number, _: number, p90: number): Pair => [(p10 + p90) / 2, ln((p90 - p10) / (2 * Z90))],
  lognormal: (p10: number, _: number, p90: number): Pair => [
    (ln(p10) + ln(p90)) / 2,
    ln((ln(p90) - ln(p10)) / (2 * Z90)),
  ],
  beta: (p10: number, p50: number, p90: number): Pair => {
    const sd = (p90 - p10) / (2 * Z90);
    const together = Math.max(0.5, (p50 * (1 - p50)) / (sd * sd) - 1);
    return [ln(p50 * together), ln((1 - p50) * together)];
  },
};

/** The same with as few digits as a thousandth of the band needs, where it is then still allowed. */
function tidied(quantity: Quantity, { p10, p90 }: Percentiles, field: Field): Quantity {
  const { low, high } = statedRange(field);
  const within = (x: number) => Math.min(high, Math.max(low, x));
  const tidy = numbersOf(quantity, (x, isValue) => {
    if (!isValue) return Number(x.toPrecision(4));
    const value = shortened(x, (p90 - p10 || Math.abs(x)) / 1000);
    return within(field.integer ? Math.round(value) : value);
  });
  return quantityProblems(tidy, field).length === 0 ? tidy : quantity;
}

/** The quantity with each of its numbers replaced; `isValue` says whether it is a value of the field. */
function numbersOf(quantity: Quantity, of: (x: number, isValue: boolean) => number): Quantity {
  if (typeof quantity === "number") return of(quantity, true);
  const entries = Object.entries(quantity).map(([key, part]) => {
    if (!Array.isArray(part)) return [key, of(part as number, true)];
    const values = { normal: 1, lognormal: 1, beta: 0 }[key] ?? part.length;
    return [key, part.map((x: number, i) => of(x, i < values))];
  });
  return Object.fromEntries(entries) as Quantity;
}

/** The shortest decimal that is no further from x than `most`. */
function shortened(x: number, most: number): number {
  for (let digits = 1; digits < 17; digits++) {
    const short = Number(x.toPrecision(digits));
    if (Math.abs(short - x) <= most) return short;
  }
  return x;
}
