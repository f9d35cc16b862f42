import { quantileSorted } from "simple-statistics";
import { OPEN } from "../model/options.ts";
import { LEAK_FACTORS, type LeakFactor } from "../model/optionTrace.ts";
import type { Constraints, Names } from "../scenario/scenario.ts";
import type { SimulationResult } from "../simulation/result.ts";
import type { OptionSummary, Recommendation, SetAside } from "./decision.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised } from "./names.ts";
import { asArray } from "./statistics.ts";
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
  judged: Pick<Recommendation, "option" | "cheaperThan" | "margins" | "twin" | "setAside"> & { closest: string | null };
  constraints: Constraints;
}

/** Two or three plain sentences that say why, each from the figures of this run. */
export function reasonsFor(grounds: Grounds): string[] {
  const { option } = grounds.judged;
  if (option === null) return whyNothing(grounds);
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
  const gains = lead.filter(({ amount }) => amount > 0).slice(0, 2);
  const worst = lead[lead.length - 1];
  if (gains.length === 0) return "";
  const won = listed(gains.map(({ gain, amount }) => `${gain} (${cash(grounds, amount)})`));
  const lost = worst.amount < 0 ? `, and loses ${cash(grounds, -worst.amount)} to ${worst.loss}` : "";
  return `Against the choice to ${doing(grounds, closest)} it gains ${won}${lost}.`;
}

/** What speaks against: a twin that is close, a way that often never goes live, or the odds of the closest rival. */
function caveat(grounds: Grounds, pick: string): string {
  const { twin, closest, cheaperThan, margins: by } = grounds.judged;
  if (twin && twin.strength !== "clear") {
    const { mean } = by[twin.option];
    const dearer = `costs ${cash(grounds, Math.abs(mean))} ${mean < 0 ? "less" : "more"}`;
    const alone = twin.option === summaryOf(grounds, pick).family ? " alone" : "";
    return `To ${doing(grounds, twin.option)}${alone} ${dearer} and is cheaper in ${futures(1 - cheaperThan[twin.option])}.`;
  }
  const stalled = grounds.options
    .filter(({ id, family, neverLive }) => id === family && id !== OPEN && id !== pick && neverLive >= 0.3)
    .sort((a, b) => b.neverLive - a.neverLive)[0];
  if (stalled) {
    const end = months(grounds.result.scenario.horizonMonths);
    const { label } = grounds.names.get(stalled.id) as Names;
    return stalled.neverLive === 1
      ? `${capitalised(label)} never goes live within ${end}.`
      : `${capitalised(label)} is still not live after ${end} in ${futures(stalled.neverLive)}.`;
  }
  if (closest === null) return "";
  return `The closest rival, to ${doing(grounds, closest)}, is cheaper in ${futures(1 - cheaperThan[closest])}.`;
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
    `The best bridge, to ${doing(grounds, best.id)}, would take ${cash(grounds, best.directCost.mean)} to pay and ${
      regained >= 0 ? `win back ${cash(grounds, regained)}` : `lose another ${cash(grounds, -regained)}`
    }.`,
  ];
}

/** What was asked for, and which budget would admit the options that miss nothing else. */
function whyNothing({ result, options, judged, constraints, names }: Grounds): string[] {
  const { currency } = result.scenario;
  const { maxDirectCost, liveByMonth, maxDelayHours, chance } = constraints;
  const wanted = [
    maxDirectCost === undefined ? "" : `paid at most ${moneyInSentence(maxDirectCost, currency)}`,
    liveByMonth === undefined ? "" : `live by month ${liveByMonth}`,
    maxDelayHours === undefined ? "" : `signals within ${maxDelayHours} hours`,
  ].filter((text) => text !== "");
  const asked = `Wanted in at least ${futures(chance)}: ${wanted.join(", ")}.`;
  const onlyBudget = options
    .map((option, o) => ({ option, o, missed: judged.setAside.filter((limit) => limit.option === option.id) }))
    .filter(({ missed }) => missed.length === 1 && missed[0].constraint === "maxDirectCost")
    .map(({ option, o }) => ({
      id: option.id,
      budget: quantileSorted(asArray(result.outcomes.directCost[o].slice().sort()), chance),
    }))
    .sort((a, b) => a.budget - b.budget)[0];
  if (!onlyBudget) return [asked, missesOf(judged.setAside, names)];
  const raised = Math.ceil(onlyBudget.budget / 1000) * 1000;
  return [
    asked,
    `A budget of ${moneyInSentence(raised, currency)} would be enough to ${names.get(onlyBudget.id)?.doing}.`,
  ];
}

function missesOf(missed: readonly SetAside[], names: ReadonlyMap<string, Names>): string {
  const nearest = [...missed].sort((a, b) => b.chance - a.chance)[0];
  if (!nearest) return "";
  const what = { maxDirectCost: "the budget", liveByMonth: "the date", maxDelayHours: "the delay" }[nearest.constraint];
  return `Nearest comes to ${names.get(nearest.option)?.doing}, which keeps ${what} in ${futures(nearest.chance)}.`;
}
