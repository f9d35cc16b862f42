import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Design } from "../random/design.ts";

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
const AHEAD = { arrivals: 0, detections: 0, repairs: 0, departures: 0, shocks: 1 } as const;

/**
 * The columns of the chance draws of some approaches.
 *
 * @param designOf makes the design of columns by these names
 */
export function chanceColumns(
  approachIds: readonly string[],
  designOf: (names: readonly string[]) => Design,
): ChanceColumns {
  const names: string[] = [];
  const columns: Float64Array[] = [];
  const column = (name: string) => {
    const values = new Float64Array(CHUNK_SIZE);
    names.push(`chance/${name}`);
    columns.push(values);
    return values;
  };
  const ahead = (purpose: keyof typeof AHEAD) =>
    approachIds.map((id) => Array.from({ length: AHEAD[purpose] }, (_, k) => column(`${purpose}/${id}/${k}`)));
  const repricing = column("repricing");
  const failure = approachIds.map((id) => column(`failure/${id}`));
  const shocks = ahead("shocks");
  const departures = ahead("departures");
  const arrivals = ahead("arrivals");
  const detections = ahead("detections");
  const repairs = ahead("repairs");
  const design = designOf(names);
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
