import type { OptionStyle } from "../charts/style.ts";
import { capitalised } from "../decision/names.ts";
import { nearest } from "../decision/nearestThresholds.ts";
import type { ScannedInput, Threshold, Thresholds } from "../decision/thresholds.ts";
import { thresholdCondition, thresholdStanding } from "../decision/thresholdWords.ts";
import type { Change } from "../elements/changes/changes.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** How options are called and drawn. */
export interface OptionLooks {
  scenario: Scenario;
  styles: Record<string, OptionStyle>;
  name(id: string): string;
}

/**
 * What would change the pick, the nearest first and one for each input; what only leads to a twin of it is left out.
 *
 * @param most of them
 */
export function changesOf(table: Thresholds, looks: OptionLooks, most = Infinity): Change[] {
  const inputs = new Map(table.inputs.map((input) => [input.path, input]));
  return nearest(table, table.pick, table.thresholds.length)
    .filter(({ areTwins }) => !areTwins)
    .slice(0, most)
    .map((threshold) => changeOf(threshold, inputs.get(threshold.path) as ScannedInput, looks));
}

function changeOf(threshold: Threshold, input: ScannedInput, { scenario, styles, name }: OptionLooks): Change {
  const { path, to } = threshold;
  const condition = thresholdCondition(threshold, scenario);
  return {
    path,
    name: to === null ? "Nothing keeps the limits" : capitalised(name(to)),
    style: to === null ? null : styles[to],
    where: condition.charAt(0).toLowerCase() + condition.slice(1),
    standing: thresholdStanding(threshold, input, scenario),
  };
}
