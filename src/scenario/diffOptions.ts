import type { Aligned } from "./alignLists.ts";
import type { Difference } from "./difference.ts";
import type { Plan, Scenario } from "./scenario.ts";

/** What there is in one scenario and not in the other, and who does what. */
export function optionDifferences(a: Scenario, { b, signals, stages }: Aligned): Difference[] {
  return [
    ...(stages ? [] : listDifferences("funnel.stages", "Later stage", a.funnel.stages, b.funnel.stages)),
    ...(signals ? [] : listDifferences("handshake.signals", "Signal", a.handshake.signals, b.handshake.signals)),
    ...approachDifferences(a, b),
    ...planDifferences(a, b),
    ...correlationDifferences(a, b),
  ];
}

const structure = (path: string, label: string, from = "", to = ""): Difference => ({
  kind: "structure",
  path,
  label,
  from,
  to,
  unit: "",
});

/** Signals or stages that are not the same ones: they only change together, numbers and all. */
function listDifferences(
  path: string,
  what: string,
  a: readonly { name: string }[],
  b: readonly { name: string }[],
): Difference[] {
  const names = (list: readonly { name: string }[]) => new Set(list.map(({ name }) => name));
  const [inA, inB] = [names(a), names(b)];
  const gone = [...inA].filter((name) => !inB.has(name)).map((name) => structure(path, `${what} removed: ${name}`));
  const added = [...inB].filter((name) => !inA.has(name)).map((name) => structure(path, `${what} added: ${name}`));
  return gone.length + added.length > 0
    ? [...gone, ...added]
    : [structure(path, `${what}s in another order or number`)];
}

function approachDifferences(a: Scenario, b: Scenario): Difference[] {
  const gone = Object.entries(a.approaches).filter(([id]) => !Object.hasOwn(b.approaches, id));
  const added = Object.entries(b.approaches).filter(([id]) => !Object.hasOwn(a.approaches, id));
  const crews = Object.entries(a.approaches).flatMap(([id, { setup, short }]) => {
    if (!Object.hasOwn(b.approaches, id)) return [];
    const other = b.approaches[id].setup;
    const path = `approaches.${id}.setup`;
    return [
      ...(setup.by === other.by ? [] : [structure(`${path}.by`, `${capital(short)}: set up by`, setup.by, other.by)]),
      ...(setup.skill === other.skill
        ? []
        : [structure(`${path}.skill`, `${capital(short)}: skill that it takes`, setup.skill, other.skill)]),
    ];
  });
  return [
    ...gone.map(([id, { label }]) => structure(`approaches.${id}`, `Approach removed: ${label}`)),
    ...added.map(([id, { label }]) => structure(`approaches.${id}`, `Approach added: ${label}`)),
    ...crews,
  ];
}

function planDifferences(a: Scenario, b: Scenario): Difference[] {
  const find = ({ plans }: Scenario, wanted: string) => plans.find(({ id }) => id === wanted);
  const changed = a.plans.flatMap((plan) => {
    const other = find(b, plan.id);
    const path = `plans.${plan.id}`;
    if (!other) return [structure(path, `Plan removed: ${plan.label}`)];
    const [from, to] = [stagesText(plan, a), stagesText(other, b)];
    return JSON.stringify(stagesOf(plan)) === JSON.stringify(stagesOf(other))
      ? []
      : [structure(path, `Plan ${plan.label}`, from, to)];
  });
  const added = b.plans.filter(({ id }) => !find(a, id));
  return [...changed, ...added.map(({ id, label }) => structure(`plans.${id}`, `Plan added: ${label}`))];
}

const stagesOf = ({ stages }: Plan) => stages.map(({ approach, startMonth }) => [approach, startMonth]);

function stagesText({ stages }: Plan, { approaches }: Scenario): string {
  return stages.map(({ approach, startMonth }) => `${approaches[approach].short} from month ${startMonth}`).join(", ");
}

/** Correlations have no order, and neither have the two of a pair. */
function correlationDifferences(a: Scenario, b: Scenario): Difference[] {
  const texts = ({ correlations }: Scenario) =>
    correlations
      .filter(({ rank }) => rank !== 0)
      .map(({ between, rank }) => `${[...between].sort().join(" and ")}: ${rank + 0}`)
      .sort();
  const [inA, inB] = [texts(a), texts(b)];
  if (inA.join() === inB.join()) return [];
  const count = (pairs: number) => (pairs === 0 ? "none" : `${pairs} ${pairs === 1 ? "pair" : "pairs"}`);
  const isCounted = inA.length !== inB.length;
  return [
    structure(
      "correlations",
      isCounted ? "Correlations" : "Correlations differ",
      ...(isCounted ? [count(inA.length), count(inB.length)] : []),
    ),
  ];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
