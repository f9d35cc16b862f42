import { alignLists } from "./alignLists.ts";
import { scenarioDiff } from "./diff.ts";
import type { Difference } from "./difference.ts";
import { member } from "./json.ts";
import { type MixPart, partsOf } from "./mixParts.ts";
import { readScenario } from "./read.ts";
import type { Scenario } from "./scenario.ts";
import { withOptionsOf } from "./withOptionsOf.ts";
import { writeScenario } from "./write.ts";

/** All scenarios between two: each of the changes that lead from the first to the second made or not. */
export interface Mixer {
  parts: MixPart[];
  /** the first scenario with some of the changes made; a readable one, without evidence, with the options of both */
  scenario(made: readonly boolean[]): Scenario;
  /** whether an option is there to be picked once some changes are made: looked at are those of both */
  isThere(option: string, made: readonly boolean[]): boolean;
  /** ids of the options that are looked at in every mix */
  common: string[];
}

/**
 * What lies between two scenarios, change by change. Plans and approaches of one alone are looked at in all mixes where
 * that can be (they change nothing about the others), and can be picked where they are there. What cannot be mixed is
 * changed together. Seeds, numbers of futures and texts are those of `a` throughout.
 *
 * @throws RangeError for scenarios in different currencies
 */
export function mixerOf(a: Scenario, b: Scenario): Mixer {
  if (a.currency !== b.currency) {
    throw new RangeError(`required scenarios in one currency, found ${a.currency} and ${b.currency}`);
  }
  const aligned = alignLists(a, b);
  const target = { ...aligned.b, evidence: {}, actuals: [] };
  const bare: Scenario = { ...a, evidence: {}, actuals: [] };
  const differences = scenarioDiff(a, b);
  const wide = aligned.signals ? withOptionsOf(bare, target) : bare;
  const isWide = aligned.signals && isReadable(wide);
  const base = isWide ? wide : bare;
  const parts = partsOf(base, target, differences, isWide);
  const [inA, inB] = [idsOf(a), idsOf(b)];
  const looked = new Set(idsOf(base));
  return {
    parts,
    common: [...looked].filter((id) => isWide || inB.includes(id)),
    isThere: (option, made) => {
      const path = pathOf(option, a, b);
      const part = parts.findIndex(({ differences }) => differences.some((each) => each.path === path && !each.to));
      if (inA.includes(option) && inB.includes(option)) return true;
      return inA.includes(option) !== made[part];
    },
    scenario: (made) =>
      parts.reduce((mixed, part, i) => (made[i] ? withPart(mixed, target, part, isWide) : mixed), base),
  };
}

const idsOf = ({ approaches, plans }: Scenario) => [...Object.keys(approaches), ...plans.map(({ id }) => id), "open"];

function pathOf(option: string, ...scenarios: Scenario[]): string {
  const isApproach = scenarios.some(({ approaches }) => Object.hasOwn(approaches, option));
  return `${isApproach ? "approaches" : "plans"}.${option}`;
}

function isReadable(scenario: Scenario): boolean {
  return readScenario(writeScenario(scenario)).ok;
}

/** The mix with one more change made: what stands at its paths is that of `target`. */
function withPart(mixed: Scenario, target: Scenario, { differences }: MixPart, isWide: boolean): Scenario {
  return differences.reduce((scenario, difference) => withDifference(scenario, target, difference, isWide), mixed);
}

function withDifference(mixed: Scenario, target: Scenario, { path }: Difference, isWide: boolean): Scenario {
  const [group, id, ...rest] = path.split(".");
  if (group === "plans") {
    const plan = target.plans.find((each) => each.id === id);
    const others = mixed.plans.filter((each) => each.id !== id);
    const isThere = mixed.plans.length > others.length;
    if (plan && isThere) return { ...mixed, plans: mixed.plans.map((each) => (each.id === id ? plan : each)) };
    if (isWide) return mixed;
    return { ...mixed, plans: plan ? [...mixed.plans, plan] : others };
  }
  if (group === "approaches" && rest.length === 0) return isWide ? mixed : withApproach(mixed, target, id);
  return copied(mixed, target, path.split(".")) as Scenario;
}

/** An approach of `target`, with what signals keep on its way; or without it, where `target` has none. */
function withApproach(mixed: Scenario, target: Scenario, id: string): Scenario {
  const isThere = Object.hasOwn(target.approaches, id);
  const put = <T>(all: Record<string, T>, from: Record<string, T>) => {
    const { [id]: _, ...others } = all;
    return isThere ? { ...others, [id]: from[id] } : others;
  };
  const signals = mixed.handshake.signals.map((signal, i) => ({
    ...signal,
    kept: put(signal.kept, target.handshake.signals[i]?.kept ?? {}),
  }));
  const approaches = put(mixed.approaches, target.approaches);
  return { ...mixed, approaches, handshake: { ...mixed.handshake, signals } };
}

/** What stands at a path is the other's; it is gone where the other has none. */
function copied(value: unknown, other: unknown, [key, ...rest]: readonly string[]): unknown {
  const theirs = member(other, key);
  const next = rest.length === 0 ? theirs : copied(member(value, key), theirs, rest);
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? next : item));
  const { [key]: _, ...others } = value as Record<string, unknown>;
  return next === undefined ? others : { ...(value as object), [key]: next };
}
