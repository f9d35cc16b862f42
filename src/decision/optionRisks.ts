import type { Option } from "../model/options.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Base } from "./base.ts";
import { estimateOf } from "./estimate.ts";
import type { Risk } from "./risk.ts";
import { AS_DRAWN, AT_ONCE, CALM, CALM_AT_ONCE, FREE, goesLive, hasAny, NEGLECTED, NO_SHOCK } from "./riskVariants.ts";
import { lockInWords, neglectWords, noRiskWords, pilotWords } from "./riskWords.ts";
import { difference, meanOf } from "./statistics.ts";

/** What the prices of a vendor and the way out of its contract cost, against one with neither; nothing without them. */
export function lockIn(base: Base, option: Option, costs: readonly Float64Array[]): Risk[] {
  if (!hasAny(base, option, ["pricing.shockChance", "pricing.exitCost"])) return [];
  const shocks = difference(costs[AS_DRAWN], costs[NO_SHOCK]);
  const shock = estimateOf(shocks);
  const exit = estimateOf(difference(costs[NO_SHOCK], costs[FREE]));
  const both = estimateOf(difference(costs[AS_DRAWN], costs[FREE]));
  const chance = shocks.reduce((count, cost) => (cost !== 0 ? count + 1 : count), 0) / shocks.length;
  return [
    {
      risk: "vendor lock-in",
      option: option.id,
      cost: both.mean,
      se: both.se,
      per: "horizon",
      chance,
      parts: [
        { name: "price shock", ...shock },
        { name: "exit", ...exit },
      ],
      words: lockInWords(chance, shock, exit, base.result.scenario.currency),
    },
  ];
}

/** What halving the upkeep costs, and how much longer the bridge is then broken without anybody knowing. */
export function neglect(
  base: Base,
  option: Option,
  costs: readonly Float64Array[],
  unnoticed: readonly number[],
): Risk {
  const { scenario } = base.result;
  const isKept = hasAny(base, option, ["maintenance.assignedHoursPerWeek"]);
  const isLive = goesLive(base, option);
  const cost = estimateOf(difference(costs[NEGLECTED], costs[AS_DRAWN]));
  const [chance, chanceBefore] = [unnoticed[NEGLECTED], unnoticed[AS_DRAWN]];
  return {
    risk: "maintenance neglected",
    option: option.id,
    cost: cost.mean,
    se: cost.se,
    per: "horizon",
    chance,
    chanceBefore,
    parts: [],
    words:
      isKept && isLive ? neglectWords(chanceBefore, chance, cost, scenario.currency) : noRiskWords(isLive, "upkeep"),
  };
}

/** By variant: weeks in which the option is broken and nobody knows, as a share of the weeks since it first went live. */
export function unnoticedShares(outcomes: Awaited<ReturnType<RunVariants>>["outcomes"], weeks: number): number[] {
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
export function pilot(base: Base, option: Option, costs: readonly Float64Array[]): Risk {
  const damage = (broken: number, calm: number) => difference(costs[broken], costs[calm]);
  const more = estimateOf(difference(damage(AT_ONCE, CALM_AT_ONCE), damage(AS_DRAWN, CALM)));
  const sooner = estimateOf(difference(costs[CALM_AT_ONCE], costs[CALM]));
  const net = estimateOf(difference(costs[AT_ONCE], costs[AS_DRAWN]));
  const isPiloted = hasAny(base, option, ["rollout.pilotWeeks", "rollout.rampWeeks"]);
  const isLive = goesLive(base, option);
  return {
    risk: "skipping the pilot",
    option: option.id,
    cost: more.mean,
    se: more.se,
    per: "horizon",
    parts: [
      { name: "carrying everything sooner", ...sooner },
      { name: "in all", ...net },
    ],
    words:
      isPiloted && isLive ? pilotWords(more, sooner, net, base.result.scenario.currency) : noRiskWords(isLive, "pilot"),
  };
}
