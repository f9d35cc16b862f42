import type { Option } from "../model/options.ts";
import type { Change, Variant } from "../simulation/variants.ts";
import type { Base } from "./base.ts";
import { distributionAt } from "./quantityMean.ts";

/** Places of the variants of `variantsOf`. */
export const AS_DRAWN = 0;
export const NO_SHOCK = 1;
export const FREE = 2;
export const NEGLECTED = 3;
export const AT_ONCE = 4;
export const CALM = 5;
export const CALM_AT_ONCE = 6;

/** The variants that one option is run in: with and without each of its risks. */
export function variantsOf(base: Base, option: Option): Variant[] {
  const each = (change: (approach: string) => Change[]) => approachesOf(base, option).flatMap(change);
  const set = (path: string, to: number) => (approach: string) => [{ path: `approaches.${approach}.${path}`, to }];
  const noShock = each(set("pricing.shockChance", 0));
  const atOnce = [...each(set("rollout.pilotWeeks", 0)), ...each(set("rollout.rampWeeks", 0))];
  const calm = each(set("reliability.breaksPerYear", 0));
  const variants: Change[][] = [];
  variants[AS_DRAWN] = [];
  variants[NO_SHOCK] = noShock;
  variants[FREE] = [...noShock, ...each(set("pricing.exitCost", 0))];
  variants[NEGLECTED] = each((approach) => [
    { path: `approaches.${approach}.maintenance.assignedHoursPerWeek`, times: 0.5 },
  ]);
  variants[AT_ONCE] = atOnce;
  variants[CALM] = calm;
  variants[CALM_AT_ONCE] = [...calm, ...atOnce];
  return variants.map((changes) => ({ changes }));
}

/** The ids of the approaches that an option goes through, each once. */
function approachesOf({ result }: Base, { stages }: Option): string[] {
  const ids = Object.keys(result.scenario.approaches);
  return [...new Set(stages.map(({ approach }) => ids[approach]))];
}

/** Whether any of an option's approaches can have more than 0 of any of these. */
export function hasAny(base: Base, option: Option, fields: readonly string[]): boolean {
  return approachesOf(base, option).some((id) =>
    fields.some((field) => distributionAt(base.result.scenario, `approaches.${id}.${field}`).upper > 0),
  );
}

/** Whether an option goes live in any future. */
export function goesLive({ decision }: Base, { id }: Option): boolean {
  return decision.options.some((option) => option.id === id && option.neverLive < 1);
}
