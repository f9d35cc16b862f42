import { breathe } from "../simulation/breathe.ts";
import type { Watch } from "./base.ts";
import { evppiOf, type Worth } from "./evppi.ts";
import { type InputGroup, informationGroups } from "./informationGroups.ts";
import { splineBasis } from "./splineBasis.ts";

/** What knowing one input before deciding would be worth, at most. */
export interface InputWorth extends Worth {
  input: string;
  group: string;
}

/** What knowing a group of inputs before deciding would be worth, at most. */
export interface GroupWorth extends Worth, InputGroup {}

/** Inputs after which whoever watches has a turn. */
const INPUTS_BETWEEN_PAUSES = 5;

/**
 * What each input and each group of them is worth to know, the most valuable first. An input that never
 * changes a choice on these trials may on others: nothing is stated to be surer than the inputs that come out at nothing
 * or less are on average (root mean square, like inputs pooled as in empirical Bayes: Efron and Morris, Journal of the
 * American Statistical Association 68, 1973) or, where those are all 0, than an input of the surest group. Rejects with
 * the signal's reason when aborted.
 *
 * @param net net value by option and trial
 * @param paths of the inputs
 * @param columns what was drawn, by input and trial
 */
export async function eachWorth(
  net: readonly Float64Array[],
  paths: readonly string[],
  columns: readonly Float64Array[],
  { signal, onProgress }: Watch,
): Promise<{ evppi: InputWorth[]; groups: GroupWorth[] }> {
  const worth = evppiOf(net);
  const groups = informationGroups(paths);
  const bases = new Map<string, Float64Array[]>();
  const evppi: InputWorth[] = [];
  const grouped: GroupWorth[] = [];
  const all = paths.length + groups.reduce((sum, group) => sum + group.inputs.length, 0);
  let done = 0;
  const pause = async (more: number) => {
    done += more;
    onProgress?.(done / all);
    // a pause costs up to four milliseconds in a browser, half of what one input takes
    if (more === 1 && done % INPUTS_BETWEEN_PAUSES > 0) return;
    await breathe();
    signal?.throwIfAborted();
  };
  for (const [i, path] of paths.entries()) {
    const basis = splineBasis(columns[i]);
    bases.set(path, basis);
    const group = groups.find((each) => each.inputs.includes(path)) as InputGroup;
    evppi.push({ input: path, group: group.group, ...worth([basis]) });
    await pause(1);
  }
  for (const group of groups) {
    grouped.push({ ...group, ...worth(group.inputs.map((path) => bases.get(path) as Float64Array[])) });
    await pause(group.inputs.length);
  }
  const least = idleError(evppi) || memberError(grouped);
  for (const each of [...evppi, ...grouped]) each.se = Math.max(each.se, least);
  const byValue = (a: Worth, b: Worth) => b.value - a.value;
  return { evppi: evppi.sort(byValue), groups: grouped.sort(byValue) };
}

/** The least that a group's standard error comes to for each of its inputs, were they alike; 0 if no group has one. */
function memberError(groups: readonly GroupWorth[]): number {
  const errors = groups.filter(({ se }) => se > 0).map(({ se, inputs }) => se / Math.sqrt(inputs.length));
  return errors.length > 0 ? Math.min(...errors) : 0;
}

/** Root mean square of the standard errors of inputs that come out at nothing or less; 0 if there are none. */
function idleError(worths: readonly Worth[]): number {
  const idle = worths.filter(({ value }) => value <= 0);
  return Math.sqrt(idle.reduce((sum, { se }) => sum + se * se, 0) / Math.max(1, idle.length));
}
