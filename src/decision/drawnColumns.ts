import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { quantityAt } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { seededInputs, uncertainInputs } from "../simulation/inputs.ts";

/**
 * What some quantities are in the first trials of a run with a seed.
 *
 * @param paths of quantities, exact ones too
 * @returns by path and trial
 * @throws RangeError for a path without a quantity
 */
export function drawnColumns(
  scenario: Scenario,
  paths: readonly string[],
  seed: string,
  trials: number,
): Float64Array[] {
  const columns = paths.map((path) => {
    const quantity = quantityAt(scenario, path);
    return new Float64Array(trials).fill(typeof quantity === "number" ? quantity : 0);
  });
  const names = uncertainInputs(scenario).map(({ path }) => path);
  const places = paths.map((path) => names.indexOf(path));
  if (places.every((place) => place < 0)) return columns;
  const sampler = seededInputs(scenario, seed);
  for (let from = 0; from < trials; from += CHUNK_SIZE) {
    const count = Math.min(CHUNK_SIZE, trials - from);
    sampler.drawChunk(from / CHUNK_SIZE, count);
    places.forEach((place, i) => {
      if (place >= 0) columns[i].set(sampler.columns[place].subarray(0, count), from);
    });
  }
  return columns;
}
