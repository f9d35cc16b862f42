import { isSame } from "../elements/input-row/drag.ts";
import type { Field } from "../scenario/fields.ts";
import { inputName, labelOf } from "../scenario/labels.ts";
import { quantitiesOf, quantityAt } from "../scenario/quantities.ts";
import type { Quantity } from "../scenario/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { oncePer } from "./oncePer.ts";

/** One input of the rail: a quantity of the scenario. */
export interface RailInput {
  path: string;
  field: Field;
  label: string;
}

/** Inputs under one heading. */
export interface RailGroup {
  heading: string;
  inputs: RailInput[];
}

/** What a team knows of itself, and what mostly decides: in the order in which people think of it. */
const TEAM_GROUPS: readonly { heading: string; patterns: readonly string[] }[] = [
  {
    heading: "Audience",
    patterns: [
      "funnel.signalsPerWeek",
      "funnel.coupledRate",
      "funnel.causalShare",
      "funnel.coldRate",
      "funnel.personalizedShare",
      "funnel.intentDecay.exponent",
    ],
  },
  { heading: "Value", patterns: ["funnel.valuePerWin", "funnel.stages.*.rate", "funnel.grossMargin"] },
  {
    heading: "Team",
    patterns: ["team.engineering.hoursPerWeek", "team.operations.hoursPerWeek", "team.skills.api"],
  },
];

/** The same for every approach. */
const APPROACH_PATTERNS: readonly string[] = [
  "setup.effortHours",
  "setup.overrun",
  "setup.failureChance",
  "sync.intervalHours",
  "sync.processingHours",
  "fit",
  "reliability.breaksPerYear",
  "reliability.repairHours",
  "maintenance.assignedHoursPerWeek",
  "hygiene.errorPerWeek",
  "handling.hoursPerTransfer",
  "pricing.monthlyFee",
  "pricing.renewalRise",
];

/**
 * The inputs of the rail by group. What does not apply to an approach, an exact 0, is left out, unless `file` says
 * otherwise: what was set to 0 by hand can be set back. So can what was changed elsewhere, in a group of its own.
 */
export function railGroups(scenario: Scenario, file = scenario): RailGroup[] {
  return groupsOf(scenario)(file);
}

const groupsOf = oncePer((scenario: Scenario) => oncePer((file: Scenario) => grouped(scenario, file)));

function grouped(scenario: Scenario, file: Scenario): RailGroup[] {
  const quantities = quantitiesOf(scenario);
  const byPath = new Map(quantities.map((quantity) => [quantity.path, quantity]));
  const matching = (patterns: readonly string[]) =>
    patterns
      .flatMap((pattern) => (pattern.includes("*") ? quantities.filter(matches(pattern)) : (byPath.get(pattern) ?? [])))
      .map(({ path, field }) => ({ path, field, label: labelOf(scenario, path, field) }));
  const team = TEAM_GROUPS.map(({ heading, patterns }) => ({ heading, inputs: matching(patterns) }));
  const stated = [...quantities, ...quantitiesOf(file)].filter(({ quantity }) => quantity !== 0);
  const applies = new Set(stated.map(({ path }) => path));
  const approaches = Object.entries(scenario.approaches).map(([id, { label }]) => {
    const inputs = matching(APPROACH_PATTERNS.map((pattern) => `approaches.${id}.${pattern}`));
    return { heading: label, inputs: inputs.filter(({ path }) => applies.has(path)) };
  });
  const groups = [...team, ...approaches];
  const listed = new Set(groups.flatMap(({ inputs }) => inputs.map(({ path }) => path)));
  const others = quantities.filter(({ path }) => !listed.has(path) && isChanged(path, scenario, file));
  return others.length === 0 ? groups : [...groups, { heading: "Also changed", inputs: named(others, scenario) }];
}

/**
 * The inputs in the order of `ranking`, then those of the groups that it does not name, each by its name in full.
 *
 * @param ranking paths of inputs
 */
export function rankedInputs(scenario: Scenario, file: Scenario, ranking: readonly string[]): RailInput[] {
  const byPath = new Map(quantitiesOf(scenario).map((quantity) => [quantity.path, quantity]));
  const listed = railGroups(scenario, file).flatMap(({ inputs }) => inputs.map(({ path }) => path));
  const paths = new Set([...ranking, ...listed]);
  return named(
    [...paths].flatMap((path) => byPath.get(path) ?? []),
    scenario,
  );
}

function named(inputs: readonly { path: string; field: Field }[], scenario: Scenario): RailInput[] {
  return inputs.map(({ path, field }) => ({ path, field, label: inputName(scenario, path) }));
}

/** Whether a quantity differs from what the file says. */
export function isChanged(path: string, scenario: Scenario, file: Scenario): boolean {
  const before = filed(file, path);
  return before !== undefined && !isSame(before, quantityAt(scenario, path));
}

/** What the file says at a path; undefined where it has nothing there. */
export function filed(file: Scenario, path: string): Quantity | undefined {
  try {
    return quantityAt(file, path);
  } catch {
    return undefined;
  }
}

function matches(pattern: string): (quantity: { path: string }) => boolean {
  const wanted = pattern.split(".");
  return ({ path }) => {
    const steps = path.split(".");
    return steps.length === wanted.length && wanted.every((step, i) => step === "*" || step === steps[i]);
  };
}

/** Who says so and when, on one line; a year that the source's name has already is not said again. */
export function originOf({ source, owner, date }: Scenario["evidence"][string]): string {
  return [source, owner, date && source?.includes(date) ? "" : date].filter((part) => part).join(", ");
}
