import { parseArgs } from "node:util";
import { LANDMARKS, type Landmark } from "../decision/whichFuture.ts";
import { AUTO } from "../scenario/autoTrials.ts";
import { echo, visible } from "../scenario/fault.ts";

/** What every command on a scenario file takes. */
export interface OnScenario {
  file: string;
  trials?: number | "auto";
  seed?: string;
  workers?: number;
  json: boolean;
}

/** What a command on two scenario files takes. */
export interface OnScenarios extends Omit<OnScenario, "file"> {
  files: [string, string];
}

/** A command line that was understood. */
export type Command =
  | ({ name: "run"; baseline?: string; out?: string } & OnScenario)
  | ({ name: "why" } & OnScenario)
  | ({ name: "plan" } & OnScenario)
  | ({ name: "map"; x: string; y: string } & OnScenario)
  | ({ name: "trace"; trial?: number; option?: string; at?: Landmark } & OnScenario)
  | ({ name: "report"; formats: ReportFormat[]; out: string } & OnScenario)
  | ({ name: "compare" } & OnScenarios)
  | { name: "check"; files: string[] }
  | { name: "analyze"; net: string; inputs?: string; json: boolean }
  | { name: "schema" }
  | { name: "help" }
  | { name: "version" };

/** What a report can be written as. */
export const REPORT_FORMATS = ["pptx", "xlsx", "html", "md", "csv", "svg"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The command line was used wrongly; the message says what is required and what was found. */
export class UsageError extends Error {}

export const HELP = `Spandrel: how to close the gap between the audiences a team finds and the campaigns it runs.

  npm run -s spandrel -- run FILE     decide one scenario and print the result
      --trials N     futures to simulate, 1 to 1,000,000 (the scenario's own unless given); auto: as many as it takes
      --seed S       seed of the random draws (the scenario's own unless given)
      --workers N    threads, 1 to 64 (one a core unless given); the result is the same for any number
      --baseline ID  option that net value is measured against (leaving the gap open unless given)
      --json         print one JSON object instead of a table
      --out DIR      also write result.json, result.txt and the curves of each option (CSV) to DIR
  npm run -s spandrel -- why FILE     what drives the decision, where it flips, what knowing more is worth, where it
                                      leaks, the four criteria, the named risks, what each month of waiting costs
  npm run -s spandrel -- map FILE --x PATH --y PATH
                                      the best option over the plane of two inputs, such as funnel.signalsPerWeek
  npm run -s spandrel -- plan FILE    the best plan of up to three stages, and when to decide
  npm run -s spandrel -- report FILE --out DIR
                                      write slides (pptx), a workbook (xlsx), the report and a two-page brief (html),
                                      the verdict for a mail (md), every table (csv) and chart (svg) to DIR; print their paths
      --format F     only these, separated by commas
  npm run -s spandrel -- compare FILE FILE
                                      in what two scenarios differ, and how much each change moved total costs and the pick
                                      (why, map, plan, report, compare and trace also take --trials, --seed, --workers; all but report --json)
  npm run -s spandrel -- trace FILE --trial K
                                      follow one future week by week; or --option ID --at p10, p50, p90, best or worst
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

const ON_SCENARIO = ["trials", "seed", "workers", "json"];

/** The options that go with each command. */
const OPTIONS_OF: Record<string, readonly string[]> = {
  run: [...ON_SCENARIO, "baseline", "out"],
  why: ON_SCENARIO,
  map: [...ON_SCENARIO, "x", "y"],
  plan: ON_SCENARIO,
  report: ["trials", "seed", "workers", "format", "out"],
  compare: ON_SCENARIO,
  trace: [...ON_SCENARIO, "trial", "option", "at"],
  check: [],
  analyze: ["net", "inputs", "json"],
  schema: [],
};

/** "run, why, … or help": what may stand first. */
const NAMES = `${Object.keys(OPTIONS_OF).join(", ")} or help`;

/** Reads the words of a command line. @throws UsageError */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const [name, ...rest] = positionals;
  if (values.help || name === "help") return { name: "help" };
  if (values.version) return { name: "version" };
  if (name === undefined) throw new UsageError(`required a command (${NAMES}), found none`);
  const allowed = Object.hasOwn(OPTIONS_OF, name) ? OPTIONS_OF[name] : null;
  if (!allowed) throw new UsageError(`required a command (${NAMES}), found ${echo(name)}`);
  const stray = Object.keys(values).find((option) => !allowed.includes(option));
  if (stray) {
    const owners = Object.keys(OPTIONS_OF).filter((each) => OPTIONS_OF[each].includes(stray));
    throw new UsageError(`required no --${stray} with ${name}: it goes with ${owners.join(", ")}`);
  }
  switch (name) {
    case "schema":
      if (rest.length > 0) throw new UsageError(`required nothing after schema, found ${echo(rest[0])}`);
      return { name };
    case "check":
      if (rest.length === 0) throw new UsageError("required one or more scenario files after check, found none");
      return { name, files: rest };
    case "analyze":
      if (rest.length > 0)
        throw new UsageError(`required --net FILE and --inputs FILE with analyze, found ${echo(rest[0])}`);
      return { name, net: required(values, "net", "FILE", name), inputs: values.inputs, json: values.json ?? false };
    case "map":
      return {
        name,
        x: required(values, "x", "PATH", name),
        y: required(values, "y", "PATH", name),
        ...onScenario(name, rest, values),
      };
    case "compare":
      if (rest.length !== 2)
        throw new UsageError(`required two scenario files after compare, found ${rest.length || "none"}`);
      return { name, files: [rest[0], rest[1]], ...settingsOf(values) };
    case "trace":
      return { name, ...futureOf(values), ...onScenario(name, rest, values) };
    case "report":
      return {
        name,
        ...onScenario(name, rest, values),
        formats: formatsOf(values.format),
        out: reportFolder(values.out),
      };
    case "run":
      return { name, baseline: values.baseline, out: folderOf(values.out), ...onScenario(name, rest, values) };
    default:
      return { name: name as "why" | "plan", ...onScenario(name, rest, values) };
  }
}

type Values = ReturnType<typeof parsed>["values"];

function onScenario(name: string, rest: readonly string[], values: Values): OnScenario {
  if (rest.length !== 1)
    throw new UsageError(`required one scenario file after ${name}, found ${rest.length || "none"}`);
  return { file: rest[0], ...settingsOf(values) };
}

function settingsOf(values: Values): Omit<OnScenario, "file"> {
  return {
    trials: trialsOf(values.trials),
    seed: seedOf(values.seed),
    workers: whole("--workers", values.workers, MOST_WORKERS),
    json: values.json ?? false,
  };
}

/** How many futures: a number, or the word for as many as it takes. */
function trialsOf(text: string | undefined): OnScenario["trials"] {
  return text === AUTO ? AUTO : whole("--trials", text, MOST_TRIALS, `, or ${AUTO}`);
}

/** Which future is traced: a number, or a landmark of an option. */
function futureOf({ trial, option, at }: Values): { trial?: number; option?: string; at?: Landmark } {
  if (trial !== undefined && (option !== undefined || at !== undefined)) {
    throw new UsageError("required either --trial K or --option ID with trace, found both");
  }
  if (trial !== undefined) return { trial: whole("--trial", trial, MOST_TRIALS) };
  if (option === undefined) throw new UsageError("required --trial K or --option ID with trace, found neither");
  const landmark = LANDMARKS.find((each) => each === (at ?? "p50"));
  if (!landmark) throw new UsageError(`--at: required one of ${LANDMARKS.join(", ")}, found ${echo(at)}`);
  return { option, at: landmark };
}

function required(values: Values, option: "net" | "x" | "y", what: string, name: string): string {
  const value = values[option];
  if (value === undefined) throw new UsageError(`required --${option} ${what} with ${name}, found none`);
  return value;
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

function reportFolder(folder: string | undefined): string {
  const out = folderOf(folder);
  if (out === undefined) throw new UsageError("required --out DIR with report, found none");
  return out;
}

/** Given once or several times, each one or several between commas; all of them if none is. */
function formatsOf(given: readonly string[] | undefined): ReportFormat[] {
  const wanted = given?.flatMap((text) => text.split(",")).map((text) => text.trim().toLowerCase());
  const stray = wanted?.find((text) => !REPORT_FORMATS.some((format) => format === text));
  if (stray !== undefined) {
    throw new UsageError(`--format: required one or more of ${REPORT_FORMATS.join(", ")}, found ${echo(stray)}`);
  }
  return REPORT_FORMATS.filter((format) => wanted?.includes(format) ?? true);
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
        x: { type: "string" },
        y: { type: "string" },
        trial: { type: "string" },
        option: { type: "string" },
        at: { type: "string" },
        format: { type: "string", multiple: true },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(visible((error as Error).message.split(/\.?[ \n]*(?:Did you|To specify)/)[0]).slice(0, 160));
  }
}

function whole(option: string, text: string | undefined, most: number, or = ""): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 1 && value <= most)) {
    throw new UsageError(
      `${option}: required a whole number from 1 to ${most.toLocaleString("en")}${or}, found ${echo(text)}`,
    );
  }
  return value;
}
