import { type DifferenceTable, differenceScale } from "../charts/differenceDots.ts";
import { gapScale } from "../charts/gapFrame.ts";
import type { GapChartTable } from "../charts/gapTable.ts";
import type { Decision, OptionSummary } from "../decision/decision.ts";
import { money, moneyInSentence } from "../decision/money.ts";
import { capitalised } from "../decision/names.ts";
import { percent } from "../decision/percent.ts";
import { months } from "../decision/words.ts";
import { OPEN } from "../model/options.ts";
import { inForm } from "../scenario/numberForm.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** The readings that stand above the charts: one sentence each, made from the figures. */
export interface Readings {
  costs: string;
  costsUnit: string;
  gap: string;
  gapUnit: string;
  difference: string;
  differenceUnit: string;
}

type NameOf = (id: string) => string;

/** What the charts draw, whose units stand above them, and the short name of each option. */
export interface Drawn {
  gap: GapChartTable;
  difference: DifferenceTable | null;
  name: NameOf;
}

/** All readings of one decision. */
export function readingsOf(decision: Decision, scenario: Scenario, { gap, difference, name: short }: Drawn): Readings {
  const { currency, horizonMonths } = scenario;
  const horizon = months(horizonMonths);
  return {
    costs: costsReading(decision, currency, short),
    costsUnit: `Expected cost over ${horizon}, discounted. Solid is paid, tint is the gap left open; the line spans 8 in 10 futures, its dot the median.`,
    gap: gapReading(decision, currency, short),
    gapUnit: `Cumulative cost of the gap, ${gapScale(gap).words}, discounted`,
    difference: differenceReading(decision, currency, short),
    differenceUnit: difference ? differenceUnit(decision, difference, short) : "",
  };
}

const find = ({ options }: Decision, id: string | null): OptionSummary | undefined =>
  options.find((option) => option.id === id);

/** How far the next option is behind the pick, in words. */
function costsReading(decision: Decision, currency: string, short: NameOf): string {
  const { option, margins, setAside } = decision.recommendation;
  const pick = find(decision, option);
  if (!pick)
    return `No option keeps the limits in enough futures; ${new Set(setAside.map((s) => s.option)).size} were set aside.`;
  const next = Object.entries(margins).sort(([, a], [, b]) => a.mean - b.mean)[0];
  if (!next) return `${capitalised(short(pick.id))} costs ${moneyInSentence(pick.tco.mean, currency)} in all.`;
  const [id, { mean }] = next;
  if (mean < 0) return `${capitalised(short(id))} costs ${moneyInSentence(-mean, currency)} less on average.`;
  return `${capitalised(short(pick.id))} costs ${money(pick.tco.mean, currency)}; next comes ${short(id)} at ${money(pick.tco.mean + mean, currency)}${howMuchMore(mean / pick.tco.mean)}.`;
}

/** What the open gap costs, and how much of it the pick closes. */
function gapReading(decision: Decision, currency: string, short: NameOf): string {
  const open = find(decision, OPEN);
  const pick = find(decision, decision.recommendation.option);
  if (!open) return "";
  const cost = `Left open, the gap costs ${money(open.gapCost.mean, currency)}`;
  if (!pick || pick.id === OPEN || open.gapCost.mean === 0) return `${cost}.`;
  return `${cost}; ${short(pick.id)} closes ${percent(1 - pick.gapCost.mean / open.gapCost.mean)} of it.`;
}

/** Who wins more often and who by more, of the pick and its runner-up. */
function differenceReading(decision: Decision, currency: string, short: NameOf): string {
  const { option, runnerUp, difference, cheaperThan } = decision.recommendation;
  if (option === null || runnerUp === null || difference === null) return "";
  const chance = cheaperThan[runnerUp];
  const by = moneyInSentence(Math.abs(difference.mean), currency);
  const saves = difference.mean >= 0 ? `saves ${by}` : `costs ${by} more`;
  const pick = capitalised(short(option));
  if (chance >= 0.45 && chance <= 0.55) return `Even odds; ${short(option)} ${saves} on average.`;
  if (chance < 0.45) return `${capitalised(short(runnerUp))} is cheaper more often, yet ${short(option)} ${saves}.`;
  return `${pick} ${saves} on average.`;
}

function differenceUnit({ recommendation }: Decision, difference: DifferenceTable, short: NameOf): string {
  const { option, runnerUp } = recommendation;
  if (option === null || runnerUp === null) return "";
  return `${capitalised(short(runnerUp))} minus ${short(option)}, ${differenceScale(difference).words}`;
}

/** ", 3% more" or ", 4 times as much"; nothing where a comparison would say nothing. */
function howMuchMore(share: number): string {
  if (!(share >= 0.005 && share < 99)) return "";
  return share < 1
    ? `, ${percent(share)} more`
    : `, ${inForm(String(Number((1 + share).toPrecision(2))))} times as much`;
}
