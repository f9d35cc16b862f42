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
  "chance.shocks.0",
  "chance.shocks.1",
  ...APPROACH_PATHS.map(([, path]) => path),
  ...Array.from({ length: 8 }, (_, i) => `kept.${i}`),
];

/** Approaches whose dimensions are theirs, whatever else there is. */
const RESERVED: readonly string[] = ["suite", "middleware", "manual"];

/** How many approaches have dimensions. */
const PLACES = Math.floor((MOST_DIMENSIONS - SHARED.length) / OWN.length);

/**
 * The place of every approach, by id and not by order: a reserved one, or one that the id's own letters choose; where two
 * ids choose the same, the later in the alphabet takes the next that is free.
 */
function placesOf(approachIds: readonly string[]): Map<string, number> {
  const places = new Map(RESERVED.map((id, i) => [id, i]));
  const free = PLACES - RESERVED.length;
  const taken = new Set<number>();
  for (const id of approachIds.filter((each) => !places.has(each)).sort()) {
    if (taken.size === free) break;
    let place = [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) as number)) % 65_521, 7) % free;
    while (taken.has(place)) place = (place + 1) % free;
    taken.add(place);
    places.set(id, RESERVED.length + place);
  }
  return places;
}

/**
 * The dimension of a column in the Sobol sequence: it hangs on what the column is, so that a quantity that becomes
 * uncertain, another order of approaches and, as a rule, another approach leave every other column as it was. Undefined
 * where there is none left.
 *
 * @param name a quantity's path, or `chance.…`, `approaches.<id>.chance.…`
 */
export function dimensionOf(name: string, approachIds: readonly string[]): number | undefined {
  const shared = SHARED.indexOf(name);
  if (shared >= 0) return shared;
  const [, id = "", own = ""] = /^approaches\.([^.]+)\.(.+)$/.exec(name) ?? kept(name) ?? [];
  const approach = approachIds.includes(id) ? placesOf(approachIds).get(id) : undefined;
  const place = OWN.indexOf(own);
  return approach === undefined || place < 0 ? undefined : SHARED.length + approach * OWN.length + place;
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
