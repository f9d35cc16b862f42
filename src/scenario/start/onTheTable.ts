import { withoutApproach } from "../edit/approachRemoval.ts";
import { type Plan, planNames, type Scenario } from "../scenario.ts";
import type { Answers } from "./answers.ts";

/** The ways that a start weighs, in their order. */
const WAYS = ["suite", "middleware", "manual"] as const;

/**
 * The scenario with the ways that are on the table: those that were not ruled out, all of them if all were; and for each of
 * the tools the plan to bridge by hand until it is live.
 */
export function onTheTable(scenario: Scenario, answers: Answers): Scenario {
  const out = WAYS.filter((id) => answers[id] === "no" && Object.hasOwn(scenario.approaches, id));
  const without = out.length === WAYS.length ? [] : out;
  const left = without.reduce((each, id) => withoutApproach(each, id), { ...scenario, plans: [] as Plan[] });
  const { approaches } = left;
  const tools = Object.hasOwn(approaches, "manual")
    ? (["middleware", "suite"] as const).filter((id) => Object.hasOwn(approaches, id))
    : [];
  return { ...left, plans: tools.map((tool) => byHandFirst(tool, approaches)) };
}

function byHandFirst(tool: "suite" | "middleware", approaches: Scenario["approaches"]): Plan {
  const stages = ["manual", tool].map((approach) => ({ approach, startMonth: 0 }));
  const plan = {
    id: `manual-then-${tool}`,
    label: `Manual, then ${tool}`,
    short: `by hand, then ${tool}`,
    doing: `bridge by hand until the ${tool} is live`,
    stages,
  };
  return { ...plan, ...planNames(plan, approaches) };
}
