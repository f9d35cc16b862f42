import type { Names, Plan, Scenario } from "../scenario/scenario.ts";
import { capitalised } from "./names.ts";

/** Approaches may have names of 500 characters; a plan is named after three of them. */
const LONGEST = 120;

/**
 * What a plan of some stages is called: "By hand now, middleware from month 2". The first stage starts with the
 * decision.
 */
export function planWords(stages: Plan["stages"], approaches: Record<string, Names>): Names {
  const [first, ...later] = stages;
  const named = (id: string, name: keyof Names) => cut(approaches[id][name]);
  const short = [
    `${named(first.approach, "short")} now`,
    ...later.map(({ approach, startMonth }) =>
      startMonth === 0
        ? `${named(approach, "short")} begun at once`
        : `${named(approach, "short")} ${from(startMonth)}`,
    ),
  ].join(", ");
  const doing = [
    named(first.approach, "doing"),
    ...later.map(({ approach, startMonth }) =>
      startMonth === 0
        ? `${named(approach, "doing")} at the same time`
        : `${named(approach, "doing")} ${from(startMonth)}`,
    ),
  ].join(", ");
  return { label: capitalised(short), short, doing };
}

/** An id that no approach or plan of a scenario has. */
export function freePlanId({ approaches, plans }: Pick<Scenario, "approaches" | "plans">): string {
  const taken = new Set([...Object.keys(approaches), ...plans.map(({ id }) => id)]);
  let id = "found-plan";
  for (let number = 2; taken.has(id); number++) id = `found-plan-${number}`;
  return id;
}

const from = (month: number) => `from month ${Number(month.toFixed(1))}`;

function cut(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST
    ? `${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`
    : name;
}
