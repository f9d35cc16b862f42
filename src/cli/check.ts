import { visible } from "../scenario/fault.ts";
import { Faulty, readScenarioFile } from "./files.ts";

/** Checks scenario files and says of each whether it is sound; 1 if any is not. */
export async function check(files: readonly string[]): Promise<number> {
  let status = 0;
  for (const file of files) {
    try {
      const { scenario, notes } = await readScenarioFile(file);
      process.stdout.write(`${visible(file)}: ${scenario.name}, sound\n`);
      for (const note of notes) process.stdout.write(`  note: ${note}\n`);
    } catch (error) {
      if (!(error instanceof Faulty)) throw error;
      process.stderr.write(`${error.lines.join("\n")}\n`);
      status = 1;
    }
  }
  return status;
}
