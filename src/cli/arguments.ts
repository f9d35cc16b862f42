import { parseArgs } from "node:util";
import { echo, visible } from "../scenario/fault.ts";

/** A command line that was understood. */
export type Command =
  | {
      name: "run";
      file: string;
      trials?: number;
      seed?: string;
      workers?: number;
      baseline?: string;
      json: boolean;
      out?: string;
    }
  | { name: "check"; files: string[] }
  | { name: "analyze"; net: string; inputs?: string; json: boolean }
  | { name: "schema" }
  | { name: "help" }
  | { name: "version" };

/** The command line was used wrongly; the message says what is required and what was found. */
export class UsageError extends Error {}

export const HELP = `Spandrel: how to close the gap between the audiences a team finds and the campaigns it runs.

  npm run -s spandrel -- run FILE     decide one scenario and print the result
      --trials N     futures to simulate, 1 to 1,000,000 (the scenario's own unless given)
      --seed S       seed of the random draws (the scenario's own unless given)
      --workers N    threads, 1 to 64 (one a core unless given); the result is the same for any number
      --baseline ID  option that net value is measured against (leaving the gap open unless given)
      --json         print one JSON object instead of a table
      --out DIR      also write result.json, result.txt and the curves of each option (CSV) to DIR
  npm run -s spandrel -- check FILE…  check scenario files; one line for each fault
  npm run -s spandrel -- analyze --net NET.csv [--inputs INPUTS.csv] [--json]
                                      what anybody's samples say: header row, one row a trial, one column an option or input
  npm run -s spandrel -- schema       print the JSON Schema of scenario files
  npm run -s spandrel -- help         print this

Exit status: 0 on success, 1 on a faulty file, 2 on wrong usage, 130 when interrupted.
`;

/** The most trials that a run may have. */
const MOST_TRIALS = 1_000_000;
const MOST_WORKERS = 64;

/** The options that go with each command. */
const OPTIONS_OF: Record<string, readonly string[]> = {
  run: ["trials", "seed", "workers", "baseline", "json", "out"],
  check: [],
  schema: [],
  analyze: ["net", "inputs", "json"],
};

/** Reads the words of a command line. @throws UsageError */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const [name, ...rest] = positionals;
  if (values.help || name === "help") return { name: "help" };
  if (values.version) return { name: "version" };
  if (name === undefined) throw new UsageError("required a command (run, check, analyze, schema or help), found none");
  const allowed = OPTIONS_OF[name] ?? [];
  const stray = Object.keys(values).find((option) => !allowed.includes(option));
  if (stray && name in OPTIONS_OF) {
    const owner = Object.keys(OPTIONS_OF).find((each) => OPTIONS_OF[each].includes(stray));
    throw new UsageError(`required no --${stray} with ${name}: it goes with ${owner}`);
  }
  if (name === "schema") {
    if (rest.length > 0) throw new UsageError(`required nothing after schema, found ${echo(rest[0])}`);
    return { name };
  }
  if (name === "check") {
    if (rest.length === 0) throw new UsageError("required one or more scenario files after check, found none");
    return { name, files: rest };
  }
  if (name === "analyze") {
    if (rest.length > 0)
      throw new UsageError(`required --net FILE and --inputs FILE with analyze, found ${echo(rest[0])}`);
    if (values.net === undefined) throw new UsageError("required --net FILE with analyze, found none");
    return { name, net: values.net, inputs: values.inputs, json: values.json ?? false };
  }
  if (name !== "run")
    throw new UsageError(`required a command (run, check, analyze, schema or help), found ${echo(name)}`);
  if (rest.length !== 1) throw new UsageError(`required one scenario file after run, found ${rest.length || "none"}`);
  return {
    name,
    file: rest[0],
    trials: whole("--trials", values.trials, MOST_TRIALS),
    seed: seedOf(values.seed),
    workers: whole("--workers", values.workers, MOST_WORKERS),
    baseline: values.baseline,
    json: values.json ?? false,
    out: folderOf(values.out),
  };
}

const LONGEST_SEED = 500;

/** A seed as scenario files may have it. */
function seedOf(seed: string | undefined): string | undefined {
  if (seed === undefined || (seed.trim() !== "" && seed.length <= LONGEST_SEED && visible(seed) === seed)) return seed;
  throw new UsageError(`--seed: required 1 to ${LONGEST_SEED} characters of plain text, found ${echo(seed)}`);
}

function folderOf(folder: string | undefined): string | undefined {
  if (folder === "") throw new UsageError("--out: required a folder, found none");
  return folder;
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        trials: { type: "string" },
        seed: { type: "string" },
        workers: { type: "string" },
        baseline: { type: "string" },
        json: { type: "boolean" },
        out: { type: "string" },
        net: { type: "string" },
        inputs: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(visible((error as Error).message.split(/\.?[ \n]*(?:Did you|To specify)/)[0]).slice(0, 160));
  }
}

function whole(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 1 && value <= most)) {
    throw new UsageError(
      `${option}: required a whole number from 1 to ${most.toLocaleString("en")}, found ${echo(text)}`,
    );
  }
  return value;
}
