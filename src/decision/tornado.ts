import { distributionOf } from "../scenario/distributionOf.ts";
import { quantitiesOf } from "../scenario/quantities.ts";
import { isUncertain } from "../scenario/quantity.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { eachVariant } from "./eachVariant.ts";
import { type Estimate, estimateOf } from "./estimate.ts";
import { limitOutcomes } from "./limitOutcomes.ts";
import { rank } from "./rank.ts";
import { difference, meanOf } from "./statistics.ts";
import { tcoOf } from "./summarise.ts";

/** All futures with one input fixed. */
export interface TornadoEnd {
  /** the value that the input is fixed at */
  at: number;
  /** mean total cost by option */
  tco: Record<string, number>;
  /** rival − reference on the same futures, by rival: positive where the reference is cheaper */
  lead: Record<string, Estimate>;
  /** best by the rule; null if every option is set aside */
  pick: string | null;
}

/** One uncertain input at its p10 and at its p90. */
export interface TornadoInput {
  path: string;
  low: TornadoEnd;
  high: TornadoEnd;
  /** the lead at p90 − the lead at p10, on the same futures, by rival; its size is the input's swing */
  change: Record<string, Estimate>;
}

/** What each uncertain input alone does to the comparison. */
export interface Tornado {
  /** the option that the others are compared with: the pick, or the cheapest on average where there is none */
  reference: string;
  /** the rival by which the inputs are ordered: the one that decides how firmly the pick stands */
  rival: string;
  /** rival − reference with everything as drawn, by rival */
  lead: Record<string, Estimate>;
  /** widest swing first */
  inputs: TornadoInput[];
}

/**
 * One-way sensitivity analysis (tornado): each uncertain input is fixed at its p10, then at its p90, and everything else
 * is drawn as ever, inputs that are correlated with it among them. All on the run's own futures, so differences are
 * paired. Rejects with the signal's reason when aborted.
 */
export async function tornado({ result, decision }: Base, run: RunVariants, watch: Watch = {}): Promise<Tornado> {
  const { scenario, options, seed, trials } = result;
  const { recommendation } = decision;
  const rule = { criterion: recommendation.criterion, constraints: scenario.decision.constraints };
  const ids = options.map(({ id }) => id);
  const byCost = [...decision.options].sort((a, b) => a.tco.mean - b.tco.mean).map(({ id }) => id);
  const reference = recommendation.option ?? byCost[0];
  const others = byCost.filter((id) => id !== reference);
  const rival = recommendation.closest ?? recommendation.runnerUp ?? others[0];

  const leads = (tco: readonly Float64Array[]) =>
    others.map((id) => difference(tco[ids.indexOf(id)], tco[ids.indexOf(reference)]));
  const byRival = (values: readonly Float64Array[]) =>
    Object.fromEntries(others.map((id, i) => [id, estimateOf(values[i])]));

  const placed = quantitiesOf(scenario)
    .filter(({ quantity }) => isUncertain(quantity))
    .map(({ path, quantity, field }) => ({ path, quantile: distributionOf(quantity, field).quantile }));
  const variants = placed.flatMap(({ path, quantile }) =>
    [0.1, 0.9].map((p) => ({ changes: [{ path, to: quantile(p) }] })),
  );
  const inputs: TornadoInput[] = [];
  let low: { end: TornadoEnd; leads: Float64Array[] } | null = null;
  await eachVariant(
    run,
    variants,
    { seed, trials, options, outcomes: limitOutcomes(rule) },
    watch,
    (tco, limited, variant) => {
      const [{ path, to }] = variants[variant].changes;
      const [best] = rank(options, tco, limited, rule).order;
      const here = leads(tco);
      const end: TornadoEnd = {
        at: to,
        tco: Object.fromEntries(ids.map((id, o) => [id, meanOf(tco[o])])),
        lead: byRival(here),
        pick: best === undefined ? null : ids[best],
      };
      if (low === null) {
        low = { end, leads: here };
        return;
      }
      const before = low;
      const change = byRival(here.map((lead, i) => difference(lead, before.leads[i])));
      inputs.push({ path, low: before.end, high: end, change });
      low = null;
    },
  );
  return { reference, rival, lead: byRival(leads(tcoOf(result))), inputs: bySwing(inputs, rival) };
}

/** Inputs by how far they move the lead over a rival, the widest swing first. */
export function bySwing(inputs: readonly TornadoInput[], rival: string): TornadoInput[] {
  const swing = ({ change }: TornadoInput) => Math.abs(change[rival].mean);
  return [...inputs].sort((a, b) => swing(b) - swing(a));
}
