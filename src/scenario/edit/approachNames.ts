import { type Approach, approachNames, type Names, type Scenario } from "../scenario.ts";
import { approachAt } from "./approachPaths.ts";
import { checkedName } from "./optionNames.ts";
import { followed } from "./planNames.ts";

/**
 * An approach by other names. A blank label stays as it was; a blank short name or doing phrase follows from the label
 * again, as does one that did. Plans that are named after their stages follow.
 *
 * @throws RangeError if a name may not stand in a file, or there is no such approach
 */
export function renamedApproach(scenario: Scenario, id: string, names: Partial<Names>): Scenario {
  const { approaches, plans } = scenario;
  const was = approachAt(scenario, id);
  const next = { ...was, ...renamed(was, names) };
  if (JSON.stringify(next) === JSON.stringify(was)) return scenario;
  const changed = { ...scenario, approaches: { ...approaches, [id]: next } };
  const isStage = (plan: Scenario["plans"][number]) => plan.stages.some(({ approach }) => approach === id);
  return {
    ...changed,
    plans: plans.map((plan) => (isStage(plan) ? followed(plan, plan.stages, approaches, changed) : plan)),
  };
}

function renamed(was: Approach, names: Partial<Names>): Names {
  const derived = approachNames({ label: was.label });
  const label = checkedName(names.label ?? "") ?? was.label;
  const own = (name: "short" | "doing") => {
    if (names[name] !== undefined) return checkedName(names[name]);
    return was[name] === derived[name] ? undefined : was[name];
  };
  const [short, doing] = [own("short"), own("doing")];
  return approachNames({ label, ...(short !== undefined && { short }), ...(doing !== undefined && { doing }) });
}
