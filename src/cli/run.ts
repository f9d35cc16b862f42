import { decide } from "../decision/decide.ts";
import { optionsOf } from "../model/options.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { echo } from "../scenario/fault.ts";
import { simulate } from "../simulation/simulate.ts";
import { type Command, UsageError } from "./arguments.ts";
import { readScenarioFile } from "./files.ts";
import { makeFolder, writeFiles } from "./outputFolder.ts";
import { curvesCsv, curvesOf, jsonReport } from "./report.ts";
import { textReport } from "./textReport.ts";
import { INTERRUPTED, onThreads } from "./threads.ts";

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
  const threads = Math.min(workers, Math.ceil(trials / CHUNK_SIZE));
  const result = await onThreads(command.file, threads, (pool, signal, bar) =>
    simulate(scenario, pool, {
      seed: command.seed,
      trials,
      signal,
      onProgress: (done, all) =>
        bar.show(done / all, `${done.toLocaleString("en")} of ${all.toLocaleString("en")} futures`),
    }),
  );
  if (result === null) return INTERRUPTED;
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
