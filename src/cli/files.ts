import { readFile, stat } from "node:fs/promises";
import { faultLine, visible } from "../scenario/fault.ts";
import { MOST_BYTES } from "../scenario/limits.ts";
import { readScenario } from "../scenario/read.ts";
import { type Scenario, trialsOf } from "../scenario/scenario.ts";
import type { OnScenario } from "./arguments.ts";

/** A file could not be used; one line for each fault, none of them a stack trace. */
export class Faulty extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines[0]);
  }
}

/** Reads and checks a scenario file. @throws Faulty */
export async function readScenarioFile(path: string): Promise<{ scenario: Scenario; notes: string[] }> {
  const answer = readScenario(await textOf(path));
  if (answer.ok) return answer;
  throw new Faulty(answer.faults.map((fault) => `${visible(path)}: ${faultLine(fault)}`));
}

/** The scenario of a command, with its seed and number of futures; notes go to standard error. @throws Faulty */
export async function scenarioOf({
  file,
  seed,
  trials,
}: {
  file: string;
  seed?: string;
  trials?: OnScenario["trials"];
}): Promise<Scenario> {
  const { scenario, notes } = await readScenarioFile(file);
  for (const note of notes) process.stderr.write(`note: ${note}\n`);
  const { autoTrials: _, ...stated } = scenario;
  return { ...(trials === undefined ? scenario : { ...stated, ...trialsOf(trials) }), seed: seed ?? scenario.seed };
}

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      throw new Faulty([`${visible(path)}: required a file of at most 5 MB, found ${(size / 1e6).toFixed(1)} MB`]);
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Faulty) throw error;
    throw new Faulty([`${visible(path)}: required a readable scenario file, found ${reasonOf(error)}`]);
  }
}

/** What the file system says, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: "no such file",
    EISDIR: "a folder",
    EACCES: "no permission",
    ENOTDIR: "a file where a folder should be",
    EEXIST: "a file where a folder should be",
    ENOSPC: "no space left",
    EROFS: "a place that cannot be written to",
  };
  return known[code ?? ""] ?? visible(message);
}
