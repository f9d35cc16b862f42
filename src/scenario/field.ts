import type { Bounds } from "../distributions/distribution.ts";
import type { Unit } from "./units.ts";

/** One numeric leaf of the scenario format: what it is called, counted in and allowed to be. */
export interface Field {
  /** where it stands in the file, with * for an index or an id: `funnel.stages.*.rate` */
  path: string;
  /** plain words that a marketer reads */
  label: string;
  /** a shorter label for narrow places */
  short?: string;
  unit: Unit;
  /** what the model allows; decides whether a metalog is unbounded, log or logit */
  bounds: Bounds;
  /** the lower bound itself is not allowed */
  lowerOpen?: boolean;
  /** technical floor above the lower bound: a stated number below it is refused, a drawn one is raised to it */
  floor?: number;
  /** technical ceiling: a stated number beyond it is refused, a drawn one is cut to it */
  limit: number;
  /** a plain number, never a distribution */
  plain?: boolean;
  /** whole numbers only */
  integer?: boolean;
  /** one plain sentence */
  help: string;
  /** heading that it stands under; fields of approaches stand under their approach first */
  group: string;
}

const NOT_NEGATIVE: Bounds = { lower: 0, upper: Infinity };

const LIMITS: Record<Unit["kind"], number> = {
  share: 1,
  rise: 10,
  money: 1e12,
  hours: 1e6,
  weeks: 1e4,
  months: 120,
  count: 1e9,
  ratio: 1e3,
};

/** A field with the bounds and limit that its unit suggests, unless `more` says otherwise. */
export function field(path: string, label: string, unit: Unit, help: string, more: Partial<Field> = {}): Field {
  const bounds = unit.kind === "share" ? { lower: 0, upper: 1 } : NOT_NEGATIVE;
  const limit = unit.kind === "hours" && unit.per === "week" ? 1e5 : LIMITS[unit.kind];
  return { path, label, unit, bounds, limit, help, group: "", ...more };
}

/** What a growth or rise that may be negative needs: above −1, so that nothing shrinks to less than nothing. */
export const GROWTH: Partial<Field> = { bounds: { lower: -1, upper: Infinity }, lowerOpen: true, floor: -0.999 };

/** A number above 0, for technical reasons not below `floor`. */
export const positive = (floor: number): Partial<Field> => ({ lowerOpen: true, floor });

/** The same fields under one heading. */
export function inGroup(group: string, fields: readonly Field[]): Field[] {
  return fields.map((each) => ({ ...each, group }));
}

/** The closed interval of numbers that may be stated; `lowerOpen` without a floor still excludes its lower end. */
export function statedRange({ bounds, floor, limit }: Field): { low: number; high: number } {
  return { low: floor ?? bounds.lower, high: Math.min(bounds.upper, limit) };
}

/** Whether a number may be stated for this field. NaN may not. */
export function mayState(value: number, field: Field): boolean {
  const { low, high } = statedRange(field);
  if (field.lowerOpen && field.floor === undefined && value === low) return false;
  return low <= value && value <= high && (!field.integer || Number.isInteger(value));
}
