import { AUTO } from "./autoTrials.ts";
import {
  type Approach,
  approachNames,
  DEFAULT_CHANCE,
  type Names,
  type Plan,
  planNames,
  type Scenario,
  type ScenarioFile,
} from "./scenario.ts";

/** The file that says a scenario without anything that reading fills in by itself: the inverse of `resolved`. */
export function fileOf(scenario: Scenario): ScenarioFile {
  const {
    description,
    trials,
    autoTrials,
    approaches,
    plans,
    correlations,
    decision,
    evidence,
    actuals,
    presentation,
    ...rest
  } = scenario;
  const { chance, ...limits } = decision.constraints;
  const limited = Object.values(limits).some((limit) => limit !== undefined);
  const constraints = limited || chance !== DEFAULT_CHANCE ? { ...limits, chance } : undefined;
  return {
    ...rest,
    trials: autoTrials ? AUTO : trials,
    ...(description !== "" && { description }),
    approaches: Object.fromEntries(Object.entries(approaches).map(([id, each]) => [id, approachFile(each)])),
    ...(plans.length > 0 && { plans: plans.map((plan) => planFile(plan, approaches)) }),
    ...(correlations.length > 0 && { correlations }),
    decision: { criterion: decision.criterion, ...(constraints && { constraints }) },
    ...(Object.keys(evidence).length > 0 && { evidence }),
    ...(actuals.length > 0 && { actuals }),
    ...(presentation.pages.length > 0 && { presentation }),
  };
}

function approachFile({ label, short, doing, ...rest }: Approach): ScenarioFile["approaches"][string] {
  return { ...rest, label, ...without({ short, doing }, approachNames({ label })) };
}

function planFile({ label, short, doing, ...rest }: Plan, approaches: Record<string, Names>) {
  const { label: derived } = planNames(rest, approaches);
  return {
    ...rest,
    ...without({ label, short, doing }, { ...planNames({ ...rest, label }, approaches), label: derived }),
  };
}

/** The names that differ from what they would be by themselves. */
function without(names: Partial<Names>, derived: Names): Partial<Names> {
  const own = (Object.keys(names) as (keyof Names)[]).filter((key) => names[key] !== derived[key]);
  return Object.fromEntries(own.map((key) => [key, names[key]]));
}
