import { capitalised } from "../../decision/names.ts";
import { visible } from "../../scenario/fault.ts";
import { count as written } from "../../scenario/numberForm.ts";
import { ENGINE } from "../../simulation/engine.ts";
import type { Outcome } from "../runner.ts";
import { hashOf } from "../scenarioText.ts";

/** What the stamp under a figure says that it was computed from. */
interface Stamp {
  engine: string | undefined;
  seed: string | undefined;
  scenario: string | undefined;
  trials: number | undefined;
}

/**
 * Reads a stamp as it stands under a view, "Spandrel 0.1.0 seed mid-size-b2b scenario 7c1f-9e02 10,000 futures", or on a
 * chart and in a report, where commas stand between.
 */
function stampOf(text: string): Stamp {
  const found = (pattern: RegExp) => pattern.exec(text)?.[1];
  // what follows the hash is the count, in whatever form its reader writes thousands
  const count = found(/\bscenario [0-9a-f]{4}-[0-9a-f]{4},?\s+(\d[\d.,'’\s]*?) futures?\b/)?.replace(/\D/g, "");
  return {
    engine: found(/\b(spandrel \d+\.\d+\.\d+)\b/i)?.toLowerCase(),
    seed: found(/\bseed (.*?),?\s+scenario [0-9a-f]{4}-/s),
    scenario: found(/\bscenario ([0-9a-f]{4}-[0-9a-f]{4})\b/),
    trials: count === undefined ? undefined : Number(count),
  };
}

/** Whether a figure with this stamp still holds for what is shown, in a sentence or two. */
export function stampAnswer(text: string, { result, preview }: Outcome): string {
  const { engine, seed, scenario, trials } = stampOf(text);
  if (scenario === undefined) {
    return "Required a stamp, such as “Spandrel 0.1.0 seed mid-size-b2b scenario 7c1f-9e02 10,000 futures”, found none.";
  }
  const now = hashOf(result.scenario);
  if (scenario !== now) {
    return `No: the figure is of scenario ${scenario}, what is open is ${now}. Some number, name or source differs; open the file or link that it came with to compare.`;
  }
  const apart = [
    ...(engine === undefined || engine === ENGINE ? [] : [`${capitalised(engine)} in place of ${capitalised(ENGINE)}`]),
    ...(seed === undefined || seed === result.seed
      ? []
      : [`seed ${visible(seed).slice(0, 80)} in place of ${result.seed}`]),
    ...(trials === undefined || trials === result.trials
      ? []
      : [`${written(trials)} futures in place of ${written(result.trials)}`]),
  ];
  if (preview) return "The same scenario. What is shown is a preview yet: ask again when all futures are simulated.";
  if (apart.length === 0) {
    return "Yes: the same scenario, seed, futures and engine, recomputed just now. A figure with this stamp must be the one that is shown.";
  }
  return `The same scenario, but computed with ${apart.join(" and ")}: figures may differ by chance.`;
}
