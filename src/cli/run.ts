import { decide } from "../decision/decide.ts";
import { optionsOf } from "../model/options.ts";
import { CHUNK_SIZE } from "../random/design.ts";
import { echo, visible } from "../scenario/fault.ts";
import { nodePool } from "../simulation/nodePool.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { RunTooLarge, simulate } from "../simulation/simulate.ts";
import { type Command, UsageError } from "./arguments.ts";
import { Faulty, readScenarioFile } from "./files.ts";
import { makeFolder, writeFiles } from "./outputFolder.ts";
import { progressBar } from "./progress.ts";
import { curvesCsv, curvesOf, jsonReport } from "./report.ts";
import { textReport } from "./textReport.ts";

const INTERRUPTED = 130;

/** Simulates and decides one scenario file, prints the result, and writes it to a folder where one is named. */
export async function run(command: Command & { name: "run" }, workers: number): Promise<number> {
  const { scenario, notes } = await readScenarioFile(command.file);
  for (const note of notes) process.stderr.write(`note: ${note}\n`);
  const ids = optionsOf(scenario).map(({ id }) => id);
  if (command.baseline !== undefined && !ids.includes(command.baseline)) {
    throw new UsageError(`--baseline: required one of ${ids.join(", ")}, found ${echo(command.baseline)}`);
  }
  if (command.out !== undefined) await makeFolder(command.out);
  const trials = command.trials ?? scenario.trials;
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once("SIGINT", interrupt);
  const bar = progressBar(process.stderr);
  const threads = Math.min(workers, Math.ceil(trials / CHUNK_SIZE));
  const pool = nodePool(threads, new URL("./nodeWorker.mjs", import.meta.url));
  let result: SimulationResult;
  try {
    result = await simulate(scenario, pool, {
      seed: command.seed,
      trials,
      signal: interruption.signal,
      onProgress: (done, all) => bar.show(done, all),
    });
  } catch (error) {
    if (interruption.signal.aborted) return INTERRUPTED;
    if (error instanceof RunTooLarge) throw new Faulty([`${visible(command.file)}: ${error.message}`]);
    throw error;
  } finally {
    bar.clear();
    pool.close();
    process.removeListener("SIGINT", interrupt);
  }
  const decision = decide(result, { baseline: command.baseline });
  const text = textReport(result, decision);
  if (!command.json && !command.out) {
    process.stdout.write(text);
    return 0;
  }
  const curves = curvesOf(result, decision);
  const json = `${JSON.stringify(jsonReport(result, decision, curves))}\n`;
  if (command.out) {
    await writeFiles(command.out, {
      "result.json": json,
      "result.txt": text,
      ...Object.fromEntries(Object.entries(curves).map(([id, kinds]) => [`curves-${id}.csv`, curvesCsv(kinds)])),
    });
  }
  process.stdout.write(command.json ? json : text);
  return 0;
}
