// The model of src/model for two trials at once, in WebAssembly with SIMD. model.md and src/model say what is computed;
// this says it again for speed, and tests hold the two together.
import { LEAK_COUNT, KEEP_LEAKS, SERIES_COUNT } from "../layout";
import { forgetDraws, setFirstTrial } from "./chance";
import { fillMarket } from "./market";
import { fillMeanings } from "./meaning";
import { leaks, options, owed, PAIR, weekly, weeks } from "./memory";
import { runOption } from "./option";
import { forgetStages } from "./plan";
import { fillTimelines } from "./timelines";

export {
  allocate, approachPlainAt, chanceTableAt, curvesAt, discountsAt, keptSlotsAt, laterRatesAt, leaksAt, outcomesAt,
  owedAt, planTableAt, setNumbers, setup, signalWeightsAt, slotsAt, startTableAt, wantsMemory, weeklyAt,
} from "./memory";

// A function that is exported stays one: put into its only caller, a small loop would be left too few registers.
export { carryWeek, keepLogs } from "./carriage";
export { addUp, mix } from "./funnel";
export { carryHandled, carryPlain } from "./plain";
export { keepUp } from "./upkeep";

/**
 * Runs the trials 0 … trials − 1 of the columns in memory.
 *
 * @param number of the run's trial that the first one is: chance events hang on it
 * @param keep flags of what is kept beside outcomes
 * @param curveTrials how many of the first have curves
 */
export function run(number: u32, trials: i32, keep: i32, curveTrials: i32): void {
  setFirstTrial(number);
  forgetDraws();
  const padded = (trials + 1) & ~1;
  memory.fill(weekly, 0, <usize>(options * SERIES_COUNT * weeks) * PAIR);
  memory.fill(leaks, 0, <usize>(options * LEAK_COUNT) * PAIR);
  memory.fill(owed, 0, <usize>options * PAIR);
  const logs = (keep & KEEP_LEAKS) != 0;
  for (let trial = 0; trial < trials; trial += 2) {
    const lanes = i64x2(-1, trial + 1 < trials ? -1 : 0);
    fillMarket(trial, logs);
    fillMeanings(trial, logs);
    fillTimelines(trial);
    forgetStages();
    for (let option = 0; option < options; option++) runOption(option, trial, padded, keep, curveTrials, lanes);
  }
}
