// npm run bench: the figures that README states, measured on this machine, beside what is asked of them. See --help.
import { writeFileSync } from "node:fs";
import { type Baseline, compared, comparisonText, isFailed, readBaseline, renewed, writeBaseline } from "./baseline.ts";
import { type BenchCommand, benchCommand, usage } from "./benchArguments.ts";
import { scalingCurves } from "./curves.ts";
import { curveRows, curveTable } from "./curveTable.ts";
import type { Figure } from "./figure.ts";
import { figureTable } from "./figureTable.ts";
import { machine, machineText } from "./machine.ts";
import { SECTION_NAMES, SECTIONS, type SectionName } from "./sections.ts";

const args = process.argv.slice(2);
if (args.includes("--help")) console.log(usage(SECTION_NAMES));
else process.exitCode = await main(args);

async function main(args: readonly string[]): Promise<number> {
  let command: BenchCommand<SectionName>;
  try {
    command = benchCommand(args, SECTIONS);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage(SECTION_NAMES)}`);
    return 2;
  }
  const { sections, json } = command;
  const on = await machine({ withBrowser: sections.some((name) => SECTIONS[name].inBrowser) });
  console.log(`${machineText(on)}\n`);
  const figures = await measure(sections);
  if (figures.length > 0) console.log(figureTable(figures));
  const curves = command.curves ? await scalingCurves(tell) : [];
  for (const curve of curves) console.log(`\n${curveTable(curve)}`);
  if (command.renew) writeBaseline(renewed(readBaseline(), figures));
  const comparisons = command.check ? await check(readBaseline(), figures) : [];
  if (json !== null) {
    const when = new Date().toISOString();
    const drawn = curves.map((curve) => ({ ...curve, ...curveRows(curve) }));
    writeFileSync(json, `${JSON.stringify({ when, machine: on, figures, curves: drawn, comparisons }, null, 2)}\n`);
  }
  return command.check && isFailed(comparisons) ? 1 : 0;
}

async function measure(sections: readonly SectionName[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of sections) {
    tell(name);
    figures.push(...(await SECTIONS[name].measure()));
  }
  return figures;
}

/** Compares with the baseline; sections with a regression are measured once more, since a busy moment can make one. */
async function check(baseline: Baseline, figures: readonly Figure[]) {
  const isWorse = (id: string) =>
    compared(baseline, figures).some((each) => each.id === id && each.outcome === "worse");
  const doubtful = SECTION_NAMES.filter((name) => figures.some(({ id }) => id.startsWith(`${name}.`) && isWorse(id)));
  const again = await measure(doubtful);
  const settled = figures.map((figure) =>
    isWorse(figure.id) ? (again.find(({ id }) => id === figure.id) ?? figure) : figure,
  );
  const comparisons = compared(baseline, settled);
  console.log(`\n${comparisonText(comparisons)}`);
  return comparisons;
}

/** What is being measured, for whoever waits. */
function tell(what: string): void {
  process.stderr.write(`measuring ${what}\n`);
}
