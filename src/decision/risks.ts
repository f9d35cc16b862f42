import type { Option } from "../model/options.ts";
import type { Change, RunVariants, Variant } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { comparedOptions } from "./criteriaTable.ts";
import { type Estimate, estimate } from "./estimate.ts";
import { permanence, temporaryApproaches } from "./permanence.ts";
import { distributionAt } from "./quantityMean.ts";
import { lockInWords, neglectWords, pilotWords } from "./riskWords.ts";
import { difference, meanOf } from "./statistics.ts";

/** The risks that practice guides name, each priced on the same futures as everything else. */
export type RiskName = "vendor lock-in" | "maintenance neglected" | "manual becoming permanent" | "skipping the pilot";

/** What one risk costs one option. Money is discounted; negative where the "risk" saves. */
export interface Risk {
  risk: RiskName;
  /** id */
  option: string;
  /** mean, with its standard error: over the horizon, or of each month past the third */
  cost: number;
  se: number;
  per: "horizon" | "month";
  /**
   * Lock-in: of a price shock within the horizon. Neglect: share of its live time in which it is broken and nobody
   * knows. Manual becoming permanent: that never leaving costs more than leaving in month 3.
   */
  chance?: number;
  /** neglect: the same share with all the hours assigned */
  chanceBefore?: number;
  /** what the cost is made of, or is to be weighed against */
  parts: ({ name: string } & Estimate)[];
  /** manual becoming permanent: total cost by the month in which the last stage begins */
  curve?: ({ month: number } & Estimate)[];
  words: string;
}

/** Differences are paired, so that this many futures are enough. */
const MOST_TRIALS = 10_000;

/**
 * Prices the named risks for each approach alone, and for the pick if it is a staged plan: each by running the same
 * futures with and without it.
 */
export async function risks({ result, decision }: Base, run: RunVariants, watch: Watch = {}): Promise<Risk[]> {
  const trials = Math.min(result.trials, MOST_TRIALS);
  const compared = comparedOptions(result, decision).map((o) => result.options[o]);
  const temporary = temporaryApproaches({ result, decision });
  const calls = compared.length + temporary.length;
  let done = 0;
  const settings = (options: readonly Option[]) => {
    const before = done++;
    return {
      seed: result.seed,
      trials,
      options,
      signal: watch.signal,
      onProgress: (share: number) => watch.onProgress?.((before + share) / calls),
    };
  };
  const found: Risk[] = [];
  for (const option of compared) {
    const { tco, outcomes } = await run(variantsOf({ result, decision }, option), {
      ...settings([option]),
      outcomes: ["unnoticedWeeks", "liveWeek"],
    });
    const costs = tco.map(([cost]) => cost);
    found.push(
      ...lockIn({ result, decision }, option, costs),
      neglect({ result, decision }, option, costs, unnoticedShares(outcomes, result.weeks)),
      pilot({ result, decision }, option, costs),
    );
  }
  for (const each of temporary) {
    const { tco } = await run([{}], settings(each.options));
    found.push(permanence({ result, decision }, each, tco[0]));
  }
  return found.sort((a, b) => ORDER.indexOf(a.risk) - ORDER.indexOf(b.risk));
}

const ORDER: readonly RiskName[] = [
  "vendor lock-in",
  "maintenance neglected",
  "manual becoming permanent",
  "skipping the pilot",
];

/** Indices of the variants that one option is run in. */
const AS_DRAWN = 0;
const NO_SHOCK = 1;
const FREE = 2;
const NEGLECTED = 3;
const AT_ONCE = 4;
const CALM = 5;
const CALM_AT_ONCE = 6;

function variantsOf(base: Base, option: Option): Variant[] {
  const each = (change: (approach: string) => Change[]) => approachesOf(base, option).flatMap(change);
  const set = (path: string, to: number) => (approach: string) => [{ path: `approaches.${approach}.${path}`, to }];
  const noShock = each(set("pricing.shockChance", 0));
  const atOnce = [...each(set("rollout.pilotWeeks", 0)), ...each(set("rollout.rampWeeks", 0))];
  const calm = each(set("reliability.breaksPerYear", 0));
  const variants: Change[][] = [];
  variants[AS_DRAWN] = [];
  variants[NO_SHOCK] = noShock;
  variants[FREE] = [...noShock, ...each(set("pricing.exitCost", 0))];
  variants[NEGLECTED] = each((approach) => [
    { path: `approaches.${approach}.maintenance.assignedHoursPerWeek`, times: 0.5 },
  ]);
  variants[AT_ONCE] = atOnce;
  variants[CALM] = calm;
  variants[CALM_AT_ONCE] = [...calm, ...atOnce];
  return variants.map((changes) => ({ changes }));
}

/** The ids of the approaches that an option goes through, each once. */
function approachesOf({ result }: Base, { stages }: Option): string[] {
  const ids = Object.keys(result.scenario.approaches);
  return [...new Set(stages.map(({ approach }) => ids[approach]))];
}

/** What the prices of a vendor and the way out of its contract cost, against one with neither; nothing without them. */
function lockIn(base: Base, option: Option, costs: readonly Float64Array[]): Risk[] {
  const { scenario } = base.result;
  const isBound = approachesOf(base, option).some((id) =>
    ["shockChance", "exitCost"].some(
      (field) => distributionAt(scenario, `approaches.${id}.pricing.${field}`).upper > 0,
    ),
  );
  if (!isBound) return [];
  const shocks = difference(costs[AS_DRAWN], costs[NO_SHOCK]);
  const shock = estimate(shocks);
  const exit = estimate(difference(costs[NO_SHOCK], costs[FREE]));
  const chance = shocks.reduce((count, cost) => (cost !== 0 ? count + 1 : count), 0) / shocks.length;
  return [
    {
      risk: "vendor lock-in",
      option: option.id,
      ...estimate(difference(costs[AS_DRAWN], costs[FREE])),
      per: "horizon",
      chance,
      parts: [
        { name: "price shock", ...shock },
        { name: "exit", ...exit },
      ],
      words: lockInWords(chance, shock, exit, scenario.currency),
    },
  ];
}

/** What halving the upkeep costs, and how much longer the bridge is then broken without anybody knowing. */
function neglect(base: Base, option: Option, costs: readonly Float64Array[], unnoticed: readonly number[]): Risk {
  const { scenario } = base.result;
  const isKept = approachesOf(base, option).some(
    (id) => distributionAt(scenario, `approaches.${id}.maintenance.assignedHoursPerWeek`).upper > 0,
  );
  const cost = estimate(difference(costs[NEGLECTED], costs[AS_DRAWN]));
  const [chance, chanceBefore] = [unnoticed[NEGLECTED], unnoticed[AS_DRAWN]];
  return {
    risk: "maintenance neglected",
    option: option.id,
    ...cost,
    per: "horizon",
    chance,
    chanceBefore,
    parts: [],
    words: neglectWords(isKept, chanceBefore, chance, cost, scenario.currency),
  };
}

/** By variant: weeks in which the option is broken and nobody knows, as a share of the weeks since it first went live. */
function unnoticedShares(outcomes: Awaited<ReturnType<RunVariants>>["outcomes"], weeks: number): number[] {
  const { unnoticedWeeks = [], liveWeek = [] } = outcomes;
  return unnoticedWeeks.map(([unnoticed], v) => {
    const live = liveWeek[v][0].reduce((sum, week) => (Number.isNaN(week) ? sum : sum + weeks - week), 0);
    return live > 0 ? (meanOf(unnoticed) * unnoticed.length) / live : 0;
  });
}

/**
 * What early breaks cost more at full volume than behind a pilot: a difference of differences, so that what is gained by
 * carrying everything sooner does not count; that is reported apart.
 */
function pilot({ result }: Base, option: Option, costs: readonly Float64Array[]): Risk {
  const damage = (broken: number, calm: number) => difference(costs[broken], costs[calm]);
  const more = estimate(difference(damage(AT_ONCE, CALM_AT_ONCE), damage(AS_DRAWN, CALM)));
  const sooner = estimate(difference(costs[CALM_AT_ONCE], costs[CALM]));
  const net = estimate(difference(costs[AT_ONCE], costs[AS_DRAWN]));
  return {
    risk: "skipping the pilot",
    option: option.id,
    ...more,
    per: "horizon",
    parts: [
      { name: "carrying everything sooner", ...sooner },
      { name: "in all", ...net },
    ],
    words: pilotWords(more, sooner, net, result.scenario.currency),
  };
}
