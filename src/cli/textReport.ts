import { LIMIT_NAMES } from "../decision/constraints.ts";
import type { Decision, OptionSummary } from "../decision/decision.ts";
import { fromPick } from "../decision/fromPick.ts";
import { inHundred, money, signedMoney } from "../decision/money.ts";
import { capitalised } from "../decision/names.ts";
import { CRITERION_WORDS, futures, months } from "../decision/words.ts";
import { currencyName } from "../scenario/currencyForm.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { aligned } from "./aligned.ts";
import { type Auto, autoWords } from "./autoWords.ts";

/** The result of a run as text that can be pasted into a mail: what to do, why, and one table. */
export function textReport(
  { scenario, seed, trials }: SimulationResult,
  decision: Decision,
  auto: Auto | null = null,
): string {
  const { recommendation } = decision;
  const { currency, horizonMonths } = scenario;
  const strength = recommendation.nearestMiss ? "None feasible" : (recommendation.strength ?? "No rival");
  const count = `${trials.toLocaleString("en")} ${trials === 1 ? "future" : "futures"}`;
  const lines = [
    `${scenario.name}: ${months(horizonMonths)}, ${currencyName(currency)}, ${auto ? "auto: " : ""}${count}, seed ${seed}`,
    "",
    recommendation.headline.map(({ text }) => text).join(""),
    `${capitalised(strength)} by ${CRITERION_WORDS[recommendation.criterion]}.`,
    "",
    ...recommendation.because,
    "",
    ...table(decision, currency),
    "",
    ...footnotes(decision, scenario.finance.discountRate),
    ...(auto ? autoWords(auto, scenario) : []),
  ];
  return `${lines.join("\n")}\n`;
}

function table(decision: Decision, currency: string): string[] {
  const head = ["", "total", "paid", "above the pick", "8 in 10 futures", "live in", "cheapest in"];
  const rows = fromPick(decision).map((option) => rowOf(option, decision.recommendation, currency));
  const [first, ...lines] = aligned([head, ...rows]);
  return [first, "-".repeat(Math.max(...[first, ...lines].map((line) => line.length))), ...lines];
}

function rowOf(
  option: OptionSummary,
  { option: pick, margins, setAside, nearestMiss }: Decision["recommendation"],
  currency: string,
) {
  const margin = margins[option.id];
  const isPick = option.id === pick;
  const aside = setAside.some((limit) => limit.option === option.id);
  return [
    shortened(option.label),
    money(option.tco.mean, currency),
    money(option.directCost.mean, currency),
    isPick ? "the pick" : aside ? "set aside" : margin ? signedMoney(margin.mean, currency) : "",
    margin ? `${signedMoney(margin.p10, currency)} to ${signedMoney(margin.p90, currency)}` : "",
    liveIn(option),
    option.pBest === null || nearestMiss ? "" : `${inHundred(option.pBest)} of 100`,
  ];
}

const LONGEST_LABEL = 48;

function shortened(label: string): string {
  const letters = Array.from(label);
  return letters.length <= LONGEST_LABEL ? label : `${letters.slice(0, LONGEST_LABEL - 1).join("")}…`;
}

function liveIn({ liveWeek, neverLive, family, id }: OptionSummary): string {
  if (liveWeek) return `month ${((liveWeek.p50 * 12) / 52).toFixed(1)}${neverLive >= 0.1 ? " *" : ""}`;
  return id === family && id === "open" ? "" : "never";
}

/** What the columns mean, and who is often not live at all. */
function footnotes({ options, recommendation }: Decision, discountRate: number): string[] {
  const rate = `${Number((discountRate * 100).toFixed(2))}%`;
  const label = (id: string) => options.find((option) => option.id === id)?.label ?? id;
  const late = options.filter(({ liveWeek, neverLive }) => liveWeek && neverLive >= 0.1);
  return [
    `Total is what is paid plus what the gap still costs, discounted at ${rate} a year. Above the pick is the mean`,
    "difference on the same futures; 8 in 10 futures lie in the range beside it. Live in is the median.",
    ...late.map(({ label, neverLive }) => `* ${label} never goes live in ${futures(neverLive)}.`),
    ...recommendation.setAside.map(
      ({ option, constraint, chance }) =>
        `Set aside: ${label(option)} keeps ${LIMIT_NAMES[constraint]} in ${futures(chance)}.`,
    ),
  ];
}
