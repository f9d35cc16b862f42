import { evppi } from "../decision/evppi.ts";
import { oddsOf } from "../decision/odds.ts";
import { meanOf } from "../decision/statistics.ts";
import { visible } from "../scenario/fault.ts";
import { aligned } from "./aligned.ts";
import type { Command } from "./arguments.ts";
import { Faulty } from "./files.ts";
import { type Matrix, readMatrix } from "./matrixFile.ts";

/** What the samples of any model say of a decision; values are in their own unit. */
interface Analysis {
  best: string;
  means: Record<string, number>;
  pBest: Record<string, number | null>;
  evpi: number;
  expectedRegret: Record<string, number | null>;
  evppi: { input: string; value: number; se: number }[];
}

/** Trials below which a regression would only fit noise. */
const FEWEST_TRIALS = 100;

/** Analyses samples of net value, and of inputs where they are given, of a model of anybody's. */
export async function analyze({
  net: netFile,
  inputs: inputsFile,
  json,
}: Command & { name: "analyze" }): Promise<number> {
  const net = await readMatrix(netFile);
  const inputs = inputsFile === undefined ? null : await readMatrix(inputsFile);
  if (inputs && inputs.rows !== net.rows) {
    throw new Faulty([
      `${visible(inputsFile ?? "")}: required ${net.rows} rows as in ${visible(netFile)}, found ${inputs.rows}`,
    ]);
  }
  if (inputs && net.rows < FEWEST_TRIALS) {
    throw new Faulty([
      `${visible(netFile)}: required at least ${FEWEST_TRIALS} rows for the worth of inputs, found ${net.rows}`,
    ]);
  }
  const analysis = analysisOf(net, inputs);
  process.stdout.write(json ? `${JSON.stringify(analysis)}\n` : textOf(analysis, net.rows));
  return 0;
}

/** The analysis of plain matrices: net value by option and trial, inputs by input and trial. */
function analysisOf(net: Matrix, inputs: Matrix | null): Analysis {
  const named = <T>(values: T[]) => Object.fromEntries(net.names.map((name, o) => [name, values[o]]));
  const means = net.columns.map(meanOf);
  const best = means.indexOf(Math.max(...means));
  const { pBest, expectedRegret } = oddsOf(
    net.columns.map((values) => values.map((value) => -value)),
    net.columns.map(() => true),
  );
  return {
    best: net.names[best],
    means: named(means),
    pBest: named(pBest),
    evpi: expectedRegret[best] ?? 0,
    expectedRegret: named(expectedRegret),
    evppi: (inputs?.names ?? [])
      .map((input, i) => ({ input, ...evppi(net.columns, [inputs?.columns[i] ?? new Float64Array()]) }))
      .sort((a, b) => b.value - a.value),
  };
}

function textOf({ best, means, pBest, evpi, expectedRegret, evppi: worth }: Analysis, trials: number): string {
  const figure = (value: number | null) =>
    value === null ? "" : Number(value.toPrecision(4)).toLocaleString("en", { maximumSignificantDigits: 4 });
  const options = Object.keys(means).map((id) => [
    visible(id),
    figure(means[id]),
    figure((pBest[id] ?? 0) * 100),
    figure(expectedRegret[id]),
  ]);
  const lines = [
    `Best on average: ${visible(best)}, over ${trials.toLocaleString("en")} trials.`,
    `Perfect foresight would be worth ${figure(evpi)}, luck included.`,
    "",
    ...aligned([["option", "mean", "best in 100", "expected regret"], ...options]),
  ];
  if (worth.length > 0) {
    lines.push(
      "",
      ...aligned([
        ["input", "worth at most to know", "standard error"],
        ...worth.map(({ input, value, se }) => [visible(input), figure(Math.max(0, value)), figure(se)]),
      ]),
    );
  }
  return `${lines.join("\n")}\n`;
}
