import type { Option } from "../model/options.ts";
import type { SimulationResult } from "../simulation/result.ts";
import type { Constrained } from "./constraints.ts";
import { type Rule, rank } from "./rank.ts";
import { tcoOf } from "./summarise.ts";

/** What is kept of one simulated mix. */
export interface MixWorld {
  options: readonly Option[];
  /** total cost by trial of an option that is looked at */
  tco(id: string): Float64Array;
  /** what limits are held against, by option */
  limited: Constrained;
}

/** What is kept of a run; what limits are held against only where there are any. */
export function worldOf(result: SimulationResult, isLimited: boolean): MixWorld {
  const { options, outcomes } = result;
  const tco = tcoOf(result);
  const at = new Map(options.map(({ id }, o) => [id, tco[o]]));
  const { directCost, liveWeek, delayHours } = outcomes;
  return {
    options,
    tco: (id) => at.get(id) as Float64Array,
    limited: isLimited ? { directCost, liveWeek, delayHours } : { directCost: [], liveWeek: [], delayHours: [] },
  };
}

/** Ids of the options that are there, and of those that take part, best first. */
export function rankIn(
  { options, tco, limited }: MixWorld,
  rule: Rule,
  isThere: (id: string) => boolean,
): { ids: string[]; order: string[] } {
  const places = options.flatMap(({ id }, o) => (isThere(id) ? [o] : []));
  const of = (values: readonly Float64Array[]) => places.map((o) => values[o]);
  const there = places.map((o) => options[o]);
  const kept = {
    directCost: of(limited.directCost),
    liveWeek: of(limited.liveWeek),
    delayHours: of(limited.delayHours),
  };
  const { order } = rank(
    there,
    there.map(({ id }) => tco(id)),
    kept,
    rule,
  );
  return { ids: there.map(({ id }) => id), order: order.map((o) => there[o].id) };
}

/** The option that a rule picks of those that are there; null if all are set aside. */
export function pickIn(world: MixWorld, rule: Rule, isThere: (id: string) => boolean): string | null {
  return rankIn(world, rule, isThere).order[0] ?? null;
}
