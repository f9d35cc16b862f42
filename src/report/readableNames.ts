import { decide } from "../decision/decide.ts";
import { namesOf } from "../decision/names.ts";
import { OPEN } from "../model/options.ts";
import type { Names, Scenario } from "../scenario/scenario.ts";
import type { Material } from "./material.ts";
import { shortened } from "./shortened.ts";

/** Letters that a page has room for. */
const MOST: Record<keyof Names, number> = { label: 48, short: 32, doing: 64 };
const MOST_NAME = 60;
const MOST_TEXT = 120;

/**
 * The same with names that a page has room for, and no two options called the same: a second one gets a number. The
 * verdict is put in words again. Material whose names are short and differ is returned as it is.
 */
export function withReadableNames(material: Material): Material {
  const { result, decision, finance } = material;
  const scenario = readable(result.scenario);
  if (JSON.stringify(namesIn(scenario)) === JSON.stringify(namesIn(result.scenario))) return material;
  const names = namesOf(scenario);
  const named = <T extends { id: string; label: string }>(options: readonly T[]): T[] =>
    options.map((option) => ({ ...option, label: names.get(option.id)?.label ?? option.label }));
  const renamed = { ...result, scenario, options: named(result.options) };
  const { criterion } = decision.recommendation;
  return {
    ...material,
    result: renamed,
    decision: decide(renamed, { criterion, baseline: decision.baseline }),
    finance: { ...finance, options: named(finance.options) },
  };
}

function namesIn({ name, approaches, plans, handshake, funnel }: Scenario) {
  return [
    name,
    [...namesOf({ approaches, plans })].map(([id, { label, short, doing }]) => [id, label, short, doing]),
    handshake.trigger,
    [...handshake.signals, ...funnel.stages].map((each) => each.name),
  ];
}

function readable(scenario: Scenario): Scenario {
  const taken = new Set<string>();
  const open = namesOf(scenario).get(OPEN) as Names;
  const kinds = ["label", "short", "doing"] as const;
  for (const kind of kinds) taken.add(keyOf(kind, open[kind]));
  const namesFor = (names: Names): Names => {
    const [label, short, doing] = kinds.map((kind) => distinct(shortened(names[kind], MOST[kind]), kind, taken));
    return { label, short, doing };
  };
  const { approaches, plans, handshake, funnel } = scenario;
  const cut = <T extends { name: string }>(each: T): T => ({ ...each, name: shortened(each.name, MOST_NAME) });
  return {
    ...scenario,
    name: shortened(scenario.name, MOST_NAME),
    approaches: Object.fromEntries(
      Object.entries(approaches).map(([id, approach]) => [id, { ...approach, ...namesFor(approach) }]),
    ),
    plans: plans.map((plan) => ({ ...plan, ...namesFor(plan) })),
    handshake: { ...handshake, trigger: shortened(handshake.trigger, MOST_TEXT), signals: handshake.signals.map(cut) },
    funnel: { ...funnel, stages: funnel.stages.map(cut) },
  };
}

const keyOf = (kind: keyof Names, name: string) => `${kind} ${name.toLowerCase()}`;

function distinct(name: string, kind: keyof Names, taken: Set<string>): string {
  let distinctName = name;
  for (let n = 2; taken.has(keyOf(kind, distinctName)); n++) {
    const suffix = ` (${n})`;
    distinctName = `${shortened(name, MOST[kind] - suffix.length)}${suffix}`;
  }
  taken.add(keyOf(kind, distinctName));
  return distinctName;
}
