/** What decides how an option is drawn: its id and, for a staged plan, the approaches of its stages in order. */
export interface DrawnOption {
  id: string;
  stages?: readonly string[] | undefined;
}

/** The hues that options are told apart by. */
export type Hue = "suite" | "middleware" | "manual" | "open" | "plan" | "fourth" | "fifth";

/** A hue and a line, never one without the other; dashes and gaps in px, empty = unbroken. */
export interface OptionHue {
  hue: Hue;
  dash: readonly number[];
}

const named: Record<string, OptionHue> = {
  suite: { hue: "suite", dash: [] },
  middleware: { hue: "middleware", dash: [12, 3] },
  manual: { hue: "manual", dash: [4, 3] },
  open: { hue: "open", dash: [1.6, 3.4] },
};

const fallbacks: readonly OptionHue[] = [
  { hue: "fourth", dash: [20, 4] },
  { hue: "fifth", dash: [8, 3, 2, 3] },
];
const furtherDashes = [
  [16, 3, 4, 3, 4, 3],
  [6, 2, 2, 2, 2, 2],
  [24, 6],
  [2, 2],
  [10, 3, 10, 3, 2, 3],
  [14, 6],
  [5, 2, 12, 2],
];

/** An unbroken stage inside a plan's line needs an end: a stretch twice as long as any dash. */
const unbrokenStretch = [24, 3];

/**
 * The hue and the line of every option, by id. Suite, middleware, manual and open have their own; another approach
 * takes the fourth, the fifth, then the hues that this scenario leaves unused, then a hue again with a dash of its own.
 * Plans share the plum: their line is their stages' dashes joined, and where two plans have the same stages the later
 * one gets another dot.
 */
export function optionHues(options: readonly DrawnOption[]): Record<string, OptionHue> {
  const hues: Record<string, OptionHue> = {};
  const approaches = options.filter((option) => (option.stages?.length ?? 0) === 0);
  const ids = new Set(approaches.map((option) => option.id));
  const unused = Object.keys(named).filter((id) => id !== "open" && !ids.has(id));
  const spare = [...fallbacks, ...unused.flatMap((id) => named[id] ?? [])];
  let others = 0;
  for (const { id } of approaches) hues[id] = ownOf(id) ?? further(spare, others++);
  const seen = new Map<string, number>();
  for (const { id, stages } of options) {
    if (stages === undefined || stages.length === 0) continue;
    const dash = planDash(stages, hues);
    const key = dash.join(" ");
    const twins = seen.get(key) ?? 0;
    seen.set(key, twins + 1);
    hues[id] = { hue: "plan", dash: [...dash, ...Array.from({ length: twins }, () => [1.6, 3]).flat()] };
  }
  return hues;
}

const ownOf = (id: string) => (Object.hasOwn(named, id) ? named[id] : undefined);

function further(spare: readonly OptionHue[], index: number): OptionHue {
  const hue = spare[index % spare.length];
  return index < spare.length ? hue : { ...hue, dash: furtherDashes[(index - spare.length) % furtherDashes.length] };
}

function planDash(stages: readonly string[], hues: Record<string, OptionHue>): readonly number[] {
  const dashes = stages.map((stage) => hues[stage]?.dash ?? []);
  if (dashes.every((dash) => dash.length === 0)) return [];
  return dashes.flatMap((dash) => (dash.length === 0 ? unbrokenStretch : dash));
}
