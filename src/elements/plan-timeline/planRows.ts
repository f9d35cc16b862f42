import type { OptionStyle } from "../../charts/style.ts";
import type { Names } from "../../scenario/scenario.ts";

/** One stage, as it is written. */
export interface PlannedStage {
  approach: string;
  startMonth: number;
}

/** A plan, as the timeline shows it. */
export interface PlanRow {
  id: string;
  names: Names;
  /** the names that follow from its stages */
  derived: Partial<Names>;
  style: OptionStyle;
  /** it differs from the file's, or the file has none */
  changed: boolean;
  stages: readonly PlannedStage[];
  /** what results say of it: what it costs, when it is live; null without any */
  figures: { cost: string; live: string } | null;
}

/** An approach that a stage may be. */
export interface StageChoice {
  id: string;
  name: string;
  style: OptionStyle;
}
