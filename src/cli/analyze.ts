import { FEWEST_TRIALS, judgeSamples, worthOfInputs } from "../decision/judgeSamples.ts";
import type { SampleMatrix } from "../decision/sampleMatrix.ts";
import { visible } from "../scenario/fault.ts";
import { aligned } from "./aligned.ts";
import type { Command } from "./arguments.ts";
import { Faulty } from "./files.ts";
import { readMatrix } from "./matrixFile.ts";

/** What the samples of any model say of a decision; values are in their own unit. */
interface Analysis {
  best: string;
  means: Record<string, number>;
  pBest: Record<string, number>;
  evpi: number;
  expectedRegret: Record<string, number>;
  evppi: { input: string; value: number; se: number }[];
}

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

/** The analysis as the command gives it, inputs by what they are worth. */
function analysisOf(net: SampleMatrix, inputs: SampleMatrix | null): Analysis {
  const { best, options, evpi } = judgeSamples(net);
  const by = (key: "mean" | "pBest" | "expectedRegret") => Object.fromEntries(options.map((o) => [o.name, o[key]]));
  return {
    best,
    means: by("mean"),
    pBest: by("pBest"),
    evpi: evpi.value,
    expectedRegret: by("expectedRegret"),
    evppi: inputs ? [...worthOfInputs(net, inputs)].sort((a, b) => b.value - a.value) : [],
  };
}

function textOf({ best, means, pBest, evpi, expectedRegret, evppi: worth }: Analysis, trials: number): string {
  const figure = (value: number) => Number(value.toPrecision(4)).toLocaleString("en", { maximumSignificantDigits: 4 });
  const options = Object.keys(means).map((id) => [
    visible(id),
    figure(means[id]),
    figure(pBest[id] * 100),
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
