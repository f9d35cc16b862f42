import { distributionOf } from "./distributionOf.ts";
import { fieldAt } from "./fieldTree.ts";
import { quantityAt } from "./quantities.ts";
import { isZero } from "./quantity.ts";
import type { Scenario } from "./scenario.ts";

/** Sentences on what a valid scenario holds that may surprise. They refuse nothing. */
export function notesOn(scenario: Scenario): string[] {
  return [...rateNotes(scenario), ...learningNotes(scenario), ...teamNotes(scenario), ...planNotes(scenario)];
}

function rateNotes(scenario: Scenario): string[] {
  const notes: string[] = [];
  if (isZero(scenario.funnel.personalizedShare)) {
    notes.push("no campaign uses signals (personalizedShare is 0), so that a bridge has nothing to carry");
  }
  if (chanceBelow(scenario, "funnel.coupledRate", "funnel.coldRate") >= LEAST_CHANCE) {
    notes.push("the coupled rate can fall below the cold rate; then acting is taken to add nothing");
  }
  return notes;
}

function learningNotes(scenario: Scenario): string[] {
  const highest = distributionAt(scenario, "funnel.learning.gainPerWeek").quantile(0.999);
  const fade = distributionAt(scenario, "funnel.learning.fadePerWeek").quantile(0.999);
  if (highest + fade <= 1) return [];
  return ["learning and fading can exceed 1 a week together; then fading is taken to be what is left"];
}

function teamNotes({ team, approaches }: Scenario): string[] {
  return Object.values(approaches).flatMap(({ label, setup }) => {
    const stalls = isZero(team[setup.by].hoursPerWeek) && !isZero(setup.effortHours);
    return stalls ? [`${setup.by} has no hours, so that ${label} is never built`] : [];
  });
}

function planNotes({ plans, horizonMonths, timing }: Scenario): string[] {
  const delay = typeof timing.decisionDelayMonths === "number" ? timing.decisionDelayMonths : 0;
  return plans.flatMap(({ label, stages }) =>
    stages.flatMap(({ startMonth }, i) =>
      startMonth + delay < horizonMonths ? [] : [`stage ${i + 1} of ${label} starts after the horizon ends`],
    ),
  );
}

function distributionAt(scenario: Scenario, path: string) {
  const field = fieldAt(path);
  if (field === undefined) throw new RangeError(`expected a path of the catalogue, found ${path}`);
  return distributionOf(quantityAt(scenario, path), field);
}

/** Two rates whose curves merely touch in the far tails are not worth a note. */
const LEAST_CHANCE = 0.001;
const POINTS = 500;

/** The chance that one quantity lies below another, were they independent. */
function chanceBelow(scenario: Scenario, path: string, other: string): number {
  const [below, above] = [path, other].map((each) => {
    const { quantile } = distributionAt(scenario, each);
    return Array.from({ length: POINTS }, (_, i) => quantile((i + 0.5) / POINTS));
  }) as [number[], number[]];
  let pairs = 0;
  let reached = 0;
  for (const x of above) {
    while (reached < POINTS && (below[reached] as number) < x) reached++;
    pairs += reached;
  }
  return pairs / (POINTS * POINTS);
}
