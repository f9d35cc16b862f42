import { type Design, monteCarlo } from "../random/design.ts";
import { replicatedSobol } from "../random/sobol.ts";
import { BITS } from "../random/sobolBits.ts";
import { MOST_DIMENSIONS, sobolDirections } from "../random/sobolDirections.ts";
import { APPROACH_PATHS, SHARED_PATHS } from "./kernelSlots.ts";

/** How a run's futures are drawn: a replicated scrambled Sobol sequence, or each independently of the others. */
export type Sampling = "sobol" | "independent";

/** Shared quantities, each with a dimension of its own, in an order that only ever grows at its end. */
const SHARED: readonly string[] = [
  "chance.repricing",
  ...SHARED_PATHS.map(([, path]) => path),
  "team.engineering.hoursPerWeek",
  "team.engineering.hourlyCost",
  "team.skills.platform",
  "team.skills.api",
  "team.skills.process",
  ...Array.from({ length: 6 }, (_, i) => `funnel.stages.${i}.rate`),
];

/** Quantities of an approach. */
const OWN: readonly string[] = [
  "chance.failure",
  "chance.shock.0",
  "chance.shock.1",
  ...APPROACH_PATHS.map(([, path]) => path),
  ...Array.from({ length: 8 }, (_, i) => `kept.${i}`),
];

/**
 * The dimension of a column in the Sobol sequence: it hangs on what the column is, so that a quantity that becomes
 * uncertain, and an approach that is added last, leave every other column as it was. Undefined where there is none left.
 *
 * @param name a quantity's path, or `chance.…`, `approaches.<id>.chance.…`
 */
export function dimensionOf(name: string, approachIds: readonly string[]): number | undefined {
  const shared = SHARED.indexOf(name);
  if (shared >= 0) return shared;
  const [, id = "", own = ""] = /^approaches\.([^.]+)\.(.+)$/.exec(name) ?? kept(name) ?? [];
  const approach = approachIds.indexOf(id);
  const place = OWN.indexOf(own);
  if (approach < 0 || place < 0) return undefined;
  const dimension = SHARED.length + approach * OWN.length + place;
  return dimension < MOST_DIMENSIONS ? dimension : undefined;
}

function kept(name: string): [string, string, string] | null {
  const match = /^handshake\.signals\.(\d+)\.kept\.(.+)$/.exec(name);
  return match && ["", match[2], `kept.${match[1]}`];
}

let directions: Uint32Array | null = null;

/**
 * The design of some columns of a run. Those without a dimension in the Sobol sequence are drawn independently.
 *
 * @param names as for `dimensionOf`
 */
export function designOf(
  seed: string,
  names: readonly string[],
  approachIds: readonly string[],
  sampling: Sampling = "sobol",
): Design {
  const independent = monteCarlo(seed, names);
  if (sampling === "independent") return independent;
  directions ??= sobolDirections(MOST_DIMENSIONS);
  const all = directions;
  const places = names.map((name) => dimensionOf(name, approachIds));
  const even = names.flatMap((name, i) => (places[i] === undefined ? [] : [name]));
  const own = new Uint32Array(even.length * BITS);
  const columnOf = new Map<number, number>();
  places.forEach((dimension, i) => {
    if (dimension === undefined) return;
    own.set(all.subarray(dimension * BITS, (dimension + 1) * BITS), columnOf.size * BITS);
    columnOf.set(i, columnOf.size);
  });
  const sobol = replicatedSobol(seed, even, own);
  return {
    fill(column, chunk, out) {
      const place = columnOf.get(column);
      if (place === undefined) independent.fill(column, chunk, out);
      else sobol.fill(place, chunk, out);
    },
  };
}
