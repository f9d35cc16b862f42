import { duration } from "../decision/duration.ts";
import { percent } from "../decision/percent.ts";
import { distributionAt } from "../decision/quantityMean.ts";
import { futures, listed } from "../decision/words.ts";
import { isJudgement, ownersOf } from "../scenario/evidenceAt.ts";
import { scenarioHash } from "../scenario/hash.ts";
import { quantityAt } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { crossingOf, meaningKept, weightShares, worthAfter } from "./handshakeFigures.ts";
import { openQuestions } from "./openQuestions.ts";

/** A table of texts; the first cell of a row names it. */
export interface SpecificationTable {
  caption: string;
  columns: string[];
  rows: string[][];
}

/** One page about a handshake, for those who build it or sell it, as plain texts. */
export interface Specification {
  title: string;
  /** empty: left to whoever hands it over */
  date: string;
  facts: { term: string; text: string }[];
  /** what crosses, and how fast by each approach */
  tables: SpecificationTable[];
  /** what rests on judgement */
  questions: string[];
  legend: string;
  /** engine, seed, hash of the scenario */
  stamp: string[];
}

const UNNAMED = "to be named";
const UNSTATED = "not stated";

/** The handshake of a scenario on one page: trigger, signals, interval, allowed delay, what is kept, owners, open questions. */
export function handshakeSpecification(
  scenario: Scenario,
  { date = "", engine = "", hash = scenarioHash(scenario) } = {},
): Specification {
  const { name, handshake, approaches, decision, seed } = scenario;
  const { maxDelayHours, chance } = decision.constraints;
  const syncs = Object.keys(approaches).flatMap(syncPaths);
  const signals = handshake.signals.flatMap((_, i) => signalPaths(scenario, i));
  const limit =
    maxDelayHours === undefined
      ? UNSTATED
      : `at most ${duration(maxDelayHours)} from signal to action, in ${atLeast(chance)}`;
  return {
    title: `Handshake: ${name}`,
    date,
    facts: [
      { term: "Trigger", text: handshake.trigger },
      { term: "Allowed delay", text: limit },
      {
        term: "Why delay matters",
        text: `a signal keeps ${percent(worthAfter(scenario, 1))} of its worth after an hour, ${percent(worthAfter(scenario, 24))} after a day`,
      },
      { term: "Owner", text: named(ownersOf(scenario, [...signals, ...syncs])) },
    ],
    tables: [signalTable(scenario), timingTable(scenario)],
    questions: openQuestions(scenario, [
      ...signals,
      ...syncs,
      "funnel.intentDecay.scaleHours",
      "funnel.intentDecay.exponent",
    ]),
    legend:
      "A median, and in brackets what 8 in 10 futures lie between. † A judgement, or without a source: agree on it, or measure it.",
    stamp: [...(engine ? [engine] : []), `seed ${seed}`, `scenario ${hash}`],
  };
}

function signalTable(scenario: Scenario): SpecificationTable {
  const { handshake, approaches } = scenario;
  const ids = Object.keys(approaches);
  const shares = weightShares(scenario);
  const rows = handshake.signals.map(({ name }, i) => [
    name,
    percent(shares[i]) + mark(scenario, `handshake.signals.${i}.weight`),
    ...ids.map((id) => ranged(scenario, `handshake.signals.${i}.kept.${id}`, percent)),
    named(ownersOf(scenario, signalPaths(scenario, i))),
  ]);
  const all = ["All, by weight", "100%", ...ids.map((id) => percent(meaningKept(scenario, id))), ""];
  const columns = ["Signal", "Weight", ...ids.map((id) => `${approaches[id].label} keeps`), "Owner"];
  return { caption: "What crosses", columns, rows: [...rows, all] };
}

function timingTable(scenario: Scenario): SpecificationTable {
  const { approaches, decision } = scenario;
  const { maxDelayHours: limit } = decision.constraints;
  const rows = Object.entries(approaches).map(([id, { label }]) => {
    const { delay, worth, longestInterval } = crossingOf(scenario, id);
    const [interval, processing] = syncPaths(id);
    const late = limit !== undefined && delay > limit ? ", too late" : "";
    return [
      label,
      ranged(scenario, interval, transfers),
      longest(longestInterval),
      ranged(scenario, processing, duration),
      duration(delay) + late,
      percent(worth),
      named(ownersOf(scenario, [interval, processing])),
    ];
  });
  const columns = ["Approach", "Interval", "Required interval", "Processing", "Expected delay", "Worth left", "Owner"];
  return { caption: "How fast", columns, rows };
}

function longest(interval: number | null): string {
  if (interval === null) return UNSTATED;
  return interval < 0 ? "none would do" : interval === 0 ? "as it happens" : `at most ${duration(interval)}`;
}

const transfers = (hours: number) => (hours === 0 ? "as it happens" : duration(hours));

/** A quantity as its median and the range of 8 in 10 futures, marked if it is a judgement. */
function ranged(scenario: Scenario, path: string, format: (value: number) => string): string {
  const { quantile } = distributionAt(scenario, path);
  const isExact = typeof quantityAt(scenario, path) === "number";
  const [low, median, high] = [0.1, 0.5, 0.9].map((p) => format(quantile(p)));
  const range = isExact || low === high ? "" : ` (${withoutUnitOf(high, low)} to ${high})`;
  return median + range + mark(scenario, path);
}

/** "2.2" of "2.2 days" before "5.2 days". */
function withoutUnitOf(later: string, text: string): string {
  const [, unit] = / (\w+)$/.exec(later) ?? [];
  return unit !== undefined && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text;
}

function mark(scenario: Scenario, path: string): string {
  return isJudgement(scenario, path) ? "\u00a0†" : "";
}

function atLeast(chance: number): string {
  return chance === 1 ? futures(1) : `at least ${futures(chance)}`;
}

function signalPaths({ approaches }: Scenario, signal: number): string[] {
  const path = `handshake.signals.${signal}`;
  return [`${path}.weight`, ...Object.keys(approaches).map((id) => `${path}.kept.${id}`)];
}

function syncPaths(approach: string): [interval: string, processing: string] {
  return [`approaches.${approach}.sync.intervalHours`, `approaches.${approach}.sync.processingHours`];
}

const named = (owners: readonly string[]) => (owners.length === 0 ? UNNAMED : listed(owners));
