import type { Bounds } from "./distribution.ts";

/** Throws RangeError unless lower < upper (NaN fails). */
export function checkBounds({ lower, upper }: Bounds): void {
  if (!(lower < upper)) throw new RangeError(`expected lower bound < upper bound, found ${lower}, ${upper}`);
}

/** Throws RangeError unless every value is finite; `names` is how the message calls them. */
export function checkFinite(names: string, ...values: number[]): void {
  if (!values.every(Number.isFinite)) throw new RangeError(`expected finite ${names}, found ${values.join(", ")}`);
}
