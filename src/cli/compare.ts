import { attribution } from "../decision/attribution.ts";
import type { Attribution } from "../decision/attributionTable.ts";
import { attributionMethod, attributionReading, flipReading } from "../decision/attributionWords.ts";
import { decide } from "../decision/decide.ts";
import type { Decision } from "../decision/decision.ts";
import { money, signedMoney } from "../decision/money.ts";
import { namesOf } from "../decision/names.ts";
import { scenarioDiff } from "../scenario/diff.ts";
import type { Difference } from "../scenario/difference.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ENGINE } from "../simulation/engine.ts";
import { simulate } from "../simulation/simulate.ts";
import { aligned } from "./aligned.ts";
import type { OnScenarios } from "./arguments.ts";
import { scenarioOf } from "./files.ts";
import { INTERRUPTED, onThreads, ran } from "./threads.ts";

/** Two scenarios side by side: what each decides, in what they differ, and what each difference moved. */
interface Comparison {
  scenarios: [Scenario, Scenario];
  decisions: [Decision, Decision];
  differences: Difference[];
  /** null where the currencies differ */
  attribution: Attribution | null;
}

/** Compares two scenario files on the same draws: the first one's seed. Prints both verdicts and what moved the difference. */
export async function compare({ files, seed, trials, workers, json }: OnScenarios): Promise<number> {
  const a = await scenarioOf({ file: files[0], seed, trials });
  const b = await scenarioOf({ file: files[1], trials });
  const found = await onThreads(
    { file: files[0], workers },
    Math.max(a.trials, b.trials),
    async (pool, signal, bar) => {
      const decided: Decision[] = [];
      const scenarios: Scenario[] = [];
      for (const scenario of [a, b]) {
        const { result } = await ran(scenario, pool, {
          seed: a.seed,
          curveTrials: 0,
          signal,
          onProgress: (done, all) => bar.show(done / all, `simulating ${decided.length === 0 ? "A" : "B"}`),
        });
        decided.push(decide(result));
        scenarios.push(result.scenario);
      }
      const watch = { signal, onProgress: (share: number) => bar.show(share, "what each change moved") };
      const settings = { seed: a.seed, mostTrials: Math.min(...scenarios.map(({ trials }) => trials)) };
      const moved =
        a.currency === b.currency
          ? await attribution(a, b, (mix, run) => simulate(mix, pool, run), watch, settings)
          : null;
      const comparison: Comparison = {
        scenarios: [scenarios[0], scenarios[1]],
        decisions: [decided[0], decided[1]],
        differences: scenarioDiff(a, b),
        attribution: moved,
      };
      return comparison;
    },
  );
  if (found === null) return INTERRUPTED;
  process.stdout.write(json ? `${JSON.stringify(compareJson(found))}\n` : compareText(found));
  return 0;
}

function compareJson({ scenarios, decisions, differences, attribution: moved }: Comparison): object {
  const [{ seed }] = scenarios;
  return {
    engine: ENGINE,
    seed,
    scenarios: scenarios.map((scenario, i) => ({
      scenario: scenario.name,
      ownSeed: scenario.seed,
      trials: scenario.trials,
      ...(scenario.autoTrials && { auto: true }),
      currency: scenario.currency,
      pick: decisions[i].recommendation.option,
      strength: decisions[i].recommendation.strength,
      tco: Object.fromEntries(decisions[i].options.map(({ id, tco }) => [id, tco.mean])),
    })),
    differences,
    attribution: moved,
  };
}

const LETTERS = ["A", "B"];

/** Changes that are printed; the JSON has all. */
const MOST_ROWS = 40;

function compareText(comparison: Comparison): string {
  const { scenarios, decisions, differences, attribution: moved } = comparison;
  const heads = scenarios.map(({ name, trials, autoTrials }, i) => {
    const headline = decisions[i].recommendation.headline.map(({ text }) => text).join("");
    return `${LETTERS[i]}: ${name}, ${autoTrials ? "auto: " : ""}${trials.toLocaleString("en")} futures\n   ${headline}`;
  });
  const of = (...kinds: Difference["kind"][]) => differences.filter(({ kind }) => kinds.includes(kind)).map(line);
  const sections = [
    `${heads.join("\n")}\nBoth on the draws of seed ${scenarios[0].seed}.`,
    totals(comparison),
    moved ? movesText(moved, scenarios) : section("WHAT DIFFERS", of("input", "structure", "rule")),
    moved ? "" : "In different currencies: no amounts are compared.",
    section("ONLY LUCK", of("luck")),
    section("CHANGES NO RESULT", of("text")),
    differences.length === 0 ? "Nothing differs." : "",
  ];
  return `${sections.filter((text) => text !== "").join("\n\n")}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  const more = lines.length - MOST_ROWS;
  if (lines.length === 0) return "";
  return [heading, ...lines.slice(0, MOST_ROWS), ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}

function line({ label, from, to, unit }: Pick<Difference, "label" | "from" | "to" | "unit">): string {
  return from === "" && to === "" ? label : `${label}: ${from} to ${to} ${unit}`.trim();
}

function totals({ scenarios, decisions }: Comparison): string {
  const labels = new Map(decisions.flatMap(({ options }) => options.map(({ id, label }) => [id, label])));
  const rows = [...labels].map(([id, label]) => [
    label,
    ...decisions.map(({ options, recommendation }, i) => {
      const found = options.find((option) => option.id === id);
      const mark = recommendation.option === id ? " *" : "  ";
      return found ? `${money(found.tco.mean, scenarios[i].currency)}${mark}` : "";
    }),
  ]);
  return aligned([["Total cost (* the pick)", "A  ", "B  "], ...rows]).join("\n");
}

function movesText(moved: Attribution, scenarios: readonly Scenario[]): string {
  const [{ currency }] = scenarios;
  const options = new Map(scenarios.toReversed().flatMap((scenario) => [...namesOf(scenario)]));
  const names = { name: (id: string) => options.get(id)?.short ?? id, currency, first: "A", second: "B" };
  const { option, rival, from, to, contributions, choices } = moved;
  const amount = (value: number) => signedMoney(value, currency);
  const rows = [
    [`A: ${names.name(option)} minus ${names.name(rival)}`, amount(from.difference.mean)],
    ...contributions.slice(0, MOST_ROWS).map((each) => [`  ${line(each)}`, amount(each.difference.mean)]),
    [`B: ${names.name(option)} minus ${names.name(rival)}`, amount(to.difference.mean)],
  ];
  return [
    "WHAT MOVED IT",
    attributionReading(moved, names),
    "",
    ...aligned(rows),
    "",
    ...(choices.length > 0 ? [`Moves no total, only the choice: ${choices.join("; ")}.`] : []),
    flipReading(moved, names),
    `Contributions are ${attributionMethod(moved, names)}.`,
  ].join("\n");
}
