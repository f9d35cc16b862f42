import type { Names, Plan } from "../scenario/scenario.ts";
import type { SetAside } from "./decision.ts";
import type { GainInput } from "./gainSensitivity.ts";
import type { StageMilestones } from "./milestones.ts";
import type { Gain } from "./pairedGain.ts";
import type { PlanScore } from "./planScore.ts";

/** A plan that the search came to, named as one of the scenario's own would be. */
export interface FoundPlan extends Names {
  /** the id of the scenario's own option if it is one, else one that is free */
  id: string;
  /** none for leaving the gap open */
  stages: Plan["stages"];
}

/** What a search over staged plans found; all money from futures that the search has not seen. */
export interface PlanSearch {
  /** plans that were looked at, the scenario's own options among them */
  tried: number;
  /** months between the switch points that were tried first; 1 = every month */
  stepMonths: number;
  /** futures of the last round, and of the re-estimate */
  trials: number;
  best: FoundPlan & {
    /** the scenario has it already */
    isOwn: boolean;
    /** net of the decision's baseline */
    netValue: Gain;
    /** on average, over the best single approach or leaving it open: 0 if it is that */
    gain: Gain;
    /** what the criterion counts, where that is not the average; null for expected cost */
    score: PlanScore | null;
    /** how often it keeps each stated limit */
    limits: SetAside[];
  };
  /** id of the best of the approaches alone and leaving it open */
  single: string;
  /** the scenario's own best option, and the gain over it */
  own: { option: string; gain: Gain };
  /** the plans of the last round, and by how much each is dearer than the best */
  lastRound: { label: string; stages: Plan["stages"]; netValue: Gain; dearerBy: Gain }[];
  milestones: StageMilestones[];
  /** the inputs that move the gain on average most; none without a gain */
  restsOn: GainInput[];
  /** futures that `restsOn` comes from */
  restsOnTrials: number;
}
