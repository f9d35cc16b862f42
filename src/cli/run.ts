import { decide } from "../decision/decide.ts";
import { optionsOf } from "../model/options.ts";
import { echo } from "../scenario/fault.ts";
import { type Command, UsageError } from "./arguments.ts";
import { scenarioOf } from "./files.ts";
import { curvesCsv, curvesOf, jsonReport } from "./jsonReport.ts";
import { makeFolder, writeFiles } from "./outputFolder.ts";
import { textReport } from "./textReport.ts";
import { INTERRUPTED, simulated } from "./threads.ts";

/** Simulates and decides one scenario file, prints the result, and writes it to a folder where one is named. */
export async function run(command: Command & { name: "run" }): Promise<number> {
  const scenario = await scenarioOf(command);
  const ids = optionsOf(scenario).map(({ id }) => id);
  if (command.baseline !== undefined && !ids.includes(command.baseline)) {
    throw new UsageError(`--baseline: required one of ${ids.join(", ")}, found ${echo(command.baseline)}`);
  }
  if (command.out !== undefined) await makeFolder(command.out);
  const done = await simulated(command, scenario);
  if (done === null) return INTERRUPTED;
  const { result, auto } = done;
  const decision = decide(result, { baseline: command.baseline });
  const text = textReport(result, decision, auto);
  if (!command.json && !command.out) {
    process.stdout.write(text);
    return 0;
  }
  const curves = curvesOf(result, decision);
  const json = `${JSON.stringify(jsonReport(result, decision, curves, auto))}\n`;
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
