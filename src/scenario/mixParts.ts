import { coherenceFaults } from "./coherence.ts";
import type { Difference } from "./difference.ts";
import { quantityAt, withQuantity } from "./quantities.ts";
import { isUncertain } from "./quantity.ts";
import type { Scenario } from "./scenario.ts";

/** One change on the way from one scenario to another: one difference, or some that can only be made together. */
export interface MixPart {
  label: string;
  /** the first difference's own where it is alone; empty otherwise */
  from: string;
  to: string;
  unit: string;
  differences: Difference[];
  /** it changes futures, not only what there is to pick from and how */
  moves: boolean;
}

/**
 * The differences as changes that can be made each without the others, in any order: those that could not stand alone
 * are one change together.
 *
 * @param isWide the options of both are looked at throughout: what is added or removed is only there to be picked or not
 */
export function partsOf(a: Scenario, b: Scenario, differences: readonly Difference[], isWide: boolean): MixPart[] {
  const mixable = differences.filter(({ kind }) => kind === "input" || kind === "structure" || kind === "rule");
  const groups: { label: string; differences: Difference[] }[] = [];
  const taken = new Set<Difference>();
  const together = (label: string, some: readonly Difference[]) => {
    const free = some.filter((each) => !taken.has(each));
    if (free.length === 0) return;
    for (const each of free) taken.add(each);
    groups.push({ label: free.length === 1 ? free[0].label : label, differences: free });
  };
  const lists = mixable.filter(({ path }) => path === "handshake.signals" || path === "funnel.stages");
  const block = [
    ...lists,
    ...(isWide ? [] : mixable.filter((each) => isOption(each) || each.path.startsWith("plans."))),
    ...(lists.length > 0 || !isWide ? mixable.filter(({ path }) => path === "correlations") : []),
  ];
  if (block.some(({ path }) => path === "correlations")) block.push(...tiedInputs(a, b, mixable));
  together("Other changes of structure", block);
  if (mixable.some(({ path }) => path === "correlations")) {
    const correlations = mixable.filter(({ path }) => path === "correlations");
    together("Correlations and what they tie", [...correlations, ...tiedInputs(a, b, mixable)]);
  }
  together(
    "Weights of the signals",
    mixable.filter(({ path }) => /^handshake\.signals\.\d+\.weight$/.test(path)),
  );
  for (const [label, pair] of boundPairs(mixable)) {
    if (pair.length === 2 && pair.some((each) => isFaulty(a, b, each))) together(label, pair);
  }
  for (const each of mixable) together(each.label, [each]);
  const place = (part: { differences: Difference[] }) => mixable.indexOf(part.differences[0]);
  return groups.sort((x, y) => place(x) - place(y)).map((group) => partOf(group, isWide));
}

function partOf({ label, differences }: { label: string; differences: Difference[] }, isWide: boolean): MixPart {
  const [{ from, to, unit }] = differences;
  const isAlone = differences.length === 1;
  const moves = differences.some((each) => each.kind !== "rule" && !(isWide && isOption(each)));
  return { label, differences, moves, ...(isAlone ? { from, to, unit } : { from: "", to: "", unit: "" }) };
}

/** Whether an option is added or removed. */
function isOption({ path, from, to }: Difference): boolean {
  return /^(approaches|plans)\.[^.]+$/.test(path) && from === "" && to === "";
}

/** Inputs that are correlated in one of the two scenarios, and exact in one: what is correlated must vary. */
function tiedInputs(a: Scenario, b: Scenario, differences: readonly Difference[]): Difference[] {
  const tied = new Set([...a.correlations, ...b.correlations].flatMap(({ between }) => between));
  return differences.filter(
    ({ kind, path }) =>
      kind === "input" && tied.has(path) && isUncertain(quantityAt(a, path)) !== isUncertain(quantityAt(b, path)),
  );
}

/** Pairs of inputs that the format binds to each other. */
function boundPairs(differences: readonly Difference[]): [string, Difference[]][] {
  const at = (...paths: string[]) => differences.filter(({ path }) => paths.includes(path));
  const ids = new Set(differences.flatMap(({ path }) => /^approaches\.([^.]+)\.sync\./.exec(path)?.[1] ?? []));
  return [
    ["Learning and fading", at("funnel.learning.gainPerWeek", "funnel.learning.fadePerWeek")],
    ...[...ids].map((id): [string, Difference[]] => [
      `${id}: sync interval and handling`,
      at(`approaches.${id}.sync.intervalHours`, `approaches.${id}.handling.hoursPerTransfer`),
    ]),
  ];
}

/** Whether one number of `b` cannot stand in `a` without the others. */
function isFaulty(a: Scenario, b: Scenario, { path }: Difference): boolean {
  return coherenceFaults(withQuantity(a, path, quantityAt(b, path))).length > 0;
}
