/** One stage of a plan: an approach (index and id in the scenario) and the month in which it starts. */
export interface OptionStage {
  approach: number;
  startMonth: number;
}

/** Something that can be decided: an approach alone, a staged plan, or leaving the gap open (no stages). */
export interface Option {
  id: string;
  label: string;
  stages: readonly OptionStage[];
  /** id of the approach that it ends on; "open" without stages */
  family: string;
}

export interface Plans {
  approaches: Record<string, { label: string }>;
  plans: readonly { id: string; label: string; stages: readonly { approach: string; startMonth: number }[] }[];
}

/** The id of leaving the gap as it is, and what it is called. */
export const OPEN = "open";
export const OPEN_LABEL = "Leave the gap open";

/** All options of a scenario in the file's order: each approach alone from month 0, the plans, and open. */
export function optionsOf({ approaches, plans }: Plans): Option[] {
  const ids = Object.keys(approaches);
  const alone = ids.map((id, approach) => ({
    id,
    label: approaches[id].label,
    stages: [{ approach, startMonth: 0 }],
    family: id,
  }));
  const staged = plans.map(({ id, label, stages }) => ({
    id,
    label,
    stages: stages.map(({ approach, startMonth }) => ({ approach: ids.indexOf(approach), startMonth })),
    family: stages[stages.length - 1].approach,
  }));
  return [...alone, ...staged, { id: OPEN, label: OPEN_LABEL, stages: [], family: OPEN }];
}
