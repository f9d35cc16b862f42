import type { Base } from "../decision/base.ts";
import { criteriaReading } from "../decision/criteriaWords.ts";
import { bestMonth, delayReading, monthlyCost, switchReading } from "../decision/delayWords.ts";
import { duration } from "../decision/duration.ts";
import type { Worth } from "../decision/evppi.ts";
import { fromPick } from "../decision/fromPick.ts";
import { groupName, isWorthKnowing } from "../decision/informationWords.ts";
import { LAYER_NAMES } from "../decision/leakWords.ts";
import { money, signedMoney } from "../decision/money.ts";
import { capitalised, namesOf } from "../decision/names.ts";
import { nearest } from "../decision/nearestThresholds.ts";
import { thresholdError, thresholdSentence, thresholdStanding, thresholdsReading } from "../decision/thresholdWords.ts";
import { TOLD_APART } from "../decision/toldApart.ts";
import { waterfall } from "../decision/waterfall.ts";
import type { Field } from "../scenario/field.ts";
import { fieldAt } from "../scenario/fieldTree.ts";
import { formatValue } from "../scenario/formatValue.ts";
import { inputName } from "../scenario/labels.ts";
import { aligned } from "./aligned.ts";
import type { Why } from "./whyFindings.ts";

/** Rows of a list that are printed; the JSON has all. */
const MOST_ROWS = 12;

/** What `why` found, as text that can be pasted into a mail: a section for each question. */
export function whyText(why: Why, base: Base): string {
  const { recommendation } = base.decision;
  const { scenario, trials } = base.result;
  const sections = [
    [
      `${scenario.name}: ${trials.toLocaleString("en")} futures, seed ${base.result.seed}`,
      "",
      recommendation.headline.map(({ text }) => text).join(""),
    ],
    oneWay(why, base),
    flips(why, base),
    knowing(why, base),
    leaking(base),
    criteria(why, base),
    pricedRisks(why, base),
    waiting(why, base),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function oneWay({ tornado }: Why, { result: { scenario } }: Base): string[] {
  const { reference, rival, lead, inputs } = tornado;
  const { currency } = scenario;
  const short = shortNames(scenario);
  if (inputs.length === 0) return ["ONE INPUT AT A TIME", "No input is uncertain."];
  const rows = inputs.slice(0, MOST_ROWS).map(({ path, low, high }) => {
    const value = (x: number) => formatValue(x, fieldAt(path) as Field, { currency });
    const picks = [low, high].map(({ pick }) => (pick === reference ? "" : pick === null ? "none" : short(pick)));
    return [
      inputName(scenario, path),
      value(low.at),
      signedMoney(low.lead[rival].mean, currency),
      picks[0],
      value(high.at),
      signedMoney(high.lead[rival].mean, currency),
      picks[1],
    ];
  });
  return [
    "ONE INPUT AT A TIME",
    `${capitalised(short(rival))} minus ${short(reference)}, ${signedMoney(lead[rival].mean, currency)} as drawn, with each input at its p10 and its p90;`,
    "a name where another option becomes the pick. Correlated inputs stay as they are drawn.",
    ...aligned([["input", "p10", "", "", "p90", "", ""], ...rows]),
  ];
}

function flips({ thresholds }: Why, { result: { scenario }, decision }: Base): string[] {
  const all = thresholds.thresholds;
  const found = nearest(thresholds, decision.recommendation.option, MOST_ROWS);
  const inputs = new Map(thresholds.inputs.map((input) => [input.path, input]));
  const lines = found.map((threshold) => {
    const input = inputs.get(threshold.path);
    const notes = [
      input ? thresholdStanding(threshold, input, scenario) : "",
      thresholdError(threshold, scenario),
      input && input.correlated.length > 0 ? "correlated inputs stay as drawn" : "",
      threshold.areTwins ? "both end on the same approach" : "",
    ].filter((note) => note !== "");
    return `  ${thresholdSentence(threshold, scenario)} (${notes.join("; ")})`;
  });
  const more = all.length - found.length;
  return [
    "WHERE IT FLIPS",
    thresholdsReading(thresholds, decision.recommendation.option, scenario),
    ...lines,
    ...(more > 0 ? [`  and ${more} more farther away (--json has all)`] : []),
  ];
}

function knowing({ information, variance }: Why, { result: { scenario } }: Base): string[] {
  const { currency } = scenario;
  const short = shortNames(scenario);
  const { foresight, perfectInformation, eviu, evppi, groups } = information;
  // an input says no more than its group: what is told of it alone was found by chance
  const told = new Set(groups.filter(isWorthKnowing).map(({ group }) => group));
  const worth = (known: Worth, isTold = true) => [
    isTold && isWorthKnowing(known) ? money(known.value, currency) : "not told from 0",
    money(2 * known.se, currency),
  ];
  const wrong =
    eviu.option === null || eviu.option === information.option ? "" : `; it would pick ${short(eviu.option)}`;
  const lines = [
    "WHAT KNOWING MORE IS WORTH, AT MOST",
    `Perfect foresight, luck included: ${money(foresight.value, currency)}. All inputs known, luck not: ${money(Math.max(0, perfectInformation.value), currency)}.`,
    `Deciding as if every input were at its median would cost ${money(Math.max(0, eviu.value), currency)}${wrong}.`,
    ...aligned([
      ["to know", "is worth at most", "give or take"],
      ...groups.map((group) => [groupName(scenario, group.group), ...worth(group)]),
      ...evppi
        .slice(0, MOST_ROWS)
        .map((each) => [`  ${inputName(scenario, each.input)}`, ...worth(each, told.has(each.group))]),
    ]),
  ];
  if (!variance) return lines;
  const [most] = variance.shares;
  const share = (part: number) => `${Math.round(100 * Math.min(1, Math.max(0, part)))}%`;
  return [
    ...lines,
    `Luck by itself makes ${share(variance.chance.first.value)} of the spread between ${short(variance.pick)} and ${short(variance.rival)}${
      most
        ? `; of the inputs most comes from ${most.inputs.map((path) => inputName(scenario, path)).join(", ")} (${share(most.total.value)})`
        : ""
    }.`,
  ];
}

function leaking({ result, decision }: Base): string[] {
  const { currency } = result.scenario;
  const layers = ["capture", "routing", "execution", "feedback"] as const;
  const rows = fromPick(decision)
    .filter(({ leaks }) => leaks !== null)
    .map(({ id, label }) => {
      const { ideal, steps, realised } = waterfall(result, id);
      const lost = layers.map((layer) => money(steps.find((step) => step.layer === layer)?.total ?? 0, currency));
      return [label, money(ideal, currency), ...lost, money(realised, currency)];
    });
  return [
    "WHERE IT LEAKS",
    ...aligned([["", "ideal", ...layers.map((layer) => LAYER_NAMES[layer].toLowerCase()), "realised"], ...rows]),
  ];
}

function criteria({ criteria: table, conditions }: Why, { result: { scenario } }: Base): string[] {
  const short = shortNames(scenario);
  const { currency } = scenario;
  const hours = (value: number | null) => (value === null ? "never" : duration(value));
  const rows = table.rows.map(({ option, latency, schema, costs, skills }) => [
    capitalised(short(option)),
    hours(latency.p50),
    hours(latency.p90),
    `${Math.round(100 * schema.fidelity)}%`,
    money(costs.upFront, currency),
    money(costs.running, currency),
    money(costs.staff, currency),
    money(costs.atRisk, currency),
    String(skills.hours.engineering.weeksShort),
    String(skills.hours.operations.weeksShort),
    skills.fits.map(({ fit }) => Number(fit.toFixed(2))).join(", "),
  ]);
  const head = ["", "delay", "p90", "kept", "up front", "running", "staff", "at risk"];
  return [
    "THE FOUR CRITERIA",
    criteriaReading(table, short, currency),
    ...aligned([[...head, "weeks short: eng.", "ops.", "skill"], ...rows]),
    ...conditions.flatMap(({ option, worksWhen, failsWhen }) => [
      `${capitalised(short(option))} works well when: ${worksWhen.slice(0, 3).join("; ")}`,
      `  fails when: ${failsWhen.slice(0, 3).join("; ")}`,
    ]),
  ];
}

function pricedRisks({ risks }: Why, { result: { scenario } }: Base): string[] {
  const short = shortNames(scenario);
  const words = risks.map(({ risk, option, words: said }) => `  ${capitalised(risk)}, ${short(option)}: ${said}`);
  const rows = risks.map(({ risk, option, cost, se, per }) => [
    capitalised(risk),
    short(option),
    `${money(cost, scenario.currency)}${per === "month" ? " a month" : ""}`,
    money(TOLD_APART * se, scenario.currency),
  ]);
  return ["THE NAMED RISKS", ...aligned([["", "option", "extra cost", "give or take"], ...rows]), ...words];
}

function waiting({ delay }: Why, { result: { scenario }, decision }: Base): string[] {
  const short = shortNames(scenario);
  const rows = Object.entries(delay.waiting).map(([id, timing]) => [
    capitalised(short(id)),
    monthlyCost(timing, scenario.currency),
    bestMonth(timing),
  ]);
  return [
    "WHEN TO DECIDE",
    delayReading(delay, decision, scenario),
    ...aligned([["", "a month of waiting costs", "best"], ...rows]),
    ...delay.later.map((later) => switchReading(later, scenario)),
  ];
}

function shortNames(scenario: Base["result"]["scenario"]): (id: string) => string {
  const names = namesOf(scenario);
  return (id) => names.get(id)?.short ?? id;
}
