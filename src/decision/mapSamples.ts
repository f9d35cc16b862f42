import type { Constrained } from "./constraints.ts";

/** The trials of one place of a map: total cost and what limits are held against, by option and trial. */
export interface MapSamples {
  tco: readonly Float64Array[];
  limited: Constrained;
}

/** Earlier trials and further ones. */
export function joinedSamples(a: MapSamples, b: MapSamples): MapSamples {
  return {
    tco: joined(a.tco, b.tco),
    limited: {
      directCost: joined(a.limited.directCost, b.limited.directCost),
      liveWeek: joined(a.limited.liveWeek, b.limited.liveWeek),
      delayHours: joined(a.limited.delayHours, b.limited.delayHours),
    },
  };
}

function joined(a: readonly Float64Array[], b: readonly Float64Array[]): Float64Array[] {
  return a.map((values, o) => {
    const all = new Float64Array(values.length + b[o].length);
    all.set(values);
    all.set(b[o], values.length);
    return all;
  });
}
