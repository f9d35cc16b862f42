import type { Guess } from "../approachGuess.ts";
import type { ApproachTemplate } from "../approachTemplates.ts";
import { distributionOf } from "../distributionOf.ts";
import { type Field, statedRange } from "../field.ts";
import { fieldAt } from "../fieldTree.ts";
import { member } from "../json.ts";
import type { Quantity } from "../quantity.ts";
import { rangeQuantity } from "../range.ts";
import type { Approach, Evidence, Scenario } from "../scenario.ts";
import { withApproach } from "./approachList.ts";

/** The labour cost that the templates' money goes with, of an engineer's hour in US dollars: BLS 2024, wages × 1.42. */
const HOURLY_COST = 91;

/** Nearest to a closed bound that a range may come, of the way between the bounds of a share. */
const MARGIN = 0.005;

/**
 * The scenario with one more approach, from a template: a range for every field, times what the scenario says of its
 * middleware or suite where it has them. The evidence says of each that it is a judgement, and of what.
 *
 * @throws RangeError as `withApproach`
 */
export function withTemplate(scenario: Scenario, template: ApproachTemplate): Scenario {
  const { label, short, doing, setup, fields, kept } = template;
  const approach: Record<string, unknown> = { label, short, doing, setup };
  const evidence: Record<string, Evidence> = {};
  for (const [path, guess] of Object.entries(fields)) {
    const made = guessed(scenario, guess, (of) => `approaches.${of}.${path}`);
    const [key, inner] = path.split(".");
    approach[key] = inner === undefined ? made.quantity : { ...(approach[key] as object), [inner]: made.quantity };
    evidence[`approaches.new.${path}`] = made.evidence;
  }
  const crossing = scenario.handshake.signals.map((_, i) => {
    const made = guessed(scenario, kept, (of) => `handshake.signals.${i}.kept.${of}`);
    evidence[`handshake.signals.${i}.kept.new`] = made.evidence;
    return made.quantity;
  });
  return withApproach(scenario, { approach: approach as unknown as Approach, kept: crossing, evidence });
}

function guessed(scenario: Scenario, { value, times, evidence }: Guess, pathOf: (id: string) => string) {
  const field = fieldAt(pathOf("any")) as Field;
  const base = times && percentiles(scenario, pathOf(times[0]), field);
  if (times && base) {
    const [of, low, high] = times;
    const factor = low === high ? `${low}` : `${low} to ${high}`;
    const note = `${factor} times the value of ${shortened(scenario.approaches[of].short)} in this scenario.`;
    return { quantity: ranged(low * base.p10, high * base.p90, low === high, field), evidence: { ...evidence, note } };
  }
  const said = { note: "A starting point for any scenario; replace with your own.", ...evidence };
  if (!Array.isArray(value)) return { quantity: value as Quantity, evidence: said };
  const [low, high] = value.map((x) => x * scaleOf(scenario, field));
  return { quantity: ranged(low, high, false, field), evidence: said };
}

/** A name as a note has room for it: it may be as long as the whole note. */
function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79).replace(/[\ud800-\udbff]$/, "")}…` : name;
}

/** p10 and p90 of another approach's value, of which a multiple says something: null where there is none, or it is 0. */
function percentiles(scenario: Scenario, path: string, field: Field): { p10: number; p90: number } | null {
  const quantity = path.split(".").reduce<unknown>(member, scenario);
  if (quantity === undefined) return null;
  const { quantile } = distributionOf(quantity as Quantity, field);
  const [p10, p90] = [quantile(0.1), quantile(0.9)];
  return p10 > 0 ? { p10, p90 } : null;
}

/** Money goes with what work costs, so that it means the same in yen. */
function scaleOf({ team }: Scenario, field: Field): number {
  if (field.unit.kind !== "money") return 1;
  const cost = distributionOf(team.engineering.hourlyCost, fieldAt("team.engineering.hourlyCost") as Field);
  const median = cost.quantile(0.5);
  return median > 0 ? median / HOURLY_COST : 1;
}

/** Two numbers of two digits within what the field allows, as p10 and p90; one number where they are the same. */
function ranged(low: number, high: number, exact: boolean, field: Field): Quantity {
  const { bounds } = field;
  const { low: least, high: most } = statedRange(field);
  const isShare = bounds.upper === 1 && bounds.lower === 0;
  const within = (x: number) =>
    Number(Math.min(isShare ? 1 - MARGIN : most, Math.max(isShare ? MARGIN : least, x)).toPrecision(isShare ? 3 : 2));
  if (exact) return within(Math.sqrt(low) * Math.sqrt(high));
  const [from, to] = [within(low), within(high)];
  return bounds.lower < from && from < to && to < bounds.upper ? rangeQuantity(from, to, field) : to;
}
