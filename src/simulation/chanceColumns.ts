import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { designOf, type Sampling } from "./dimensions.ts";

/**
 * Chance draws that come from columns of the design, as uniforms of the trials of one chunk: by approach, then by the
 * number of the draw. What is not there comes from counters.
 */
export interface ChanceColumns {
  arrivals: readonly (readonly Float64Array[])[];
  detections: readonly (readonly Float64Array[])[];
  repairs: readonly (readonly Float64Array[])[];
  departures: readonly (readonly Float64Array[])[];
  shocks: readonly (readonly Float64Array[])[];
  failure: readonly Float64Array[];
  repricing: Float64Array;
  /** fills the columns with the uniforms of a chunk */
  drawChunk(chunk: number): void;
}

/** How many draws of a purpose are columns: those that each decide much. */
const AHEAD = { arrivals: 0, detections: 0, repairs: 0, departures: 0, shocks: 2 } as const;

/** The columns of the chance draws of some approaches; as `designOf` draws them. */
export function chanceColumns(seed: string, approachIds: readonly string[], sampling?: Sampling): ChanceColumns {
  const names: string[] = [];
  const columns: Float64Array[] = [];
  const column = (name: string) => {
    const values = new Float64Array(CHUNK_SIZE);
    names.push(name);
    columns.push(values);
    return values;
  };
  const ahead = (purpose: keyof typeof AHEAD) =>
    approachIds.map((id) =>
      Array.from({ length: AHEAD[purpose] }, (_, k) => column(`approaches.${id}.chance.${purpose}.${k}`)),
    );
  const repricing = column("chance.repricing");
  const failure = approachIds.map((id) => column(`approaches.${id}.chance.failure`));
  const shocks = ahead("shocks");
  const departures = ahead("departures");
  const arrivals = ahead("arrivals");
  const detections = ahead("detections");
  const repairs = ahead("repairs");
  const design = designOf(seed, names, approachIds, sampling);
  return {
    arrivals,
    detections,
    repairs,
    departures,
    shocks,
    failure,
    repricing,
    drawChunk(chunk) {
      columns.forEach((values, i) => {
        design.fill(i, chunk, values);
      });
    },
  };
}
