import type { Aligned } from "./alignLists.ts";
import { AUTO } from "./autoTrials.ts";
import type { Difference } from "./difference.ts";
import { fieldAt } from "./fieldTree.ts";
import { exactValue } from "./formatValue.ts";
import { count as written } from "./numberForm.ts";
import type { Names, Scenario } from "./scenario.ts";

const LIMITS = ["maxDirectCost", "liveByMonth", "maxDelayHours", "chance"] as const;

/** The criterion and the limits: they change no future, only what is picked. */
export function limitDifferences(a: Scenario, b: Scenario): Difference[] {
  const rule = (path: string, label: string, from: string, to: string, unit = ""): Difference[] =>
    from === to ? [] : [{ kind: "rule", path, label, from, to, unit }];
  const limits = LIMITS.flatMap((limit) => {
    const path = `decision.constraints.${limit}`;
    const field = fieldAt(path);
    const [from, to] = [a, b].map(({ decision, currency }) => {
      const value = decision.constraints[limit];
      return value === undefined || !field ? "none" : exactValue(value, field, { currency });
    });
    // with no limit to keep it says nothing
    const isIdle = limit === "chance" && ![a, b].some(hasLimits);
    return field && !isIdle ? rule(path, field.label, from, to, field.unit.text) : [];
  });
  return [...rule("decision.criterion", "Criterion", a.decision.criterion, b.decision.criterion), ...limits];
}

const hasLimits = ({ decision: { constraints } }: Scenario) =>
  LIMITS.some((limit) => limit !== "chance" && constraints[limit] !== undefined);

/** What has the same futures drawn otherwise, or more of them: results differ by luck alone. */
export function luckDifferences(a: Scenario, b: Scenario, { reordered }: Aligned): Difference[] {
  const luck = (path: string, label: string, from: string, to: string): Difference => ({
    kind: "luck",
    path,
    label,
    from,
    to,
    unit: "",
  });
  const trials = (each: Scenario) => (each.autoTrials ? AUTO : written(each.trials));
  return [
    ...(a.seed === b.seed ? [] : [luck("seed", "Seed", a.seed, b.seed)]),
    ...(trials(a) === trials(b) ? [] : [luck("trials", "Futures", trials(a), trials(b))]),
    ...reordered.map((list) =>
      list === "signals"
        ? luck("handshake.signals", "Order of the signals", "", "")
        : luck("funnel.stages", "Order of the later stages", "", ""),
    ),
  ];
}

/** What is only read by people. */
export function textDifferences(a: Scenario, b: Scenario): Difference[] {
  const text = (path: string, label: string, from = "", to = ""): Difference => ({
    kind: "text",
    path,
    label,
    from,
    to,
    unit: "",
  });
  const differ = (of: (scenario: Scenario) => unknown) => canonical(of(a)) !== canonical(of(b));
  const names = (all: Record<string, Names>, others: Record<string, Names>) =>
    Object.keys(all)
      .filter((id) => Object.hasOwn(others, id))
      .filter((id) => (["label", "short", "doing"] as const).some((key) => all[id][key] !== others[id][key]))
      .map((id) => all[id].label);
  const byId = ({ plans }: Scenario) => Object.fromEntries(plans.map((plan) => [plan.id, plan]));
  const renamed = [...names(a.approaches, b.approaches), ...names(byId(a), byId(b))];
  const called = (of: (scenario: Scenario) => readonly { name: string }[]) =>
    of(a).length === of(b).length && of(a).some(({ name }, i) => name !== of(b)[i].name);
  const evidence = new Set([...Object.keys(a.evidence), ...Object.keys(b.evidence)]);
  const sources = [...evidence].filter((path) => differ((scenario) => scenario.evidence[path] ?? null)).length;
  return [
    ...(a.name === b.name ? [] : [text("name", "Name", a.name, b.name)]),
    ...(a.description === b.description ? [] : [text("description", "Description")]),
    ...(a.handshake.trigger === b.handshake.trigger
      ? []
      : [text("handshake.trigger", "Trigger", a.handshake.trigger, b.handshake.trigger)]),
    ...(called(({ handshake }) => handshake.signals) ? [text("handshake.signals", "Names of signals")] : []),
    ...(called(({ funnel }) => funnel.stages) ? [text("funnel.stages", "Names of later stages")] : []),
    ...(renamed.length > 0 ? [text("approaches", `Names of ${listed(renamed)}`)] : []),
    ...(sources > 0 ? [text("evidence", `Evidence: ${sources} ${sources === 1 ? "entry" : "entries"}`)] : []),
    ...(differ(({ actuals }) => actuals) ? [text("actuals", "Actuals")] : []),
    ...(differ(({ presentation }) => presentation) ? [text("presentation", "Pages of the presentation")] : []),
  ];
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** The same text for the same content, whatever the order of its members. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([x], [y]) => (x < y ? -1 : 1)))
      : each,
  );
}
