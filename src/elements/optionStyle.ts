import type { OptionStyle } from "../charts/style.ts";

/** What decides how an option is drawn: its id and, for a staged plan, the approaches of its stages in order. */
export interface StyledOption {
  id: string;
  stages?: readonly string[] | undefined;
}

const named: Record<string, OptionStyle> = {
  suite: hue("suite", []),
  middleware: hue("middleware", [12, 3]),
  manual: hue("manual", [4, 3]),
  open: hue("open", [1.6, 3.4]),
};

const fallbacks = [hue("fourth", [20, 4]), hue("fifth", [8, 3, 2, 3])];
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
 * The colour and the line of every option, by id. Suite, middleware, manual and open have their own; another approach
 * takes the fourth, the fifth, then the hues that this scenario leaves unused, then a hue again with a dash of its own.
 * Plans share the plum: their line is their stages' dashes joined, and where two plans have the same stages the later
 * one gets another dot.
 */
export function optionStyles(options: readonly StyledOption[]): Record<string, OptionStyle> {
  const styles: Record<string, OptionStyle> = {};
  const approaches = options.filter((option) => (option.stages?.length ?? 0) === 0);
  const ids = new Set(approaches.map((option) => option.id));
  const unused = Object.keys(named).filter((id) => id !== "open" && !ids.has(id));
  const spare = [...fallbacks, ...unused.flatMap((id) => named[id] ?? [])];
  let others = 0;
  for (const { id } of approaches) styles[id] = named[id] ?? further(spare, others++);
  const seen = new Map<string, number>();
  for (const { id, stages } of options) {
    if (stages === undefined || stages.length === 0) continue;
    const dash = planDash(stages, styles);
    const key = dash.join(" ");
    const twins = seen.get(key) ?? 0;
    seen.set(key, twins + 1);
    styles[id] = hue("plan", [...dash, ...Array.from({ length: twins }, () => [1.6, 3]).flat()]);
  }
  return styles;
}

function further(spare: readonly OptionStyle[], index: number): OptionStyle {
  const style = spare[index % spare.length] as OptionStyle;
  if (index < spare.length) return style;
  return { ...style, dash: furtherDashes[(index - spare.length) % furtherDashes.length] ?? [] };
}

function planDash(stages: readonly string[], styles: Record<string, OptionStyle>): readonly number[] {
  const dashes = stages.map((stage) => styles[stage]?.dash ?? []);
  if (dashes.every((dash) => dash.length === 0)) return [];
  return dashes.flatMap((dash) => (dash.length === 0 ? unbrokenStretch : dash));
}

function hue(name: string, dash: readonly number[]): OptionStyle {
  return { color: `var(--${name})`, text: `var(--${name}-t)`, tint: `var(--${name}-tint)`, dash };
}
