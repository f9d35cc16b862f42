import { exp } from "../distributions/elementary.ts";
import { optionsOf } from "../model/options.ts";
import { runTrial } from "../model/trial.ts";
import { newWorkspace } from "../model/workspace.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { seededDraws } from "./chanceDraws.ts";
import { frameOf } from "./frame.ts";
import { seededInputs } from "./inputs.ts";

/** How much of a contact list is wrong, by week: means over some futures. */
export interface StaleList {
  trials: number;
  /** R: the share that is duplicated, damaged or out of date at the start of each week */
  stale: Float64Array;
  /** R°: what age alone would have made of it */
  aged: Float64Array;
  /** mean hours it takes at the horizon to put right what was added to age, undiscounted */
  cleanupHours: number;
}

/**
 * What an approach alone does to the contact list, on the first trials of the scenario's own run. Where it is not live in
 * a week, the list only ages. A chunk of trials takes some tens of milliseconds.
 *
 * @param approach an id
 * @throws RangeError if the scenario has no such approach, or trials are not a whole number from 1 on
 */
export function staleList(
  scenario: Scenario,
  approach: string,
  { seed = scenario.seed, trials = CHUNK_SIZE }: { seed?: string; trials?: number } = {},
): StaleList {
  if (!Object.hasOwn(scenario.approaches, approach)) {
    throw new RangeError(`required an approach of the scenario, found ${JSON.stringify(approach)}`);
  }
  if (!(Number.isInteger(trials) && trials >= 1)) {
    throw new RangeError(`required a whole number of trials from 1 on, found ${trials}`);
  }
  const frame = frameOf(
    scenario,
    optionsOf(scenario).filter(({ id }) => id === approach),
  );
  const workspace = newWorkspace(frame, { payback: false });
  const inputs = seededInputs(scenario, seed);
  const chance = seededDraws(seed, frame.approachIds);
  const stale = new Float64Array(frame.weeks);
  const aged = new Float64Array(frame.weeks);
  let hours = 0;
  for (let i = 0; i < trials; i++) {
    const place = i % CHUNK_SIZE;
    if (place === 0) {
      inputs.drawChunk(i / CHUNK_SIZE, Math.min(CHUNK_SIZE, trials - i));
      chance.startChunk(i / CHUNK_SIZE);
    }
    inputs.setTrial(place);
    chance.startTrial(place);
    runTrial(workspace, inputs.drawn, chance.draws);
    const [[stage]] = workspace.traces;
    const { freshByAge } = workspace.market;
    for (let t = 0; t < frame.weeks; t++) {
      const byAge = 1 - freshByAge[t];
      aged[t] += byAge / trials;
      stale[t] += (stage.exposure[t] > 0 ? 1 - exp(stage.lnFresh[t]) : byAge) / trials;
    }
    if (stage.wentLive) hours += stage.cleanup / inputs.drawn.team.operations.hourlyCost / trials;
  }
  return { trials, stale, aged, cleanupHours: hours };
}
