import { beta } from "../distributions/beta.ts";
import { constant } from "../distributions/constant.ts";
import type { Distribution } from "../distributions/distribution.ts";
import { empirical } from "../distributions/empirical.ts";
import { lognormal } from "../distributions/lognormal.ts";
import { metalog } from "../distributions/metalog.ts";
import { normal } from "../distributions/normal.ts";
import { pert } from "../distributions/pert.ts";
import { triangular } from "../distributions/triangular.ts";
import { uniform } from "../distributions/uniform.ts";
import { type Field, statedRange } from "./field.ts";
import type { Quantity } from "./quantity.ts";

/**
 * The distribution that a quantity describes in its field: within the field's bounds, and cut to its technical limits.
 * Throws RangeError where the numbers describe none.
 */
export function distributionOf(quantity: Quantity, field: Field): Distribution {
  return cut(asStated(quantity, field), field);
}

function asStated(quantity: Quantity, { bounds }: Field): Distribution {
  if (typeof quantity === "number") return constant(quantity);
  if ("p10" in quantity) return metalog(quantity.p10, quantity.p50, quantity.p90, bounds);
  if ("min" in quantity) return pert(quantity.min, quantity.mode, quantity.max);
  if ("uniform" in quantity) return uniform(...quantity.uniform);
  if ("triangular" in quantity) return triangular(...quantity.triangular);
  if ("normal" in quantity) return normal(...quantity.normal, bounds);
  if ("lognormal" in quantity) return lognormal(...quantity.lognormal, bounds);
  if ("beta" in quantity) return beta(...quantity.beta, bounds);
  return empirical(quantity.values);
}

function cut(distribution: Distribution, field: Field): Distribution {
  const { low, high } = statedRange(field);
  if (low <= distribution.lower && distribution.upper <= high) return distribution;
  const clip = (x: number) => Math.min(high, Math.max(low, x));
  const { fill } = distribution;
  const cutting: Distribution = {
    quantile: (p) => clip(distribution.quantile(p)),
    lower: clip(distribution.lower),
    upper: clip(distribution.upper),
  };
  if (fill) {
    cutting.fill = (p, out) => {
      fill.call(distribution, p, out);
      for (let i = 0; i < p.length; i++) out[i] = clip(out[i] as number);
    };
  }
  return cutting;
}
