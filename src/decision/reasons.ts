import { OPEN } from "../model/options.ts";
import { LEAK_FACTORS, type LeakFactor } from "../model/optionTrace.ts";
import type { Constraints, Names } from "../scenario/scenario.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { LIMIT_NAMES } from "./constraints.ts";
import type { OptionSummary, Recommendation, SetAside } from "./decision.ts";
import { moneyAsSet, moneyInSentence, threeFiguresUp } from "./money.ts";
import { capitalised } from "./names.ts";
import { futures, listed, months } from "./words.ts";

/** Where a lead comes from, and what a lag is lost to, as a reader would call it. */
const SOURCES: Record<LeakFactor | "paid", { gain: string; loss: string }> = {
  exposure: { gain: "more time in use", loss: "less time in use" },
  fidelity: { gain: "meaning kept", loss: "meaning lost" },
  fit: { gain: "fit with the campaigns", loss: "a poorer fit with the campaigns" },
  timeliness: { gain: "speed", loss: "slower action" },
  drift: { gain: "upkeep", loss: "poorer upkeep" },
  freshness: { gain: "a cleaner list", loss: "a staler list" },
  outages: { gain: "fewer hours broken", loss: "more hours broken" },
  learning: { gain: "learning from outcomes", loss: "learning less" },
  harm: { gain: "less stale data sent out", loss: "more stale data sent out" },
  paid: { gain: "a smaller bill", loss: "a larger bill" },
};

/** What the sentences are made from. */
export interface Grounds {
  result: SimulationResult;
  options: readonly OptionSummary[];
  names: ReadonlyMap<string, Names>;
  judged: Pick<
    Recommendation,
    "option" | "strength" | "cheaperThan" | "margins" | "twin" | "setAside" | "closest" | "nearestMiss"
  > & { bridgesLeft: boolean };
  constraints: Constraints;
}

/** Two or three plain sentences that say why, each from the figures of this run. */
export function reasonsFor(grounds: Grounds): string[] {
  const { option } = grounds.judged;
  if (option === null || !grounds.judged.bridgesLeft) return whyNothing(grounds);
  const sentences = option === OPEN ? whyOpen(grounds) : [margins(grounds, option), source(grounds, option)];
  sentences.push(caveat(grounds, option));
  return sentences.filter((sentence) => sentence !== "").slice(0, 3);
}

const summaryOf = ({ options }: Grounds, id: string) => options.find((option) => option.id === id) as OptionSummary;
const doing = ({ names }: Grounds, id: string) => (names.get(id) as Names).doing;
const cash = ({ result }: Grounds, amount: number) => moneyInSentence(amount, result.scenario.currency);

/** How much dearer the best option of another family is, and leaving the gap open. */
function margins(grounds: Grounds, pick: string): string {
  const { family } = summaryOf(grounds, pick);
  const rivals = Object.keys(grounds.judged.margins).filter(
    (id) => id !== OPEN && summaryOf(grounds, id).family !== family,
  );
  const best = rivals.reduce<string | null>(
    (nearest, id) =>
      nearest !== null && summaryOf(grounds, nearest).tco.mean <= summaryOf(grounds, id).tco.mean ? nearest : id,
    null,
  );
  const against = [best, OPEN].filter((id): id is string => id !== null && id in grounds.judged.margins);
  if (against.length === 0) return "";
  const clauses = against.map((id) => {
    const { mean } = grounds.judged.margins[id];
    return `to ${doing(grounds, id)} costs ${cash(grounds, Math.abs(mean))} ${mean < 0 ? "less" : "more"}`;
  });
  return `On average, ${listed(clauses)}.`;
}

/** Where the lead over the closest rival comes from, and what is given back for it. */
function source(grounds: Grounds, pick: string): string {
  const { closest } = grounds.judged;
  const option = summaryOf(grounds, pick);
  if (closest === null || closest === OPEN) {
    const open = summaryOf(grounds, OPEN);
    const regained = open.gapCost.mean - option.gapCost.mean;
    return `It wins back ${cash(grounds, regained)} of the ${cash(grounds, open.gapCost.mean)} that the open gap costs, and takes ${cash(grounds, option.directCost.mean)} to pay.`;
  }
  const rival = summaryOf(grounds, closest);
  const leaksOf = (id: string) => grounds.result.leaks[grounds.options.findIndex((o) => o.id === id)];
  const lead = [
    ...LEAK_FACTORS.map((factor, f) => ({ ...SOURCES[factor], amount: leaksOf(closest)[f] - leaksOf(pick)[f] })),
    { ...SOURCES.paid, amount: rival.directCost.mean - option.directCost.mean },
  ].sort((x, y) => y.amount - x.amount);
  // What is small beside the totals is rounding, or not worth a word.
  const worthAWord = 1e-3 * Math.max(option.tco.mean, rival.tco.mean);
  const gains = lead.filter(({ amount }) => amount > worthAWord).slice(0, 2);
  const worst = lead[lead.length - 1];
  if (gains.length === 0) return "";
  const won = listed(gains.map(({ gain, amount }) => `${gain} (${cash(grounds, amount)})`));
  const lost = worst.amount < -worthAWord ? `, and loses ${cash(grounds, -worst.amount)} to ${worst.loss}` : "";
  return `Against the choice to ${doing(grounds, closest)} it gains ${won}${lost}.`;
}

/** What speaks against: a twin that is close, the odds of the closest rival, or a way that often never goes live. */
function caveat(grounds: Grounds, pick: string): string {
  const { twin, closest, strength, cheaperThan, margins: by } = grounds.judged;
  if (twin && twin.strength !== "clear") {
    const { mean } = by[twin.option];
    const dearer = `costs ${cash(grounds, Math.abs(mean))} ${mean < 0 ? "less" : "more"}`;
    const alone = twin.option === summaryOf(grounds, pick).family ? " alone" : "";
    return `To ${doing(grounds, twin.option)}${alone} ${dearer} and is cheaper in ${futures(1 - cheaperThan[twin.option])}.`;
  }
  const stalled = grounds.options
    .filter(({ id, family, neverLive }) => id === family && id !== OPEN && id !== pick && neverLive >= 0.3)
    .sort((a, b) => b.neverLive - a.neverLive)[0];
  if (stalled && strength === "clear") {
    const end = months(grounds.result.scenario.horizonMonths);
    const { label } = grounds.names.get(stalled.id) as Names;
    return stalled.neverLive === 1
      ? `${capitalised(label)} never goes live within ${end}.`
      : `${capitalised(label)} is still not live after ${end} in ${futures(stalled.neverLive)}.`;
  }
  if (closest === null) return "";
  return `To ${doing(grounds, closest)} instead is cheaper in ${futures(1 - cheaperThan[closest])}.`;
}

/** Why the gap is better left open: what it costs, and what the best bridge would cost and win back. */
function whyOpen(grounds: Grounds): string[] {
  const open = summaryOf(grounds, OPEN);
  const bridges = grounds.options
    .filter(({ id, pBest }) => id !== OPEN && pBest !== null)
    .sort((a, b) => a.tco.mean - b.tco.mean);
  const left = `Left open, the gap costs ${cash(grounds, open.gapCost.mean)} over ${months(grounds.result.scenario.horizonMonths)}.`;
  if (bridges.length === 0) return [left];
  const [best] = bridges;
  const regained = open.gapCost.mean - best.gapCost.mean;
  return [
    left,
    `To ${doing(grounds, best.id)}, the best of the bridges, takes ${cash(grounds, best.directCost.mean)} to pay and ${
      regained >= 0 ? `wins back ${cash(grounds, regained)}` : `loses another ${cash(grounds, -regained)}`
    }.`,
  ];
}

/** What was asked for, and which budget would admit a bridge that misses nothing else; else the nearest miss. */
function whyNothing({ result, options, judged, constraints, names }: Grounds): string[] {
  const { currency } = result.scenario;
  const { maxDirectCost, liveByMonth, maxDelayHours, chance } = constraints;
  const wanted = [
    maxDirectCost === undefined ? "" : `paid at most ${moneyAsSet(maxDirectCost, currency)}`,
    liveByMonth === undefined ? "" : `live by month ${liveByMonth}`,
    maxDelayHours === undefined ? "" : `signals within ${maxDelayHours} hours`,
  ].filter((text) => text !== "");
  const asked = `Wanted in ${chance < 1 ? "at least " : ""}${futures(chance)}: ${wanted.join(", ")}.`;
  const onlyBudget = options
    .map((option, o) => ({ option, o, missed: judged.setAside.filter((limit) => limit.option === option.id) }))
    .filter(({ missed }) => missed.length === 1 && missed[0].constraint === "maxDirectCost")
    .map(({ option, o }) => ({ id: option.id, budget: enough(result.outcomes.directCost[o], chance) }))
    .sort((a, b) => a.budget - b.budget)[0];
  if (!onlyBudget) return [asked, missOf(judged.nearestMiss, names)].filter((text) => text !== "");
  const raised = moneyInSentence(threeFiguresUp(onlyBudget.budget), currency);
  return [asked, `A budget of ${raised} would be enough to ${names.get(onlyBudget.id)?.doing}.`];
}

/** The least budget that is kept in at least a share `chance` of trials. */
function enough(costs: Float64Array, chance: number): number {
  const sorted = costs.slice().sort();
  return sorted[Math.max(0, Math.ceil(chance * sorted.length) - 1)];
}

function missOf(miss: SetAside | null, names: ReadonlyMap<string, Names>): string {
  if (!miss) return "";
  return `The nearest is to ${names.get(miss.option)?.doing}, which keeps ${LIMIT_NAMES[miss.constraint]} in ${futures(miss.chance)}.`;
}
