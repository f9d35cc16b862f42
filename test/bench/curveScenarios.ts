import { distributionOf } from "../../src/scenario/distributionOf.ts";
import { statedRange } from "../../src/scenario/field.ts";
import { type PlacedQuantity, quantitiesOf, withQuantity } from "../../src/scenario/quantities.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import { planNames, type Scenario } from "../../src/scenario/scenario.ts";
import { withSoundQuantity } from "../../src/scenario/withSoundQuantity.ts";

/** Signals beside the scenario's own that make room for as many uncertain quantities as are asked for at most. */
const SIGNALS = 50;

/** Part of an exact number by which it is made uncertain, to both sides. */
const AROUND = 0.1;

/**
 * The scenario with so many uncertain quantities and always the same model around them: of a list of all that can be
 * uncertain (its own first, then its exact numbers, then what each approach keeps of further signals) the first `count`
 * are, and the others stand at their medians.
 *
 * @param scenario without correlations, whose ends must stay uncertain
 * @throws RangeError for more than there can be
 */
export function withUncertain(scenario: Scenario, count: number): Scenario {
  const wide = withSignals(scenario);
  const own = uncertainOf(scenario);
  const further = uncertainOf(wide).filter(({ path }) => own.every((each) => each.path !== path));
  const exact = [...own, ...further].reduce(
    (each, { path, field, quantity }) => withQuantity(each, path, distributionOf(quantity, field).quantile(0.5)),
    wide,
  );
  const numbers = quantitiesOf(scenario).flatMap((placed) => {
    const quantity = around(placed);
    return quantity !== null && isSound(exact, placed.path, quantity) ? [{ ...placed, quantity }] : [];
  });
  const order = [...own, ...numbers, ...further];
  if (!(count <= order.length)) throw new RangeError(`required at most ${order.length} quantities, found ${count}`);
  return order.slice(0, count).reduce((each, { path, quantity }) => withQuantity(each, path, quantity), exact);
}

function uncertainOf(scenario: Scenario): PlacedQuantity[] {
  return quantitiesOf(scenario).filter(({ quantity }) => typeof quantity !== "number");
}

function withSignals(scenario: Scenario): Scenario {
  const ids = Object.keys(scenario.approaches);
  const kept = Object.fromEntries(ids.map((id) => [id, { min: 0.6, mode: 0.8, max: 0.95 }]));
  const { signals } = scenario.handshake;
  const further = Array.from({ length: SIGNALS - signals.length }, (_, i) => ({
    name: `Signal ${i + 1}`,
    weight: 0.01,
    kept: { ...kept },
  }));
  return { ...scenario, handshake: { ...scenario.handshake, signals: [...signals, ...further] } };
}

/** An exact number with some doubt to both sides; null for what is exactly 0, or a whole number, or would not fit. */
function around({ field, quantity }: PlacedQuantity): Quantity | null {
  if (typeof quantity !== "number" || quantity === 0 || field.integer) return null;
  const { low, high } = statedRange(field);
  const [from, to] = [quantity * (1 - AROUND), quantity * (1 + AROUND)].sort((a, b) => a - b);
  return from > low && to < high ? { uniform: [from, to] } : null;
}

function isSound(scenario: Scenario, path: string, quantity: Quantity): boolean {
  try {
    withSoundQuantity(scenario, path, quantity);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The scenario with another horizon, months. */
export function withHorizon(scenario: Scenario, months: number): Scenario {
  return { ...scenario, horizonMonths: months };
}

/**
 * The scenario with so many options: its approaches alone, leaving the gap open, and plans of two stages, each of another
 * pair of approaches or of starts.
 *
 * @throws RangeError for fewer than it has without plans
 */
export function withOptions(scenario: Scenario, count: number): Scenario {
  const { approaches } = scenario;
  const ids = Object.keys(approaches);
  const wanted = count - ids.length - 1;
  if (!(wanted >= 0)) throw new RangeError(`required at least ${ids.length + 1} options, found ${count}`);
  const pairs = ids.flatMap((first) => ids.filter((second) => second !== first).map((second) => [first, second]));
  const plans = Array.from({ length: wanted }, (_, i) => {
    const [first, second] = pairs[i % pairs.length];
    const stages = [
      { approach: first, startMonth: 0 },
      { approach: second, startMonth: Math.floor(i / pairs.length) },
    ];
    return { id: `plan-${i + 1}`, stages, ...planNames({ stages }, approaches) };
  });
  return { ...scenario, plans };
}
