import type * as z from "zod";
import { AUTO, TRIALS_MEANWHILE } from "./autoTrials.ts";
import type { defineScenario } from "./definition.ts";
import type { JsonObject } from "./json.ts";
import { MOST } from "./limits.ts";
import type { PageSetting } from "./presentation.ts";

/** What may be written: a file with its optional parts left out or in. */
export type ScenarioFile = z.input<ReturnType<typeof defineScenario>>;

/** What choosing an approach or a plan is called: in a table, in a narrow place, and as something done. */
export interface Names {
  label: string;
  short: string;
  doing: string;
}

export type ApproachFile = ScenarioFile["approaches"][string];
export type PlanFile = NonNullable<ScenarioFile["plans"]>[number];
export type ConstraintsFile = NonNullable<ScenarioFile["decision"]["constraints"]>;

export type Approach = Omit<ApproachFile, keyof Names> & Names;
export type Plan = Omit<PlanFile, keyof Names> & Names;
export type Correlation = NonNullable<ScenarioFile["correlations"]>[number];
export type Constraints = Omit<ConstraintsFile, "chance"> & { chance: number };
export type Evidence = NonNullable<ScenarioFile["evidence"]>[string];

/** What is guaranteed: every part is there, in the current version, checked. Ids are own keys; look them up with Object.hasOwn. */
export interface Scenario extends Omit<ScenarioFile, Filled> {
  description: string;
  /** how many futures are simulated; with `autoTrials` how many have been, or are where nobody waits for that */
  trials: number;
  /** the file leaves open how many: as many as it takes (`preciseRun`) */
  autoTrials?: true;
  approaches: Record<string, Approach>;
  plans: Plan[];
  correlations: Correlation[];
  decision: { criterion: ScenarioFile["decision"]["criterion"]; constraints: Constraints };
  /** by path: of a quantity, or of the group that it is evidence for */
  evidence: Record<string, Evidence>;
  actuals: JsonObject[];
  /** what was changed about the pages of a presentation */
  presentation: { pages: PageSetting[] };
}

type Filled =
  | "description"
  | "trials"
  | "approaches"
  | "plans"
  | "correlations"
  | "decision"
  | "evidence"
  | "actuals"
  | "presentation";

/** The chance with which a constraint must be kept, unless the file says otherwise. */
export const DEFAULT_CHANCE = 0.8;

/** A valid file with everything filled in that it may leave out. */
export function resolved(file: ScenarioFile): Scenario {
  const approaches = Object.fromEntries(
    Object.entries(file.approaches).map(([id, approach]) => [id, { ...approach, ...approachNames(approach) }]),
  );
  return {
    ...file,
    description: file.description ?? "",
    ...trialsOf(file.trials),
    approaches,
    plans: (file.plans ?? []).map((plan) => ({ ...plan, ...planNames(plan, approaches) })),
    correlations: file.correlations ?? [],
    decision: { ...file.decision, constraints: { chance: DEFAULT_CHANCE, ...file.decision.constraints } },
    evidence: file.evidence ?? {},
    actuals: (file.actuals ?? []) as JsonObject[],
    presentation: file.presentation ?? { pages: [] },
  };
}

/**
 * What a scenario says of its trials.
 *
 * @example trialsOf("auto") // => ({ trials: 10000, autoTrials: true })
 */
export function trialsOf(stated: ScenarioFile["trials"]): Pick<Scenario, "trials" | "autoTrials"> {
  return stated === AUTO ? { trials: TRIALS_MEANWHILE, autoTrials: true } : { trials: stated };
}

/** The names of an approach: an absent one follows from its label. */
export function approachNames({ label, short, doing }: Pick<ApproachFile, keyof Names>): Names {
  return { label, short: short ?? label, doing: doing ?? fitted(`use ${label}`) };
}

/**
 * The names of a plan: absent ones follow from those of its stages.
 *
 * @example planNames({ stages: [{ approach: "a", startMonth: 0 }, { approach: "b", startMonth: 6 }] }, { a: { label: "By hand", short: "by hand", doing: "bridge by hand" }, b: { label: "Suite", short: "suite", doing: "buy a suite" } }).label // => "By hand, then suite"
 */
export function planNames(plan: Pick<PlanFile, keyof Names | "stages">, approaches: Record<string, Names>): Names {
  const joined = (name: keyof Names) =>
    fitted(plan.stages.map(({ approach }) => approaches[approach]?.[name] ?? approach).join(", then "));
  const label = plan.label ?? capitalised(joined("short"));
  return { label, short: plan.short ?? label, doing: plan.doing ?? joined("doing") };
}

/** Words made of several names, no longer than a name may be: they may come to stand in a file as one. */
function fitted(words: string): string {
  if (words.length <= MOST.text) return words;
  return `${words.slice(0, MOST.text - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

const capitalised = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
